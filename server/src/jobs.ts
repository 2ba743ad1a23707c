import { rollOver } from './features/performance/roll-over.job.ts';
import type { Job } from './queue/define-job.ts';

/** Every kind of durable work. */
export const jobs: Job[] = [rollOver];

import type { z } from 'zod';
import type { Services } from '../context.ts';

export interface JobOptions {
  /** Attempts after the first; the last error is kept when they are used up. */
  retryLimit?: number;
  /** Seconds before the first retry; doubles each time, up to an hour. */
  retryDelay?: number;
  /** How many run at once in one worker. */
  concurrency?: number;
  /** Seconds one attempt may take. */
  expireInSeconds?: number;
  /** Runs it at these times, in Asia/Seoul. */
  cron?: string;
  /**
   * What a second job with the same key means. `standard`: keys do not matter; `short`: one waiting; `singleton`: one running;
   * `stately`: one of each; `exclusive`: one waiting or running.
   */
  policy?: 'standard' | 'short' | 'singleton' | 'stately' | 'exclusive';
}

/** One kind of durable work, named `slice.verb`. `handle` may run more than once for one payload: it must not mind. */
export interface Job<Payload extends object = object> {
  name: string;
  payload: z.ZodType<Payload>;
  options: JobOptions;
  handle(services: Services, payload: Payload, signal: AbortSignal): Promise<void>;
}

export const defineJob = <Payload extends object>(job: Job<Payload>): Job<Payload> => job;

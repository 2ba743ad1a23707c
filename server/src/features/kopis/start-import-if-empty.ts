import type { Services } from '../../context.ts';
import { enqueue } from '../../queue/queue.ts';
import { Performance } from '../performance/performance.entity.ts';
import { importKopis } from './import.job.ts';

/** With a service key and nothing of KOPIS's here yet, the first import starts now instead of tonight. Answers whether it does. */
export async function startImportIfEmpty({ orm, kopis }: Services): Promise<boolean> {
  const em = orm.em.fork();
  if (!kopis || (await em.findOne(Performance, { source: 'kopis' }, { fields: ['id'] }))) return false;
  return enqueue(em, importKopis, {}, { key: 'now' });
}

import type { Services } from '../../context.ts';
import { enqueue } from '../../queue/queue.ts';
import { SourceDocument } from './kopis.entity.ts';
import { rereadKopis } from './reread.job.ts';
import { PARSER_VERSION } from './source-document.ts';

/** Has what an earlier version of the parsers read be read again, in the background. Answers whether there is anything. */
export async function rereadIfOutdated({ orm }: Pick<Services, 'orm'>): Promise<boolean> {
  const em = orm.em.fork();
  const outdated = { parserVersion: { $lt: PARSER_VERSION } };
  if (!(await em.findOne(SourceDocument, outdated, { fields: ['id'] }))) return false;
  await enqueue(em, rereadKopis, { which: 'outdated' }, { key: 'outdated' });
  return true;
}

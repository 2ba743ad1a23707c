import type { StartImport } from '@golden-ticket/shared/kopis';
import type { KopisSettings } from '../../config.ts';
import type { Em } from '../../db/orm.ts';
import { ConflictError } from '../../errors.ts';
import { enqueue } from '../../queue/queue.ts';
import { noteAction } from '../audit/note-action.ts';
import { hold, letGo } from './gate.ts';
import { ImportRun, Replay, SourceDocument } from './kopis.entity.ts';
import { replayKopis } from './replay.job.ts';
import { lockRuns, startRun } from './start-run.ts';

/** The id under which the audit log knows the import as a whole. */
const WHOLE = 1;
const noteOn = (em: Em, operatorId: number, action: string, reason: string): Promise<void> =>
  noteAction(em, operatorId, { action, subjectKind: 'import', subjectId: WHOLE, reason });

/** An operator, and the moment they act at. */
interface Hand {
  operatorId: number;
  now: Date;
}

/**
 * Starts a run now: everything, or only what changed since a day. Answers its id. Throws a ConflictError without a key for KOPIS, and
 * while another run is under way.
 */
export async function startImport(
  em: Em,
  { operatorId, now }: Hand,
  kopis: KopisSettings | null,
  { since }: StartImport,
): Promise<number> {
  if (!kopis) throw new ConflictError('kopis.no-key');
  await lockRuns(em);
  if (await em.count(ImportRun, { finishedAt: null })) throw new ConflictError('kopis.running');
  const { run } = await startRun(em, { kopis, now, ...(since ? { since } : { kind: 'full' }) });
  const reason = since ? `since ${since}` : 'full';
  await noteAction(em, operatorId, { action: 'kopis.start', subjectKind: 'import-run', subjectId: run, reason });
  return run;
}

/** Has nobody ask KOPIS, the nightly import included, until an operator says so. Throws a ConflictError where that is so. */
export async function pauseImport(em: Em, { operatorId, now }: Hand, reason: string): Promise<void> {
  if (!(await hold(em, reason, now))) throw new ConflictError('kopis.paused');
  await noteOn(em, operatorId, 'kopis.pause', reason);
}

/** Lets KOPIS be asked again, before its time too where it blocked us or failed. Throws a ConflictError where nobody waits. */
export async function resumeImport(em: Em, { operatorId }: Hand): Promise<void> {
  if (!(await letGo(em))) throw new ConflictError('kopis.not-paused');
  await noteOn(em, operatorId, 'kopis.resume', '');
}

/**
 * Has all kept answers read again, without asking KOPIS. Answers the replay's id. Throws a ConflictError where nothing is kept, and while
 * another is under way.
 */
export async function startReplay(em: Em, { operatorId, now }: Hand, kopis: KopisSettings | null): Promise<number> {
  await lockRuns(em);
  const total = await em.count(SourceDocument);
  if (total === 0) throw new ConflictError(kopis ? 'kopis.nothing-kept' : 'kopis.no-key');
  const unfinished = await em.findOne(Replay, { finishedAt: null });
  const replay = unfinished ?? em.create(Replay, { startedAt: now, total });
  await em.flush();
  // One that is unfinished and has no job any more goes on.
  const isNew = await enqueue(em, replayKopis, { replayId: replay.id }, { key: 'replay' });
  if (!isNew) throw new ConflictError('kopis.replaying');
  await noteAction(em, operatorId, {
    action: 'kopis.replay',
    subjectKind: 'replay',
    subjectId: replay.id,
    reason: '',
  });
  return replay.id;
}

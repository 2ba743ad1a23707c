import { sql } from 'kysely';
import type { CreditInput, EditedView, PinnedField, SetShowings } from '@golden-ticket/shared/performance-edit';
import { addDays, seoulTime, today } from '../../../clock.ts';
import type { Em } from '../../../db/orm.ts';
import { InvalidError } from '../../../errors.ts';
import { noteAction } from '../../audit/note-action.ts';
import { ensurePeople } from '../../person/ensure-people.ts';
import type { Person } from '../../person/person.entity.ts';
import { partsOf, putParts } from '../performance-parts.ts';
import { Change } from '../performance.entity.ts';
import type { Performance } from '../performance.entity.ts';
import { castText } from './fact-texts.ts';
import { settle } from './lay-out.ts';
import { lockForEdit, pin } from './lock-for-edit.ts';
import { linesOf, linesToRead } from './showing-lines.ts';

/**
 * Puts showings with their casts, and withdraws others: from then on no timetable moves them. Who plays in one is credited in the performance as
 * well, so that their pages and search know. Throws as `editPerformance` does, and an InvalidError for a showing outside the run.
 */
export async function setShowings(
  em: Em,
  operatorId: number,
  { id, revision, put, withdraw }: SetShowings,
  now: Date,
): Promise<EditedView> {
  const performance = await lockForEdit(em, { id, revision });
  assertInRun(performance, put);
  const moments = [...put.map(({ startsAt }) => startsAt), ...withdraw];
  const before = await linesOf(em, id, moments);
  await withdrawShowings(em, performance, withdraw, put);
  const people = await ensurePeople(
    em,
    put.flatMap(({ cast }) => cast.map(({ name }) => name)),
  );
  await putCasts(em, id, put, people);
  const isCastNew = await creditAll(em, performance, put, people, now);
  const after = await linesOf(em, id, moments);
  const fields: PinnedField[] = isCastNew ? ['showings', 'cast'] : ['showings'];
  const [from, to] = linesToRead(before, after);
  if (from !== to) em.create(Change, { performance, field: 'showings', from, to, source: 'operator', changedAt: now });
  pin(performance, fields);
  await settle(em, performance, now, today({ now: () => now }));
  const subject = { subjectKind: 'performance', subjectId: id };
  await noteAction(em, operatorId, {
    action: 'performance.setShowings',
    ...subject,
    reason: to ?? from ?? fields.join(),
  });
  return { revision: performance.revision };
}

/** One at 24:00 of the last day is on the day after. */
function assertInRun({ startsOn, endsOn }: Performance, put: SetShowings['put']): void {
  const [first, end] = [seoulTime(startsOn, '00:00').getTime(), seoulTime(addDays(endsOn, 1), '06:00').getTime()];
  const isOutside = ({ startsAt }: { startsAt: string }) => Date.parse(startsAt) < first || Date.parse(startsAt) >= end;
  if (put.some(isOutside)) throw new InvalidError('performance.showing-outside');
}

async function withdrawShowings(
  em: Em,
  performance: Performance,
  withdraw: readonly string[],
  put: SetShowings['put'],
): Promise<void> {
  const there = new Set(put.map(({ startsAt }) => startsAt));
  const withdrawn = new Set([...performance.withdrawnShowings, ...withdraw]);
  performance.withdrawnShowings = [...withdrawn].filter((at) => !there.has(at)).toSorted();
  await sql`
    delete from showing where performance_id = ${performance.id} and starts_at = any(${withdraw}::timestamptz[])
  `.execute(em.getKysely());
}

async function putCasts(
  em: Em,
  performanceId: number,
  put: SetShowings['put'],
  people: ReadonlyMap<string, Person>,
): Promise<void> {
  if (put.length === 0) return;
  const db = em.getKysely();
  const { rows } = await sql<{ id: number; starts_at: string }>`
    insert into showing (performance_id, starts_at, confirmed)
    select ${performanceId}, starts_at, true from unnest(${put.map(({ startsAt }) => startsAt)}::timestamptz[]) as t (starts_at)
    on conflict (performance_id, starts_at) do update set confirmed = true
    returning id, starts_at
  `.execute(db);
  const ids = new Map(rows.map((row) => [Date.parse(row.starts_at), row.id]));
  await sql`delete from showing_cast where showing_id = any(${[...ids.values()]}::int[])`.execute(db);
  const places = put.flatMap(({ startsAt, cast }) =>
    cast.map(({ name, part }, position) => ({
      showing_id: ids.get(Date.parse(startsAt)),
      person_id: people.get(name)?.id,
      part,
      position,
    })),
  );
  await sql`
    insert into showing_cast (showing_id, person_id, part, position)
    select * from json_to_recordset(${JSON.stringify(places)}::json) as t (showing_id int, person_id int, part text, position int)
  `.execute(db);
}

/** Credits whoever plays and is not yet; answers whether there was anybody. */
async function creditAll(
  em: Em,
  performance: Performance,
  put: SetShowings['put'],
  people: ReadonlyMap<string, Person>,
  now: Date,
): Promise<boolean> {
  const parts = await partsOf(em, performance);
  await em.populate(parts.cast, ['person']);
  const cast: CreditInput[] = parts.cast.map(({ person, part }) => ({ name: person.name, part: part ?? null }));
  const known = new Set(parts.cast.map(({ person }) => person.id));
  const playing = new Map(
    put.flatMap((showing) => showing.cast.map((credit) => [people.get(credit.name)?.id, credit])),
  );
  const missing = [...playing].filter(([id]) => id !== undefined && !known.has(id)).map(([, credit]) => credit);
  if (missing.length === 0) return false;
  await putParts(em, performance, parts, { cast: [...cast, ...missing] });
  const from = performance.castText ?? null;
  performance.castText = castText([...cast, ...missing], { andOthers: performance.castAndOthers });
  em.create(Change, {
    performance,
    field: 'cast',
    from,
    to: performance.castText,
    source: 'operator',
    changedAt: now,
  });
  return true;
}

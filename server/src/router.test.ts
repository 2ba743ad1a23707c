import { expect, test } from 'vitest';
import { appRouter } from './router.ts';
import { testApp } from './testing/app.ts';
import { given } from './testing/given.ts';

const app = await testApp();

type Outcome = 'allowed' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'BAD_REQUEST';
/**
 * Who calls. `member` is who what the call is about belongs to, where it belongs to somebody; `other` is another member, `blocked` one
 * whom `member` has blocked.
 */
type Caller = 'anonymous' | 'unverified' | 'member' | 'other' | 'blocked' | 'suspended' | 'operator';
/** Whose or what the call is about. `whole`: nothing in particular; `hidden`: a listing that its source no longer knows. */
type Subject = 'whole' | 'existing' | 'hidden' | 'missing';
type Outcomes = Partial<Record<Subject, Outcome>>;

const DAY = '2026-11-22';
const ofOne = (id: number) => ({ id });

/** It ends the same way for whoever calls. */
const everybody = (outcomes: Outcomes): Record<Caller, Outcomes> => ({
  anonymous: outcomes,
  unverified: outcomes,
  member: outcomes,
  other: outcomes,
  blocked: outcomes,
  suspended: outcomes,
  operator: outcomes,
});

/** Who may call what on what, and how it ends: each line is tried, and a procedure without a row fails. */
const ACCESS: Record<string, { input: (id: number) => unknown; outcomes: Record<Caller, Outcomes> }> = {
  'catalogue.status': { input: () => undefined, outcomes: everybody({ whole: 'allowed' }) },
  'performance.list': { input: () => ({}), outcomes: everybody({ whole: 'allowed' }) },
  'performance.calendar': { input: () => ({ from: DAY, to: DAY }), outcomes: everybody({ whole: 'allowed' }) },
  'performance.home': { input: () => undefined, outcomes: everybody({ whole: 'allowed' }) },
  'performance.ranking': { input: () => ({}), outcomes: everybody({ whole: 'allowed' }) },
  'performance.byId': {
    input: ofOne,
    outcomes: everybody({ existing: 'allowed', hidden: 'NOT_FOUND', missing: 'NOT_FOUND' }),
  },
  'person.byId': { input: ofOne, outcomes: everybody({ existing: 'allowed', missing: 'NOT_FOUND' }) },
  'search.all': { input: () => ({ q: '별을 굽는' }), outcomes: everybody({ whole: 'allowed' }) },
  'search.suggest': { input: () => ({ q: '별' }), outcomes: everybody({ whole: 'allowed' }) },
  'site.settings': { input: () => undefined, outcomes: everybody({ whole: 'allowed' }) },
  'venue.list': { input: () => ({}), outcomes: everybody({ whole: 'allowed' }) },
  'venue.byId': { input: ofOne, outcomes: everybody({ existing: 'allowed', missing: 'NOT_FOUND' }) },
};

interface Procedure {
  _def: { type: 'query' | 'mutation' | 'subscription'; output?: unknown };
}
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
const lines = Object.entries(ACCESS).flatMap(([path, { input, outcomes }]) =>
  Object.entries(outcomes).flatMap(([caller, ends]) =>
    Object.entries(ends).map(([subject, outcome]) => ({ path, caller: caller as Caller, subject, outcome, input })),
  ),
);

test('every procedure has a row, and every row a procedure', () => {
  expect(Object.keys(ACCESS).toSorted()).toEqual(procedures.map(([path]) => path).toSorted());
});

test.each(procedures)('%s declares what it answers', (_, procedure) => {
  expect(procedure._def.output).toBeDefined();
});

test.each(lines)('$caller, $path, $subject: $outcome', async ({ path, caller, subject, outcome, input }) => {
  const api = await callerFor(caller);
  const id = await subjectId(path, subject);
  const ended = await call(api, path, input(id)).then(
    () => 'allowed',
    (error: { code: string }) => error.code,
  );
  expect(ended).toBe(outcome);
});

async function callerFor(caller: Caller): Promise<typeof app.anonymous> {
  switch (caller) {
    case 'anonymous':
      return app.anonymous;
    case 'unverified':
      return app.as(await given.member(app, { emailVerified: false }));
    case 'suspended':
      return app.as(await given.member(app, { suspendedAt: app.clock.now() }));
    case 'operator':
      return app.as(await given.member(app, { role: 'operator' }));
    case 'member':
    case 'other':
    case 'blocked':
      return app.as(await given.member(app));
  }
}

function call(api: typeof app.anonymous, path: string, input: unknown): Promise<unknown> {
  const [feature = '', verb = ''] = path.split('.');
  const caller = api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return caller[feature]?.[verb]?.(input) ?? Promise.reject(new Error(`no ${path}`));
}

async function subjectId(path: string, subject: string): Promise<number> {
  const venue = await given.venue(app);
  const performance = await given.performance(app);
  if (subject === 'missing') return 2_000_000_000;
  if (subject === 'hidden') await app.em().getConnection().execute('update performance set hidden_at = now()');
  if (path === 'venue.byId') return venue.id;
  if (path === 'person.byId') {
    const [person] = await app.em().getConnection().execute<{ id: number }[]>('select id from person limit 1');
    return person!.id;
  }
  return performance.id;
}

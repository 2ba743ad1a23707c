import { expect, test } from 'vitest';
import { appRouter } from './router.ts';
import { testApp } from './testing/app.ts';
import { given } from './testing/given.ts';

const app = await testApp();

type Outcome = 'allowed' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND';
/** Whose or what the call is about. `whole`: nothing in particular; `hidden`: a listing that its source no longer knows. */
type Subject = 'whole' | 'existing' | 'hidden' | 'missing';

const DAY = '2026-11-22';
const ofOne = (id: number) => ({ id });

/**
 * Who may call what on what, and how it ends: each line is tried, and a procedure without a row fails. All there is so far is public, so
 * anonymous is the only caller.
 */
const ACCESS: Record<string, { input: (id: number) => unknown; anonymous: Partial<Record<Subject, Outcome>> }> = {
  'catalogue.status': { input: () => undefined, anonymous: { whole: 'allowed' } },
  'performance.list': { input: () => ({}), anonymous: { whole: 'allowed' } },
  'performance.calendar': { input: () => ({ from: DAY, to: DAY }), anonymous: { whole: 'allowed' } },
  'performance.home': { input: () => undefined, anonymous: { whole: 'allowed' } },
  'performance.ranking': { input: () => ({}), anonymous: { whole: 'allowed' } },
  'performance.byId': {
    input: ofOne,
    anonymous: { existing: 'allowed', hidden: 'NOT_FOUND', missing: 'NOT_FOUND' },
  },
  'person.byId': { input: ofOne, anonymous: { existing: 'allowed', missing: 'NOT_FOUND' } },
  'search.all': { input: () => ({ q: '별을 굽는' }), anonymous: { whole: 'allowed' } },
  'search.suggest': { input: () => ({ q: '별' }), anonymous: { whole: 'allowed' } },
  'site.settings': { input: () => undefined, anonymous: { whole: 'allowed' } },
  'venue.list': { input: () => ({}), anonymous: { whole: 'allowed' } },
  'venue.byId': { input: ofOne, anonymous: { existing: 'allowed', missing: 'NOT_FOUND' } },
};

interface Procedure {
  _def: { type: 'query' | 'mutation' | 'subscription'; output?: unknown };
}
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
const lines = Object.entries(ACCESS).flatMap(([path, { input, anonymous }]) =>
  Object.entries(anonymous).map(([subject, outcome]) => ({ path, subject, outcome, input })),
);

test('every procedure has a row, and every row a procedure', () => {
  expect(Object.keys(ACCESS).toSorted()).toEqual(procedures.map(([path]) => path).toSorted());
});

test.each(procedures)('%s declares what it answers', (_, procedure) => {
  expect(procedure._def.output).toBeDefined();
});

test.each(lines)('anonymous, $path, $subject: $outcome', async ({ path, subject, outcome, input }) => {
  const id = await subjectId(path, subject);
  const ended = await call(path, input(id)).then(
    () => 'allowed',
    (error: { code: string }) => error.code,
  );
  expect(ended).toBe(outcome);
});

function call(path: string, input: unknown): Promise<unknown> {
  const [feature = '', verb = ''] = path.split('.');
  const caller = app.anonymous as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
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

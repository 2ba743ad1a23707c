import { expect, test } from 'vitest';
import { runNote } from './run-note.ts';

const TODAY = '2026-11-22';
const run = (state: 'upcoming' | 'ongoing' | 'ended', startsOn: string, endsOn: string, openRun = false) =>
  runNote({ state, startsOn, endsOn, openRun }, TODAY);

test('before it opens', () => {
  expect(run('upcoming', '2026-11-23', '2026-11-30')).toEqual({ key: 'performance.opensTomorrow', urgent: true });
  expect(run('upcoming', '2026-12-06', '2026-12-30')).toMatchObject({ key: 'performance.opensIn', count: 14 });
  expect(run('upcoming', '2026-12-07', '2026-12-30')).toEqual({ key: 'state.upcoming', urgent: false });
});

test('while it runs, urgent in its last week', () => {
  expect(run('ongoing', '2026-11-01', TODAY)).toEqual({ key: 'performance.closesToday', urgent: true });
  expect(run('ongoing', '2026-11-01', '2026-11-29')).toEqual({ key: 'performance.closesIn', count: 7, urgent: true });
  expect(run('ongoing', '2026-11-01', '2026-11-30')).toEqual({ key: 'state.ongoing', urgent: false });
});

test('an open run is never about to close', () => {
  expect(run('ongoing', '2020-01-01', TODAY, true)).toEqual({ key: 'performance.openRun', urgent: false });
});

test('over', () => {
  expect(run('ended', '2026-10-01', '2026-11-21', true)).toEqual({ key: 'state.ended', urgent: false });
});

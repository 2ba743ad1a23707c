import type { operatorsKo } from './operators-ko.ts';
import type { Texts } from './texts.ts';

export const operatorsEn: Texts<typeof operatorsKo> = {
  operator: {
    title: 'Operations',
    logIn: 'Log in to see the operators’ area',
    notOperator: 'This is for operators',
    notOperatorHint: 'Only operators can see this page. Should you become one, this is where to go.',
    nav: {
      overview: 'Overview',
      import: 'Import',
      reports: 'Reports',
      members: 'Members',
      audit: 'Audit log',
      performances: 'Performances',
      venues: 'Venues',
      people: 'People',
      banners: 'Banners',
    },
  },
  reason: {
    performance: {
      'ends-first': 'The last day is before the first.',
      'no-such-place': 'There is no such venue or hall. Please choose the place again.',
      'showing-outside': 'A showing is outside the run. Please change the dates of the run first.',
    },
    kopis: {
      'no-key': 'There is no KOPIS service key. Set KOPIS_SERVICE_KEY and restart the server.',
      running: 'An import is under way already. Start the next one when it has ended.',
      paused: 'It is paused already.',
      'not-paused': 'It is not paused.',
      'nothing-kept': 'No answers are kept yet. Start an import first.',
      replaying: 'The kept answers are being read again already.',
      'run-not-found': 'There is no such import.',
    },
    member: {
      'last-operator': 'This is the last operator. Make another one first.',
    },
  },
};

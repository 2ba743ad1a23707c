import type { TFunction } from 'i18next';

const ACTIONS = [
  'moderation.hide',
  'moderation.restore',
  'moderation.suspend',
  'moderation.unsuspend',
  'report.dismiss',
  'member.make-operator',
  'member.make-member',
  'kopis.start',
  'kopis.pause',
  'kopis.resume',
  'kopis.replay',
  'performance.create',
  'performance.edit',
  'performance.remove',
  'performance.restore',
  'performance.release',
  'performance.setShowings',
  'venue.create',
  'venue.edit',
  'venue.hide',
  'venue.restore',
  'venue.release',
  'venue.addHall',
  'venue.editHall',
  'venue.releaseHall',
  'venue.removeHall',
  'person.edit',
  'person.merge',
  'banner.create',
  'banner.edit',
  'banner.order',
  'banner.remove',
] as const;

const SUBJECTS = [
  'review',
  'comment',
  'photo',
  'member',
  'import',
  'import-run',
  'replay',
  'performance',
  'venue',
  'person',
  'banner',
] as const;

/** What it was done to, in a word of the page's language. */
export function subjectWord(t: TFunction, kind: string): string {
  const known = SUBJECTS.find((each) => each === kind);
  return known ? t(`operator.audit.subject.${known}`) : kind;
}

/** What an operator did, in the page's language; what is new here stays as the log says it. */
export function actionWord(t: TFunction, action: string): string {
  const known = ACTIONS.find((each) => each === action);
  return known ? t(`operator.audit.action.${known}`) : action;
}

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
] as const;

/** What an operator did, in the page's language; what is new here stays as the log says it. */
export function actionWord(t: TFunction, action: string): string {
  const known = ACTIONS.find((each) => each === action);
  return known ? t(`operator.audit.action.${known}`) : action;
}

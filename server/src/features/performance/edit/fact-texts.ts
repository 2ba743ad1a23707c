import type { CreditInput } from '@golden-ticket/shared/performance-edit';

// What operators set is told in words too, in those of the source, so that visitors and the history of a listing read them alike.

/** `R석 70,000원, S석 무료`; null for no tiers. */
export const priceText = (tiers: readonly { name: string; price: number }[]): string | null =>
  tiers
    .map(({ name, price }) => `${name} ${price === 0 ? '무료' : `${price.toLocaleString('en-US')}원`}`.trim())
    .join(', ') || null;

/** `만 7세 이상`, of an age in months. */
export function ageText(months: number | null): string | null {
  if (months === null) return null;
  if (months === 0) return '전체 관람가';
  return months % 12 === 0 ? `만 ${months / 12}세 이상` : `${months}개월 이상`;
}

/** `1시간 40분`. */
export function runningTimeText(minutes: number | null): string | null {
  if (minutes === null) return null;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours}시간` : '', rest > 0 ? `${rest}분` : ''].filter(Boolean).join(' ');
}

/** `김하늘(단), 이바다`, and `등` where others play too. */
export const castText = (cast: readonly CreditInput[], { andOthers }: { andOthers: boolean }): string | null =>
  cast.map(({ name, part }) => (part ? `${name}(${part})` : name)).join(', ') +
    (andOthers && cast.length > 0 ? ' 등' : '') || null;

/** `연출 최새벽, 음악 정노을`. */
export const crewText = (crew: readonly CreditInput[]): string | null =>
  crew.map(({ name, part }) => (part ? `${part} ${name}` : name)).join(', ') || null;

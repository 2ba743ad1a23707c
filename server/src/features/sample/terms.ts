import type { Genre } from '@golden-ticket/shared/genre';
import type { Random } from './random.ts';
import type { Stage, Work } from './works/work.ts';

/** About one listing in thirty has each of its terms still open, as in real life: no parser can read these. */
const OPEN = 1 / 30;

const PRICES: Record<Stage, readonly string[]> = {
  small: [
    '전석 30,000원',
    '전석 35,000원',
    '전석 40,000원',
    '전석 20,000원',
    'R석 55,000원, S석 44,000원',
    '일반 30,000원, 청소년 20,000원',
  ],
  medium: [
    'R석 60,000원, S석 50,000원, A석 30,000원',
    'R석 77,000원, S석 55,000원',
    '전석 50,000원',
    'R석 50,000원, S석 40,000원',
    'R석 66,000원, S석 55,000원, A석 44,000원',
  ],
  grand: [
    'VIP석 150,000원, R석 130,000원, S석 100,000원, A석 70,000원',
    'VIP석 170,000원, OP석 170,000원, R석 140,000원, S석 110,000원, A석 80,000원',
    'R석 99,000원, S석 77,000원, A석 55,000원',
    'R석 70,000원, S석 50,000원, A석 30,000원',
  ],
  concert: [
    'R석 100,000원, S석 70,000원, A석 50,000원, B석 30,000원',
    'R석 70,000원, S석 50,000원, A석 30,000원, B석 10,000원',
    'R석 50,000원, S석 30,000원, A석 20,000원',
    '전석 10,000원',
  ],
  recital: [
    '전석 30,000원',
    '전석 20,000원',
    'R석 50,000원, S석 30,000원',
    '전석 40,000원',
    '전석무료',
    '일반 30,000원, 학생 15,000원',
  ],
  gugak: ['전석 20,000원', '전석 10,000원', '전석무료', 'R석 30,000원, S석 20,000원', '전석 30,000원'],
  live: [
    '예매 44,000원, 현매 55,000원',
    '스탠딩석 66,000원',
    '전석 55,000원',
    '예매 30,000원, 현매 35,000원',
    '스탠딩석 77,000원, 지정석 88,000원',
  ],
  arena: ['VIP석 176,000원, 일반석 143,000원', 'VIP석 198,000원, R석 165,000원, S석 132,000원'],
  outdoor: ['전석무료', '전석 20,000원', '전석무료', '전석 55,000원', '잔디석 30,000원, 의자석 50,000원'],
  children: ['전석 35,000원', '전석 30,000원', 'R석 44,000원, S석 33,000원', '전석 20,000원', '전석 15,000원'],
  site: ['전석 45,000원', '전석 60,000원', '전석 30,000원', '얼리버드 25,000원, 일반 35,000원'],
};

export const priceText = (draw: Random, work: Work, stage: Stage): string => {
  if (draw.chance(OPEN)) return draw.pick(['가격 미정', '추후 공지']);
  if (work.run === 'long' && stage === 'small') return draw.pick(['R석 66,000원, S석 44,000원', '전석 45,000원']);
  return draw.pick(PRICES[stage]);
};

const AGES: Record<Genre | 'children', readonly string[]> = {
  children: ['24개월 이상', '36개월 이상', '36개월 이상', '48개월 이상', '전체 관람가'],
  theatre: ['만 13세 이상', '만 13세 이상', '만 12세 이상', '만 15세 이상', '만 16세 이상', '만 7세 이상'],
  musical: ['만 7세 이상', '만 8세 이상', '만 13세 이상', '만 13세 이상', '만 14세 이상'],
  classical: ['만 7세 이상', '만 7세 이상', '만 7세 이상', '미취학아동 입장불가', '초등학생 이상'],
  opera: ['만 7세 이상', '만 7세 이상', '미취학아동 입장불가'],
  traditional: ['만 7세 이상', '전체 관람가', '만 6세 이상', '전체 관람가'],
  dance: ['만 7세 이상', '만 7세 이상', '만 12세 이상'],
  'popular-dance': ['만 7세 이상', '만 12세 이상', '전체 관람가'],
  'popular-music': ['만 7세 이상', '만 12세 이상', '만 15세 이상', '전체 관람가', '만 19세 이상'],
  'circus-magic': ['만 7세 이상', '전체 관람가', '만 5세 이상'],
  mixed: ['만 7세 이상', '만 12세 이상', '전체 관람가', '만 14세 이상'],
};

export const ageText = (draw: Random, genre: Genre, work: Work): string =>
  draw.chance(OPEN) ? '추후 공지' : draw.pick(AGES[work.flags?.includes('child') ? 'children' : genre]);

/** How long evenings of a kind last, in minutes. */
function minutesOf(draw: Random, genre: Genre, work: Work): number {
  if (work.flags?.includes('child')) return draw.pick([50, 55, 60, 60, 70]);
  if (genre === 'musical')
    return work.stage === 'grand' ? draw.pick([150, 160, 165, 175]) : draw.pick([95, 100, 110, 120]);
  if (genre === 'opera') return work.stage === 'grand' ? draw.pick([140, 150, 170]) : draw.pick([70, 80, 90]);
  if (genre === 'popular-music') return draw.pick([90, 100, 120, 130, 150]);
  if (genre === 'dance' || genre === 'popular-dance') return draw.pick([45, 60, 60, 70, 90]);
  return draw.pick([70, 80, 90, 90, 100, 100, 110, 120]);
}

export function runningTimeText(draw: Random, genre: Genre, work: Work): string | null {
  if (draw.chance(OPEN)) return '미정';
  if (draw.chance(0.04)) return null;
  const minutes = minutesOf(draw, genre, work);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const text = [hours > 0 && `${hours}시간`, rest > 0 && `${rest}분`].filter(Boolean).join(' ');
  if (minutes >= 140 && draw.chance(0.6)) return `${text} (인터미션 20분 포함)`;
  return draw.chance(0.1) ? `${minutes}분` : text;
}

import type { Genre } from '@golden-ticket/shared/genre';
import { random } from './random.ts';
import type { Random } from './random.ts';

/** What somebody does on or behind the stage; nobody does two of these. */
type Trade =
  | 'actor'
  | 'musical'
  | 'children'
  | 'musician'
  | 'opera'
  | 'gugak'
  | 'dancer'
  | 'street'
  | 'circus'
  | 'maker';

const SIZES: Record<Trade, number> = {
  actor: 120,
  musical: 80,
  children: 30,
  musician: 80,
  opera: 44,
  gugak: 60,
  dancer: 70,
  street: 30,
  circus: 24,
  maker: 110,
};

const SURNAMES =
  '강 고 곽 구 권 기 길 김 남 노 도 류 마 맹 명 모 문 민 박 반 방 배 백 변 서 석 선 설 성 소 손 송 신 심 안 양 여 연 염 오 옥 온 우 위 유 윤 은 이 임 장 전 정 제 조 주 지 진 차 채 천 최 추 탁 편 표 하 한 함 허 현 호 홍 황'.split(
    ' ',
  );
const GIVEN_NAMES =
  '가율 건율 경섭 경인 규원 기태 나루 노을 다온 단비 단아 대윤 덕원 도경 도해 동하 명환 문영 미르 상린 서린 석윤 설하 설희 성묵 세윤 세희 소연 소헌 솔하 수강 순영 승묵 아정 여경 여진 연호 영인 영택 예담 예온 우찬 원교 유라 유단 윤섭 율하 은규 은조 이안 인규 인하 일섭 자경 재담 정묵 종해 주섭 준경 지솔 진묵 차희 창윤 채온 철하 초원 태묵 태하 하경 학준 한솔 해담 해원 현묵 혜림 형섭 화영 희연'.split(
    ' ',
  );

/** Everybody of the sample's world, by trade. Their names are put together from parts, so none of them is meant to be anyone. */
const troupes: Record<Trade, string[]> = buildTroupes();

function buildTroupes(): Record<Trade, string[]> {
  const draw = random('people of the sample');
  const everybody = SURNAMES.flatMap((surname) => GIVEN_NAMES.map((given) => `${surname}${given}`));
  const names = draw.sample(
    everybody,
    Object.values(SIZES).reduce((sum, size) => sum + size, 0),
  );
  return Object.fromEntries(Object.entries(SIZES).map(([trade, size]) => [trade, names.splice(0, size)])) as Record<
    Trade,
    string[]
  >;
}

const TRADES: Record<Genre, Trade> = {
  theatre: 'actor',
  musical: 'musical',
  classical: 'musician',
  opera: 'opera',
  traditional: 'gugak',
  dance: 'dancer',
  'popular-dance': 'street',
  'popular-music': 'musician',
  'circus-magic': 'circus',
  mixed: 'actor',
};

/**
 * `count` performers. Those of one `company` know each other: most come from its own dozen, one or two are guests, so that the same
 * people meet again in other works.
 */
export function performers(draw: Random, genre: Genre, forChildren: boolean, company: number, count: number): string[] {
  const troupe = troupes[forChildren && genre !== 'classical' && genre !== 'opera' ? 'children' : TRADES[genre]];
  const home = (company * 7) % troupe.length;
  const ensemble = [...troupe, ...troupe].slice(home, home + 12);
  const guests = draw.sample(troupe, count > 3 ? draw.whole(1, 2) : 0);
  return [...new Set([...draw.sample(ensemble, count - guests.length), ...guests])];
}

/** `count` different people who make a work and do not play in it. */
export const makers = (draw: Random, company: number, count: number): string[] => {
  const home = (company * 5) % troupes.maker.length;
  const regulars = [...troupes.maker, ...troupes.maker].slice(home, home + 9);
  return draw.sample(regulars, count);
};

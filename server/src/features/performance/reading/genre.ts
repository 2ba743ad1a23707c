import type { Genre } from '@golden-ticket/shared/genre';

// The labels of today and, where they differ, of 2022. White space in them is not kept.
const BY_LABEL = new Map<string, Genre>(
  Object.entries({
    연극: 'theatre',
    뮤지컬: 'musical',
    '서양음악(클래식)': 'classical',
    클래식: 'classical',
    오페라: 'opera',
    '한국음악(국악)': 'traditional',
    국악: 'traditional',
    '무용(서양/한국무용)': 'dance',
    무용: 'dance',
    대중무용: 'popular-dance',
    대중음악: 'popular-music',
    '서커스/마술': 'circus-magic',
    복합: 'mixed',
  }),
);

/**
 * The genre that a label (`genrenm`) stands for, or undefined for one we do not know, which the caller counts. The source files operas
 * under classical music; a classical performance is an opera where its title or producer says so (`오페라 갈라`, `…오페라단`), or where its
 * title, or a part of it between commas or colons, is the name of an opera of the standard repertoire (`푸치니 토스카 [부산]`).
 */
export function readGenre(label: string, about: { title: string; producer?: string | null }): Genre | undefined {
  const genre = BY_LABEL.get(plain(label).replace(/ /g, ''));
  if (genre !== 'classical') return genre;
  const isOpera = speaksOfOpera(about.title) || speaksOfOpera(about.producer ?? '') || namesAnOpera(about.title);
  return isOpera ? 'opera' : 'classical';
}

/** The label of today for a genre. */
export const labelOf = (genre: Genre): string => [...BY_LABEL].find(([, known]) => known === genre)?.[0] ?? genre;

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

// Words with 오페라 in them that are not about an opera: buildings, opera glasses, soap operas, and the musical and its songs.
const FALSE_FRIENDS =
  /오페라 ?(?:하우스|극장|홀|글[라래]스)|(?:소프|스페이스) ?오페라|오페라의 ?유령|팬텀 오브 (?:디|더) 오페라|phantom of the opera|(?:soap|space) opera|opera ?(?:house|hall|glass(?:es)?)/gi;
const OPERA = /오페라|오페레타|(?<![a-z])opera(?:s|tic)?(?![a-z])|(?<![a-z])operetta/i;

function speaksOfOpera(text: string): boolean {
  return OPERA.test(plain(text).replace(FALSE_FRIENDS, ' '));
}

// Written without spaces, as titles differ in them. Names that are common words too (박쥐, 춘향전, 유령선) are not here.
const REPERTOIRE = new Set(
  `피가로의결혼 돈조반니 돈지오반니 코지판투테 마술피리 세비야의이발사 세빌리아의이발사 라체네렌톨라 사랑의묘약 돈파스콸레
  람메르무어의루치아 노르마 라트라비아타 춘희 리골레토 일트로바토레 아이다 나부코 오텔로 팔스타프 가면무도회 운명의힘 돈카를로 맥베드
  카르멘 진주조개잡이 호프만의이야기 파우스트 베르테르 마농 삼손과데릴라 라보엠 토스카 나비부인 투란도트 잔니스키키 수녀안젤리카
  마농레스코 카발레리아루스티카나 팔리아치 안드레아셰니에 탄호이저 로엔그린 발퀴레 라인의황금 신들의황혼 트리스탄과이졸데 파르지팔
  마탄의사수 피델리오 헨젤과그레텔 살로메 엘렉트라 장미의기사 낙소스섬의아리아드네 예브게니오네긴 보리스고두노프 루살카 디도와에네아스
  오르페오와에우리디체`.split(/\s+/),
);
const COMPOSER =
  /^(?:모차르트|로시니|도니제티|벨리니|베르디|비제|구노|마스네|푸치니|바그너|베버|베토벤|훔퍼딩크|슈트라우스|차이콥스키|퍼셀|글루크)의?/;

function namesAnOpera(title: string): boolean {
  return plain(title)
    .replace(/\[[^[\]]*\]|\([^()]*\)/g, '')
    .split(/[,:]/)
    .map((part) => part.replace(/[\s<>'"‘’“”]/g, ''))
    .some((part) => REPERTOIRE.has(part) || REPERTOIRE.has(part.replace(COMPOSER, '')));
}

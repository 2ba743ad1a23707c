import type { Genre } from '@golden-ticket/shared/genre';

/** Companies of our own invention. A company keeps its people: its place in the list picks them. */
export const PRODUCERS: Record<Genre | 'children', readonly string[]> = {
  theatre: [
    '극단 물고기자리',
    '극단 빈의자',
    '극단 소금꽃',
    '창작집단 서랍',
    '공연제작소 낮은창',
    '극단 열세달',
    '프로젝트 유목민들',
    '극단 오후세시',
    '극단 첫눈',
    '창작집단 모서리',
  ],
  musical: [
    '㈜별밤컴퍼니',
    '㈜코발트스테이지',
    '무대공작소 하늬',
    '㈜한밤엔터테인먼트',
    '뮤지컬창작소 돛',
    '㈜오로라시어터',
  ],
  children: ['어린이극단 도토리숲', '가족극단 무지개우산', '㈜꿈자람컴퍼니', '인형극단 종이배'],
  classical: ['모음예술기획', '무지개음악기획', '새벽음악사무소', '㈜온음기획', '실내악축제위원회'],
  opera: ['한밤오페라단', '라온오페라단', '오페라공방 온'],
  traditional: ['전통예술단 한벽', '소리청', '국악기획 마루', '솔밭국악당', '전통연희단 마당쇠'],
  dance: ['무용단 직선과곡선', '서리발레단', '춤공장 흙', '무용단 숨', '몸짓프로젝트 여백'],
  'popular-dance': ['크루 미드나잇', '스트리트아트랩', '㈜무브먼트팩토리'],
  'popular-music': ['㈜파랑뮤직', '레이블 지하정거장', '㈜달빛사운드', '㈜한밤엔터테인먼트', '레이블 새벽역'],
  'circus-magic': ['서커스컴퍼니 하늘그네', '매직스튜디오 블랙햇', '㈜거꾸로프로덕션'],
  mixed: ['다원예술그룹 교차로', '㈜붉은창고', '프로젝트그룹 안과밖', '㈜한밤엔터테인먼트'],
};

/** Places to book, at addresses that are nobody's (RFC 2606). Real listings leave some unnamed. */
export const SELLERS: readonly { name: string | null; url: string }[] = [
  { name: '별빛티켓', url: 'https://starlight-tickets.example.com/perf/' },
  { name: '앞자리', url: 'https://frontrow.example.net/shows/' },
  { name: '무대와사람', url: 'https://stage-people.example.com/goods/' },
  { name: '티켓우체국', url: 'https://ticket-post.example.org/p/' },
  { name: '공연장 예매', url: 'https://box-office.example.org/booking/' },
  { name: null, url: 'https://encore.example.net/item/' },
];

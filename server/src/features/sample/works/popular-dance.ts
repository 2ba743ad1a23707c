import { work } from './work.ts';

/** Street, social and show dance (대중무용). Only ever add at the end. */
// oxfmt-ignore
export const popularDance = [
  work('라스트 스탠딩 서울', 'LAST STANDING SEOUL', ['night', 'live'], 'type', '열여섯 크루, 하나의 무대. 마지막까지 서 있는 한 팀을 가리는 스트리트 댄스 배틀.', { at: '서울특별시', flags: ['festival'] }),
  work("왁킹 쇼 '글리터'", 'GLITTER', ['pair', 'live'], 'rays', '디스코와 왁킹, 반짝이는 모든 것을 모은 한밤의 쇼.'),
  work("비보이 시어터 '중력 반대편'", 'The Far Side of Gravity', ['season', 'small'], 'figures', '거꾸로 선 세상에서 처음 두 발로 걷는 소년의 이야기를 비보잉으로 풀어낸다.'),
  work("탱고 쇼 '밀롱가의 밤'", 'Noche de Milonga', ['weekend', 'medium'], 'ribbon', '네 쌍의 무용수와 라이브 악단이 함께하는 정통 탱고 무대.', { flags: ['visiting'], tour: ['인천'] }),
  work("플라멩코 '붉은 구두의 방'", 'Room of Red Shoes', ['pair', 'small'], 'petals', '기타와 노래, 발 구르는 소리만으로 채우는 뜨거운 칠십 분.'),
  work("힙합 댄스 시어터 '골목의 문법'", 'Grammar of the Alley', ['weekend', 'medium'], 'city', '같은 골목에서 자란 여덟 명의 댄서가 자기 동네의 말로 춤춘다.', { tour: ['광주'] }),
  work("탭댄스 콘서트 '발끝의 드럼'", 'Drums at My Toes', ['pair', 'small'], 'tiles', '재즈 트리오와 탭댄서 다섯 명이 주고받는 리듬의 대화.'),
  work('토요일 밤의 볼룸', 'Saturday Night Ballroom', ['night', 'live'], 'vinyl', '빅밴드의 연주에 맞춰 누구나 춤출 수 있는 스윙 파티.'),
  work('댄스 온 더 웨이브', 'Dance on the Wave', ['pair', 'outdoor'], 'sea', '해변 특설무대에서 이틀 동안 열리는 스트리트 댄스 페스티벌.', { at: '영도 봉래창고', flags: ['festival'] }),
  work('하바나로 가는 버스', 'The Bus to Havana', ['weekend', 'medium'], 'rails', '살사와 룸바, 맘보를 싣고 달리는 라틴 댄스 쇼.', { flags: ['visiting'] }),
  work("크럼프 쇼케이스 '화이트 노이즈'", 'WHITE NOISE', ['night', 'site'], 'ridges', '소음을 음악 삼아 터뜨리는 여섯 댄서의 크럼프.'),
  work("댄스컬 '스무 살의 리듬'", 'Rhythm of Twenty', ['season', 'small'], 'beams', '댄스 동아리 다섯 친구의 스무 살을 춤으로만 이야기하는 논버벌 댄스컬.', { tour: ['천안'] }),
];

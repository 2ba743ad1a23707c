import { work } from './work.ts';

/** Ballet, contemporary and Korean dance (무용). Only ever add at the end. */
// oxfmt-ignore
export const dance = [
  work('물의 기억술', "Water's Art of Memory", ['pair', 'medium'], 'sea', '무대를 얕게 채운 물 위에서 여섯 무용수가 잊힌 동작을 되찾아 간다.', { tour: ['대전'] }),
  work("발레 '겨울 정원'", 'The Winter Garden', ['weekend', 'grand'], 'figures', '얼어붙은 정원에 갇힌 봄을 깨우러 가는 소녀의 전막 발레.', { producer: '서리발레단', tour: ['세종'] }),
  work('파열음', 'Plosive', ['pair', 'small'], 'tiles', '말이 되기 직전의 소리, 입술이 터지는 순간을 몸으로 옮긴 현대무용.'),
  work('몸의 지도', 'Atlas of the Body', ['weekend', 'medium'], 'ribbon', '열 사람의 흉터와 점을 따라 그린 열 개의 독무.'),
  work('그림자 사냥', 'Shadow Hunting', ['pair', 'small'], 'masks', '빛을 든 사람과 그림자를 쫓는 사람의 듀엣.', { cast: 2 }),
  work('흰 저고리', 'White Jacket', ['night', 'gugak'], 'brush', '한 벌의 흰 저고리가 거쳐 간 네 여인의 춤.', { leads: ['문다온'] }),
  work("발레 갈라 '별들의 왈츠'", 'Waltz of the Stars', ['pair', 'grand'], 'orbit', '국내외 무대에서 활약하는 무용수들이 명장면을 잇는 갈라.', { producer: '서리발레단', tour: ['창원'] }),
  work('무중력 연습', 'Rehearsing Weightlessness', ['weekend', 'medium'], 'orbit', '떨어지지 않으려는 몸과 떠오르려는 몸 사이의 한 시간.', { flags: ['festival'] }),
  work('넋풀이, 흐르다', 'Unbinding, Flowing', ['night', 'gugak'], 'ribbon', '긴 수건 하나로 맺고 푸는 우리 춤의 호흡.', { leads: ['손여울'] }),
  work('일곱 개의 문장', 'Seven Sentences', ['pair', 'small'], 'type', '시인의 일곱 문장을 일곱 안무가가 각자의 몸으로 번역한다.'),
  work('회색의 온도', 'Temperature of Grey', ['night', 'medium'], 'figures', '도시의 출근길에서 채집한 걸음으로 만든 군무.'),
  work("발레 '태엽 장난감의 밤'", 'Night of the Clockwork Toys', ['weekend', 'grand'], 'story', '백화점 문이 닫히면 깨어나는 장난감들의 유쾌한 발레.', { motif: 'bear', producer: '은빛토슈즈발레단', flags: ['child'], tour: ['용인'] }),
  work('두 개의 호흡', 'Two Breaths', ['pair', 'small'], 'figures', '들숨의 여자와 날숨의 남자, 서로의 숨으로만 움직이는 이인무.', { cast: 2 }),
  work('직립', 'Upright', ['night', 'small'], 'door', '서 있다는 것의 어려움에 대한 사십오 분.', { cast: 1, flags: ['festival'] }),
  work('춤, 사계의 뜰', 'Courtyard of Four Seasons', ['night', 'grand'], 'petals', '궁중무와 민속춤, 창작춤으로 엮은 우리 춤의 사계.'),
  work('젊은 안무가전 : 첫 발', 'First Steps', ['weekend', 'small'], 'bands', '서른 살 이하 안무가 네 사람의 신작을 하루에 두 편씩 만난다.', { flags: ['festival'] }),
  work('섬의 언어', 'Language of the Island', ['pair', 'medium'], 'sea', '해녀의 숨비소리에서 출발한 현대무용.', { tour: ['제주'] }),
  work('검은 물', 'Black Water', ['weekend', 'medium'], 'ridges', '해외 무용단의 첫 내한 무대. 검은 물결처럼 움직이는 열여덟 명의 군무.', { flags: ['visiting'] }),
  work('승무, 그 후', 'After the Monk Dance', ['night', 'gugak'], 'moon', '북을 치고 난 뒤의 고요에서 시작하는 새로운 승무.', { leads: ['위소헌'] }),
  work('마찰계수', 'Coefficient of Friction', ['pair', 'site'], 'rings', '바닥의 재질을 다섯 번 바꾸며 몸과 땅의 관계를 묻는다.'),
  work('나비의 무게', 'The Weight of a Butterfly', ['pair', 'medium'], 'petals', '가장 가벼운 것을 들어 올리기 위해 온몸을 쓰는 춤.'),
  work("어린이발레 '아기 고니의 첫 비행'", "The Cygnet's First Flight", ['weekend', 'children'], 'story', '날기 무서워하는 아기 고니가 호수를 떠나는 가을 이야기.', { motif: 'swan', producer: '은빛토슈즈발레단', flags: ['child'] }),
];

import { work } from './work.ts';

/** What fits no single shelf (복합). Only ever add at the end. */
// oxfmt-ignore
export const mixed = [
  work("이머시브 '호텔 자정'", 'Hotel Midnight', ['long', 'site'], 'window', '관객은 투숙객이 되어 열두 개의 방을 오가며 하룻밤의 사건을 직접 목격한다.'),
  work('빛의 심해', 'Abyss of Light', ['season', 'site'], 'sea', '빛과 소리로 채운 심해를 걷는 미디어아트 퍼포먼스.'),
  work("낭독 콘서트 '겨울 편지'", 'Winter Letters', ['night', 'recital'], 'object', '배우의 목소리와 첼로가 함께 읽는 스무 통의 편지.', { motif: 'letter', tour: ['대구'] }),
  work('말 걸기 연습', 'Practice in Talking', ['night', 'medium'], 'masks', '처음 만난 관객들이 서로에게 말을 거는 토크 콘서트.'),
  work('쿵쿵짝 공사장', 'Boom Boom Building Site', ['open', 'medium'], 'tiles', '망치와 철근, 공사장의 모든 것이 악기가 되는 논버벌 퍼포먼스.'),
  work('귀로 걷는 골목', 'Alleys by Ear', ['week', 'site'], 'rings', '헤드폰을 쓰고 실제 골목을 걸으며 듣는 이동형 공연.', { flags: ['festival'] }),
  work("인형극 '종이 달'", 'Paper Moon', ['season', 'children'], 'moon', '종이 한 장을 접고 오려 만든 달을 하늘에 되돌려 놓는 인형극.', { flags: ['child'], tour: ['순천'] }),
  work('라디오 괴담', 'Ghost Stories on Air', ['week', 'small'], 'ridges', '성우 네 명이 불 꺼진 무대에서 들려주는 라이브 오디오 드라마.'),
  work("그림자극 '까마귀의 소원'", "The Crow's Wish", ['weekend', 'children'], 'object', '하얀 깃털을 갖고 싶은 까마귀가 달에게 빈 소원.', { motif: 'bird', flags: ['child'] }),
  work('주방의 오케스트라', 'Kitchen Orchestra', ['season', 'medium'], 'juggle', '요리사 다섯 명이 냄비와 도마로 연주하며 실제로 한 끼를 차린다.'),
  work('모래로 쓴 동화', 'Tales Written in Sand', ['pair', 'children'], 'ribbon', '모래 한 줌으로 그렸다 지우는 샌드아트 동화 콘서트.', { flags: ['child'] }),
  work('기억하는 기계', 'The Remembering Machine', ['weekend', 'site'], 'orbit', '관객의 기억을 입력하면 춤으로 출력하는 로봇과 무용수의 다원예술.', { flags: ['festival'] }),
  work('스탠드업 금요일', 'Stand-Up Friday', ['open', 'live'], 'type', '금요일 밤, 마이크 하나로 승부하는 코미디언 다섯 명의 스탠드업.'),
  work('오늘의 제목은 당신이', "Today's Title Is Yours", ['season', 'small'], 'curtain', '관객이 정한 제목으로 그 자리에서 한 편의 연극을 만드는 즉흥극.'),
  work('거리예술제 : 밤의 행렬', 'Procession of the Night', ['weekend', 'outdoor'], 'tent', '거대한 인형과 악대가 도심을 행진하는 거리예술 축제.', { flags: ['festival'] }),
  work('한 사람을 위한 콘서트', 'Concert for One', ['week', 'site'], 'door', '연주자 한 명과 관객 한 명이 십 분 동안 마주 앉는 일대일 공연.'),
];

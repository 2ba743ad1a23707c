import { work } from './work.ts';

/** Korean traditional music and what grows from it (한국음악). Only ever add at the end. */
// oxfmt-ignore
export const traditional = [
  work('창극 달빛을 짓는 여인', 'She Who Weaves Moonlight', ['week', 'grand'], 'moon', '달빛으로 베를 짠다는 여인의 설화를 소리와 춤으로 풀어낸 창극.', { tour: ['광주'] }),
  work('판소리 완창 : 명가율의 바람가', 'Song of the Wind', ['night', 'gugak'], 'brush', '다섯 시간, 소리꾼 한 사람과 고수 한 사람이 끝까지 가는 완창 무대.', { leads: ['명가율'] }),
  work('열두 줄의 밤', 'Night of Twelve Strings', ['night', 'gugak'], 'strings', '가야금 산조 한바탕과 창작곡을 한 자리에서 듣는다.', { leads: ['임서결'] }),
  work('정가 콘서트 : 숨은 듯 흐르는', 'Flowing, as if Hidden', ['night', 'gugak'], 'brush', '느리게, 더 느리게. 가곡과 시조의 긴 호흡을 오늘의 무대로 옮긴다.', { leads: ['심예온'] }),
  work('사물놀이 천둥마당', 'Thunder Yard', ['pair', 'gugak'], 'bands', '꽹과리와 징, 장구와 북이 여는 천둥 같은 한마당.', { tour: ['의정부'] }),
  work('국악관현악단 물길 정기연주회 : 물길, 천 리', 'A Thousand Li of Water', ['night', 'concert'], 'sea', '강의 발원지에서 바다까지, 물길을 따라 흐르는 국악관현악.', { producer: '국악관현악단 물길' }),
  work('거문고 산조 : 깊은 먹빛', 'Deep Ink', ['night', 'gugak'], 'brush', '술대가 줄을 내리치는 순간의 먹빛 울림.', { leads: ['유무진'] }),
  work('아라리 정거장', 'Arari Station', ['weekend', 'gugak'], 'rails', '정선에서 진도까지, 아라리가 머문 정거장마다 내려 듣는 민요 여행.', { tour: ['부산'] }),
  work('굿음악극 바다로 간 넋', 'The Soul Gone to Sea', ['pair', 'gugak'], 'sea', '돌아오지 못한 뱃사람의 넋을 건지는 굿을 음악극으로 옮겼다.', { flags: ['festival'] }),
  work('해금 앙상블 두 줄', 'Two Strings', ['night', 'gugak'], 'strings', '해금 여덟 대가 두 줄로 그려 내는 긴 선율의 풍경.', { producer: '해금 앙상블 두 줄' }),
  work('대숲에 부는', 'Wind in the Bamboo', ['night', 'gugak'], 'bands', '대금과 소금, 단소로 듣는 대숲의 바람 소리.', { leads: ['안솔하'] }),
  work('연희극 도깨비 장터', 'Goblin Market Day', ['weekend', 'outdoor'], 'tent', '보름밤에만 서는 도깨비 장터에서 놀이꾼들이 밤새 벌이는 한판.', { flags: ['festival'] }),
  work('차 한 잔의 풍류', 'Music over Tea', ['night', 'gugak'], 'petals', '오전의 차 한 잔과 함께 듣는 풍류 음악과 이야기.'),
  work('달밤 클럽', 'Moonlight Club', ['pair', 'live'], 'beams', '국악과 전자음악이 만나는 스탠딩 국악 파티.'),
  work('호랑이 장가가는 날', "The Tiger's Wedding Day", ['weekend', 'children'], 'story', '햇비 내리는 날 장가가는 호랑이를 따라 떠나는 어린이 국악극.', { motif: 'tiger', flags: ['child'] }),
  work('한벽의 밤', 'Nights at Hanbyeok', ['open', 'gugak'], 'moon', '해마다 봄부터 겨울까지 이어지는 한옥마을 상설 국악 공연.', { at: '전주 한벽마루' }),
  work('소리청의 사계', 'Four Seasons of Song', ['long', 'gugak'], 'petals', '춤과 소리, 기악이 어우러진 주말 상설 무대.', { at: '남원 소리청' }),
  work('가야금병창 : 제비 노정기', "The Swallow's Journey", ['night', 'gugak'], 'object', '노래하며 타는 가야금, 제비의 먼 길을 따라간다.', { motif: 'bird', leads: ['여희연'] }),
  work('새들의 악보', 'A Score for Birds', ['night', 'gugak'], 'ribbon', '철새의 이동 경로를 악보 삼아 쓴 창작국악.', { producer: '국악실내악단 새김' }),
  work('정재, 꽃을 올리다', 'Offering Flowers', ['night', 'gugak'], 'petals', '궁중의 춤과 음악을 본래의 격식대로 되살린 무대.'),
  work('허공의 길', 'A Road in the Air', ['pair', 'outdoor'], 'juggle', '외줄 위에서 재담을 주고받는 줄광대의 아슬아슬한 한 시간.', { flags: ['festival'] }),
  work('탈춤극 말뚝이의 귀향', 'Malttugi Comes Home', ['weekend', 'gugak'], 'masks', '양반을 골려 먹던 말뚝이가 백 년 만에 서울 한복판에 나타난다.', { tour: ['통영'] }),
  work('아쟁 독주회 : 겨울 강', 'Winter River', ['night', 'gugak'], 'ridges', '얼음장 밑을 흐르는 강물처럼 낮게 우는 아쟁.', { leads: ['조태하'] }),
  work('산문 밖의 소리', 'Beyond the Temple Gate', ['night', 'outdoor'], 'moon', '범패와 나비춤, 산사의 의식음악을 산문 밖에서 만난다.', { at: '안동 탈놀이마당' }),
  work('남도 소리 한마당', 'Songs of the South', ['night', 'gugak'], 'bands', '육자배기와 흥타령, 남도의 소리꾼들이 한자리에 모인다.', { at: '진도 물소리당' }),
  work('피리 콘서트 : 좁은 길', 'The Narrow Way', ['night', 'gugak'], 'brush', '손가락 하나 굵기의 대나무에서 나오는 가장 큰 소리.', { leads: ['변우솔'] }),
  work('국악실내악단 새김 창단연주회', 'Saegim: Opening Night', ['night', 'gugak'], 'tiles', '서른 살 동갑내기 연주자들이 만든 실내악단의 첫걸음.', { producer: '국악실내악단 새김' }),
  work('느린 파동', 'Slow Waves', ['pair', 'site'], 'ridges', '시조창의 긴 음 하나를 전자음향으로 겹겹이 쌓아 올린 실험 무대.'),
];

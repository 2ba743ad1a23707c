import { work } from './work.ts';

/** Circus and magic (서커스/마술). Only ever add at the end. */
// oxfmt-ignore
export const circusMagic = [
  work("서커스 '구름 위의 집'", 'A House on the Clouds', ['season', 'grand'], 'tent', '이십 미터 높이에 떠 있는 집에서 벌어지는 공중곡예 가족극.', { flags: ['visiting'], tour: ['부산'] }),
  work("마술쇼 '불가능한 저녁'", 'An Impossible Evening', ['season', 'medium'], 'juggle', '마술사 진무결이 저녁 식탁 하나로 보여 주는 불가능의 코스 요리.', { leads: ['진무결'], tour: ['광주'] }),
  work("일루션 쇼 '거울의 방'", 'Hall of Mirrors', ['weekend', 'grand'], 'masks', '거울 백 장 사이에서 사람이 사라지고 나타나는 대형 일루션.', { leads: ['라비앙 진'], tour: ['창원'] }),
  work("버블쇼 '비눗방울 행성'", 'Planet Bubble', ['season', 'children'], 'orbit', '사람이 들어가는 커다란 비눗방울 속으로 떠나는 우주 여행.', { flags: ['child'] }),
  work("저글링 쇼 '다섯 개의 태양'", 'Five Suns', ['weekend', 'small'], 'juggle', '공 다섯 개, 불 다섯 개, 그리고 다섯 번의 실패로 만든 저글링 솔로.', { cast: 1 }),
  work("어린이 마술극 '모자 속 토끼의 탈출'", "The Hat Rabbit's Escape", ['long', 'children'], 'story', '매일 모자에서 끌려 나오던 토끼가 오늘은 나가지 않겠다고 선언한다.', { motif: 'rabbit', flags: ['child'], tour: ['춘천'] }),
  work("공중곡예 '실크와 바람'", 'Silk and Wind', ['pair', 'grand'], 'ribbon', '천 한 장에 몸을 맡긴 여섯 곡예사의 시적인 비행.', { flags: ['visiting'] }),
  work("멘탈 매직 '당신의 생각은 안전합니다'", 'Your Thoughts Are Safe', ['season', 'small'], 'masks', '관객의 생각을 읽고, 읽은 생각을 다시 숨겨 주는 심리 마술.', { leads: ['윤마루'] }),
  work("서커스 카바레 '블랙 텐트'", 'Black Tent Cabaret', ['week', 'site'], 'tent', '어른들을 위한 한밤의 서커스. 샹들리에 아래서 펼쳐지는 곡예와 노래.'),
  work("클로즈업 매직 '한 뼘 앞의 기적'", 'Miracles at Arm’s Length', ['open', 'small'], 'juggle', '서른 명의 관객 바로 앞, 손끝에서 벌어지는 카드와 동전의 기적.', { leads: ['카이 도'] }),
  work("광대극 '빨간 코의 하루'", 'A Day of the Red Nose', ['weekend', 'children'], 'story', '말 한마디 없이 웃기고 울리는 두 광대의 하루.', { cast: 2, motif: 'clown', flags: ['child'] }),
  work("서커스 '기울어진 무대'", 'Tilted Stage', ['pair', 'medium'], 'tiles', '점점 기울어지는 바닥 위에서 균형을 찾는 컨템퍼러리 서커스.', { flags: ['festival'] }),
  work("불 쇼 '화염의 정원'", 'Garden of Flames', ['night', 'outdoor'], 'petals', '밤의 광장에서 불꽃으로 피우는 정원.', { flags: ['festival'] }),
  work("마술사 노아린 'VANISH'", 'VANISH', ['weekend', 'medium'], 'rings', '사라지는 것들에 대한 이야기로 엮은 스토리텔링 매직.', { leads: ['노아린'] }),
];

import { work } from './work.ts';

/** Operas. Listings have no genre of their own for them: the title tells. Only ever add at the end. */
// oxfmt-ignore
export const opera = [
  work("창작오페라 '물속의 왕비'", 'The Queen Beneath the Water', ['weekend', 'grand'], 'sea', '저수지 아래 잠든 궁궐의 전설을 바탕으로 한 전 3막의 창작오페라.', { producer: '수성못오페라단', at: '수성못 오페라하우스', tour: ['전주'] }),
  work("오페라 '거울 무도회'", 'The Ball of Mirrors', ['weekend', 'grand'], 'tiers', '신분을 감춘 다섯 연인이 거울의 방에서 엇갈리는 희극 오페라.', { producer: '한밤오페라단', tour: ['부산'] }),
  work("소극장오페라 '이발사의 봄날'", "The Barber's Spring Day", ['week', 'medium'], 'object', '말 많은 이발사의 의자에 앉은 손님들이 저마다의 사랑 이야기를 늘어놓는다.', { motif: 'chair', producer: '오페라공방 온' }),
  work("콘서트 오페라 '폭풍의 신부'", 'Bride of the Storm', ['night', 'concert'], 'ribbon', '무대 장치 없이 음악만으로 폭풍우의 바다를 펼쳐 보이는 콘서트 오페라.', { producer: '라온오페라단' }),
  work("오페라 '붉은 안개의 성'", 'The Castle of Red Mist', ['weekend', 'grand'], 'curtain', '복수를 맹세한 딸과 그녀를 사랑한 원수의 아들, 성벽 위에서 끝나는 비극.', { producer: '한밤오페라단' }),
  work("어린이오페라 '마녀의 수프 가게'", "The Witch's Soup Shop", ['weekend', 'children'], 'story', '한 숟가락만 먹어도 노래가 터져 나오는 마녀의 수프, 그 비밀을 찾는 남매의 모험.', { motif: 'pot', producer: '오페라공방 온', flags: ['child'] }),
  work("창작오페라 '강을 건넌 아이'", 'The Child Who Crossed the River', ['pair', 'grand'], 'moon', '버려진 아이가 저승의 강을 건너 부모를 살린다는 옛이야기를 오늘의 음악으로 다시 쓴다.', { producer: '라온오페라단' }),
  work("모노오페라 '수화기 너머'", 'Across the Line', ['pair', 'small'], 'strings', '한 사람의 소프라노, 한 대의 전화기, 그리고 끊어질 듯 이어지는 사십 분.', { cast: 1, producer: '오페라공방 온' }),
  work("오페라 부파 '공작부인의 앵무새'", "The Duchess's Parrot", ['weekend', 'medium'], 'object', '모든 비밀을 외워 버린 앵무새 한 마리 때문에 저택이 뒤집힌다.', { motif: 'bird', producer: '수성못오페라단' }),
  work('오페라 갈라 : 황금빛 아리아의 밤', 'Golden Arias', ['night', 'concert'], 'tiers', '정상의 성악가 여덟 명이 사랑과 죽음의 아리아를 들려주는 갈라 콘서트.', { producer: '새벽심포니오케스트라' }),
  work("창작오페라 '소금길'", 'The Salt Road', ['pair', 'grand'], 'rails', '소금을 지고 고개를 넘던 사람들의 노동요에서 길어 올린 창작오페라.', { producer: '목포유달오페라단', at: '목포 유달문예관' }),
  work("오페라 '밤의 정원사'", 'The Gardener of Night', ['weekend', 'grand'], 'petals', '해가 지면 피는 꽃만 돌보는 정원사와 잠들지 못하는 여왕의 이야기.', { producer: '라온오페라단' }),
  work("야외오페라 '일곱 개의 달'", 'Seven Moons', ['weekend', 'outdoor'], 'moon', '가을밤 야외무대에 일곱 개의 달이 떠오르는 환상 오페라.', { producer: '한밤오페라단', flags: ['festival'] }),
  work("오페라 콘체르탄테 '늙은 왕의 시종'", "The Old King's Page", ['night', 'concert'], 'masks', '왕의 꿈을 대신 꾸어야 하는 시종을 둘러싼 궁정 비극.', { producer: '새벽심포니오케스트라' }),
];

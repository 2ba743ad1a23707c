import type { Genre } from '@golden-ticket/shared/genre';
import type { Region } from '@golden-ticket/shared/region';

/** How often each is met, about as in a national listing: classical music and plays lead, half of everything is around Seoul. */
export const GENRE_WEIGHTS: Record<Genre, number> = {
  theatre: 22,
  musical: 18,
  classical: 28,
  opera: 2,
  traditional: 6,
  dance: 4,
  'popular-dance': 1,
  'popular-music': 14,
  'circus-magic': 2,
  mixed: 3,
};

export const REGION_WEIGHTS: Record<Region, number> = {
  seoul: 42,
  busan: 7,
  daegu: 6,
  incheon: 4,
  gwangju: 3,
  daejeon: 4,
  ulsan: 2,
  sejong: 1,
  gyeonggi: 14,
  gangwon: 2,
  chungbuk: 2,
  chungnam: 2,
  jeonbuk: 2,
  jeonnam: 2,
  gyeongbuk: 3,
  gyeongnam: 3,
  jeju: 1,
};

const words = (text: string): string[] => text.trim().split(/\s+/);

export const SURNAMES = words(`
  김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 류`);

/** Any two of them are a given name. */
export const SYLLABLES = words(`
  가 강 건 경 고 광 규 근 나 남 다 단 대 도 동 라 란 래 련 루 리 린 림 마 명 모 무 문 미 민 범 별 보 복 빈 상 서 석 선 설
  성 세 소 송 수 숙 순 슬 승 시 신 아 안 애 연 영 예 온 용 우 운 원 유 윤 율 은 을 의 이 인 일 재 정 제 조 종 주 준 지 진`);

export const ADJECTIVES = words(`
  푸른 붉은 하얀 검은 오래된 새로운 잃어버린 숨겨진 빛나는 조용한 위대한 작은 마지막 첫 영원한 달콤한 쓸쓸한 찬란한 고요한 낯선
  사라진 깊은 투명한 잠들지않는 무너진 흔들리는 따뜻한 차가운 눈부신 아름다운 이상한 행복한 슬픈 뜨거운 용감한 비밀의 꿈꾸는
  춤추는 노래하는 떠나는 돌아온 기다리는 잊혀진 은빛 황금빛 보랏빛 천년의 백년의 어린 늙은 외로운 다정한 자유로운 거대한 느린
  날아오르는 깨어난 속삭이는 그리운 반짝이는`);

export const NOUNS = words(`
  바다 숲 달 별 강 산 겨울 여름 봄날 가을 새벽 한밤 정원 극장 거울 편지 열쇠 시계 그림자 나비 고래 여우 늑대 고양이 인형 왕자 공주
  마녀 기사 유령 광대 시인 화가 목수 어부 소년 소녀 아버지 어머니 할머니 친구 이웃 손님 도둑 탐정 재판 약속 고백 이별 만남 여행 귀향
  항해 축제 만찬 결혼식 장례식 무도회 서커스 도서관 정거장 지하철 골목 다락방 우물 다리 등대 사막 섬 성벽 궁궐 왕관 가면 반지 촛불
  불꽃 안개 소나기 무지개 눈사람 태풍 파도 노을 은하수 혜성 달빛 햇살 그늘 뿌리 씨앗 장미 동백 매화 민들레 해바라기 사과 복숭아 밀밭
  자전거 기차 풍선 연필 일기 사진 그네 피아노 첼로 북소리 메아리 자장가 왈츠 교향곡 아리랑 심청 춘향 흥부 토끼전 바보온달 햄릿 파우스트`);

/** What a concert's or a recital's title ends with. */
export const KINDS = words(`
  콘서트 독주회 독창회 정기연주회 음악회 리사이틀 갈라콘서트 송년음악회 신년음악회 초청공연 단독공연 버스킹 페스티벌 낭독극 마임
  인형극 판소리완창 발레갈라 현대무용 창작무용 어린이극 가족뮤지컬 토크콘서트 재즈나이트 합창제`);

export const CITIES = words(`
  서울 부산 대구 인천 광주 대전 울산 세종 수원 성남 고양 용인 춘천 강릉 원주 청주 충주 천안 아산 전주 군산 여수 순천 목포 포항 경주
  안동 구미 창원 김해 진주 통영 제주 서귀포 의정부 안양 부천 파주 하남 평택`);

export const VENUE_KINDS = words(`
  문화예술회관 아트홀 예술의전당 소극장 시민회관 문화회관 콘서트홀 아트센터 극장 공연장 청소년수련관 국악당 오페라하우스 야외무대
  대학교대강당 라이브홀 뮤지엄홀 도서관소극장`);

export const HALLS = words(`대공연장 소공연장 중극장 대극장 소극장 1관 2관 3관 블랙박스 야외극장 리사이틀홀 챔버홀`);
export const PARTS = words(`연출 극본 작곡 작사 안무 음악감독 무대디자인 조명디자인 의상디자인 음향디자인 기획 제작`);
export const TIERS = words(`VIP석 R석 S석 A석 B석`);
export const SELLERS = words(`하나티켓 푸른예매 무대로 티켓창고 극장직영`);

export const SENTENCES = [
  '한 사람의 오래된 약속에서 시작된 이야기가 무대 위에서 다시 살아난다.',
  '섬세한 선율과 절제된 움직임으로 관객을 낯선 시간 속으로 이끈다.',
  '누구나 한 번쯤 지나온 계절을 따뜻하고 유쾌하게 그려낸 작품.',
  '젊은 창작진이 삼 년 동안 다듬어 온 무대를 처음으로 선보인다.',
  '고전의 뼈대 위에 오늘의 언어를 얹어 새롭게 읽는다.',
  '공연이 끝난 뒤에는 배우들과 이야기를 나누는 자리가 마련된다.',
];

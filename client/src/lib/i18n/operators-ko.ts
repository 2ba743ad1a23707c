/** What operators read. */
export const operatorsKo = {
  operator: {
    title: '운영',
    logIn: '운영 화면은 로그인하고 볼 수 있습니다',
    notOperator: '운영자를 위한 곳입니다',
    notOperatorHint: '이 화면은 운영자만 볼 수 있습니다. 운영을 맡게 되면 여기서 만나요.',
    nav: {
      overview: '한눈에',
      import: '가져오기',
      reports: '신고',
      members: '회원',
      audit: '운영 기록',
      performances: '공연',
      venues: '공연장',
      people: '사람',
      banners: '배너',
    },
  },
  reason: {
    performance: {
      'ends-first': '종료일이 시작일보다 앞섭니다.',
      'no-such-place': '이 공연장이나 홀은 없습니다. 장소를 다시 골라 주세요.',
      'showing-outside': '공연 기간 밖의 회차가 있습니다. 공연 기간을 먼저 고쳐 주세요.',
    },
    kopis: {
      'no-key': 'KOPIS 서비스 키가 없습니다. KOPIS_SERVICE_KEY를 설정하고 서버를 다시 시작해 주세요.',
      running: '이미 가져오는 중입니다. 끝난 뒤에 다시 시작해 주세요.',
      paused: '이미 멈춰 있습니다.',
      'not-paused': '멈춰 있지 않습니다.',
      'nothing-kept': '보관된 원문이 아직 없습니다. 먼저 가져오기를 시작해 주세요.',
      replaying: '이미 원문을 다시 읽는 중입니다.',
      'run-not-found': '없는 가져오기입니다.',
    },
    member: {
      'last-operator': '마지막 운영자입니다. 다른 운영자를 먼저 두어 주세요.',
    },
  },
} as const;

/** What members read, and who is about to be one. */
export const membersKo = {
  form: {
    required: '꼭 필요한 항목입니다.',
    invalid: '형식이 맞지 않습니다.',
    cancel: '취소',
    showPassword: '비밀번호 보기',
    hidePassword: '비밀번호 숨기기',
  },
} as const;

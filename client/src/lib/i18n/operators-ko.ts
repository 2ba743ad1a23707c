/** What operators read. */
export const operatorsKo = {
  operator: { title: '운영' },
} as const;

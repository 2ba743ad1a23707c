/** The members' part of the address: what their names begin with, and which of them. */
export interface MemberSearch {
  q?: string | undefined;
  show?: 'operator' | 'suspended' | undefined;
}

/** Reads the address of the members. What does not fit counts as not asked for. */
export function memberSearch({ q, show }: Record<string, unknown>): MemberSearch {
  return {
    q: typeof q === 'string' && q.trim() !== '' ? q.slice(0, 100) : undefined,
    show: show === 'operator' || show === 'suspended' ? show : undefined,
  };
}

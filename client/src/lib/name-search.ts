/** The address of a list that one searches by name. */
export interface NameSearch {
  q?: string | undefined;
}

/** Reads it. What does not fit counts as not asked for. */
export const nameSearch = ({ q }: Record<string, unknown>): NameSearch => ({
  q: typeof q === 'string' && q.trim() !== '' ? q.slice(0, 100) : undefined,
});

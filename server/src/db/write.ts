import type { Em } from './orm.ts';

/** The properties of `values` that say something: a source's silence never blanks what we know. */
export function known<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as never;
}

/** A source's text fit for the database, trimmed; null where nothing is left. PostgreSQL takes no NUL and no half of a surrogate pair. */
export function cleanText(text: string | null): string | null {
  return text?.replaceAll('\u0000', '').toWellFormed().trim() || null;
}

/** Whether `em` holds anything that a flush would write. */
export function hasChanges(em: Em): boolean {
  const unitOfWork = em.getUnitOfWork();
  unitOfWork.computeChangeSets();
  return unitOfWork.getChangeSets().length > 0 || unitOfWork.getRemoveStack().size > 0;
}

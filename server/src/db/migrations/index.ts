import type { MigrationObject } from '@mikro-orm/core';

/** In order, oldest first; a landed one is never edited. */
export const migrations: MigrationObject[] = [];

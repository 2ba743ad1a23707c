import type { MigrationObject } from '@mikro-orm/core';
import { CatalogueMigration } from './20261122-catalogue.ts';
import { CountsMigration } from './20261122-counts.ts';
import { LikesFollowsBlocksMigration } from './20261122-likes-follows-blocks.ts';
import { ListFiltersMigration } from './20261122-list-filters.ts';
import { ListIndexesMigration } from './20261122-list-indexes.ts';
import { ImportObservatoryMigration } from './20261122-import-observatory.ts';
import { KopisImportMigration } from './20261122-kopis-import.ts';
import { MailedLinksMigration } from './20261122-mailed-links.ts';
import { MemberPicturesMigration } from './20261122-member-pictures.ts';
import { MembersMigration } from './20261122-members.ts';
import { ModerationMigration } from './20261122-moderation.ts';
import { ParserVersionMigration } from './20261122-parser-version.ts';
import { ReviewsMigration } from './20261122-reviews.ts';
import { SearchPlacesMigration } from './20261122-search-places.ts';
import { OperatorsPerformancesMigration } from './20261122-operators-performances.ts';
import { OperatorsPeopleMigration } from './20261122-operators-people.ts';
import { OperatorsPlacesMigration } from './20261122-operators-places.ts';
import { PhotosMigration } from './20261122-photos.ts';
import { SearchMigration } from './20261122-search.ts';
import { WaitingPerformancesMigration } from './20261122-waiting-performances.ts';

/** In order, oldest first; a landed one is never edited. */
export const migrations: MigrationObject[] = [
  { name: '20261122-catalogue', class: CatalogueMigration },
  { name: '20261122-waiting-performances', class: WaitingPerformancesMigration },
  { name: '20261122-search', class: SearchMigration },
  { name: '20261122-list-indexes', class: ListIndexesMigration },
  { name: '20261122-kopis-import', class: KopisImportMigration },
  { name: '20261122-list-filters', class: ListFiltersMigration },
  { name: '20261122-members', class: MembersMigration },
  { name: '20261122-counts', class: CountsMigration },
  { name: '20261122-mailed-links', class: MailedLinksMigration },
  { name: '20261122-search-places', class: SearchPlacesMigration },
  { name: '20261122-photos', class: PhotosMigration },
  { name: '20261122-likes-follows-blocks', class: LikesFollowsBlocksMigration },
  { name: '20261122-parser-version', class: ParserVersionMigration },
  { name: '20261122-reviews', class: ReviewsMigration },
  { name: '20261122-moderation', class: ModerationMigration },
  { name: '20261122-member-pictures', class: MemberPicturesMigration },
  { name: '20261122-operators-performances', class: OperatorsPerformancesMigration },
  { name: '20261122-import-observatory', class: ImportObservatoryMigration },
  { name: '20261122-operators-people', class: OperatorsPeopleMigration },
  { name: '20261122-operators-places', class: OperatorsPlacesMigration },
];

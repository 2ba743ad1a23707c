import { CatalogueWrite } from './db/catalogue-write.entity.ts';
import { RateCount } from './db/rate-count.entity.ts';
import { Account, ApiKey, MailedLink, Session, Verification } from './features/account/account.entity.ts';
import { AuditEntry } from './features/audit/audit-entry.entity.ts';
import { FactChange } from './features/audit/fact-change.entity.ts';
import { Banner } from './features/banner/banner.entity.ts';
import { Block } from './features/block/block.entity.ts';
import { Comment } from './features/comment/comment.entity.ts';
import { Follow } from './features/follow/follow.entity.ts';
import { Image } from './features/image/image.entity.ts';
import {
  BoxOfficeEntry,
  ImportProblem,
  ImportRun,
  ImportTask,
  KopisGate,
  Replay,
  SourceDocument,
} from './features/kopis/kopis.entity.ts';
import { PerformanceLike, PersonLike, VenueLike } from './features/like/like.entity.ts';
import { Member } from './features/member/member.entity.ts';
import {
  Change,
  Credit,
  Performance,
  PerformanceImage,
  PriceTier,
  SellerLink,
  Showing,
  ShowingCast,
} from './features/performance/performance.entity.ts';
import { Person } from './features/person/person.entity.ts';
import { Photo } from './features/photo/photo.entity.ts';
import { Report } from './features/report/report.entity.ts';
import { IdempotencyKey } from './features/retry/idempotency-key.entity.ts';
import { HelpfulVote, Review, ReviewPhoto } from './features/review/review.entity.ts';
import { PerformanceName, PersonName, PlaceName, SearchWord, VenueName } from './features/search/search-name.entity.ts';
import { Hall, Venue } from './features/venue/venue.entity.ts';

/** Every table of ours. The queue keeps its own, in its own schema. */
export const entities = [
  Account,
  ApiKey,
  AuditEntry,
  Banner,
  Block,
  BoxOfficeEntry,
  CatalogueWrite,
  Change,
  Comment,
  Credit,
  FactChange,
  Follow,
  Hall,
  HelpfulVote,
  IdempotencyKey,
  Image,
  ImportProblem,
  ImportRun,
  ImportTask,
  KopisGate,
  MailedLink,
  Member,
  Performance,
  PerformanceImage,
  PerformanceLike,
  PerformanceName,
  Person,
  PersonLike,
  PersonName,
  Photo,
  PlaceName,
  PriceTier,
  RateCount,
  Replay,
  Report,
  Review,
  ReviewPhoto,
  SearchWord,
  SellerLink,
  Session,
  Showing,
  ShowingCast,
  SourceDocument,
  Venue,
  VenueLike,
  VenueName,
  Verification,
];

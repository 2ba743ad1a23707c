import type { z } from 'zod';
import type { Genre } from '@golden-ticket/shared/genre';
import type { ImageView } from '@golden-ticket/shared/image';
import { ProseField } from '@golden-ticket/shared/performance';
import type {
  ChangeView,
  CreditView,
  PerformanceView,
  PriceTierView,
  SellerLinkView,
  ShowingView,
} from '@golden-ticket/shared/performance';
import type { Region } from '@golden-ticket/shared/region';
import type { Source } from '@golden-ticket/shared/source';
import type { HallView, VenueView } from '@golden-ticket/shared/venue';
import { ratingOf, stateOn } from './performance-cards.ts';
import type { PerformanceFlag } from './performance.entity.ts';

/** A performance with all that belongs to it, as `performance-by-id.ts` selects it: moments as PostgreSQL prints them. */
export interface PerformanceRow {
  id: number;
  source: Source;
  source_id: string;
  source_updated_at: string | null;
  fetched_at: string;
  title: string;
  genre: Genre;
  starts_on: string;
  ends_on: string;
  open_run: boolean;
  venue_id: number | null;
  venue_text: string | null;
  region: Region | null;
  timetable_text: string | null;
  price_text: string | null;
  age_text: string | null;
  running_time_text: string | null;
  unread: string[];
  running_minutes: number | null;
  minimum_age_months: number | null;
  free: boolean;
  lowest_price: number | null;
  highest_price: number | null;
  cast_and_others: boolean;
  crew_and_others: boolean;
  synopsis: string | null;
  producer: string | null;
  flags: PerformanceFlag[];
  like_count: number;
  review_count: number;
  rating_sum: number;
  hall: HallView | null;
  poster: ImageView | null;
  images: ImageView[];
  price_tiers: z.infer<typeof PriceTierView>[];
  teaser_id: string | null;
  seller_links: z.infer<typeof SellerLinkView>[];
  credits: (z.infer<typeof CreditView> & { role: 'cast' | 'crew' })[];
  showings: z.infer<typeof ShowingView>[];
  more_showings: boolean;
  changes: ChangeView[];
}

export function performanceView(row: PerformanceRow, venue: VenueView | null, today: string): PerformanceView {
  const credited = (asked: 'cast' | 'crew') =>
    row.credits.filter(({ role }) => role === asked).map(({ personId, name, part }) => ({ personId, name, part }));
  return {
    id: row.id,
    title: row.title,
    genre: row.genre,
    state: stateOn(today, row.starts_on, row.ends_on),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    openRun: row.open_run,
    region: row.region,
    venue,
    venueText: row.venue_text,
    hall: row.hall,
    runningMinutes: row.running_minutes,
    minimumAgeMonths: row.minimum_age_months,
    free: row.free,
    lowestPrice: row.lowest_price,
    highestPrice: row.highest_price,
    texts: {
      timetable: row.timetable_text,
      price: row.price_text,
      age: row.age_text,
      runningTime: row.running_time_text,
    },
    unread: row.unread.filter((field): field is ProseField => ProseField.safeParse(field).success),
    synopsis: row.synopsis,
    producer: row.producer,
    flags: row.flags,
    cast: credited('cast'),
    castAndOthers: row.cast_and_others,
    crew: credited('crew'),
    crewAndOthers: row.crew_and_others,
    priceTiers: row.price_tiers,
    showings: row.showings.map((showing) => ({ ...showing, startsAt: isoInstant(showing.startsAt) })),
    moreShowings: row.more_showings,
    sellerLinks: row.seller_links,
    teaserId: row.teaser_id,
    poster: row.poster,
    images: row.images,
    changes: row.changes.map((change) => ({ ...change, changedAt: isoInstant(change.changedAt) })),
    source: {
      source: row.source,
      sourceId: row.source_id,
      fetchedAt: isoInstant(row.fetched_at),
      updatedAt: row.source_updated_at && isoInstant(row.source_updated_at),
    },
    likeCount: row.like_count,
    reviewCount: row.review_count,
    rating: ratingOf(row.rating_sum, row.review_count),
  };
}

const isoInstant = (printed: string): string => new Date(printed).toISOString();

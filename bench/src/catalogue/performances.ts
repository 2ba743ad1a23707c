import type { CatalogueSize } from './generate.ts';
import { TODAY, longTail, oneByWeight, oneOf, rank } from './sql.ts';
import { ADJECTIVES, CITIES, GENRE_WEIGHTS, KINDS, NOUNS, SENTENCES, SURNAMES, SYLLABLES } from './words.ts';

/** Titles of six shapes, so that some words are in one title of twenty and some in one of thousands. */
const TITLE = `case floor(random() * 6)::int
  when 0 then ${oneOf(ADJECTIVES)} || ' ' || ${oneOf(NOUNS)}
  when 1 then ${oneOf(NOUNS)} || '의 ' || ${oneOf(NOUNS)} || ' [' || ${oneOf(CITIES)} || ']'
  when 2 then ${oneOf(SURNAMES)} || ${oneOf(SYLLABLES)} || ${oneOf(SYLLABLES)} || ' ' || ${oneOf(KINDS)}
  when 3 then '제' || ${rank(60, 2)} || '회 ' || ${oneOf(CITIES)} || ' ' || ${oneOf(KINDS)}
  when 4 then ${oneOf(ADJECTIVES)} || ' ' || ${oneOf(NOUNS)} || ': ' || ${oneOf(ADJECTIVES)} || ' ' || ${oneOf(NOUNS)}
  else ${oneOf(NOUNS)} || ' ' || ${oneOf(KINDS)} end`;

const SYNOPSIS = `case when random() < 0.15
  then repeat(${oneOf(SENTENCES)} || ' ' || ${oneOf(SENTENCES)} || ' ', ${rank(4, 1)}) end`;

/**
 * Five of six runs are over, most of them long ago; three of four last a day or two; of one in ten no timetable could be read. The first `venues` halls belong to the venues of the
 * same numbers, and a poster's image has its performance's number.
 */
export const performances = (size: CatalogueSize): string => `
  with shape as materialized (
    select i, ${rank(size.venues, 2)} as venue_id, random() < 0.16 as is_current, random() as distance,
      case when length < 0.75 then floor(random() * 2)
        when length < 0.95 then 5 + floor(random() * 35)
        else 40 + floor(random() * 140) end::int as days,
      ${longTail(4)} as likes, (2 + floor(random() * 10)::int) * 5000 as price, ${rank(4, 1.5)} as tiers
    from (select i, random() as length from generate_series(1, ${size.performances}) i)
  ), dated as materialized (
    select *, ${TODAY} + case when is_current then floor(150 * power(distance, 2))::int
      else -1 - floor(5500 * power(distance, 1.3))::int end as ends_on
    from shape
  )
  insert into performance (source, source_id, source_updated_at, fetched_at, title, genre, genre_text, starts_on, ends_on, open_run,
    venue_id, hall_id, venue_text, region, timetable_text, price_text, age_text, running_time_text, cast_text, crew_text, unread,
    running_minutes, minimum_age_months, free, lowest_price, highest_price, synopsis, producer, flags, poster_id, listing_order,
    showings_until, archived, hidden_at, like_count, review_count, rating_sum)
  select 'kopis', 'PF' || lpad(i::text, 6, '0'), (ends_on - days - 20)::timestamptz, now() - random() * interval '1 day',
    ${TITLE}, ${oneByWeight(GENRE_WEIGHTS)}, '생성', ends_on - days, ends_on, is_current and random() < 0.02,
    venue_id, case when random() < 0.6 then venue_id end, venue.name, venue.region,
    '화요일 ~ 금요일(19:30), 토요일 ~ 일요일(14:00,18:30)', 'R석 ' || price * tiers || '원, A석 ' || price || '원',
    '만 ' || ${rank(14, 1)} || '세 이상', '1시간 30분', ${oneOf(SURNAMES)} || ${oneOf(SYLLABLES)} || ${oneOf(SYLLABLES)} || ' 등', null,
    case when random() < 0.02 then '{timetable}'::text[] else '{}' end,
    60 + 10 * ${rank(10, 1)}, 12 * ${rank(14, 1)}, price = 10000,
    case when price = 10000 then 0 else price end, case when price = 10000 then 0 else price * tiers end,
    ${SYNOPSIS}, ${oneOf(NOUNS)} || '컴퍼니', case when random() < 0.1 then '{child}'::text[] else '{}' end,
    case when random() < 0.95 then i end, (ends_on - days - 30 - date '1970-01-01') * 10000000::bigint + i,
    case when random() < 0.9 then least(ends_on, ends_on - days + 180) end, ends_on < ${TODAY} - 1, case when random() < 0.005 then now() end, likes, likes / 8, likes / 8 * 7
  from dated join venue on venue.id = venue_id
  order by i`;

/** As far as `showings_until` says: a weekday's evening, and twice a day at weekends; Mondays off in longer runs. */
export const showings = (): string => `
  insert into showing (performance_id, starts_at)
  select p.id, (day::date + time) at time zone 'Asia/Seoul'
  from performance p
  cross join generate_series(p.starts_on, p.showings_until, interval '1 day') day
  cross join unnest(case when extract(isodow from day) >= 6 and p.ends_on > p.starts_on
    then array['14:00', '18:30'] else array['19:30'] end::time[]) time
  where extract(isodow from day) <> 1 or p.ends_on - p.starts_on < 3`;

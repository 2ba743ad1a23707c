import type { CatalogueSize } from './generate.ts';
import { oneByWeight, oneOf, rank } from './sql.ts';
import { CITIES, HALLS, REGION_WEIGHTS, SURNAMES, SYLLABLES, VENUE_KINDS } from './words.ts';

/** Every venue has one hall, and every second one another. */
export const venues = (size: CatalogueSize): string[] => [
  `insert into venue (source, source_id, fetched_at, name, address, region, district, latitude, longitude, phone, homepage, seats,
    opened_year, facility_type, amenities, accessibility)
  select 'kopis', 'FC' || lpad(i::text, 6, '0'), now(), city || ' ' || ${oneOf(VENUE_KINDS)}, city || ' 중앙로 ' || ${rank(300, 1)},
    ${oneByWeight(REGION_WEIGHTS)}, city, 34.5 + random() * 3.5, 126.5 + random() * 2.8, '02-0000-' || lpad(i::text, 4, '0'),
    'https://venue-' || i || '.example/', 100 + ${rank(2000, 3)}, 2025 - ${rank(50, 1)}, '공연시설(민간)', '{parking,cafe}',
    '{accessible-toilet,ramp}'
  from (select i, ${oneOf(CITIES)} as city from generate_series(1, ${size.venues}) i)
  order by i`,
  hall(1, size.venues, 1),
  hall(2, size.venues, 2),
];

const hall = (number: number, venueCount: number, step: number): string => `
  insert into hall (venue_id, name, seats, wheelchair_seats)
  select i, ${oneOf(HALLS)} || ' ${number}', 50 + ${rank(1200, 3)}, ${rank(10, 2)}
  from generate_series(1, ${venueCount}, ${step}) i
  order by i`;

/** Names are unique, so there are no more than the syllables give. */
export function people({ people: count }: CatalogueSize): string {
  const most = SURNAMES.length * SYLLABLES.length ** 2;
  if (count > most) throw new Error(`There are names for ${most} people at most.`);
  const syllables = `array['${SYLLABLES.join("','")}']`;
  return `
    insert into person (name)
    select surname || first || second
    from unnest(array['${SURNAMES.join("','")}']) surname, unnest(${syllables}) first, unnest(${syllables}) second
    order by random()
    limit ${count}`;
}

/** One for each performance's poster, then half as many again for introductions; one in thirty is not stored. */
export const images = ({ performances }: CatalogueSize): string => `
  insert into image (source_url, state, key, width, height, widths, color, blur)
  select 'https://images.example/' || i, case when random() < 0.97 then 'stored' else 'waiting' end,
    left(hash, 2) || '/' || substr(hash, 3), 700, 980, '{160,320,640,700}', '#' || substr(hash, 9, 6),
    'data:image/webp;base64,' || left(encode(sha256(hash::bytea) || sha256(i::text::bytea) || sha256(hash::bytea), 'base64'), 120)
  from (select i, md5(i::text) as hash from generate_series(1, ${Math.round(performances * 1.5)}) i)
  order by i`;

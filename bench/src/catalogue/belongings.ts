import type { CatalogueSize } from './generate.ts';
import { TODAY, oneOf, rank } from './sql.ts';
import { PARTS, SELLERS, TIERS } from './words.ts';

/** What hangs on each performance: on average four credits in the cast, one in the crew, two tiers, one and a half links and images. */
export const belongings = (size: CatalogueSize): string[] => [
  credits(size, 'cast', 16, 'null'),
  credits(size, 'crew', 5, oneOf(PARTS)),
  `insert into price_tier (performance_id, position, name, price)
  select id, position, (array['${TIERS.join("','")}'])[position], price
  from performance, generate_series(highest_price, lowest_price, -lowest_price) with ordinality as tier (price, position)
  where lowest_price > 0`,
  `insert into seller_link (performance_id, position, name, url)
  select id, position, ${oneOf(SELLERS)}, 'https://tickets.example/goods/' || id || '-' || position
  from performance, generate_series(1, 1 + id % 2) position`,
  `insert into performance_image (performance_id, image_id, position)
  select id, ${size.performances} + ${rank(Math.max(1, Math.round(size.performances / 2)), 1)}, position
  from performance, generate_series(1, id % 4) position`,
  `insert into change (performance_id, field, from_text, to_text, source, changed_at)
  select id, 'price', 'R석 30,000원', 'R석 35,000원', 'kopis', (starts_on - position)::timestamptz
  from performance, generate_series(1, id % 5 - 2) position`,
  `insert into box_office_entry (genre, rank, source_id, performance_id, title, venue_text, from_date, to_date, collected_at)
  select nullif(shelf, ''), place, source_id, id, title, venue_text, ${TODAY} - 7, ${TODAY} - 1, now()
  from (
    select p.*, shelf, row_number() over (partition by shelf order by like_count desc, id) as place
    from performance p cross join lateral (values (''), (p.genre)) as shelves (shelf)
    where not archived and hidden_at is null
  )
  where place <= 50`,
  `insert into import_run (kind, started_at, finished_at) values ('full', now() - interval '2 hours', now() - interval '1 hour')`,
];

/** A few people play everywhere, most of them now and then. How many there are follows from the id, or all would have as many. */
const credits = (size: CatalogueSize, role: 'cast' | 'crew', most: number, part: string): string => `
  insert into credit (performance_id, person_id, role, part, position)
  select id, ${rank(size.people, 1.6)}, '${role}', ${part}, position
  from performance, generate_series(1, id * 7919::bigint % ${most + 1} * (id % 4) / 3) position`;

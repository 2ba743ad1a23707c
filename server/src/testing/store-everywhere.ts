import { Client } from 'pg';

/** Where the words of somebody are kept that a page shows, by table. */
const SHOWN: Record<string, string[]> = {
  api_key: ['name'],
  audit_log: ['reason'],
  banner: ['title', 'text'],
  box_office_entry: ['title', 'venue_text'],
  change: ['from_text', 'to_text'],
  comment: ['body', 'hidden_reason'],
  credit: ['part'],
  fact_change: ['from_text', 'to_text'],
  hall: ['name', 'stage_area'],
  import_problem: ['cause', 'detail', 'source_id'],
  import_run: ['failure'],
  import_task: ['target', 'outcome'],
  kopis_gate: ['cause', 'held_reason'],
  member: ['bio', 'name', 'suspension_reason'],
  performance: [
    'age_text',
    'cast_text',
    'crew_text',
    'genre_text',
    'price_text',
    'producer',
    'running_time_text',
    'synopsis',
    'timetable_text',
    'title',
    'venue_text',
  ],
  person: ['name'],
  photo: ['hidden_reason'],
  price_tier: ['name'],
  report: ['text'],
  review: ['body', 'hidden_reason', 'seat_view'],
  seller_link: ['name'],
  session: ['user_agent', 'ip_address'],
  showing_cast: ['part'],
  venue: ['address', 'district', 'facility_type', 'name', 'phone'],
};
/** The same, of at most 40 characters, which answers are checked for. */
const SHORT: Record<string, string[]> = { review: ['seat_number', 'seat_row', 'seat_section'] };
/** Where an address is kept that a page leads to. */
const LINKS: Record<string, string[]> = { banner: ['path'], seller_link: ['url'], venue: ['homepage'] };
/** What a page never shows as somebody's words: one of a known set, a key, a digest, an address checked by a pattern, or the machine's own. */
const KEPT =
  /^(account|idempotency_key|mailed_link|rate_count|search_\w+|source_document|verification|mikro_orm_migrations|kopis_replay|image)\.|^photo\.(blur|color|key|state)$|\.(kind|state|source|language|role|field|genre|region|hash|start|token|action|subject_kind|source_id|source_name|outcomes|pages)$|^member\.(email|image|picture|picture_key|username)$|^performance\.(hall_source_id|venue_source_id|teaser_id)$|^report\.reason$/;

/**
 * Writes over every text of every row that a page shows as somebody's words, past all checks, and over every address that it links to. Throws
 * where there is a column that nobody has said of whether it is shown.
 */
export async function storeEverywhere(
  databaseUrl: string,
  { text, short, link }: { text: string; short: string; link: string },
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb') and is_generated = 'NEVER'`,
    );
    const namesIn = (fields: Record<string, string[]>) =>
      Object.entries(fields).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`));
    const known = new Set([...namesIn(SHOWN), ...namesIn(SHORT), ...namesIn(LINKS)]);
    const unknown = rows.map(({ name }) => name).filter((name) => !known.has(name) && !KEPT.test(name));
    if (unknown.length > 0) throw new Error(`shown or not: ${unknown.join(', ')}`);
    const set = async (table: string, columns: string[], value: string) => {
      // What may be null may stand for a state: it stays. The row's place keeps apart what must not be the same twice.
      const changes = columns.map(
        (column) => `"${column}" = case when "${column}" is null then null else $1 || ctid end`,
      );
      await client.query(`update "${table}" set ${changes.join(', ')}`, [value]);
    };
    // Rows that may only be added are written over all the same.
    await client.query('set session_replication_role = replica');
    for (const [table, columns] of Object.entries(SHOWN)) await set(table, columns, text);
    for (const [table, columns] of Object.entries(SHORT)) await set(table, columns, short);
    for (const [table, columns] of Object.entries(LINKS)) await set(table, columns, `${link}//`);
  } finally {
    await client.end();
  }
}

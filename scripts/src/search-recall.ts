/**
 * Asks a running site's search some two hundred things about its own catalogue and tells how much of what should come first did:
 * `node scripts/src/search-recall.ts [--url http://127.0.0.1:3000] [--queries 200] [--seed 1] [--least 0.95]`.
 *
 * The queries are made of what the catalogue lists: parts of words, initial consonants, slips of one letter, the other keyboard layout,
 * other spacing, people, venues. Recall at 3 is the share of the answers due (three, or all where there are fewer) among the first three.
 * Prints it by class, with what was missed, and ends with 1 where all of it is below `--least`.
 */
import { parseArgs } from 'node:util';
import type { PerformanceCard } from '@golden-ticket/shared/performance';
import { connect } from './client.ts';
import { inLatinLayout, initialsOf, pick, seeded, withSlip } from './mistype.ts';
import type { Chance } from './mistype.ts';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    queries: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '0.95' },
  },
});
const site = connect(options.url);
type Results = Awaited<ReturnType<typeof site.search.all.query>>;

/** One question, and how many of its due answers are among the first three: `[1, 3]` is one of three. */
interface Question {
  q: string;
  about: string;
  score: (results: Results) => [found: number, due: number] | Promise<[found: number, due: number]>;
}

const MOST_CARDS = 5_000;
const say = (line: string) => process.stdout.write(`${line}\n`);
const progress = (line: string) => process.stderr.write(`${line}\n`);

async function readCards(): Promise<PerformanceCard[]> {
  const cards: PerformanceCard[] = [];
  for (const state of [undefined, 'ended'] as const) {
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof site.performance.list.query>> = await site.performance.list.query({
        sort: 'ending',
        limit: 100,
        ...(state ? { state } : {}),
        cursor,
      });
      cards.push(...page.items);
      cursor = page.nextCursor;
      if (cards.length % 1_000 < 100) progress(`${cards.length} performances read`);
    } while (cursor !== null && cards.length < MOST_CARDS);
  }
  return cards;
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** The words of a title that are wholly Korean, of at least so many syllables. */
const hangulWords = (title: string, least: number) =>
  title.split(/[^\p{L}\p{N}]+/u).filter((word) => /^[가-힣]+$/.test(word) && word.length >= least);

/** The first three, of those whose titles should be found. */
function titlesScore(cards: PerformanceCard[], isDue: (title: string) => boolean): Question['score'] {
  const due = Math.min(3, cards.filter(({ title }) => isDue(title)).length);
  return ({ performances }) => [performances.slice(0, 3).filter(({ title }) => isDue(title)).length, due];
}

/** Makes questions about titles: of a card picked at random, where `make` can make one of it. */
const aboutTitles =
  (make: (title: string, chance: Chance) => { q: string; isDue: (title: string) => boolean } | undefined) =>
  (cards: PerformanceCard[], chance: Chance): Question => {
    for (let attempt = 0; attempt < 10_000; attempt += 1) {
      const { title } = pick(cards, chance);
      const made = make(title, chance);
      if (made) return { q: made.q, about: title, score: titlesScore(cards, made.isDue) };
    }
    throw new Error('this catalogue has no titles to ask about so');
  };

const holding = (text: string) => (title: string) => plain(title).includes(plain(text));

const CLASSES: Record<string, (cards: PerformanceCard[], chance: Chance) => Question | Promise<Question>> = {
  word: aboutTitles((title, chance) => {
    const words = hangulWords(title, 2);
    if (words.length === 0) return undefined;
    const word = pick(words, chance);
    return { q: word, isDue: holding(word) };
  }),
  'part of a word': aboutTitles((title, chance) => {
    const words = hangulWords(title, 4);
    if (words.length === 0) return undefined;
    const word = pick(words, chance);
    const part = word.slice(1, 1 + Math.max(2, word.length - 2));
    return { q: part, isDue: holding(part) };
  }),
  'whole title': aboutTitles((title) => ({ q: title.slice(0, 100), isDue: (other) => plain(other) === plain(title) })),
  initials: aboutTitles((title, chance) => {
    const words = hangulWords(title, 3);
    if (words.length === 0) return undefined;
    const q = initialsOf(pick(words, chance));
    return { q, isDue: (other) => initialsOf(plain(other)).includes(q) };
  }),
  'slip of a letter': (cards, chance) =>
    aboutTitles((title) => {
      const words = hangulWords(title, 3);
      if (words.length === 0) return undefined;
      const word = pick(words, chance);
      const q = withSlip(word, chance);
      return cards.some((card) => holding(q)(card.title)) ? undefined : { q, isDue: holding(word) };
    })(cards, chance),
  'keyboard layout': aboutTitles((title, chance) => {
    const words = hangulWords(title, 2);
    if (words.length === 0) return undefined;
    const word = pick(words, chance);
    return { q: inLatinLayout(word), isDue: holding(word) };
  }),
  'space left out': aboutTitles((title) => {
    const [words] = title.split(/[^가-힣 ]+/).filter((run) => hangulWords(run, 2).length >= 2);
    const pair = words && hangulWords(words, 2).slice(0, 2).join('');
    return pair && holding(pair)(title) ? { q: pair, isDue: holding(pair) } : undefined;
  }),
  'space put in': aboutTitles((title, chance) => {
    const words = hangulWords(title, 4);
    if (words.length === 0) return undefined;
    const word = pick(words, chance);
    return { q: `${word.slice(0, 2)} ${word.slice(2)}`, isDue: holding(word) };
  }),
  person: async (cards, chance) => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const view = await site.performance.byId.query({ id: pick(cards, chance).id });
      const people = [...view.cast, ...view.crew].filter(({ name }) => name.length >= 2);
      if (people.length === 0) continue;
      const { personId, name } = pick(people, chance);
      return { q: name, about: view.title, score: (results) => personScore(results, personId, name) };
    }
    throw new Error('this catalogue has no people to ask about');
  },
  venue: (cards, chance) => {
    const { venueName, title } = pick(
      cards.filter((card) => (card.venueName?.length ?? 0) >= 2),
      chance,
    );
    const name = venueName ?? '';
    const isDue = (card: PerformanceCard) => holding(name)(card.venueName ?? '') || holding(name)(card.title);
    const due = Math.min(3, cards.filter(isDue).length);
    return {
      q: name.slice(0, 100),
      about: title,
      score: ({ performances }) => [performances.slice(0, 3).filter(isDue).length, due],
    };
  },
};

/** The person among the first three people, and what they are in, or are named by, first among the performances. */
async function personScore({ people, performances }: Results, id: number, name: string): Promise<[number, number]> {
  const isFound = people.slice(0, 3).some((hit) => hit.id === id);
  const [first] = performances;
  const view = first && (await site.performance.byId.query({ id: first.id }));
  const isIn =
    view && (holding(name)(view.title) || [...view.cast, ...view.crew].some(({ personId }) => personId === id));
  return [(isFound ? 1 : 0) + (isIn ? 1 : 0), 2];
}

const cards = await readCards();
progress(`${cards.length} performances read`);
const chance = seeded(Number(options.seed));
const each = Math.ceil(Number(options.queries) / Object.keys(CLASSES).length);
const scores: number[] = [];
for (const [name, make] of Object.entries(CLASSES)) {
  const ofClass: number[] = [];
  const missed: string[] = [];
  for (let count = 0; count < each; count += 1) {
    const { q, about, score } = await make(cards, chance);
    const results = await site.search.all.query({ q });
    const [found, due] = await score(results);
    ofClass.push(Math.min(1, found / due));
    if (found < due) {
      const first = results.performances.slice(0, 3).map(({ title }) => title);
      missed.push(`  ${found} of ${due}: ${q} (${about}) → ${first.join(' | ') || 'nothing'}`);
    }
  }
  scores.push(...ofClass);
  say(`${name}: ${percent(ofClass)} of ${ofClass.length}`);
  for (const line of missed) say(line);
}
say(`all: ${percent(scores)} of ${scores.length}`);
if (mean(scores) < Number(options.least)) process.exitCode = 1;

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(values: number[]): string {
  return `${(100 * mean(values)).toFixed(1)}%`;
}

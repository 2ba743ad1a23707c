import { addDays, seoulTime } from '../../clock.ts';
import type { Genre } from '@golden-ticket/shared/genre';
import type { PerformanceDraft } from '../performance/performance-draft.ts';
import type { PerformanceFlag } from '../performance/performance.entity.ts';
import { makers, performers } from './people.ts';
import { PRODUCERS, SELLERS } from './producers.ts';
import type { Production } from './productions.ts';
import { hash, random } from './random.ts';
import type { Random } from './random.ts';
import type { Season } from './season.ts';
import { SENTENCES } from './synopsis-sentences.ts';
import { ageText, priceText, runningTimeText } from './terms.ts';
import { timetableText } from './timetable.ts';
import type { Work } from './works/work.ts';

const GENRE_TEXTS: Record<Genre, string> = {
  theatre: '연극',
  musical: '뮤지컬',
  classical: '서양음악(클래식)',
  opera: '서양음악(클래식)',
  traditional: '한국음악(국악)',
  dance: '무용(서양/한국무용)',
  'popular-dance': '대중무용',
  'popular-music': '대중음악',
  'circus-magic': '서커스/마술',
  mixed: '복합',
};

/** A production in its season as a source would list it on `today`: all in prose, for the parsers to read. */
export function listingOf(production: Production, season: Season, today: string): PerformanceDraft {
  const { sourceId, workId, genre, work, title, place } = production;
  const { site, room } = place;
  const ofWork = random(`work ${workId}`);
  const ofStop = random(`stop ${sourceId}`);
  const { producer, cast, crew } = company(ofWork, genre, work, workId);
  const updated = addDays(season.listedOn, ofStop.whole(0, 20));
  return {
    source: 'sample',
    sourceId,
    sourceUpdatedAt: seoulTime(updated < today ? updated : season.listedOn, '10:00'),
    fetchedAt: seoulTime(today, '00:00'),
    listedOn: season.listedOn,
    title,
    genreText: GENRE_TEXTS[genre],
    startsOn: season.startsOn,
    endsOn: season.endsOn,
    openRun: season.openRun,
    venueSourceId: place.venueId,
    hallSourceId: place.hallId,
    venueText: `${site.name} (${room.name})`,
    regionText: site.address.split(' ')[0] ?? null,
    timetableText: timetable(ofStop, genre, work, season),
    priceText: priceText(ofStop, work, room.stages.includes(work.stage) ? work.stage : (room.stages[0] ?? 'small')),
    ageText: ageText(ofWork, genre, work),
    runningTimeText: runningTimeText(ofWork, genre, work),
    castText: cast,
    crewText: crew,
    synopsis: synopsisOf(ofWork, genre, work),
    producer,
    flags: flagsOf(production),
    sellerLinks: sellersOf(ofStop, sourceId),
    posterUrl: `sample:poster/${sourceId}/${season.startsOn}`,
    imageUrls: introductions(sourceId, cast),
  };
}

function timetable(draw: Random, genre: Genre, work: Work, season: Season): string {
  if (draw.chance(1 / 40)) return draw.pick(['공연시간 미정', '추후 공지']);
  return timetableText(draw, genre, work, season);
}

const isForChildren = ({ flags }: Work) => flags?.includes('child') ?? false;
const shelfOf = (genre: Genre, work: Work) =>
  isForChildren(work) && !['classical', 'opera'].includes(genre) ? 'children' : genre;

/** Who makes it and who plays: the company that a work always has, with its own people. */
function company(draw: Random, genre: Genre, work: Work, workId: string) {
  const companies = PRODUCERS[shelfOf(genre, work)];
  const number = hash(workId) % companies.length;
  const leads = work.leads ?? [];
  const count = castSize(draw, genre, work);
  const cast = [...leads, ...performers(draw, genre, isForChildren(work), number, Math.max(0, count - leads.length))];
  const others = cast.length >= 6 && draw.chance(0.7);
  const parts = genre === 'classical' && work.stage !== 'concert' ? ['해설'] : CREDITS[genre];
  return {
    producer: draw.chance(0.04) ? null : (work.producer ?? companies[number] ?? null),
    cast: cast.length === 0 ? null : `${cast.join(', ')}${others ? ' 등' : ''}`,
    crew: crewText(draw, genre, parts, makers(draw, number, parts.length)),
  };
}

function castSize(draw: Random, genre: Genre, work: Work): number {
  const leads = work.leads?.length ?? 0;
  if (work.cast) return work.cast;
  if (genre === 'popular-music') return leads || (work.flags?.includes('festival') ? 0 : draw.whole(3, 5));
  if (genre === 'classical') return leads ? leads + draw.whole(0, 1) : draw.whole(2, 4);
  if (genre === 'traditional') return leads ? leads + draw.whole(1, 2) : draw.whole(3, 7);
  if (genre === 'circus-magic') return leads || draw.whole(2, 7);
  if (work.stage === 'grand') return draw.whole(8, 13);
  if (work.stage === 'medium') return draw.whole(5, 9);
  return draw.whole(3, 6);
}

const CREDITS: Record<Genre, readonly string[]> = {
  theatre: ['작', '연출', '무대디자인', '조명디자인', '음악'],
  musical: ['극본', '작곡', '연출', '음악감독', '안무'],
  classical: ['지휘', '해설'],
  opera: ['작곡', '대본', '지휘', '연출'],
  traditional: ['예술감독', '연출', '작곡'],
  dance: ['안무', '음악', '조명디자인'],
  'popular-dance': ['연출', '안무', '음악감독'],
  'popular-music': ['음악감독', '무대감독'],
  'circus-magic': ['연출', '음악감독'],
  mixed: ['기획', '연출', '영상디자인'],
};

/** Listings write their credits in several ways, or leave them out. */
function crewText(draw: Random, genre: Genre, parts: readonly string[], names: string[]): string | null {
  if (draw.chance(genre === 'classical' || genre === 'popular-music' ? 0.5 : 0.12)) return null;
  const kept = names.slice(0, draw.whole(Math.min(2, parts.length), parts.length));
  const credits = kept.map((name, at) => ({ name, part: parts[at] ?? '기획' }));
  if (genre === 'theatre' && draw.chance(0.25)) {
    const [author, , ...rest] = credits;
    return [`작·연출 ${author?.name}`, ...rest.map(({ name, part }) => `${part} ${name}`)].join(', ');
  }
  if (draw.chance(0.35)) return credits.map(({ name, part }) => `${name}(${part})`).join(', ');
  if (draw.chance(0.2)) return credits.map(({ name }) => name).join(', ');
  return credits.map(({ name, part }) => `${part} ${name}`).join(', ');
}

function synopsisOf(draw: Random, genre: Genre, work: Work): string | null {
  if (genre === 'classical' && draw.chance(0.12)) return null;
  const { telling, closing } = SENTENCES[shelfOf(genre, work)];
  const told = draw.sample(telling, draw.pick([1, 1, 1, 2]));
  const close = draw.chance(told.length > 1 ? 0.6 : 0.8) ? [draw.pick(closing)] : [];
  const paragraph = [work.logline, ...told, ...close];
  return draw.chance(0.25)
    ? `${paragraph.slice(0, 1).join('')}\n\n${paragraph.slice(1).join(' ')}`
    : paragraph.join(' ');
}

function flagsOf({ work, place }: Production): PerformanceFlag[] {
  const inDaehakro: PerformanceFlag[] = place.site.facility === '대학로' ? ['daehakro'] : [];
  return [...(work.flags ?? []), ...inDaehakro];
}

function sellersOf(draw: Random, sourceId: string): PerformanceDraft['sellerLinks'] {
  const count = draw.pick([0, 1, 1, 1, 2, 2, 3]);
  return draw.sample(SELLERS, count).map(({ name, url }) => ({ name, url: `${url}${sourceId.slice(2)}` }));
}

/** One in nine has introduction pictures; a second where there are people to name. */
function introductions(sourceId: string, cast: string | null): string[] {
  const draw = random(`introductions ${sourceId}`);
  const count = draw.chance(1 / 9) ? draw.whole(1, (cast?.split(',').length ?? 0) > 3 ? 2 : 1) : 0;
  return Array.from({ length: count }, (_, at) => `sample:introduction/${sourceId}/${at + 1}`);
}

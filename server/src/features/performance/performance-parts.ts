import { ensureAll } from '../../db/ensure.ts';
import type { Em } from '../../db/orm.ts';
import { Image } from '../image/image.entity.ts';
import { ensurePeople } from '../person/ensure-people.ts';
import { webAddress } from '../venue/web-address.ts';
import type { PerformanceDraft } from './performance-draft.ts';
import { Credit, PerformanceImage, PriceTier, SellerLink } from './performance.entity.ts';
import type { Performance } from './performance.entity.ts';

/** The rows that belong to one performance, in order. */
export interface Parts {
  priceTiers: PriceTier[];
  cast: Credit[];
  crew: Credit[];
  sellerLinks: SellerLink[];
  images: PerformanceImage[];
}

export async function partsOf(em: Em, performance: Performance | null): Promise<Parts> {
  if (!performance) return { priceTiers: [], cast: [], crew: [], sellerLinks: [], images: [] };
  const orderBy = { position: 'asc' } as const;
  const credits = await em.find(Credit, { performance }, { orderBy });
  return {
    priceTiers: await em.find(PriceTier, { performance }, { orderBy }),
    cast: credits.filter(({ role }) => role === 'cast'),
    crew: credits.filter(({ role }) => role === 'crew'),
    sellerLinks: await em.find(SellerLink, { performance }, { orderBy }),
    images: await em.find(PerformanceImage, { performance }, { orderBy, populate: ['image'] }),
  };
}

/** Names and addresses are indexed, and PostgreSQL indexes no longer ones; what is longer is no name and no address either. */
const LONGEST = { name: 100, address: 2_000 };

/** The pictures that a draft points to, waiting to be fetched where they are new. */
export async function imagesOf(
  em: Em,
  { posterUrl, imageUrls }: Pick<PerformanceDraft, 'posterUrl' | 'imageUrls'>,
): Promise<{ poster: Image | undefined; introduction: Image[] }> {
  const urls = [posterUrl ?? '', ...imageUrls].filter((url) => url !== '' && url.length <= LONGEST.address);
  const images = await ensureAll(em, Image, 'sourceUrl', urls);
  const introduction = new Set(imageUrls.map((url) => images.get(url)).filter((image) => image !== undefined));
  return { poster: images.get(posterUrl ?? ''), introduction: [...introduction] };
}

/** What its parts are to be; those that are not named stay. */
interface ToldParts {
  priceTiers?: readonly { name: string; price: number }[] | undefined;
  cast?: readonly Named[] | undefined;
  crew?: readonly Named[] | undefined;
  sellerLinks?: readonly { name: string; url: string }[] | undefined;
  images?: readonly Image[] | undefined;
}
interface Named {
  name: string;
  part?: string | null;
}

/** Makes a performance's parts what is told of them. Answers what it has then. */
export async function putParts(em: Em, performance: Performance, parts: Parts, told: ToldParts): Promise<Parts> {
  const { cast, crew } = told;
  const names = [...(cast ?? []), ...(crew ?? [])].map(({ name }) => name).filter(isName);
  const people = await ensurePeople(em, names);
  const credits = (rows: Credit[], role: Credit['role'], credited: readonly Named[] | undefined) => {
    const wanted = credited?.flatMap(({ name, part = null }) => {
      const person = people.get(name);
      return person ? [{ person, part }] : [];
    });
    return align(em, rows, wanted && eachOnce(wanted), (credit, position) =>
      em.create(Credit, { performance, role, position, ...credit }),
    );
  };
  const images = told.images?.map((image) => ({ image }));
  return {
    priceTiers: align(em, parts.priceTiers, told.priceTiers, (tier, position) =>
      em.create(PriceTier, { performance, position, ...tier }),
    ),
    cast: credits(parts.cast, 'cast', cast),
    crew: credits(parts.crew, 'crew', crew),
    sellerLinks: align(em, parts.sellerLinks, told.sellerLinks, (link, position) =>
      em.create(SellerLink, { performance, position, ...link }),
    ),
    images: align(em, parts.images, images, (image, position) =>
      em.create(PerformanceImage, { performance, position, ...image }),
    ),
  };
}

/** Two names of one person are one credit. */
const eachOnce = <Named extends { person: { id: number }; part: string | null }>(credits: Named[]): Named[] => [
  ...new Map(credits.map((credit) => [JSON.stringify([credit.person.id, credit.part]), credit])).values(),
];

const isName = (name: string) => name.length <= LONGEST.name;

/** Sellers whose address can be linked to, each address once; one without a name is called by its host. */
export function linksOf(told: PerformanceDraft['sellerLinks']): { name: string; url: string }[] {
  const links = new Map<string, { name: string; url: string }>();
  for (const link of told) {
    const url = webAddress(link.url);
    if (url && !links.has(url))
      links.set(url, { name: link.name?.trim() || new URL(url).hostname.replace(/^www\./, ''), url });
  }
  return [...links.values()];
}

/**
 * Makes `rows`, in their order, say what `wanted` says, if anything: changes those that differ, adds what lacks and removes what is left
 * over.
 */
function align<Row extends object, Values extends Partial<Row>>(
  em: Em,
  rows: Row[],
  wanted: readonly Values[] | undefined,
  add: (values: Values, position: number) => Row,
): Row[] {
  if (!wanted) return rows;
  for (const row of rows.slice(wanted.length)) em.remove(row);
  return wanted.map((values, position) => {
    const row = rows[position];
    return row ? Object.assign(row, values) : add(values, position);
  });
}

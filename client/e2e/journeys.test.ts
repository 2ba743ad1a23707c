import { afterAll, beforeAll, describe } from 'vitest';
import { accounts } from './accounts.ts';
import { browsing } from './browse.ts';
import { hasBrowser } from './browser.ts';
import { community } from './community.ts';
import { datesAndRanks } from './dates-and-ranks.ts';
import { everyPage } from './every-page.ts';
import { filtering } from './filters.ts';
import { operatingTheDesk } from './operate-desk.ts';
import { operatingShows } from './operate-shows.ts';
import { operatingPlaces } from './operate-places.ts';
import { peopleAndPlaces } from './people-and-places.ts';
import { searching } from './search.ts';
import type { Visit } from './visitor.ts';
import { openSite } from './visitor.ts';

/** One site for all journeys: each starting one would draw three hundred posters of its own. */
describe.skipIf(!hasBrowser)('a visitor', { timeout: 240_000 }, () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site?.[Symbol.asyncDispose]());

  const visit: Visit = (path, options) => site.visit(path, options);
  browsing(visit);
  filtering(visit);
  datesAndRanks(visit);
  searching(visit);
  peopleAndPlaces(visit);
  accounts(visit);
  operatingShows(visit);
  operatingTheDesk(visit);
  operatingPlaces(visit);
  community(visit);
  everyPage(visit);
});

import { browsing } from './browse.ts';
import { datesAndRanks } from './dates-and-ranks.ts';
import { everyPage } from './every-page.ts';
import { filtering } from './filters.ts';
import { journeys } from './journeys.ts';
import { peopleAndPlaces } from './people-and-places.ts';
import { searching } from './search.ts';

journeys('a visitor', (visit) => {
  browsing(visit);
  filtering(visit);
  datesAndRanks(visit);
  searching(visit);
  peopleAndPlaces(visit);
  everyPage(visit);
});

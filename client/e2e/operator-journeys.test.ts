import { journeys } from './journeys.ts';
import { operatingTheDesk } from './operate-desk.ts';
import { operatingPlaces } from './operate-places.ts';
import { operatingShows } from './operate-shows.ts';

journeys('an operator', (visit) => {
  operatingShows(visit);
  operatingTheDesk(visit);
  operatingPlaces(visit);
});

import { accounts } from './accounts.ts';
import { community } from './community.ts';
import { journeys } from './journeys.ts';

journeys('a member', (visit) => {
  accounts(visit);
  community(visit);
});

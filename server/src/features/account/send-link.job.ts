import { z } from 'zod';
import { Email } from '@golden-ticket/shared/account';
import { Language, Username } from '@golden-ticket/shared/member';
import { Id } from '@golden-ticket/shared/scalars';
import { defineJob } from '../../queue/define-job.ts';
import { sendAddressLink, sendResetLink, sendSignUpLink } from './send-link.ts';

/**
 * Mails a link to whom it is for. What is known of an address is looked up here and not while somebody waits, so that neither an answer
 * nor its time tells a stranger whether an address has an account.
 */
export const sendLinkJob = defineJob({
  name: 'account.send-link',
  payload: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('sign-up'),
      email: Email,
      username: Username,
      /** Its hash. */
      password: z.string(),
      language: Language,
    }),
    z.object({ kind: z.literal('password'), email: Email }),
    z.object({ kind: z.literal('address'), email: Email, memberId: Id }),
  ]),
  options: { retryLimit: 5 },
  async handle({ orm, clock }, request) {
    const now = clock.now();
    await orm.em.fork().transactional(async (em) => {
      switch (request.kind) {
        case 'sign-up':
          return sendSignUpLink(em, request, now);
        case 'password':
          return sendResetLink(em, request.email, now);
        case 'address':
          return sendAddressLink(em, request, now);
      }
    });
  },
});

import { z } from 'zod';
import { Language } from '@golden-ticket/shared/member';
import { defineJob } from '../../queue/define-job.ts';
import { mailTexts } from './mail-texts.ts';
import { MAIL_KINDS } from './mail-kinds.ts';

/** One mail to one address. It may arrive twice, as a server that took it may die before it says so. */
export const sendMailJob = defineJob({
  name: 'mail.send',
  payload: z.object({
    to: z.email(),
    language: Language,
    kind: z.enum(MAIL_KINDS),
    /** What the text is completed with. */
    username: z.string(),
    /** A path of this site, to follow. */
    path: z.string().startsWith('/'),
  }),
  options: { retryLimit: 8, retryDelay: 10, concurrency: 2, expireInSeconds: 120 },
  async handle({ mailer, origin }, { to, language, kind, username, path }) {
    await mailer({ to, ...mailTexts[language][kind]({ username, url: origin + path }) });
  },
});

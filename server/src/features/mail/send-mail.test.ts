import { expect, test } from 'vitest';
import { LANGUAGES } from '@golden-ticket/shared/member';
import { testApp } from '../../testing/app.ts';
import { hurryJobs } from '../../testing/hurry-jobs.ts';
import { MAIL_KINDS } from './mail-kinds.ts';
import { mailTexts } from './mail-texts.ts';
import { sendMail } from './send-mail.ts';

const app = await testApp();
const mail = {
  to: 'star@example.kr',
  language: 'en',
  kind: 'reset-password',
  username: '별지기',
  path: '/reset-password?token=t',
} as const;

test('a mail leaves if and only if its cause commits', async () => {
  await app.em().transactional((em) => sendMail(em, mail));
  const rolledBack = app.em().transactional(async (em) => {
    await sendMail(em, { ...mail, to: 'never@example.kr' });
    throw new Error('changed my mind');
  });
  await expect(rolledBack).rejects.toThrow('changed my mind');
  expect(app.mails).toEqual([]);
  await app.drain();
  expect(app.mails).toMatchObject([{ to: 'star@example.kr', subject: '[Golden Ticket] Choose a new password' }]);
  expect(app.mails[0]!.text).toContain('http://golden.test/reset-password?token=t');
});

test('while the mail server is down, the mail waits', async () => {
  const { mailer } = app.services;
  app.services.mailer = () => Promise.reject(new Error('connection refused'));
  await app.em().transactional((em) => sendMail(em, mail));
  expect(await app.drain()).toEqual(['mail.send']);
  app.services.mailer = mailer;
  await hurryJobs(app);
  expect(await app.drain()).toEqual([]);
  expect(app.mails).toHaveLength(1);
});

const kinds = LANGUAGES.flatMap((language) => MAIL_KINDS.map((kind) => [language, kind] as const));
test.each(kinds)('in %s, %s names the member and holds the address on a line of its own', (language, kind) => {
  const { subject, text } = mailTexts[language][kind]({ username: '별지기', url: 'https://golden.example/x' });
  expect(subject).toMatch(language === 'ko' ? /^\[골든티켓\] .*[가-힣]/ : /^\[Golden Ticket\] [A-Z]/);
  expect(text).toContain('별지기');
  expect(text).toMatch(/^https:\/\/golden\.example\/x$/m);
});

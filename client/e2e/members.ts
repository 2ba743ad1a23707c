import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { OPERATOR_EMAIL } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** What somebody needs to log in. */
interface Login {
  email: string;
  username: string;
  password: string;
}

const PASSWORD = 'a long evening at the theatre';

/** Somebody whom the site does not know yet. */
export function newLogin(given: Partial<Login> = {}): Login {
  const number = randomInt(1e6, 1e9);
  return { email: `fan-${number}@example.com`, username: `관객${number}`, password: PASSWORD, ...given };
}

/** Makes a member of the visitor and logs their browser in: by calls, as the pages for it have journeys of their own. Reload what is open. */
export async function signUp(visitor: Visitor, given: Partial<Login> = {}): Promise<Login> {
  const login = newLogin(given);
  const { email, username, password } = login;
  await call(visitor, 'account.signUp', { email, username, password, language: 'ko' });
  const token = /\/confirm\?token=([\w-]+)/.exec(await mailTo(visitor, email, '/confirm?token='))?.[1];
  await call(visitor, 'account.confirm', { token, password });
  return login;
}

/** Logs the visitor's browser in as a member there is. Reload what is open. */
export async function logIn(visitor: Visitor, { username, password }: Login): Promise<void> {
  await call(visitor, 'account.logIn', { name: username, password });
}

/** Logs the visitor's browser in as the operator of the site, who signs up the first time. Reload what is open. */
export async function logInAsOperator(visitor: Visitor): Promise<Login> {
  const operator = { email: OPERATOR_EMAIL, username: '운영자', password: PASSWORD };
  const { status } = await post(visitor, 'account.logIn', { name: operator.email, password: PASSWORD });
  return status === 200 ? operator : signUp(visitor, operator);
}

/** The latest mail to an address that says `text`, as soon as there is one. */
export async function mailTo({ dataDir }: Visitor, email: string, text: string): Promise<string> {
  const folder = join(dataDir, 'mail');
  return vi.waitFor(
    async () => {
      const files = (await readdir(folder)).toSorted().toReversed();
      const mails = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
      const mail = mails.find((each) => each.includes(`\nTo: ${email}\n`) && each.includes(text));
      if (!mail) throw new Error(`no mail to ${email} that says ${text}`);
      return mail;
    },
    { timeout: 20_000, interval: 100 },
  );
}

/** Calls a procedure as the visitor's browser would, with its cookies; answers what it says. */
export async function call<Answer>(visitor: Visitor, procedure: string, input: object): Promise<Answer> {
  const { status, body } = await post(visitor, procedure, input);
  expect({ procedure, status, body }).toMatchObject({ status: 200 });
  return (body as { result: { data: Answer } }).result.data;
}

async function post({ page, address }: Visitor, procedure: string, data: object) {
  const from = `203.0.${randomInt(256)}.${randomInt(256)}`;
  const answer = await page.context().request.post(`${address}/trpc/${procedure}`, {
    data,
    headers: { origin: address, 'x-forwarded-for': from },
  });
  return { status: answer.status(), body: (await answer.json()) as unknown };
}

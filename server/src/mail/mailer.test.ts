import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { openMailer } from './mailer.ts';

const log = createLog('silent');
const folder = await mkdtemp(join(tmpdir(), 'golden-ticket-mail-'));
const MAIL = { to: 'star@example.kr', subject: '[골든티켓] 가입을 마쳐 주세요', text: '별지기 님, 환영합니다.\n' };
const FROM = '골든티켓 <no-reply@golden.example>';

/** A mail server on this machine, that takes what it is given or, while `isDown`, nothing. */
const taken: { to: string[]; message: string }[] = [];
let isDown = false;
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  onAuth: ({ username, password }, _, done) =>
    username === 'golden' && password === 'ticket' ? done(null, { user: username }) : done(new Error('not you')),
  onData(stream, { envelope }, done) {
    const lines: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => lines.push(chunk));
    stream.on('end', () => {
      if (isDown) return done(new Error('not now'));
      const to = envelope.rcptTo.map(({ address }) => address);
      taken.push({ to, message: Buffer.concat(lines).toString() });
      return done();
    });
  },
});
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
const { port } = server.server.address() as AddressInfo;
const smtpUrl = `smtp://golden:ticket@127.0.0.1:${port}`;
beforeEach(() => {
  isDown = false;
  taken.splice(0);
});
afterAll(async () => {
  server.close(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

test('a mail reaches the server of the settings, Korean and all', async () => {
  await openMailer({ smtpUrl, from: FROM }, folder, log)(MAIL);
  expect(taken).toHaveLength(1);
  expect(taken[0]!.to).toEqual(['star@example.kr']);
  const [head = '', ...body] = taken[0]!.message.split('\r\n\r\n');
  expect(head).toMatch(/^From: =\?UTF-8\?.+<no-reply@golden\.example>$/m);
  expect(head).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
  expect(Buffer.from(body.join(''), 'base64').toString()).toContain('환영합니다');
});

test('a server that does not take it makes the job fail, to be tried again', async () => {
  isDown = true;
  const send = openMailer({ smtpUrl, from: FROM }, folder, log);
  await expect(send(MAIL)).rejects.toThrow('not now');
  isDown = false;
  await send(MAIL);
  expect(taken).toHaveLength(1);
});

test('no address smuggles in another reader or header', async () => {
  const send = openMailer({ smtpUrl, from: FROM }, folder, log);
  await send({ ...MAIL, subject: 'one\r\nBcc: spy@evil.example' }).catch(() => undefined);
  expect(taken.flatMap(({ to }) => to)).not.toContain('spy@evil.example');
  expect(taken.map(({ message }) => message).join()).not.toMatch(/^bcc:/im);
});

test('without a server, each mail is a file that only its owner reads', async () => {
  const send = openMailer({ smtpUrl: null, from: FROM }, folder, log);
  await Promise.all([send(MAIL), send(MAIL)]);
  const files = await readdir(folder);
  expect(files).toHaveLength(2);
  expect(files[0]).toMatch(/^[\dTZ-]+-[\da-f]{8}\.eml$/);
  const file = join(folder, files[0]!);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const [head, body] = (await readFile(file, 'utf8')).split('\n\n');
  expect(head).toMatch(/^To: star@example\.kr$/m);
  expect(head).toMatch(/^Subject: \[골든티켓\] 가입을 마쳐 주세요$/m);
  expect(body).toBe(MAIL.text);

  await send({ ...MAIL, subject: 'one\r\nBcc: spy@evil.example' });
  for (const name of await readdir(folder)) expect(await readFile(join(folder, name), 'utf8')).not.toMatch(/^bcc/im);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKey } from '../../server/src/features/account/api-keys.ts';
import { ImportRun } from '../../server/src/features/kopis/kopis.entity.ts';
import type { Member } from '../../server/src/features/member/member.entity.ts';
import { testApp } from '../../server/src/testing/app.ts';
import { FakeKopis } from '../../server/src/testing/fake-kopis.ts';
import { given } from '../../server/src/testing/given.ts';
import { serveSite } from '../../server/src/testing/serve-site.ts';

const kopis = new FakeKopis();
const app = await testApp({ web: kopis.web, kopis: kopis.settings });
const { origin } = await serveSite(app);
const folder = await mkdtemp(join(tmpdir(), 'golden-ticket-scripts-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
let operator: Member;
let key: string;

beforeEach(async () => {
  kopis.reset();
  operator = await given.member(app, { role: 'operator' });
  ({ key } = await app.em().transactional((em) => createKey(em, operator.id, 'a script')));
});

function start(script: string, options: string[], env: Record<string, string> = { GOLDEN_TICKET_KEY: key }) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path, '--site', origin, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], ...env },
  });
  const ended = Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]).then(([printed, said, [code]]) => ({ printed, said, code }));
  return { child, ended };
}
const run = (...args: Parameters<typeof start>) => start(...args).ended;

describe('import-now', () => {
  const begun = () => vi.waitFor(async () => expect(await app.em().count(ImportRun)).toBe(1), { timeout: 15_000 });

  test('starts an import, follows it to its end and tells how it ended', async () => {
    for (const number of [1, 2, 3]) kopis.performance(number);
    const { ended } = start('import-now.ts', []);
    await begun();
    await app.drain();
    const { code, printed, said } = await ended;
    expect(printed).toMatch(/^performance: created 3$/m);
    expect(said).toMatch(/import \[#{30}\]/);
    expect(code).toBe(0);
  });

  test('ends with 1 where the run failed', async () => {
    kopis.key = 'another key';
    const { ended } = start('import-now.ts', ['--since', '2026-11-20']);
    await begun();
    await app.drain();
    const { code, said } = await ended;
    expect(said).toContain('error-02');
    expect(code).toBe(1);
  });

  test('says why it cannot be started, and ends with 2', async () => {
    const member = await given.member(app);
    const own = await app.em().transactional((em) => createKey(em, member.id, 'a script'));
    expect(await run('import-now.ts', [], {})).toMatchObject({
      code: 2,
      said: expect.stringContaining('member.log-in'),
    });
    expect(await run('import-now.ts', [], { GOLDEN_TICKET_KEY: own.key })).toMatchObject({
      code: 2,
      said: expect.stringContaining('member.not-operator'),
    });
    expect(await run('import-now.ts', ['--since', 'yesterday'])).toMatchObject({ code: 2 });
    expect(await run('import-now.ts', ['--watch'])).toMatchObject({ code: 2 });
    expect(await app.em().count(ImportRun)).toBe(0);
  });

  test('interrupted, it leaves the import running', async () => {
    kopis.performance(1);
    const { child, ended } = start('import-now.ts', []);
    await begun();
    await vi.waitFor(() => child.kill('SIGINT'));
    expect(await ended).toMatchObject({ code: 130, said: expect.stringContaining('goes on') });
    const follower = start('import-now.ts', ['--watch']);
    await once(follower.child.stderr, 'data');
    await app.drain();
    expect(await follower.ended).toMatchObject({ code: 0 });
    expect(await app.em().findAll(ImportRun)).toMatchObject([{ failure: null, finishedAt: expect.any(Date) }]);
  });
});

describe('export-catalogue', () => {
  test('writes every performance as a line of JSON, with its parts', async () => {
    for (let count = 0; count < 3; count += 1) await given.performance(app);
    const { code, printed, said } = await run('export-catalogue.ts', []);
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; cast: unknown[] });
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ title: expect.stringContaining('별을 굽는 밤'), cast: expect.any(Array) });
    expect(said).toContain('3 performances written');
    expect(code).toBe(0);
  });

  test('writes CSV to a file, formulas harmless, and adds what is left to it', async () => {
    await given.performance(app, { title: '=HYPERLINK("http://evil.example")' });
    await given.performance(app, { title: '별, 달 "그리고" 해' });
    const file = join(folder, 'catalogue.csv');
    expect(await run('export-catalogue.ts', ['--format', 'csv', '--out', file])).toMatchObject({
      code: 0,
      printed: '',
    });
    const written = await readFile(file, 'utf8');
    expect(written).toMatch(/^id,title,genre,/);
    expect(written).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(written).toContain(`"별, 달 ""그리고"" 해"`);

    const { nextCursor } = await app.as(operator).catalogue.export({ limit: 1 });
    await run('export-catalogue.ts', ['--format', 'csv', '--out', file, '--after', nextCursor ?? '']);
    const added = (await readFile(file, 'utf8')).slice(written.length);
    expect(added).toContain('별, 달');
    expect(added).not.toContain('id,title');
    expect(added).not.toContain('HYPERLINK');
  });

  test('venues and people too', async () => {
    await given.venue(app, { name: '달빛아트홀' });
    await given.performance(app, { castText: '김하늘', crewText: '' });
    expect((await run('export-catalogue.ts', ['--what', 'venues'])).printed).toContain('달빛아트홀');
    expect((await run('export-catalogue.ts', ['--what', 'people', '--format', 'csv'])).printed).toMatch(
      /^id,name,otherNames,performances\r\n\d+,김하늘,\[\],1\r\n$/,
    );
  });

  test('fails clearly: without a key, for flags that do not fit, where it cannot write', async () => {
    expect(await run('export-catalogue.ts', [], {})).toMatchObject({
      code: 1,
      said: expect.stringContaining('member.log-in'),
    });
    expect(await run('export-catalogue.ts', ['--what', 'seats'])).toMatchObject({ code: 2 });
    await given.performance(app);
    expect(await run('export-catalogue.ts', ['--out', join(folder, 'no', 'such', 'folder')])).toMatchObject({
      code: 1,
      said: expect.stringContaining('ENOENT'),
    });
  });
});

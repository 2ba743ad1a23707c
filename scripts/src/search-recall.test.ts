import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { PerformanceName, PersonName } from '../../server/src/features/search/search-name.entity.ts';
import { serveSite } from '../../server/src/testing/serve-site.ts';
import { testApp } from '../../server/src/testing/app.ts';
import { given } from '../../server/src/testing/given.ts';

const app = await testApp();
const { origin } = await serveSite(app);

const TITLES = [
  '별을 굽는 제빵사',
  '귀뚜라미 합창단 정기연주회',
  '달나라 우체국 [부산]',
  '달나라 우체국 [대전]',
  '느티나무 아래에서: 마을극단 창단공연',
  '수상한 잠수함과 고래들',
  '오후 세시의 바이올린',
  'Moonlight 재즈콘서트',
];

beforeEach(async () => {
  await given.venue(app, { sourceId: 'FC0', name: '달빛소극장 (대학로)' });
  await given.venue(app, { sourceId: 'FC1', name: '은모래예술극장' });
  for (const [n, title] of TITLES.entries())
    await given.performance(app, { title, venueSourceId: `FC${n % 2}`, castText: '김하늘, 박도담 등' });
});

/** How the script ends when it asks the site forty things, and what it prints. */
async function recall(...options: string[]): Promise<{ code: number | null; printed: string }> {
  const script = fileURLToPath(new URL('search-recall.ts', import.meta.url));
  const child = spawn(process.execPath, [script, '--url', origin, '--queries', '40', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number | null]>]);
  return { code, printed };
}

test('asks of each kind and finds what is due; the same seed asks the same', async () => {
  const { code, printed } = await recall();
  expect(printed).toMatch(/^slip of a letter: [\d.]+% of 4$/m);
  expect(printed).toMatch(/^all: (?:9[5-9]|100)[\d.]*% of 40$/m);
  expect(code).toBe(0);
  expect((await recall()).printed).toBe(printed);
});

test('control: a search that has forgotten every name fails, and what it missed is told', async () => {
  await app.em().nativeDelete(PerformanceName, {});
  await app.em().nativeDelete(PersonName, {});
  const { code, printed } = await recall();
  expect(printed).toMatch(/^whole title: 0\.0% of 4\n {2}0 of 1: /m);
  expect(code).toBe(1);
});

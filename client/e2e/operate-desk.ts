import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { call, logInAsOperator, signUp } from './members.ts';
import { expectNoBarrier } from './visitor.ts';
import type { Visit, Visitor } from './visitor.ts';

const PAGES = ['/operator', '/operator/import', '/operator/reports', '/operator/members', '/operator/audit'];
const BODY = '배우들을 욕하는 글입니다, 아주 심하게.';
const WHY = '다른 사람을 욕하는 말이 있습니다.';

/** Writes a review of some performance as the visitor; answers its id. */
async function write(visitor: Visitor, body: string): Promise<number> {
  const answer = await visitor.page.context().request.get(`${visitor.address}/trpc/performance.list?input={"limit":1}`);
  const { result } = (await answer.json()) as { result: { data: { items: { id: number }[] } } };
  const { id } = await call<{ id: number }>(visitor, 'review.write', {
    performanceId: result.data.items[0]?.id,
    rating: 1,
    body,
    seenOn: null,
    seat: null,
    view: null,
    spoiler: false,
    photoIds: [],
    idempotencyKey: randomUUID(),
  });
  return id;
}

/** Says why in the dialog that is open, and does it by its button. */
async function decide({ page }: Visitor, verb: string, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '이유' }).fill(reason);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** An operator's desk: reports, members, the import, and who may sit at it. */
export function operatingTheDesk(visit: Visit): void {
  test('opens the desk to operators alone', async () => {
    await using visitor = await visit('/operator');
    const { page } = visitor;
    await page.getByRole('heading', { level: 1, name: '운영 화면은 로그인하고 볼 수 있습니다' }).waitFor();
    await signUp(visitor);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '운영자를 위한 곳입니다' }).waitFor();
    expect(await page.getByRole('navigation', { name: '운영' }).count()).toBe(0);
  });

  test('hides what was reported, and its author reads why', async () => {
    await using author = await visit('/');
    await using reader = await visit('/');
    await using operator = await visit('/');
    await signUp(author);
    await signUp(reader);
    await logInAsOperator(operator);
    const id = await write(author, BODY);
    const told = { kind: 'review', id, reason: 'harassment', text: '욕설이 있어요.', idempotencyKey: randomUUID() };
    await call(reader, 'report.write', told);

    const { page } = operator;
    await page.goto(`${operator.address}/operator`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /처리할 신고/ })
      .click();
    const report = page.getByRole('article').filter({ hasText: BODY });
    await report.getByText('욕설이 있어요.').waitFor();
    await report.getByRole('button', { name: '숨기기' }).focus();
    await page.keyboard.press('Enter');
    await decide(operator, '숨기기', WHY);
    await report.waitFor({ state: 'detached' });

    const own = await author.page.context().request.get(`${author.address}/trpc/review.byId?input={"id":${id}}`);
    expect(await own.json()).toMatchObject({ result: { data: { hidden: { reason: WHY } } } });
    await page.getByRole('button', { name: '처리한 신고' }).click();
    await report.getByText('받아들임').waitFor();
    await page.getByRole('link', { name: '운영 기록' }).click();
    await page.getByRole('listitem').filter({ hasText: WHY }).getByText('숨김', { exact: true }).waitFor();
  });

  test('suspends a member, who can write nothing from then on, and lets them back', async () => {
    await using member = await visit('/');
    await using operator = await visit('/');
    const { username } = await signUp(member);
    await logInAsOperator(operator);
    const { page } = operator;
    await page.goto(`${operator.address}/operator/members`);
    await page.getByRole('searchbox', { name: '이름이나 이메일' }).fill(username);
    const row = page.getByRole('article').filter({ hasText: username });
    await row.getByRole('button', { name: '이용 정지' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '30일' }).click();
    await decide(operator, '이용 정지', WHY);
    await row.getByText(WHY).waitFor();
    await expect(write(member, BODY)).rejects.toMatchObject({ actual: { status: 403 } });
    await row.getByRole('button', { name: '정지 풀기' }).click();
    await decide(operator, '정지 풀기', '사과했습니다.');
    await row.getByRole('button', { name: '이용 정지' }).waitFor();
    await write(member, BODY);
  });

  test('is told why an import or a replay cannot begin without a key', async () => {
    await using operator = await visit('/');
    await logInAsOperator(operator);
    const { page, complaints } = operator;
    await page.goto(`${operator.address}/operator/import`);
    await page.getByText('KOPIS 서비스 키가 없어 가져오지 않습니다.').waitFor();
    await page.getByRole('button', { name: '원문 다시 읽기' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: '원문 다시 읽기' }).click();
    await dialog.getByRole('alert').getByText('KOPIS 서비스 키가 없습니다.').waitFor();
    await expectNoBarrier(page, 'a refusal in a dialog');
    // The browser itself calls a refused request an error.
    expect(complaints.splice(0)).toMatchObject([expect.stringContaining('409')]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test.each([
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)('has nothing on its pages that keeps anyone out, $colorScheme, $width px wide', async (window) => {
    const { colorScheme, width } = window;
    await using operator = await visit('/', { colorScheme, viewport: { width, height: 900 } });
    await logInAsOperator(operator);
    for (const path of PAGES) {
      await operator.page.goto(operator.address + path);
      await operator.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await expectNoBarrier(operator.page, path);
    }
  });
}

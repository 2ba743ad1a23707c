import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { call, logInAsOperator, signUp } from './members.ts';
import { cards, expectNoBarrier } from './visitor.ts';
import type { Visit, Visitor } from './visitor.ts';

/** Two members with a browser each: what one says, the other reads, answers, reports and blocks. */
export function community(visit: Visit): void {
  test('likes from the list and on the page, with a count that is never behind; a stranger is asked to log in', async () => {
    await using visitor = await visit('/performances?state=ongoing');
    const { page } = visitor;
    const heart = page
      .getByRole('main')
      .getByRole('button', { name: /좋아요$/ })
      .first();
    await heart.click();
    await page.getByRole('dialog', { name: '로그인이 필요합니다' }).waitFor();
    await signUp(visitor);
    await page.reload();
    await heart.click();
    await page.locator('main button[aria-pressed="true"][aria-label$="좋아요"]').first().waitFor();
    await cards(page).first().click();
    const like = page.getByRole('button', { name: /좋아요 \d/ });
    await page.getByRole('button', { name: /좋아요 \d/, pressed: true }).waitFor();
    const count = Number(await like.innerText());
    await page.route('**/trpc/like.set**', (route) => route.abort('connectionreset'));
    await like.click();
    await page.getByText('서버에 닿지 못했습니다', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: /좋아요 \d/, pressed: true }).waitFor();
    expect(Number(await like.innerText())).toBe(count);
    await page.unroute('**/trpc/like.set**');
    await like.click();
    await page.getByRole('button', { name: /좋아요 \d/, pressed: false }).waitFor();
    expect(Number(await like.innerText())).toBe(count - 1);
    await page.reload();
    await page.getByRole('button', { name: /좋아요 \d/, pressed: false }).waitFor();
    forgive(visitor, 'ERR_CONNECTION_RESET');
  });

  test('writes a review with photos, which another reads, finds helpful, talks about, reports and blocks', async () => {
    await using author = await visit('/');
    await using reader = await visit('/');
    await signUp(author);
    await signUp(reader);
    const path = await reviewable(author);
    await writeReview(author, path);
    const dialog = author.page.getByRole('dialog');
    await dialog.getByText('합창이 오래 남습니다.').waitFor();
    await dialog.getByRole('button', { name: /후기 사진 2.* 크게 보기/ }).waitFor();
    await expectNoBarrier(author.page, 'a review in its dialog');
    const reviewPath = new URL(author.page.url()).pathname;
    expect(reviewPath).toMatch(/^\/performances\/\d+\/reviews\/\d+$/);

    const { page } = reader;
    const reviews = await openReviews(page, reader.address + path);
    const review = reviews.getByRole('article').filter({ hasText: '합창이 오래 남습니다.' });
    await review.getByText('1층 B 구역 · 7열').waitFor();
    await expectNoBarrier(page, 'the reviews');
    await review.getByRole('button', { name: /^도움이 됐어요/ }).click();
    await review.getByRole('button', { name: /1명에게 도움이 됨/, pressed: true }).waitFor();
    await review.getByRole('link', { name: /^댓글 0/ }).click();
    await page.waitForURL(`**${reviewPath}`);
    await comment(page, '저도 그 장면에서 울었어요.');

    await author.page.reload();
    await author.page.getByRole('button', { name: /님에게 답글 쓰기/ }).click();
    await author.page.keyboard.type('같은 날 보셨나 봐요.');
    await author.page.getByRole('dialog').getByRole('button', { name: '올리기' }).last().click();
    await author.page.getByText('같은 날 보셨나 봐요.').waitFor();

    await page.reload();
    await page.getByRole('button', { name: '답글 1개 보기' }).click();
    await page.getByText('같은 날 보셨나 봐요.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '내 글 고치기·지우기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '고치기', exact: true }).click();
    await page.getByRole('textbox', { name: '댓글 고치기' }).fill('저는 그 장면에서 웃었어요.');
    await page.getByRole('dialog').getByRole('button', { name: '고치기', exact: true }).click();
    await page.getByText('저는 그 장면에서 웃었어요.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '내 글 고치기·지우기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '지우기', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '지우기' }).click();
    await page.getByText('지워진 댓글입니다.').waitFor();
    await page.getByRole('heading', { name: '댓글 1' }).waitFor();

    await openMenu(page, '이 후기 신고하기');
    const report = page.getByRole('dialog', { name: '후기 신고' });
    await report.getByRole('button', { name: '신고하기' }).click();
    await report.getByText('까닭을 골라 주세요.').waitFor();
    await report.getByRole('radio', { name: '공연과 무관함' }).check();
    await expectNoBarrier(page, 'a report');
    await report.getByRole('button', { name: '신고하기' }).click();
    await report.waitFor({ state: 'detached' });

    await openMenu(page, /차단하기$/);
    await page.getByRole('alertdialog').getByRole('button', { name: '차단하기' }).click();
    await page.waitForURL(`**${path}`);
    await openReviews(page, reader.address + path);
    await page.getByText('아직 후기가 없습니다').waitFor();
    await page.goto(reader.address + reviewPath);
    await page.getByRole('dialog').getByText('없거나 볼 수 없는 후기입니다.').waitFor();
    forgive(reader, '404');
    forgive(author, 'ERR_FAILED');
  });

  test('keeps the draft when the answer is lost or the page is left, and posts the review exactly once', async () => {
    await using visitor = await visit('/');
    const { page } = visitor;
    await signUp(visitor);
    const path = await reviewable(visitor);
    await page.goto(`${visitor.address}${path}/review`);
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: '후기 올리기' }).click();
    await form.getByText('별점을 골라 주세요.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await form.getByRole('radio', { name: '1.5점', checked: true }).waitFor();
    await form.getByRole('textbox', { name: '후기' }).fill('끝내 조금 지루했습니다.');
    await expectNoBarrier(page, 'the writer');
    await page.reload();
    await form.getByText('쓰다 만 후기를 불러왔습니다.').waitFor();
    expect(await form.getByRole('textbox', { name: '후기' }).inputValue()).toBe('끝내 조금 지루했습니다.');

    // The server hears it, the answer is lost on the way.
    await page.route('**/trpc/review.write**', async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await form.getByRole('button', { name: '후기 올리기' }).click();
    await form.getByText('두 번 올라가지 않습니다.', { exact: false }).waitFor();
    await page.unroute('**/trpc/review.write**');
    await page.reload();
    await form.getByText('쓰다 만 후기를 불러왔습니다.').waitFor();
    await form.getByRole('button', { name: '후기 올리기' }).click();
    await page.waitForURL('**/reviews/*');
    await page.goto(visitor.address + path);
    const reviews = await openReviews(page, visitor.address + path);
    await reviews.getByText('후기 1개').waitFor();
    expect(await reviews.getByRole('article').count()).toBe(1);

    await reviews.getByRole('button', { name: '내 글 고치기·지우기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '고치기', exact: true }).click();
    await form.getByRole('radio', { name: '4점' }).check();
    await form.getByRole('button', { name: '고친 후기 올리기' }).click();
    await form.waitFor({ state: 'detached' });
    await reviews.getByText('고침').waitFor();
    await reviews.getByRole('button', { name: '내 글 고치기·지우기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '지우기', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '지우기' }).click();
    await reviews.getByText('아직 후기가 없습니다').waitFor();
    forgive(visitor, 'ERR_CONNECTION_RESET');
  });

  test('says why a suspended member cannot write, and to a stranger that it takes an account', async () => {
    await using visitor = await visit('/');
    await using operator = await visit('/');
    const path = await reviewable(visitor);
    const { page } = visitor;
    await page.goto(`${visitor.address}${path}/review`);
    await page.getByRole('dialog').getByRole('heading', { name: '로그인하고 후기를 남겨 보세요' }).waitFor();
    await expectNoBarrier(page, 'the writer for a stranger');
    const { username } = await signUp(visitor);
    await logInAsOperator(operator);
    const { id } = await ask<{ id: number }>(visitor, 'member.byUsername', { username });
    await call(operator, 'moderation.suspend', { memberId: id, until: null, reason: '같은 글을 되풀이해 올렸습니다.' });
    await page.reload();
    await page.getByText('까닭: 같은 글을 되풀이해 올렸습니다.').waitFor();
    await expectNoBarrier(page, 'the writer for who is suspended');
  });
}

/** The address of a performance that has begun and that nobody has reviewed. */
async function reviewable(visitor: Visitor): Promise<string> {
  const filter = { state: 'ongoing', sort: 'newest', limit: 100 };
  const { items } = await ask<{ items: { id: number }[] }>(visitor, 'performance.list', filter);
  for (const { id } of items) {
    const { count } = await ask<{ count: number }>(visitor, 'review.summary', { performanceId: id });
    if (count === 0) return `/performances/${id}`;
  }
  throw new Error('every performance has a review');
}

/** What a query answers the visitor's browser. */
async function ask<Answer>({ page, address }: Visitor, procedure: string, input: object): Promise<Answer> {
  const query = new URLSearchParams({ input: JSON.stringify(input) });
  const answer = await page.context().request.get(`${address}/trpc/${procedure}?${query}`);
  const { result } = (await answer.json()) as { result: { data: Answer } };
  return result.data;
}

/** Writes by the form, with two photos, of which the second fails at first. */
async function writeReview({ page, address }: Visitor, path: string): Promise<void> {
  await page.goto(address + path);
  await (await openReviews(page, address + path)).getByRole('link', { name: '후기 쓰기' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('radio', { name: '4.5점' }).check();
  await form.getByRole('textbox', { name: '후기' }).fill('합창이 오래 남습니다.');
  await form.getByRole('textbox', { name: '구역·층' }).fill('1층 B');
  await form.getByRole('textbox', { name: '열', exact: true }).fill('7');
  let uploads = 0;
  await page.route('**/trpc/photo.upload', (route) => {
    uploads += 1;
    return uploads === 2 ? route.abort('failed') : route.continue();
  });
  const picker = form.locator('input[type="file"]');
  await picker.setInputFiles(await aPhoto(page));
  await form.getByRole('button', { name: '사진 1 빼기' }).waitFor();
  await picker.setInputFiles(await aPhoto(page));
  await form.getByRole('button', { name: '다시 올리기' }).click();
  await form.getByRole('button', { name: '사진 2 빼기' }).waitFor();
  await form.getByRole('button', { name: '사진 2 앞으로' }).click();
  await expectNoBarrier(page, 'a review with photos');
  await form.getByRole('button', { name: '후기 올리기' }).click();
}

/** Some photo: what the page looks like now. */
const aPhoto = async (page: Page) => ({
  name: 'photo.jpg',
  mimeType: 'image/jpeg',
  buffer: await page.screenshot({ type: 'jpeg' }),
});

/** The reviews of a performance, which come once the window is near them. */
async function openReviews(page: Page, address: string) {
  if (page.url() !== address) await page.goto(address);
  await page.locator('#reviews').scrollIntoViewIfNeeded();
  const reviews = page.getByRole('region', { name: '관람 후기' });
  await reviews.waitFor();
  return reviews;
}

async function comment(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: '댓글 쓰기' }).fill(text);
  await page.getByRole('dialog').getByRole('button', { name: '올리기' }).click();
  await page.getByRole('dialog').getByText(text).waitFor();
}

/** What can be done about the review in the dialog: its menu is the first. */
async function openMenu(page: Page, item: string | RegExp): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /님의 글에 할 수 있는 일$/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: item, exact: true }).click();
}

/** Forgets the complaints that the journey itself has caused. */
function forgive({ complaints }: Visitor, cause: string): void {
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes(cause)));
}

import { expect, test } from 'vitest';
import { logInAsOperator } from './members.ts';
import { cards, expectNoBarrier } from './visitor.ts';
import type { Visit } from './visitor.ts';

/** An operator sets what a source does not know, and visitors see it. */
export function operatingShows(visit: Visit): void {
  test('sets a title and who plays, which a visitor sees with the change, and gives the title back', async () => {
    await using operator = await visit('/');
    const path = await firstOf(visit, 'dance');
    await logInAsOperator(operator);
    const { page } = operator;
    const line = page.locator(`main a[href="/operator${path}"]`);
    await page.goto(operator.address + `/operator${path}`);
    const before = await page.getByRole('heading', { level: 1 }).innerText();
    await page.goto(operator.address + '/operator/performances');
    await page.getByRole('searchbox', { name: '제목으로 찾기' }).fill(before);
    await line.click();
    await page.getByRole('heading', { level: 1, name: before }).waitFor();
    await expectNoBarrier(page, 'editor');

    await page.getByRole('button', { name: '회차 더하기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '출연 더하기' }).click();
    await dialog.getByLabel('출연 1: 이름').fill('한여울');
    await dialog.getByLabel('출연 1: 배역').fill('별');
    await expectNoBarrier(page, 'editor');
    await dialog.getByRole('button', { name: '저장' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByLabel('제목', { exact: true }).fill('운영자가 고친 제목');
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByRole('heading', { level: 1, name: '운영자가 고친 제목' }).waitFor();

    await using visitor = await visit(path);
    const { page: seen } = visitor;
    await seen.getByRole('heading', { level: 1, name: '운영자가 고친 제목' }).waitFor();
    await seen.getByRole('link', { name: '한여울' }).first().waitFor();
    const changes = seen.getByRole('region', { name: '달라진 점' });
    await changes.getByText('운영자가 고친 제목').waitFor();
    await changes.getByText('한여울(별)').first().waitFor();
    await expectNoBarrier(seen, 'performance');

    await page.getByRole('button', { name: '제목 출처에 되돌리기' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '출처에 되돌리기' }).click();
    await page.getByRole('heading', { level: 1, name: before }).waitFor();
    expect(await page.getByLabel('제목', { exact: true }).inputValue()).toBe(before);
  });

  test('is told that somebody was faster, and loses nothing of what they wrote', async () => {
    await using one = await visit('/');
    await using other = await visit('/');
    const path = `/operator${await firstOf(visit, 'circus-magic')}`;
    for (const each of [one, other]) {
      await logInAsOperator(each);
      await each.page.goto(each.address + path);
      await each.page.getByLabel('제작·기획', { exact: true }).waitFor();
    }
    await one.page.getByLabel('제작·기획', { exact: true }).fill('극단 하나');
    await one.page.getByRole('button', { name: '저장' }).click();
    await one.page.getByText('저장했습니다.').waitFor();

    await other.page.getByLabel('YouTube 주소', { exact: true }).fill('https://vimeo.com/1');
    await other.page.getByRole('button', { name: '저장' }).click();
    await other.page
      .getByLabel('YouTube 주소', { exact: true })
      .and(other.page.locator('[aria-invalid=true]'))
      .waitFor();
    await other.page.getByLabel('YouTube 주소', { exact: true }).fill('https://youtu.be/abcdefghijk');
    await other.page.getByRole('button', { name: '저장' }).click();
    await other.page.getByText('그사이 다른 사람이나 출처가 고쳤습니다').waitFor();
    other.complaints.length = 0;
    await other.page.getByRole('button', { name: '새 내용을 불러오고 내가 쓴 것은 두기' }).click();
    await other.page.getByLabel('제작·기획', { exact: true }).and(other.page.locator('[value="극단 하나"]')).waitFor();
    await other.page.getByRole('button', { name: '저장' }).click();
    await other.page.getByText('저장했습니다.').waitFor();
    await other.page.getByRole('link', { name: '공연 페이지 보기' }).click();
    await other.page.getByRole('button', { name: /예고 영상/ }).waitFor();
    await other.page.getByText('극단 하나').first().waitFor();
  });
}

/** The page of a genre's first performance. */
async function firstOf(visit: Visit, genre: string): Promise<string> {
  await using visitor = await visit(`/performances?genre=${genre}`);
  return (await cards(visitor.page).first().getAttribute('href')) ?? '';
}

import { expect, test } from 'vitest';
import { call, logInAsOperator } from './members.ts';
import { expectNoBarrier } from './visitor.ts';
import type { Visit, Visitor } from './visitor.ts';

/** A procedure's answer to the visitor's browser. */
async function ask<Answer>({ page, address }: Visitor, procedure: string, input: object): Promise<Answer> {
  const query = encodeURIComponent(JSON.stringify(input));
  const answer = await page.context().request.get(`${address}/trpc/${procedure}?input=${query}`);
  return ((await answer.json()) as { result: { data: Answer } }).result.data;
}

interface Named {
  id: number;
  name: string;
}

/** Two people who are in no performance together, by name. */
async function twoPeople(visitor: Visitor): Promise<[Named, Named]> {
  const { items } = await ask<{ items: Named[] }>(visitor, 'person.list', { limit: 2 });
  const [one, other] = items;
  if (!one || !other) throw new Error('the sample has people');
  return [one, other];
}

/** What operators do with venues, people and banners. */
export function operatingPlaces(visit: Visit): void {
  test('puts a venue right, merges a hall away, and gives a fact back', async () => {
    await using visitor = await visit('/');
    const { page, address } = visitor;
    await logInAsOperator(visitor);
    const { items } = await ask<{ items: Named[] }>(visitor, 'venue.list', { limit: 1 });
    const venue = items[0]!;
    await page.goto(`${address}/operator/venues`);
    await page.getByRole('main').getByRole('searchbox').first().fill(venue.name);
    await page.waitForURL(/\?q=/);
    await page.getByRole('main').getByRole('link', { name: venue.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: venue.name }).waitFor();
    await page.getByRole('textbox', { name: '객석 수' }).fill('많음');
    await page.getByRole('textbox', { name: '전화' }).fill('02-1234-0000');
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByText('숫자만 써 주세요.').waitFor();
    await page.getByRole('textbox', { name: '객석 수' }).fill('777');
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByRole('button', { name: '객석 수: 출처에 돌려주기' }).waitFor();
    await expectNoBarrier(page, 'a venue to edit');
    expect(await ask(visitor, 'venue.byId', { id: venue.id })).toMatchObject({ seats: 777, phone: '02-1234-0000' });

    await page.getByRole('button', { name: '객석 수: 출처에 돌려주기' }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name="seats"]')?.value !== '777');
    expect(await ask(visitor, 'venue.byId', { id: venue.id })).toMatchObject({ phone: '02-1234-0000' });

    await page.getByRole('button', { name: '홀 더하기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '이름' }).fill('옥상 마당');
    await expectNoBarrier(page, 'a hall to add');
    await dialog.getByRole('button', { name: '저장' }).click();
    await page.getByRole('heading', { level: 3, name: '옥상 마당' }).waitFor();
    await page.getByRole('button', { name: '옥상 마당: 없애기 · 합치기' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '없애기', exact: true }).click();
    await page.getByRole('heading', { level: 3, name: '옥상 마당' }).waitFor({ state: 'detached' });
  });

  test('merges two people, and the old address leads to who is left', async () => {
    await using visitor = await visit('/');
    const { page, address } = visitor;
    await logInAsOperator(visitor);
    const [keep, gone] = await twoPeople(visitor);
    await page.goto(`${address}/operator/people`);
    await page.getByRole('main').getByRole('searchbox').first().fill(keep.name);
    await page.waitForURL(/\?q=/);
    await page.getByRole('main').getByRole('link', { name: keep.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: keep.name }).waitFor();
    await page.getByRole('textbox', { name: '다른 이름' }).fill('Somebody Else');
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByText('저장했습니다.').first().waitFor();

    await page.getByRole('searchbox', { name: '합칠 사람 찾기' }).fill(gone.name);
    await page.getByRole('button', { name: `${gone.name}와(과) 합치기` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('되돌릴 수 없습니다.').waitFor();
    await expectNoBarrier(page, 'two people to merge');
    await dialog.getByRole('textbox', { name: '이유' }).fill('같은 사람입니다.');
    await dialog.getByRole('button', { name: '합치기', exact: true }).click();
    await page.getByRole('heading', { name: '합친 사람' }).waitFor();
    await expectNoBarrier(page, 'a person to edit');

    await page.goto(`${address}/people/${gone.id}`);
    await page.waitForURL(`**/people/${keep.id}`);
    await page.getByRole('heading', { level: 1, name: keep.name }).waitFor();
    await page.goto(`${address}/search?q=${encodeURIComponent('somebody else')}`);
    await page.getByRole('main').getByRole('link', { name: keep.name }).first().waitFor();
  });

  test('puts up two banners, puts them in order by keyboard, and sees them on the home page', async () => {
    await using visitor = await visit('/');
    const { page, address } = visitor;
    await logInAsOperator(visitor);
    await page.goto(`${address}/operator/banners`);
    await page.getByText('건 배너가 없습니다').waitFor();
    for (const title of ['연말 공연', '봄 축제']) {
      await page.getByRole('button', { name: '배너 걸기' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: '제목' }).fill(title);
      await dialog.getByRole('button', { name: '사이트 안의 주소' }).click();
      await dialog.getByRole('textbox', { name: '주소' }).fill('/calendar');
      await expectNoBarrier(page, 'a banner to put up');
      await dialog.getByRole('button', { name: '저장' }).click();
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
    }
    await page.getByRole('button', { name: '봄 축제 앞으로' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('봄 축제: 2개 가운데 1번째').waitFor({ state: 'attached' });
    await expectNoBarrier(page, 'banners in order');

    await page.goto(address);
    await page.getByRole('heading', { level: 2, name: '봄 축제' }).waitFor();
    await page.getByRole('button', { name: /연말 공연/ }).click();
    await page.getByRole('link', { name: /연말 공연/ }).click();
    await page.waitForURL(/\/calendar/);

    // Other journeys find the home page as it was.
    const banners = await ask<{ id: number; revision: number }[]>(visitor, 'banner.list', {});
    for (const { id, revision } of banners) await call(visitor, 'banner.remove', { id, revision });
  });
}

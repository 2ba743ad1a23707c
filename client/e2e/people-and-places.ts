import { expect, test } from 'vitest';
import { cards } from './visitor.ts';
import type { Visit } from './visitor.ts';

const CITY_HALL = { latitude: 37.566_535, longitude: 126.977_969 };

/** Who plays, and where. */
export function peopleAndPlaces(visit: Visit): void {
  test('goes from a performance to somebody in it, and on to what else they are in', async () => {
    await using visitor = await visit('/performances?genre=musical');
    const { page } = visitor;
    await cards(page).first().click();
    const person = page.getByRole('main').locator('a[href^="/people/"]').first();
    const name = await person.innerText();
    await person.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const credit = page.getByRole('main').locator('a[href^="/performances/"]').first();
    await credit.click();
    await page.waitForURL('**/performances/*');
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().waitFor();
  });

  test('finds a venue near them, and what is on there', async () => {
    await using visitor = await visit('/venues', { geolocation: CITY_HALL, permissions: ['geolocation'] });
    const { page } = visitor;
    const venues = page.getByRole('main').locator('a[href^="/venues/"]');
    await venues.first().waitFor();
    await page.getByRole('button', { name: '내 주변' }).click();
    await page.getByRole('button', { name: '위치 끄기' }).waitFor();
    await venues
      .filter({ hasText: /\d m ·/ })
      .first()
      .waitFor();
    const meters = await venues.evaluateAll((links) =>
      links.map((link) => {
        const [, number, unit] = /([\d.]+) (k?m) ·/.exec(link.textContent) ?? [];
        return Number(number) * (unit === 'km' ? 1000 : 1);
      }),
    );
    expect(meters).toEqual(meters.toSorted((one, other) => one - other));
    const playing = venues.filter({ hasText: /공연 \d+편/ }).first();
    const name = await playing.getByRole('heading').innerText();
    await playing.click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await cards(page).first().waitFor();
  });

  test('finds a venue by a part of its name and by what it has', async () => {
    await using visitor = await visit('/venues');
    const { page } = visitor;
    await page
      .getByRole('textbox', { name: '공연장 이름' })
      .or(page.getByRole('searchbox', { name: '공연장 이름' }))
      .fill('극장');
    await page.waitForURL(/\/venues\?q=/);
    await page.getByRole('button', { name: '엘리베이터' }).click();
    await page.waitForURL(/&access=lift$/);
    const venues = page.getByRole('main').locator('a[href^="/venues/"]');
    await venues.first().waitFor();
    for (const text of await venues.allInnerTexts()) expect(text).toMatch(/극장/);
  });
}

import i18next from 'i18next';
import { expect, test } from 'vitest';
import { REASONS } from '@golden-ticket/shared/errors';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { membersEn } from './members-en.ts';
import { membersKo } from './members-ko.ts';
import { operatorsEn } from './operators-en.ts';
import { operatorsKo } from './operators-ko.ts';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
const korean = new Map([ko, membersKo, operatorsKo].flatMap((part) => flat(part)));
const english = new Map([en, membersEn, operatorsEn].flatMap((part) => flat(part)));
/** Which values a text is completed with, in any order. */
const blanks = (text: string) =>
  Array.from(text.matchAll(/\{\{(\w+)/g), ([, name = '']) => name)
    .toSorted((one, other) => one.localeCompare(other))
    .join();

test('both languages have the same keys, English a singular beside each counted one', () => {
  const singulars = [...korean.keys()]
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(/other$/, 'one'));
  expect(new Set(english.keys())).toEqual(new Set([...korean.keys(), ...singulars]));
});

test('no part has a key of another', () => {
  const keys = [ko, membersKo, operatorsKo].flatMap((part) => flat(part).map(([key]) => key));
  expect(keys).toHaveLength(new Set(keys).size);
});

test('both languages leave the same blanks', () => {
  const differing = [...english].filter(
    ([key, text]) => blanks(text) !== blanks(korean.get(key.replace(/_one$/, '_other')) ?? ''),
  );
  expect(differing).toEqual([]);
});

test('every text says something', () => {
  expect([...korean, ...english].filter(([, text]) => text.trim() === '' || text.trim() !== text)).toEqual([]);
});

test.each(REASONS)('the reason %s has a sentence in both languages', (reason) => {
  expect(korean.get(`reason.${reason}`)).toBeTruthy();
  expect(english.get(`reason.${reason}`)).toBeTruthy();
});

test('counts are grouped and, in English, agree', async () => {
  const i18n = i18next.createInstance();
  await i18n.init({ resources: { ko: { translation: ko }, en: { translation: en } }, lng: 'en' });
  expect(i18n.t('list.count', { count: 1 })).toBe('1 show');
  expect(i18n.t('list.count', { count: 1439 })).toBe('1,439 shows');
  await i18n.changeLanguage('ko');
  expect(i18n.t('list.count', { count: 1439 })).toBe('1,439편');
});

import i18next from 'i18next';
import { expect, test } from 'vitest';
import { REASONS } from '@golden-ticket/shared/errors';
import { en } from './en.ts';
import { ko } from './ko.ts';

type Tree = { readonly [key: string]: string | Tree };

const flat = (tree: Tree, prefix = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
const korean = new Map(flat(ko));
const english = new Map(flat(en));
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name).toSorted();

test('both languages have the same keys, English a singular beside each counted one', () => {
  const singulars = [...korean.keys()]
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(/other$/, 'one'));
  expect([...english.keys()].toSorted()).toEqual([...korean.keys(), ...singulars].toSorted());
});

test.each([...english.entries()])('%s leaves the same blanks in both languages', (key, text) => {
  expect(blanks(text)).toEqual(blanks(korean.get(key.replace(/_one$/, '_other')) ?? ''));
});

test.each([...korean.entries(), ...english.entries()])('%s says something', (_, text) => {
  expect(text.trim()).toBe(text);
  expect(text).not.toBe('');
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

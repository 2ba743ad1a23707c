import { GENRES } from '@golden-ticket/shared/genre';
import { expect, test } from 'vitest';
import { readGenre } from './genre.ts';

const labels = [
  ['연극', 'theatre'],
  ['뮤지컬', 'musical'],
  ['서양음악(클래식)', 'classical'],
  ['클래식', 'classical'],
  ['오페라', 'opera'],
  ['한국음악(국악)', 'traditional'],
  ['국악', 'traditional'],
  ['무용(서양/한국무용)', 'dance'],
  ['무용', 'dance'],
  ['대중무용', 'popular-dance'],
  ['대중음악', 'popular-music'],
  ['서커스/마술', 'circus-magic'],
  ['복합', 'mixed'],
] as const;

test.each(labels)('%s is %s', (label, genre) => {
  expect(readGenre(label, { title: '하늘의 노래' })).toBe(genre);
  expect(readGenre(` ${label.replace('(', ' (')} `, { title: '하늘의 노래' })).toBe(genre);
});

test('every genre has a label', () => {
  expect(new Set(labels.map(([, genre]) => genre))).toEqual(new Set(GENRES));
});

test.each(['', '콘서트', '연극뮤지컬', 'constructor'])('%j is no genre', (label) => {
  expect(readGenre(label, { title: '오페라' })).toBeUndefined();
});

test.each([
  ['오페라 갈라 콘서트', ''],
  ['소극장오페라 하늘의 노래', ''],
  ['하늘 Opera Night', ''],
  ['오페레타의 밤', ''],
  ['하늘의 노래', '해님오페라단'],
  ['하늘의 노래', 'Sun Opera Company'],
  ['오페라하우스에서 만나는 오페라', ''],
  ['라 트라비아타 [해님시]', ''],
  ['푸치니의 토스카', ''],
  ['제10회 해님시립교향악단 정기연주회, 마술피리 (12월)', ''],
])('classical music %j by %j is opera', (title, producer) => {
  expect(readGenre('서양음악(클래식)', { title, producer })).toBe('opera');
});

test.each([
  ['하늘의 노래', ''],
  ['오페라하우스 신년음악회', ''],
  ['오페라 하우스 신년음악회', '해님오페라하우스'],
  ['오페라의 유령 음악 콘서트', ''],
  ['Music of The Phantom of the Opera', ''],
  ['Cooperation', 'Operation Sky'],
  ['카르멘 모음곡', ''],
  ['마술피리 서곡과 교향곡', ''],
])('classical music %j by %j stays classical', (title, producer) => {
  expect(readGenre('서양음악(클래식)', { title, producer })).toBe('classical');
});

test.each(['뮤지컬', '연극', '복합'])('%s stays what it is, whatever its title', (label) => {
  expect(readGenre(label, { title: '오페라의 유령, 토스카', producer: '해님오페라단' })).not.toBe('opera');
});

test('the producer may be missing', () => {
  expect(readGenre('클래식', { title: '하늘의 노래', producer: null })).toBe('classical');
});

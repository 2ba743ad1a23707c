import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['https://tickets.example.kr/goods/1', 'https://tickets.example.kr/goods/1'],
  [' www.theatre.or.kr ', 'http://www.theatre.or.kr/'],
  ['HTTP://theatre.or.kr', 'http://theatre.or.kr/'],
])('%s leads somewhere', (text, href) => {
  expect(webAddress(text)?.href).toBe(href);
});

test.each(['', ' ', '없음', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.kr', 'http://', 'http://localhost'])(
  '%o leads nowhere',
  (text) => {
    expect(webAddress(text)).toBeNull();
  },
);

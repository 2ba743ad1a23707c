import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['https://tickets.example.kr/1?a=b', 'https://tickets.example.kr/1?a=b'],
  ['www.example.kr:8080/x', 'http://www.example.kr:8080/x'],
  ['http://시민회관.kr', 'http://xn--zb0b47z38eb4v.kr/'],
  ['http://me:secret@example.kr/', 'http://example.kr/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['http://127.0.0.1/', null],
  ['http://localhost/', null],
  ['없음', null],
  [' ', null],
])('the web address of %j', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

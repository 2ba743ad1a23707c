import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from './classify.ts';
import { decodeXml } from './decode.ts';

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const error = (code: string, message: string) =>
  `${DECLARED}<dbs><db><returncode>${code}</returncode><errmsg>${message}</errmsg><responsetime>2026-08-26 17:48:16</responsetime></db></dbs>`;

test.each([
  ['a body of no length', '', 'empty'],
  ['white space', ' \n', 'empty'],
  ['a self-closed root', '<dbs/>', 'empty'],
  ['a root with nothing in it', `${DECLARED}<dbs></dbs>`, 'empty'],
  ['a blank record', `${DECLARED}<dbs><db/></dbs>`, 'empty'],
  ['no ranks', '<boxofs/>', 'empty'],
  ['the firewall', '<html><body>Request Blocked</body></html>', 'blocked'],
  ['the firewall in plain text', 'Request Blocked', 'blocked'],
  ['a page', '<!DOCTYPE html><html><body>점검 중입니다<br></body></html>', 'html'],
  ['JSON', '{"dbs":[]}', 'html'],
  ['plain text', 'Internal Server Error', 'html'],
  ['another root', '<rss><db><mt20id>PF1</mt20id></db></rss>', 'html'],
  ['XML cut off in a text', `${DECLARED}<dbs><db><prfnm>달`, 'truncated'],
  ['XML cut off in a tag', `${DECLARED}<dbs><db><prfnm>달</prf`, 'truncated'],
  ['XML cut off before the root ends', `${DECLARED}<dbs><db><prfnm>달</prfnm></db>`, 'truncated'],
  ['XML cut off in its declaration', '<?xml version="1.', 'truncated'],
  ['an unescaped &', `${DECLARED}<dbs><db><prfnm>달 & 별</prfnm></db></dbs>`, 'malformed'],
  ['an unescaped <', `${DECLARED}<dbs><db><prfnm><달> 별</prfnm></db></dbs>`, 'malformed'],
  ['a control character', `${DECLARED}<dbs><db><prfnm>달\u0001</prfnm></db></dbs>`, 'malformed'],
  ['two roots', '<dbs></dbs><dbs></dbs>', 'malformed'],
  ['a document type', '<!DOCTYPE dbs [<!ENTITY a "b">]><dbs><db><prfnm>&a;</prfnm></db></dbs>', 'html'],
  ['a hostile name', '<dbs><db><__proto__>1</__proto__></db></dbs>', 'malformed'],
  ['a record', `\ufeff${DECLARED}<dbs><db><mt20id>PF1</mt20id></db></dbs>`, 'ok'],
  ['a record that speaks of blocking', '<dbs><db><prfnm>Request Blocked</prfnm></db></dbs>', 'ok'],
  ['a rank', '<boxofs><boxof><rnum>1</rnum></boxof></boxofs>', 'ok'],
])('%s', (_, body, kind) => {
  expect(classify(body).kind).toBe(kind);
});

test.each([
  ['01', 'INVALID REQUEST PARAMETER ERROR'],
  ['02', 'SERVICE KEY IS NOT REGISTERED ERROR'],
  ['03', 'DB_ERROR'],
  ['04', 'NODATA ERROR'],
  ['05', '최대 31일까지 조회가능합니다.'],
  ['06', '최대 조회수는 100건까지 가능합니다.'],
])('result code %s, though it looks like a record', (code, message) => {
  expect(classify(error(code, message))).toEqual({ kind: 'error', code, message });
});

test('no answer cut off anywhere passes for a whole one', async () => {
  const whole = (await readFile(new URL('../fixtures/performance.xml', import.meta.url), 'utf8')).trim();
  expect(classify(whole).kind).toBe('ok');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
      expect(classify(whole.slice(0, length)).kind).toBe('truncated');
    }),
    { numRuns: 300 },
  );
});

test('any text at all has a kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['empty', 'html', 'blocked', 'truncated', 'malformed']).toContain(classify(text).kind);
    }),
  );
});

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><dbs><db><prfnm>A</prfnm></db></dbs>`;

test('bytes are UTF-8 unless the document says otherwise', () => {
  expect(decodeXml(Buffer.from('<dbs>뮤지컬</dbs>'))).toBe('<dbs>뮤지컬</dbs>');
  expect(decodeXml(Buffer.from('\ufeff<dbs>뮤지컬</dbs>'))).toBe('<dbs>뮤지컬</dbs>');
  const korean = Buffer.concat([
    Buffer.from(xml('EUC-KR').split('A')[0] ?? ''),
    Buffer.from([0xb9, 0xc2]),
    Buffer.from('</x>'),
  ]);
  expect(decodeXml(korean)).toContain('뮤</x>');
  expect(decodeXml(Buffer.from(xml('no-such-encoding').replace('A', '뮤지컬')))).toContain('뮤지컬');
});

test('bytes that are no text become a sign for that, not an error', () => {
  expect(decodeXml(new Uint8Array([0x3c, 0x64, 0xff, 0x3e]))).toBe('<d\ufffd>');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const documented = Object.fromEntries(
  [...example.matchAll(/^([A-Z\d_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);

test('nothing needs to be set, and .env.example says what then holds', () => {
  expect(readConfig(documented)).toEqual(readConfig({}));
});

test('every setting of .env.example is read, and no other', () => {
  const source = readFileSync(new URL('config.ts', import.meta.url), 'utf8');
  const inSchema = [...source.matchAll(/^ {2}([A-Z\d_]+):/gm)].map(([, name]) => name);
  expect(new Set(Object.keys(documented))).toEqual(new Set(inSchema));
});

test('all that is wrong is told at once, by name', () => {
  const wrong = {
    PORT: 'ninety',
    DATABASE_URL: 'mysql://somewhere',
    ROLE: 'king',
    KOPIS_REQUESTS_PER_SECOND: '70',
    KAKAO_JAVASCRIPT_KEY: 'secret',
  };
  expect(() => readConfig(wrong)).toThrow(ConfigError);
  for (const name of Object.keys(wrong)) expect(() => readConfig(wrong)).toThrow(new RegExp(`^ {2}${name}: `, 'm'));
});

test('a key of Kakao turns its maps and sharing on', () => {
  const key = '0123456789abcdef0123456789abcdef';
  expect(readConfig({ KAKAO_JAVASCRIPT_KEY: key }).kakaoKey).toBe(key);
  expect(readConfig({ KAKAO_JAVASCRIPT_KEY: '' }).kakaoKey).toBeNull();
});

test('files are in S3 if all of its settings are there, and half of them is a mistake', () => {
  const all = {
    S3_BUCKET: 'files',
    S3_REGION: 'ap-northeast-2',
    S3_ACCESS_KEY_ID: 'id',
    S3_SECRET_ACCESS_KEY: 'secret',
  };
  expect(readConfig({ S3_FORCE_PATH_STYLE: 'true' }).s3).toBeNull();
  expect(readConfig(all).s3).toMatchObject({ bucket: 'files', endpoint: null, forcePathStyle: false });
  for (const name of Object.keys(all)) {
    expect(() => readConfig({ ...all, [name]: '', PORT: 'ninety' })).toThrow(new RegExp(`PORT[^]*^ {2}${name}: `, 'm'));
  }
  expect(() => readConfig({ S3_ENDPOINT: 'http://127.0.0.1:9000' })).toThrow(/S3_BUCKET/);
});

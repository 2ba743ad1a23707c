import fc from 'fast-check';
import { REGIONS } from '@golden-ticket/shared/region';
import { expect, test } from 'vitest';
import { readAddress, readRegion } from './address.ts';

const labels = {
  seoul: ['서울특별시', '서울시', '서울'],
  busan: ['부산광역시', '부산시', '부산'],
  daegu: ['대구광역시', '대구시', '대구'],
  incheon: ['인천광역시', '인천'],
  gwangju: ['광주광역시', '광주'],
  daejeon: ['대전광역시', '대전'],
  ulsan: ['울산광역시', '울산'],
  sejong: ['세종특별자치시', '세종시', '세종'],
  gyeonggi: ['경기도', '경기'],
  gangwon: ['강원도', '강원특별자치도', '강원'],
  chungbuk: ['충청북도', '충북'],
  chungnam: ['충청남도', '충남'],
  jeonbuk: ['전라북도', '전북특별자치도', '전북'],
  jeonnam: ['전라남도', '전남'],
  gyeongbuk: ['경상북도', '경북'],
  gyeongnam: ['경상남도', '경남'],
  jeju: ['제주특별자치도', '제주도', '제주'],
};

test.each(Object.entries(labels).flatMap(([region, forms]) => forms.map((form) => [form, region])))(
  'the label %s is %s',
  (form, region) => {
    expect(readRegion(` ${form} `)).toBe(region);
  },
);

test('every region has its labels', () => {
  expect(Object.keys(labels)).toEqual(REGIONS);
});

test.each(['', '전남광주통합특별시', '태국', '해외', '도', '서울특별시 종로구', 'constructor'])(
  '%j is no region',
  (label) => {
    expect(readRegion(label)).toBeUndefined();
  },
);

test.each([
  ['서울특별시 종로구 하늘길 1 (해님동)', { region: 'seoul', district: '종로구' }],
  ['서울 중구 하늘길 1', { region: 'seoul', district: '중구' }],
  ['경기도 수원시 팔달구 하늘로 1', { region: 'gyeonggi', district: '수원시' }],
  ['경기 광주시 하늘로 1', { region: 'gyeonggi', district: '광주시' }],
  ['강원특별자치도 철원군 철원읍', { region: 'gangwon', district: '철원군' }],
  ['대구광역시 군위군', { region: 'daegu', district: '군위군' }],
  ['제주특별자치도 서귀포시 하늘로 1', { region: 'jeju', district: '서귀포시' }],
  ['세종특별자치시 조치원읍 하늘로 1', { region: 'sejong' }],
  ['세종특별자치시 세종시 하늘로 1', { region: 'sejong' }],
  ['부산광역시 하늘로 1', { region: 'busan' }],
  ['전남광주통합특별시 북구 하늘로 1', { region: 'gwangju', district: '북구' }],
  ['전남광주통합특별시 순천시 하늘로 1', { region: 'jeonnam', district: '순천시' }],
  ['전남광주통합특별시', {}],
  ['태국 방콕', {}],
  ['-', {}],
  ['', {}],
])('%s', (text, address) => {
  expect(readAddress(text)).toEqual(address);
});

test('a region and district are found in front of any street', () => {
  const place = fc.constantFrom(...Object.entries(labels).filter(([region]) => region !== 'sejong'));
  const district = fc.constantFrom('중구', '하늘시', '해님군', '미추홀구');
  fc.assert(
    fc.property(place, fc.nat(2), district, fc.string(), ([region, forms], form, name, street) => {
      expect(readAddress(`${forms[form % forms.length]} ${name} ${street}`)).toEqual({ region, district: name });
    }),
  );
});

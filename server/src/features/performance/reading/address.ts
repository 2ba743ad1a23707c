import type { Region } from '@golden-ticket/shared/region';

/** Every province and metropolitan city by its short name, and by the stem of its long one where that is not the short name. */
const BY_STEM = new Map<string, Region>([
  ['서울', 'seoul'],
  ['부산', 'busan'],
  ['대구', 'daegu'],
  ['인천', 'incheon'],
  ['광주', 'gwangju'],
  ['대전', 'daejeon'],
  ['울산', 'ulsan'],
  ['세종', 'sejong'],
  ['경기', 'gyeonggi'],
  ['강원', 'gangwon'],
  ['충북', 'chungbuk'],
  ['충청북', 'chungbuk'],
  ['충남', 'chungnam'],
  ['충청남', 'chungnam'],
  ['전북', 'jeonbuk'],
  ['전라북', 'jeonbuk'],
  ['전남', 'jeonnam'],
  ['전라남', 'jeonnam'],
  ['경북', 'gyeongbuk'],
  ['경상북', 'gyeongbuk'],
  ['경남', 'gyeongnam'],
  ['경상남', 'gyeongnam'],
  ['제주', 'jeju'],
]);
const RANK = /(?:특별자치시|특별자치도|특별시|광역시|도|시)$/;

// Gwangju and Jeonnam are one province since July 2026; our shelves keep the two, and the five districts of Gwangju tell them apart.
const MERGED = /^(?:전남광주|광주전남)(?:통합)?특별시$/;
const GWANGJU_DISTRICTS = new Set(['동구', '서구', '남구', '북구', '광산구']);

/**
 * The region that a province's label stands for, whatever its form (`강원도`, `강원특별자치도`, `강원`; `서울특별시`, `서울시`, `서울`), or undefined:
 * places abroad, and `전남광주통합특별시`, for which only an address can tell.
 */
export function readRegion(label: string): Region | undefined {
  const plain = label.normalize('NFC').trim();
  return BY_STEM.get(plain) ?? BY_STEM.get(plain.replace(RANK, ''));
}

/**
 * Reads a Korean address (`adres`). `district` is the 시, 군 or 구 right below the province, as printed: `종로구`, `수원시`, `철원군`. A 구 inside
 * a city (`수원시 팔달구`) is left out: visitors think in cities there, and so do the source's own district codes. Sejong has no districts.
 */
export function readAddress(adres: string): { region?: Region; district?: string } {
  const [province = '', next = ''] = adres
    .normalize('NFC')
    .trim()
    .split(/[\s,]+/);
  const district = /^[가-힣]{1,5}[시군구]$/.test(next) ? next : undefined;
  const region = MERGED.test(province) ? regionOfMerged(district) : readRegion(province);
  return { ...(region && { region }), ...(region && region !== 'sejong' && district && { district }) };
}

function regionOfMerged(district: string | undefined): Region | undefined {
  if (!district) return undefined;
  return GWANGJU_DISTRICTS.has(district) ? 'gwangju' : 'jeonnam';
}

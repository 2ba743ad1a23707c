import { z } from 'zod';

/** The seventeen provinces and metropolitan cities of Korea, in the official order. */
export const REGIONS = [
  'seoul',
  'busan',
  'daegu',
  'incheon',
  'gwangju',
  'daejeon',
  'ulsan',
  'sejong',
  'gyeonggi',
  'gangwon',
  'chungbuk',
  'chungnam',
  'jeonbuk',
  'jeonnam',
  'gyeongbuk',
  'gyeongnam',
  'jeju',
] as const;

export const Region = z.enum(REGIONS);
export type Region = (typeof REGIONS)[number];

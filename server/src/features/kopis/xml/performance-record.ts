import { z } from 'zod';
import type { PerformanceDraft } from '../../performance/performance-draft.ts';
import { children, DottedDate, Flag, RequiredText, SeoulTime, Text } from './fields.ts';
import { readRecord } from './record.ts';

/** `GET /pblprfr/{mt20id}`, as the guide (v5.0) and its users describe it. */
const PerformanceRecord = z
  .object({
    mt20id: RequiredText,
    mt10id: Text,
    mt13id: Text,
    prfnm: RequiredText,
    fcltynm: Text,
    frstregdt: SeoulTime,
    updatedate: SeoulTime,
    prfpdfrom: DottedDate,
    prfpdto: DottedDate,
    prfcast: Text,
    prfcrew: Text,
    prfruntime: Text,
    prfage: Text,
    entrpsnm: Text,
    entrpsnmP: Text,
    entrpsnmA: Text,
    entrpsnmH: Text,
    entrpsnmS: Text,
    pcseguidance: Text,
    poster: Text,
    sty: Text,
    area: Text,
    genrenm: RequiredText,
    openrun: Flag,
    visit: Flag,
    child: Flag,
    daehakro: Flag,
    festival: Flag,
    musicallicense: Flag,
    musicalcreate: Flag,
    dtguidance: Text,
    styurls: children('styurl', Text),
    relates: children('relate', z.object({ relatenm: Text, relateurl: Text })),
  })
  .refine(({ prfpdfrom, prfpdto }) => prfpdfrom <= prfpdto, { path: ['prfpdto'], message: 'is before prfpdfrom' });
type PerformanceRecord = z.infer<typeof PerformanceRecord>;

/**
 * The listing that a detail answer of KOPIS holds, fresh from there or stored. A pure function of the answer, `fetchedAt` is when it came.
 * Throws an {@link UnfitRecordError} for one that cannot be used.
 */
export function performanceDraftOf(xml: string, fetchedAt: Date): PerformanceDraft {
  const record = readRecord(xml, PerformanceRecord);
  return {
    source: 'kopis',
    sourceId: record.mt20id,
    sourceUpdatedAt: record.updatedate,
    fetchedAt,
    listedOn: record.frstregdt && seoulDate(record.frstregdt),
    title: record.prfnm,
    genreText: record.genrenm,
    startsOn: record.prfpdfrom,
    endsOn: record.prfpdto,
    openRun: record.openrun ?? false,
    venueSourceId: record.mt10id,
    hallSourceId: record.mt13id,
    venueText: record.fcltynm,
    regionText: record.area,
    timetableText: record.dtguidance,
    priceText: record.pcseguidance,
    ageText: record.prfage,
    runningTimeText: record.prfruntime,
    castText: record.prfcast,
    crewText: record.prfcrew,
    synopsis: record.sty,
    producer: producerOf(record),
    flags: FLAGS.filter(([field]) => record[field]).map(([, flag]) => flag),
    sellerLinks: record.relates.flatMap(({ relatenm, relateurl }) =>
      relateurl ? [{ name: relatenm, url: relateurl }] : [],
    ),
    posterUrl: imageAddress(record.poster),
    imageUrls: [...new Set(record.styurls.map(imageAddress))].filter((url) => url !== null),
  };
}

const FLAGS = [
  ['child', 'child'],
  ['daehakro', 'daehakro'],
  ['festival', 'festival'],
  ['visit', 'visiting'],
  ['musicallicense', 'licensed-musical'],
  ['musicalcreate', 'original-musical'],
] as const;

const seoulDate = (moment: Date): string => new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);

/** `entrpsnm` names all who produce; where it is blank, those named apart: production, planning, host, organiser. */
function producerOf({ entrpsnm, entrpsnmP, entrpsnmA, entrpsnmH, entrpsnmS }: PerformanceRecord): string | null {
  const apart = [entrpsnmP, entrpsnmA, entrpsnmH, entrpsnmS].filter((name) => name !== null);
  return entrpsnm ?? ([...new Set(apart)].join(', ') || null);
}

/** Image addresses are absolute as a rule; one without a host is meant to be of the service's own. */
function imageAddress(text: string | null): string | null {
  const url = text === null ? null : URL.parse(text, 'http://www.kopis.or.kr/');
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

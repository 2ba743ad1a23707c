import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrices } from './prices.ts';

/** The tiers as `name=price`, or why there are none. */
function read(text: string): string[] | string {
  const reading = readPrices(text);
  if (reading.status !== 'read') return reading.status === 'unread' ? reading.reason : reading.status;
  return reading.value.tiers.map(({ name, price }) => `${name}=${price}`);
}

test.each([
  // As the source prints them.
  ['전석 30,000원', ['전석=30000']],
  ['VIP석 120,000원, R석 90,000원', ['VIP석=120000', 'R석=90000']],
  ['1층석 30,000원, 2층석 10,000원', ['1층석=30000', '2층석=10000']],
  ['OP석 90,000원, VIP석 90,000원, S석 5,000원', ['OP석=90000', 'VIP석=90000', 'S석=5000']],
  ['사전예약 18,900원', ['사전예약=18900']],
  ['시야방해R 70,000원, 시야방해S 56,000원', ['시야방해R=70000', '시야방해S=56000']],
  ['화,수,목 40,000원, 금,토,일,공휴일 50,000원', ['화,수,목=40000', '금,토,일,공휴일=50000']],
  ['2일권 189,000원, 1일권(토) 119,000원, GA 1 Day 99,000원', ['2일권=189000', '1일권(토)=119000', 'GA 1 Day=99000']],
  ['S석 70,000원, S석 60,000원, S석 60,000원', ['S석=70000', 'S석=60000']],
  ['전석무료 ', ['전석=0']],
  // As people write them.
  ['전석 무료', ['전석=0']],
  ['무료', ['=0']],
  ['무료입장 (선착순)', ['=0']],
  ['전석초대', ['전석=0']],
  ['초대석 20,000원', ['초대석=20000']],
  ['0원', ['=0']],
  ['30,000원', ['=30000']],
  ['30000원', ['=30000']],
  ['40,000', ['=40000']],
  ['40000', ['=40000']],
  ['R석 100,000 S석 80,000', ['R석=100000', 'S석=80000']],
  ['R석 50000 S석 40000', ['R석=50000', 'S석=40000']],
  ['R석10,000원,S석8,000원', ['R석=10000', 'S석=8000']],
  ['R석 5만원, S석 3만 5천원, A석 5천원', ['R석=50000', 'S석=35000', 'A석=5000']],
  ['R석 5만 / S석 3만', ['R석=50000', 'S석=30000']],
  ['1만2000원, 5만5,000원, 2.5만원', ['=12000', '=55000', '=25000']],
  ['R석: 50,000원 / S석 - 40,000원', ['R석=50000', 'S석=40000']],
  ['R석(50,000원), S석(40,000원)', ['R석=50000', 'S석=40000']],
  ['R석 50000원+S석 40000원', ['R석=50000', 'S석=40000']],
  ['R석 50,000원 · S석 40,000원; A석 30,000원', ['R석=50000', 'S석=40000', 'A석=30000']],
  ['R석 ₩50,000', ['R석=50000']],
  ['R석 50.000원', ['R석=50000']],
  ['Ｒ석 ５０，０００원', ['R석=50000']],
  ['R석 50,000 won', ['R석=50000']],
  ['전석 30,000원 (부가세 포함)', ['전석=30000']],
  ['R석 50,000원(1층), S석 40,000원(2층)', ['R석=50000', 'S석=40000']],
  ['R석 50,000원(학생 30,000원)', ['R석=50000', '학생=30000']],
  ['R석 50,000원(학생 30,000원 증빙 필수), S석 40,000원', ['R석=50000', '학생=30000', 'S석=40000']],
  ['(일반) 20,000원 (학생) 10,000원', ['일반=20000', '학생=10000']],
  ['성인 2만원 어린이 1만원', ['성인=20000', '어린이=10000']],
  ['20,000원(현장 25,000원)', ['=20000', '현장=25000']],
  ['전석 30,000원 균일', ['전석=30000']],
  ['전석 30,000원 ※ 학생 50% 할인', ['전석=30000']],
  ['1만원~3만원', ['=10000', '=30000']],
  ['R석 10,000원 ~ 30,000원', ['R석=10000', 'R석=30000']],
  ['2인 패키지 50,000원', ['2인 패키지=50000']],
  ['2026 시즌권 200,000원', ['2026 시즌권=200000']],
])('%s', (text, tiers) => {
  expect(read(text)).toEqual(tiers);
});

test.each([
  ['미정', 'no-price'],
  ['추후 공개', 'no-price'],
  ['R석, S석', 'no-price'],
  ['24개월 미만 무료', 'only-companions'],
  ['보호자 무료 / 유아 무료', 'only-companions'],
  ['3,0000원', 'no-price'],
  ['R석 미정, S석 30,000원', 'not-a-price'],
  ['전석 무료 (예약금 10,000원)', 'not-a-price'],
  ['무료주차 R석 30,000원', 'not-a-price'],
  ['조기예매 할인 20,000원', 'not-a-price'],
  ['전석 30,000원, 학생 3,000원 할인', 'after-price'],
  ['3만원부터', 'after-price'],
  ['30,000원대', 'after-price'],
  ['R석 50,000원, S석 문의', 'after-price'],
  ['R석 123456 S석 30,000원', 'number-in-name'],
  ['전석 3원', 'amount'],
  ['100,000,100,000', 'amount'],
  ['$30', 'foreign-money'],
  ['R석 30달러', 'foreign-money'],
  ['5,000엔', 'foreign-money'],
  [`${'가나다 '.repeat(20)} 30,000원`, 'long-name'],
])('%s is not read', (text, code) => {
  expect(read(text)).toMatch(new RegExp(`^${code}: `));
});

test('lowest and highest price, and free', () => {
  expect(readPrices('R석 50,000원, S석 20,000원, A석 30,000원')).toMatchObject({
    value: { lowest: 20_000, highest: 50_000, free: false },
  });
  expect(readPrices('전석무료')).toMatchObject({ value: { lowest: 0, highest: 0, free: true } });
  expect(readPrices('일반 10,000원, 학생 무료')).toMatchObject({ value: { lowest: 0, highest: 10_000, free: false } });
});

test.each([
  ['전석 30,000원 (24개월 미만 무료)', ['전석=30000', '24개월 미만=0']],
  ['R석 50,000원, S석 30,000원, 24개월미만 무료', ['R석=50000', 'S석=30000', '24개월미만=0']],
  ['전석 30,000원 (36개월 이하 유아 무료, 증빙서류 지참)', ['전석=30000', '36개월 이하 유아=0']],
  ['R석 5만원(24개월 미만 무료, 무릎석), S석 3만원', ['R석=50000', '24개월 미만=0', 'S석=30000']],
  ['30,000원 / 만 3세 미만 무료입장', ['=30000', '만 3세 미만=0']],
  ['아이 30,000원, 보호자 1인 무료', ['아이=30000', '보호자 1인=0']],
  ['일반 30,000원, 휠체어석 동반 1인 무료', ['일반=30000', '휠체어석 동반 1인=0']],
  ['24개월 미만 무료, 전석 30,000원', ['24개월 미만=0', '전석=30000']],
])('who comes along for nothing makes nothing free: %s', (text, tiers) => {
  expect(read(text)).toEqual(tiers);
  expect(readPrices(text)).toMatchObject({ value: { lowest: 30_000, free: false } });
});

test.each([
  ['전석 무료, 24개월 미만 무료', { lowest: 0, highest: 0, free: true }],
  ['전석 무료 (24개월 미만 입장 불가)', { lowest: 0, highest: 0, free: true }],
  ['R석 50,000원, 3층석 무료', { lowest: 0, highest: 50_000, free: false }],
  ['일반 10,000원, 65세 이상 무료', { lowest: 0, highest: 10_000, free: false }],
  ['성인 20,000원, 24개월 미만 5,000원', { lowest: 5_000, highest: 20_000, free: false }],
])('but who goes for nothing does: %s', (text, value) => {
  expect(readPrices(text)).toMatchObject({ value });
});

const grouped = (price: number) => price.toLocaleString('en-US');
const name = fc.constantFrom(
  'VIP석',
  'R석',
  'S석',
  '1층석',
  '시야제한석',
  '금,토,일',
  '1일권(토)',
  'GA 1 Day',
  '2인석',
  '',
);
const tier = fc.record({ name, price: fc.integer({ min: 10, max: 99_999 }).map((hundreds) => hundreds * 100) });
const print = fc.constantFrom(
  (price: number) => `${grouped(price)}원`,
  (price: number) => `${price}원`,
  (price: number) => `${grouped(price)} 원`,
  (price: number) => `₩${grouped(price)}`,
  (price: number) => (price % 10_000 === 0 ? `${price / 10_000}만원` : `${grouped(price)}원`),
  (price: number) => grouped(price),
);
const separator = fc.constantFrom(', ', ' / ', ' · ', '; ', '\n', ' ');

test('what is printed is read', () => {
  const list = fc.uniqueArray(tier, {
    minLength: 1,
    maxLength: 10,
    selector: ({ name: of, price }) => `${of}=${price}`,
  });
  fc.assert(
    fc.property(list, print, separator, (tiers, printed, between) => {
      const text = tiers.map(({ name: of, price }) => `${of} ${printed(price)}`.trim()).join(between);
      const prices = tiers.map(({ price }) => price);
      expect(readPrices(text)).toEqual({
        status: 'read',
        value: { tiers, lowest: Math.min(...prices), highest: Math.max(...prices), free: false },
      });
    }),
  );
});

test('whatever the text, prices are whole and in order of size', () => {
  const piece = fc.constantFrom(...'전석|R석|30,000|5만|원|무료|(|)|,| |~|할인|천|1|₩|.'.split('|'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const reading = readPrices(pieces.join(''));
      if (reading.status !== 'read') return;
      const { tiers, lowest, highest, free } = reading.value;
      expect(tiers.length).toBeGreaterThan(0);
      for (const { price } of tiers) expect(Number.isInteger(price) && price >= lowest && price <= highest).toBe(true);
      expect(lowest >= 0 && highest <= 10_000_000 && free === (highest === 0)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

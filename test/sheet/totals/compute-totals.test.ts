import fc from 'fast-check';
import { rankScores } from '../../../src/ranking';
import { computeTotals, type TotalColumns, type TotalOptions, type TotalRule } from '../../../src/sheet';
import { compareDecimals, fifteenDigits, type Decimal } from '../../ranking/decimal-oracle';

const blank = Number.NaN;
const column = (...values: number[]): Float64Array => Float64Array.from(values);
const options = (rule: TotalRule, more: Partial<TotalOptions> = {}): TotalOptions => ({ rule, blank: 'exempt', decimals: 2, ...more });
function totalsOf(columns: TotalColumns, how: TotalOptions): number[] {
  return Array.from(computeTotals(columns, how).totals ?? []);
}

describe('totals from criteria', () => {
  //                             A      B      C      D
  const criteria = [column(0.1, 10, blank, blank), column(0.2, 5.005, 3, blank)];

  test.each<[TotalRule, 'exempt' | 'zero', number[]]>([
    [{ kind: 'sum' }, 'exempt', [0.3, 15.01, 3, blank]],
    [{ kind: 'sum' }, 'zero', [0.3, 15.01, 3, blank]],
    [{ kind: 'weighted sum', weights: [2, 0.5] }, 'exempt', [0.3, 22.5, 1.5, blank]],
    [{ kind: 'mean' }, 'exempt', [0.15, 7.5, 3, blank]],
    [{ kind: 'mean' }, 'zero', [0.15, 7.5, 1.5, blank]],
    [{ kind: 'weighted mean', weights: [3, 1] }, 'exempt', [0.13, 8.75, 3, blank]],
    [{ kind: 'weighted mean', weights: [3, 1] }, 'zero', [0.13, 8.75, 0.75, blank]],
    [{ kind: 'percent of maximum', maxima: [10, 6] }, 'exempt', [1.88, 93.78, 50, blank]],
    [{ kind: 'percent of maximum', maxima: [10, 6] }, 'zero', [1.88, 93.78, 18.75, blank]],
  ])('by %j, blank is %s', (rule, meaning, expected) => {
    expect(totalsOf({ criteria }, options(rule, { blank: meaning }))).toEqual(expected);
  });

  test('bonus points are added, penalties taken off whichever sign they are written with', () => {
    const columns = { criteria: [column(80, 80, 80)], bonuses: [column(2, blank, 0)] };
    expect(totalsOf({ ...columns, penalties: [column(blank, 1.5, 0)] }, options({ kind: 'sum' }))).toEqual([82, 78.5, 80]);
    expect(totalsOf({ ...columns, penalties: [column(blank, -1.5, 0)] }, options({ kind: 'mean' }))).toEqual([82, 78.5, 80]);
    const means = { criteria: [column(80, 80), column(90, blank)], bonuses: [column(2, 2)] };
    expect(totalsOf(means, options({ kind: 'mean' }))).toEqual([87, 82]);
    const percent = options({ kind: 'percent of maximum', maxima: [200] });
    expect(totalsOf({ ...columns, penalties: [column(blank, -1.5, 0)] }, percent)).toEqual([41, 39.25, 40]);
  });

  test('penalties of both signs in one column are a question, not a guess', () => {
    const penalties = [column(0, -1), column(2, -2)];
    expect(computeTotals({ criteria: [column(1, 1)], penalties }, options({ kind: 'sum' })).problem).toEqual({
      code: 'penalty-signs-mixed',
      penalty: 1,
      units: [0, 1],
    });
  });

  test('are rounded once, at the end, half away from zero on the decimal value', () => {
    const halves = [column(0.005, -0.005, 1.0049), column(1, -1, 0.0001)];
    expect(totalsOf({ criteria: halves }, options({ kind: 'sum' }))).toEqual([1.01, -1.01, 1.01]);
    expect(totalsOf({ criteria: [column(1.005), column(2.675)] }, options({ kind: 'sum' }))).toEqual([3.68]);
  });

  test('units with too few criteria have no total, and one without any never has', () => {
    const how = options({ kind: 'mean' }, { fewestCriteria: 2 });
    expect(totalsOf({ criteria }, how)).toEqual([0.15, 7.5, blank, blank]);
    expect(Array.from(computeTotals({ criteria }, how).counted ?? [])).toEqual([2, 2, 1, 0]);
    expect(totalsOf({ criteria }, options({ kind: 'sum' }, { blank: 'zero' }))[3]).toBeNaN();
  });

  test('of Thanh Hóa in 2023: 68.32 of the 84 points that apply are 81.33 %', () => {
    // Quyết định 600/QĐ-UBND: Ban Dân tộc, whose maximum is lowered by 16
    const percent = options({ kind: 'percent of maximum', maxima: [84, 16] });
    expect(totalsOf({ criteria: [column(68.32), column(blank)] }, percent)).toEqual([81.33]);
  });

  test('of the digital index of 2022, five provinces: the weights of 1000 give the totals', () => {
    // dti.gov.vn, ranking of 2022; the weights are inferred from these rows. HCMC was published as 0.7163, from inputs before rounding.
    const rows = [
      [1, 0.9, 0.8253, 0.8487, 0.7578, 0.8575, 0.7836, 0.5197],
      [0.8917, 0.9, 0.8258, 0.6267, 0.558, 0.8406, 0.7611, 0.359],
      [0.9581, 0.9, 0.7648, 0.625, 0.5382, 0.8385, 0.5904, 0.4505],
    ];
    const weights = [100, 100, 100, 100, 100, 200, 150, 150];
    const columns = weights.map((_, index) => Float64Array.from(rows, (row) => row[index] ?? blank));
    const mean = options({ kind: 'weighted mean', weights }, { decimals: 4 });
    expect(totalsOf({ criteria: columns }, mean)).toEqual([0.8002, 0.7164, 0.7024]);
  });

  test.each<[string, TotalColumns, TotalOptions]>([
    ['no criterion', { criteria: [] }, options({ kind: 'sum' })],
    ['columns of different lengths', { criteria: [column(1), column(1, 2)] }, options({ kind: 'sum' })],
    ['a weight missing', { criteria: [column(1), column(1)] }, options({ kind: 'weighted sum', weights: [1] })],
    ['a maximum of 0', { criteria: [column(1)] }, options({ kind: 'percent of maximum', maxima: [0] })],
    ['11 decimals', { criteria: [column(1)] }, options({ kind: 'sum' }, { decimals: 11 })],
    ['more criteria asked for than there are', { criteria: [column(1)] }, options({ kind: 'sum' }, { fewestCriteria: 2 })],
  ])('cannot be made with %s', (_, columns, how) => {
    expect(() => computeTotals(columns, how)).toThrow(RangeError);
  });
});

const points = fc.integer({ min: -2_000, max: 20_000 }).map((each) => each / 1000);
const cell = fc.oneof({ weight: 5, arbitrary: points }, { weight: 1, arbitrary: fc.constant(blank) });
const rules: fc.Arbitrary<(count: number) => TotalRule> = fc.constantFrom<(count: number) => TotalRule>(
  () => ({ kind: 'sum' }),
  () => ({ kind: 'mean' }),
  (count) => ({ kind: 'weighted sum', weights: Array.from({ length: count }, (_, index) => (index + 1) / 10) }),
  (count) => ({ kind: 'weighted mean', weights: Array.from({ length: count }, (_, index) => index + 1) }),
  (count) => ({ kind: 'percent of maximum', maxima: Array.from({ length: count }, (_, index) => 10 * (index + 1)) }),
);

test('a criterion from which all are exempt changes no total and no rank', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), rules, (rows, rule) => {
      const criteria = [0, 1].map((index) => Float64Array.from(rows, (row) => row[index] ?? blank));
      const less = totalsOf({ criteria }, options(rule(2)));
      const more = totalsOf({ criteria: [...criteria, new Float64Array(rows.length).fill(blank)] }, options(rule(3)));
      expect(more).toEqual(less);
      expect(rankScores(Float64Array.from(more))).toEqual(rankScores(Float64Array.from(less)));
    }),
  );
});

const summands = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 6 });

test('a sum is the exact sum of the printed numbers, rounded half away from zero', () => {
  fc.assert(
    fc.property(summands, fc.nat({ max: 10 }), (values, decimals) => {
      const total = totalsOf({ criteria: values.map((value) => column(value)) }, options({ kind: 'sum' }, { decimals }))[0] ?? blank;
      const sum = values.map(fifteenDigits).reduce(plus, { units: 0n, places: 0 });
      const half: Decimal = { units: 5n, places: decimals + 1 };
      const printed = { units: BigInt(Math.round(total * 10 ** decimals)), places: decimals };
      const distance = plus(sum, { units: -printed.units, places: decimals });
      const magnitude = { units: distance.units < 0n ? -distance.units : distance.units, places: distance.places };
      const compared = compareDecimals(magnitude, half);
      expect(compared).toBeLessThanOrEqual(0);
      if (compared === 0) expect(Math.sign(total)).toBe(compareDecimals(sum, { units: 0n, places: 0 }));
    }),
  );
});

function plus(left: Decimal, right: Decimal): Decimal {
  const places = Math.max(left.places, right.places);
  return { units: left.units * 10n ** BigInt(places - left.places) + right.units * 10n ** BigInt(places - right.places), places };
}

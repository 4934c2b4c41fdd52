import fc from 'fast-check';
import { mostDecimals, quantise } from '../../../src/ranking';
import { compareDecimals, publishedDecimal, toNumber } from '../decimal-oracle';
import { decimals, nastyScore, stepped } from '../score-arbitraries';

describe('a score at its published decimals', () => {
  it('is rounded half away from zero on the decimal value that Excel shows', () => {
    expect(quantise(1.005, 2)).toBe(1.01);
    expect(quantise(2.675, 2)).toBe(2.68);
    expect(quantise(-1.005, 2)).toBe(-1.01);
    expect(quantise(0.5, 0)).toBe(1);
    expect(quantise(-2.5, 0)).toBe(-3);
    expect(quantise(1.00499999999999, 2)).toBe(1);
  });

  it('loses the binary noise of a computed total', () => {
    expect(quantise(72.00000000000001, 'all')).toBe(72);
    expect(quantise(0.1 + 0.2, 'all')).toBe(0.3);
    expect(quantise(72.00000000000001, 10)).toBe(72);
  });

  it('keeps apart what differs at the published decimals', () => {
    expect(quantise(69.94, 2)).not.toBe(quantise(69.86, 2));
    expect(quantise(69.94, 0)).toBe(quantise(69.86, 0));
  });

  it('has no negative zero', () => {
    expect(Object.is(quantise(-0, 2), 0)).toBe(true);
    expect(Object.is(quantise(-0.001, 2), 0)).toBe(true);
    expect(Object.is(quantise(-0, 'all'), 0)).toBe(true);
  });

  it('ends with the 15th digit where a score is so large that its decimals do not fit', () => {
    expect(quantise(123456789012345.6, 2)).toBe(123456789012346);
    expect(quantise(9007199254740992, 10)).toBe(9007199254740990);
    expect(quantise(1e308, 10)).toBe(1e308);
  });

  it('equals exact decimal arithmetic for any double', () => {
    fc.assert(
      fc.property(nastyScore, decimals, (score, places) => {
        expect(quantise(score, places)).toBe(toNumber(publishedDecimal(score, places)));
      }),
      { numRuns: 6000 },
    );
  });

  it('equals exact decimal arithmetic at every half of a cent from 0 to 100 and three doubles to either side', () => {
    for (let halfCent = 5; halfCent < 100_000; halfCent += 10) {
      for (let steps = -3; steps <= 3; steps++) {
        const score = stepped(halfCent / 1000, steps);
        if (quantise(score, 2) !== toNumber(publishedDecimal(score, 2))) throw new Error(`${String(score)} became ${String(quantise(score, 2))}`);
      }
    }
  });

  it('never changes the order of two scores', () => {
    fc.assert(
      fc.property(nastyScore, nastyScore, decimals, (left, right, places) => {
        if (left <= right) expect(quantise(left, places)).toBeLessThanOrEqual(quantise(right, places));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the most decimals of scores', () => {
  it('is that of the score with the most, in each group', () => {
    expect(mostDecimals(Float64Array.of(85.4, 72, 64.25))).toEqual([2]);
    expect(mostDecimals(Float64Array.of(85.4, 72, 64.25), { groups: Uint32Array.of(0, 1, 0) })).toEqual([2, 0]);
    expect(mostDecimals(Float64Array.of(85.4, 72, 64.25), { groups: Uint32Array.of(0, 1, 0), groupCount: 4 })).toEqual([2, 0, 0, 0]);
  });

  it('does not count binary noise', () => {
    expect(mostDecimals(Float64Array.of(0.1 + 0.2, 72.00000000000001))).toEqual([1]);
  });

  it('stops at 10, and ignores rows without a score', () => {
    expect(mostDecimals(Float64Array.of(NaN, 1 / 3))).toEqual([10]);
    expect(mostDecimals(Float64Array.of(NaN))).toEqual([0]);
    expect(mostDecimals(Float64Array.of(5e-324, 1e308))).toEqual([10]);
    expect(mostDecimals(Float64Array.of(1e308, -1e22))).toEqual([0]);
  });

  it('is the greatest number of places of the 15 digits, for any doubles', () => {
    fc.assert(
      fc.property(fc.array(nastyScore, { maxLength: 6 }), (scores) => {
        const places = scores.map((score) => publishedDecimal(score, 'all').places);
        expect(mostDecimals(Float64Array.from(scores))).toEqual([Math.min(10, Math.max(0, ...places))]);
      }),
      { numRuns: 1500 },
    );
  });

  it('loses nothing: scores at their most decimals differ where their 15 digits differ, unless they have more than 10', () => {
    fc.assert(
      fc.property(fc.array(nastyScore, { minLength: 2, maxLength: 4 }), (scores) => {
        const most = mostDecimals(Float64Array.from(scores))[0] ?? 0;
        fc.pre(scores.every((score) => publishedDecimal(score, 'all').places <= 10));
        for (const left of scores) {
          for (const right of scores) {
            const same = compareDecimals(publishedDecimal(left, 'all'), publishedDecimal(right, 'all')) === 0;
            expect(quantise(left, most) === quantise(right, most)).toBe(same);
          }
        }
      }),
    );
  });
});

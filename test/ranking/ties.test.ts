import fc from 'fast-check';
import { findNearTies, findTies, quantise, rankScores, TIE_METHODS, type Ties } from '../../src/ranking';
import { compareDecimals, publishedDecimal } from './decimal-oracle';
import { decimals, nastyScore, order } from './score-arbitraries';

function rowsOf(ties: Ties, tie: number): number[] {
  return Array.from(ties.rows.subarray(ties.starts[tie], ties.starts[tie + 1]));
}

describe('ties', () => {
  it('are the rows of a group with the same published score, with their rank and the rank that follows', () => {
    //                              0   1     2       3       4       5   6
    const scores = Float64Array.of(60, 85.4, 72.004, 71.996, 71.994, 50, 50);
    const ties = findTies(scores, { decimals: 2 });
    expect(ties.count).toBe(2);
    expect(rowsOf(ties, 0)).toEqual([2, 3]);
    expect(rowsOf(ties, 1)).toEqual([5, 6]);
    expect(Array.from(ties.ranks)).toEqual([2, 6]);
    expect(Array.from(ties.nextRanks)).toEqual([4, NaN]);
    expect(Array.from(ties.scores)).toEqual([72, 50]);
  });

  it('name the next rank by the tie method', () => {
    const next = TIE_METHODS.map((ties) => findTies(Float64Array.of(9, 8, 8, 7, 7), { ties }).nextRanks[0]);
    expect(next).toEqual([4, 5, 3, 4, 4.5]);
  });

  it('of two groups are kept apart, also where their scores are equal', () => {
    const ties = findTies(Float64Array.of(5, 5, 5, 5), { groups: Uint32Array.of(1, 0, 1, 2), groupCount: 3 });
    expect(ties.count).toBe(1);
    expect(ties.groups[0]).toBe(1);
    expect(rowsOf(ties, 0)).toEqual([0, 2]);
  });

  it('never hold a row without a score', () => {
    expect(findTies(Float64Array.of(NaN, NaN, 1)).count).toBe(0);
  });

  it('are exactly the pairs of equal published scores, and carry the ranks that rankScores gives', () => {
    const published = fc.array(fc.tuple(nastyScore, fc.nat({ max: 1 })), { maxLength: 20 });
    fc.assert(
      fc.property(published, decimals, order, fc.constantFrom('standard', 'modified', 'dense', 'fractional'), (rows, places, direction, method) => {
        const scores = Float64Array.from(rows, ([score]) => score);
        const groups = Uint32Array.from(rows, ([, group]) => group);
        const options = { groups, groupCount: 2, decimals: places, order: direction, ties: method } as const;
        const ties = findTies(scores, options);
        const ranks = rankScores(scores, options);
        const pairs = new Set<string>();
        for (let tie = 0; tie < ties.count; tie++) {
          const tied = rowsOf(ties, tie);
          const nextRanks = Array.from(ranks).filter((rank, row) => groups[row] === ties.groups[tie] && rank > (ties.ranks[tie] ?? 0));
          expect(ties.nextRanks[tie]).toBe(nextRanks.length === 0 ? NaN : Math.min(...nextRanks));
          for (const left of tied) {
            expect(ranks[left]).toBe(ties.ranks[tie]);
            expect(ties.scores[tie]).toBe(quantise(scores[left] ?? 0, places));
            for (const right of tied) if (left < right) pairs.add(`${String(left)}=${String(right)}`);
          }
        }
        const expected = new Set<string>();
        rows.forEach(([left, leftGroup], leftRow) => {
          rows.forEach(([right, rightGroup], rightRow) => {
            if (leftRow >= rightRow || leftGroup !== rightGroup) return;
            if (compareDecimals(publishedDecimal(left, places), publishedDecimal(right, places)) === 0) expected.add(`${String(leftRow)}=${String(rightRow)}`);
          });
        });
        expect(pairs).toEqual(expected);
      }),
    );
  });
});

describe('near ties', () => {
  it('are neighbours equal at the published decimals, with the decimals at which they are first unequal', () => {
    const near = findNearTies(Float64Array.of(71.996, 72.004, 72.0041, 80), { decimals: 2 });
    expect(near.count).toBe(2);
    expect(Array.from(near.betterRows)).toEqual([2, 1]);
    expect(Array.from(near.worseRows)).toEqual([1, 0]);
    expect(Array.from(near.decimals)).toEqual([4, 3]);
  });

  it('follow the order: where less is better, the lesser score is the better one', () => {
    const near = findNearTies(Float64Array.of(1.4, 1.2), { decimals: 0, order: 'ascending' });
    expect([near.betterRows[0], near.worseRows[0]]).toEqual([1, 0]);
  });

  it('are not made by binary noise, by equal scores, or between groups', () => {
    expect(findNearTies(Float64Array.of(72.00000000000001, 72, 72), { decimals: 2 }).count).toBe(0);
    expect(findNearTies(Float64Array.of(1.1, 1.2), { decimals: 0, groups: Uint32Array.of(0, 1) }).count).toBe(0);
  });

  it('are none where all digits are published', () => {
    expect(findNearTies(Float64Array.of(1.1, 1.2, 1.25)).count).toBe(0);
  });

  it('name the least number of decimals that tells the two apart', () => {
    fc.assert(
      fc.property(fc.array(nastyScore, { maxLength: 12 }), fc.integer({ min: 0, max: 4 }), (list, places) => {
        const near = findNearTies(Float64Array.from(list), { decimals: places });
        for (let pair = 0; pair < near.count; pair++) {
          const better = list[near.betterRows[pair] ?? 0] ?? 0;
          const worse = list[near.worseRows[pair] ?? 0] ?? 0;
          const first = near.decimals[pair] ?? 0;
          expect(first).toBeGreaterThan(places);
          if (first === 300) continue;
          expect(compareDecimals(publishedDecimal(better, first), publishedDecimal(worse, first))).toBe(1);
          expect(compareDecimals(publishedDecimal(better, first - 1), publishedDecimal(worse, first - 1))).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are found wherever neighbours in the full order tie at the published decimals', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }), (thousandths) => {
        const list = thousandths.map((each) => each / 1000);
        const different = Array.from(new Set(thousandths)).sort((left, right) => left - right);
        const expected = different.filter((each, index) => index > 0 && Math.round(each / 100) === Math.round((different[index - 1] ?? 0) / 100)).length;
        expect(findNearTies(Float64Array.from(list), { decimals: 1 }).count).toBe(expected);
      }),
    );
  });
});

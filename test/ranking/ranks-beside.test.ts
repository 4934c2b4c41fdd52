import fc from 'fast-check';
import { percentRanks, rankScores, ranksBeside, type RankOptions } from '../../src/ranking';
import { decimals, nastyScore, order } from './score-arbitraries';

const none = Number.NaN;
const column = (...values: number[]): Float64Array => Float64Array.from(values);

describe('ranks beside each other', () => {
  test('are those in the group and among all, with how many are ranked', () => {
    const groups = Uint32Array.of(0, 1, 0, 1, 1);
    const ranks = ranksBeside(column(72, 80, 72, 60, none), { groups });
    expect(ranks.inGroup).toEqual(column(1, 1, 1, 2, none));
    expect(ranks.overall).toEqual(column(2, 1, 2, 4, none));
    expect([Array.from(ranks.groupSizes), ranks.size]).toEqual([[2, 2], 4]);
  });

  test('over all compare each score, and each tie-break, as its own group prints it', () => {
    const groups = Uint32Array.of(0, 1, 0, 1);
    // 72.4 is printed as 72 in the first group, and 72.1 as 72.1 in the second
    const options: RankOptions = { groups, decimals: [0, 1] };
    expect(ranksBeside(column(72.4, 72.1, 71.6, 72), options).overall).toEqual(column(2, 1, 2, 2));
    const tieBreaks = [{ values: column(1.4, 1.1, 0.6, 1.04), decimals: [0, 1] }];
    expect(ranksBeside(column(5, 5, 5, 5), { groups, tieBreaks }).overall).toEqual(column(2, 1, 2, 2));
  });

  test('are the same where there is one group', () => {
    fc.assert(
      fc.property(fc.array(nastyScore, { maxLength: 20 }), decimals, order, (list, places, direction) => {
        const { inGroup, overall } = ranksBeside(Float64Array.from(list), { decimals: places, order: direction });
        expect(overall).toEqual(inGroup);
      }),
    );
  });
});

describe('percent ranks', () => {
  test('are the share of the others that are worse', () => {
    expect(percentRanks(column(80, 72, 85, 72, 60, none))).toEqual(column(0.75, 0.25, 1, 0.25, 0, none));
    expect(percentRanks(column(80, 72, 85), { order: 'ascending' })).toEqual(column(0.5, 1, 0));
  });

  test('are 1 for a row alone in its group, and count tie-breaks', () => {
    expect(percentRanks(column(5, none, 7, 7), { groups: Uint32Array.of(0, 0, 1, 1) })).toEqual(column(1, none, 0, 0));
    expect(percentRanks(column(7, 7), { tieBreaks: [{ values: column(1, 2) }] })).toEqual(column(0, 1));
  });

  test('fall where ranks rise', () => {
    fc.assert(
      fc.property(fc.array(nastyScore, { minLength: 2, maxLength: 15 }), (list) => {
        const scores = Float64Array.from(list);
        const ranks = rankScores(scores);
        const shares = percentRanks(scores);
        ranks.forEach((rank, row) => {
          expect(shares[row]).toBe(ranks.filter((other) => other > rank).length / (list.length - 1));
        });
      }),
    );
  });
});

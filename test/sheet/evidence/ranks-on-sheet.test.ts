import { madeFrom, ranksFit, runsOfRanks, type Groups } from '../../../src/sheet/evidence/ranks-on-sheet';

const NONE = Number.NaN;
const DESCENDING = { order: 'descending', groups: null } as const;

describe('ranks that fit scores', () => {
  const scores = [90, 85, 85, 70];

  test('the best has 1', () => {
    expect(ranksFit(scores, [1, 2, 2, 4], DESCENDING)).toEqual({ fit: 4, of: 4 });
    expect(ranksFit(scores, [4, 2, 2, 1], { order: 'ascending', groups: null })).toEqual({ fit: 4, of: 4 });
  });

  test('equal scores may share the first, the last or the middle of their places, or take one each', () => {
    for (const tied of [[2, 2], [3, 3], [2.5, 2.5], [3, 2]]) expect(ranksFit(scores, [1, ...tied, 4], DESCENDING).fit).toBe(4);
  });

  test('a rank that stands where another belongs does not fit', () => {
    expect(ranksFit(scores, [2, 1, 3, 4], DESCENDING)).toEqual({ fit: 2, of: 4 });
  });

  test('a row without a rank is no better score for the others, and one without a score counts nothing', () => {
    expect(ranksFit([82, 90, 85, 70], [NONE, 1, 2, 3], DESCENDING)).toEqual({ fit: 3, of: 3 });
    expect(ranksFit([NONE, 90, 85, 70], [1, 1, 2, 3], DESCENDING)).toEqual({ fit: 3, of: 3 });
  });

  test('ranks begin again in each group', () => {
    expect(ranksFit([90, 60, 80, 70], [1, 2, 1, 2], { order: 'descending', groups: Int32Array.of(0, 0, 1, 1) }).fit).toBe(4);
    expect(ranksFit([90, 60, 80, 70], [1, 2, 1, 2], DESCENDING).fit).toBe(1);
  });
});

describe('groups that ranks tell', () => {
  test('ranks that begin again at 1', () => {
    expect(runsOfRanks([1, 3, 2, 4])).toBeNull();
    expect(runsOfRanks([1, 2, 3, 1, 2])).toEqual(Int32Array.of(0, 0, 0, 1, 1));
  });

  test('a shared first place begins no group', () => {
    expect(runsOfRanks([1, 1, 3])).toBeNull();
  });

  test('rows without ranks belong to the group above', () => {
    expect(runsOfRanks([1, 2, NONE, 1, NONE, 2])).toEqual(Int32Array.of(0, 0, 0, 1, 1, 1));
  });
});

describe('what ranks were made from', () => {
  const total = [310, 295, 410, 120, 275];
  const points = [8.4, 9.1, 7.7, 6.2, 9.6];
  const found = (ranks: readonly number[], groupings: readonly Groups[] = []): string[] =>
    madeFrom({ ranks, scores: [total, points], groupings }).map(({ scores, order, groups }) => `${['total', 'points'][scores] ?? ''} ${order} ${groups}`);

  test('the column that all of them follow, with its order', () => {
    expect(found([3, 2, 4, 5, 1])).toEqual(['points descending -1']);
    expect(found([4, 3, 5, 1, 2])).toEqual(['total ascending -1']);
  });

  test('one that does not follow, and the ranks tell nothing', () => {
    expect(found([3, 2, 4, 1, 5])).toEqual([]);
  });

  test('inside groups', () => {
    expect(found([2, 1, 3, 2, 1], [Int32Array.of(0, 0, 0, 1, 1)])).toEqual(['points descending 0']);
  });

  test('two rows, or ranks that are all the same, tell nothing', () => {
    expect(found([1, 2, NONE, NONE, NONE])).toEqual([]);
    expect(found([1, 1, 1, 1, 1])).toEqual([]);
  });

  test('equal scores are followed by any ranks, so they tell nothing', () => {
    expect(madeFrom({ ranks: [1, 2, 3], scores: [[5, 5, 5]], groupings: [] })).toEqual([]);
  });

  test('more rows in one order surprise more; groups surprise less', () => {
    const bitsOf = (ranks: readonly number[], scores: readonly number[], groupings: readonly Groups[] = []): number => madeFrom({ ranks, scores: [scores], groupings }).at(-1)?.bits ?? 0;
    expect(bitsOf([1, 2, 3], [9, 8, 7])).toBeCloseTo(Math.log2(6));
    expect(bitsOf([1, 2, 3, 4], [9, 8, 7, 6])).toBeCloseTo(Math.log2(24));
    expect(bitsOf([1, 2, 1, 2], [9, 6, 8, 7], [Int32Array.of(0, 0, 1, 1)])).toBeCloseTo(2);
  });
});

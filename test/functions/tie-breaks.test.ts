import fc from 'fast-check';
import { rank } from '../../src/functions/definitions/rank';
import { rankIf } from '../../src/functions/definitions/rank-if';
import { rankTable } from '../../src/functions/definitions/rank-table';
import { ranks } from '../../src/functions/definitions/ranks';
import { TIE_METHODS } from '../../src/ranking';
import { column, faultOf } from './cells';

type Matrix = unknown[][];

const SCORES = column(72, 72, 80, 72);
/** Survey and complaints. */
const TIE_BREAKS: Matrix = [
  [14, 3],
  [15.5, 9],
  [1, 9],
  [14, 2],
];
const none = undefined;

function ranksBy(tiebreaks: unknown, directions?: unknown, scores: Matrix = SCORES): Matrix {
  return ranks(scores, none, none, none, none, tiebreaks as Matrix, directions as Matrix);
}

describe('RANKS with tie-breaks', () => {
  test('the first column decides first, the greatest value is best unless its direction says otherwise', () => {
    expect(ranksBy(TIE_BREAKS)).toEqual(column(3, 2, 1, 4));
    expect(ranksBy(TIE_BREAKS, 'desc,asc')).toEqual(column(4, 2, 1, 3));
    expect(ranksBy(TIE_BREAKS.map(([survey]) => [survey]))).toEqual(column(3, 2, 1, 3));
  });

  test.each([
    ['a text with commas', 'giảm, tăng'],
    ['a text with semicolons', 'desc;asc'],
    ['a row of cells', [['desc', 'asc']]],
    ['a column of cells, a blank one the default', [[null], [1]]],
    ['a text with nothing for the default', ';asc'],
  ])('directions are %s', (_, directions) => {
    expect(ranksBy(TIE_BREAKS, directions)).toEqual(column(4, 2, 1, 3));
  });

  test('a blank cell comes last in both directions; two blank cells still share', () => {
    const values = column(null, 3, 1, '');
    expect(ranksBy(values)).toEqual(column(3, 2, 1, 3));
    expect(ranksBy(values, 'asc')).toEqual(column(3, 2, 1, 3));
  });

  test('binary noise in a tie-break decides nothing', () => {
    expect(ranksBy(column(0.1 + 0.2, 0.3, 0, 0.2))).toEqual(column(2, 2, 1, 4));
  });

  test('scores in a row have a row for each tie-break, a block has one block', () => {
    expect(ranksBy([[14, 15.5, 1, 14], [3, 9, 9, 2]], 'desc,asc', [[72, 72, 80, 72]])).toEqual([[4, 2, 1, 3]]);
    expect(ranksBy([[1, 2], [3, 4]], none, [[72, 72], [80, 72]])).toEqual([[4, 3], [1, 2]]);
  });

  test('each group is decided by itself, and by the given way of ranking ties', () => {
    const groups = column('a', 'b', 'a', 'a');
    expect(ranks(SCORES, groups, none, none, none, column(1, 2, 3, 1))).toEqual(column(2, 1, 1, 2));
    expect(ranks(SCORES, groups, none, 'fractional', none, column(1, 2, 3, 1))).toEqual(column(2.5, 1, 1, 2.5));
  });

  test('what stands beside a cell without a score does not matter', () => {
    expect(ranksBy(column('Điểm khảo sát', 3, 4), none, column('Tổng điểm', 72, 72))).toEqual(column('', 2, 1));
  });

  test.each([
    ['a text', '15,5'],
    ['a space', ' '],
    ['TRUE', true],
    ['an error', { code: '#N/A' }],
  ])('%s beside a score is an error: it would decide a rank unseen', (_, value) => {
    expect(faultOf(() => ranksBy(column(14, value, 1, 14)))).toEqual(['#VALUE!', 'tiebreak-is-no-number']);
  });

  test('ranges and lists that do not fit are errors', () => {
    expect(faultOf(() => ranksBy(column(1, 2, 3)))).toEqual(['#VALUE!', 'shapes-differ']);
    expect(faultOf(() => ranksBy([[1, 2, 3, 4]]))).toEqual(['#VALUE!', 'shapes-differ']);
    expect(faultOf(() => ranksBy(SCORES.map(() => new Array<number>(9).fill(1))))).toEqual(['#VALUE!', 'tiebreaks-too-many']);
    expect(faultOf(() => ranksBy(TIE_BREAKS, 'desc'))).toEqual(['#VALUE!', 'tiebreaks-count']);
    expect(faultOf(() => ranksBy(TIE_BREAKS, 'desc,up'))).toEqual(['#VALUE!', 'order-unknown']);
    expect(faultOf(() => ranksBy(none, 'desc'))).toEqual(['#VALUE!', 'scores-missing']);
    expect(faultOf(() => ranksBy([[1, 2], [3]]))).toEqual(['#VALUE!', 'rows-ragged']);
  });
});

describe('RANK and RANKIF with tie-breaks', () => {
  const ask = (row: number, own: unknown = [TIE_BREAKS[row] ?? []]): number =>
    rank(SCORES[row]?.[0], SCORES, none, none, none, own as Matrix, TIE_BREAKS, 'desc,asc' as unknown as Matrix);

  test('rank the unit whose row of tie-breaks is given', () => {
    expect([0, 1, 2, 3].map((row) => ask(row))).toEqual([4, 2, 1, 3]);
    expect(rankIf(72, 'a', SCORES, column('a', 'b', 'a', 'a'), none, none, none, [[14, 2]], TIE_BREAKS, [['desc', 'asc']])).toBe(2);
  });

  test('a unit whose one tie-break is blank is asked about by the blank cell', () => {
    expect(rank(72, SCORES, none, none, none, [[null]], column(null, 1, 2, 3))).toBe(4);
  });

  test('a unit that stands nowhere among the scores is not available', () => {
    expect(faultOf(() => ask(0, [[14, 4]]))).toEqual(['#N/A', 'tiebreaks-not-among']);
    expect(faultOf(() => rank(75, SCORES, none, none, none, [[14, 3]], TIE_BREAKS))).toEqual(['#N/A', 'score-not-among-scores']);
    const otherGroup = (): number => rankIf(72, 'a', SCORES, column('a', 'b', 'a', 'a'), none, none, none, [[15.5, 9]], TIE_BREAKS);
    expect(faultOf(otherGroup)).toEqual(['#N/A', 'tiebreaks-not-among']);
  });

  test('own tie-breaks and tie-breaks are given together, as many as there are columns', () => {
    expect(faultOf(() => ask(0, null))).toEqual(['#VALUE!', 'scores-missing']);
    expect(faultOf(() => ask(0, [[14]]))).toEqual(['#VALUE!', 'tiebreaks-count']);
    expect(faultOf(() => rank(72, SCORES, none, none, none, [[14, 3]]))).toEqual(['#VALUE!', 'scores-missing']);
    expect(faultOf(() => ask(0, [[14, 'x']]))).toEqual(['#VALUE!', 'tiebreak-is-no-number']);
  });

  test('agree with RANKS, which sorts', () => {
    const value = fc.constantFrom(1, 2, 1.005, null);
    const rows = fc.array(fc.tuple(fc.constantFrom(5, 6, 'x'), fc.constantFrom('a', 'b'), value, value), { minLength: 1, maxLength: 15 });
    const ties = fc.constantFrom(...TIE_METHODS.filter((method) => method !== 'ordinal'));
    fc.assert(
      fc.property(rows, ties, fc.constantFrom('asc,desc', 'desc;asc'), (table, method, by) => {
        const scores = table.map(([score]): unknown[] => [score]);
        const groups = table.map(([, group]): unknown[] => [group]);
        const tieBreaks = table.map(([, , first, second]): unknown[] => [first, second]);
        const directions = by as unknown as Matrix;
        const alone = ranks(scores, none, none, method, none, tieBreaks, directions);
        const grouped = ranks(scores, groups, none, method, none, tieBreaks, directions);
        table.forEach(([score, group], row) => {
          const own = [tieBreaks[row] ?? []];
          if (score === 'x') return;
          expect(rank(score, scores, none, method, none, own, tieBreaks, directions)).toBe(alone[row]?.[0]);
          expect(rankIf(score, group, scores, groups, none, method, none, own, tieBreaks, directions)).toBe(grouped[row]?.[0]);
        });
      }),
    );
  });
});

test('RANKTABLE lists units of equal scores in the order that their tie-breaks give them', () => {
  const units = column('A', 'B', 'C', 'D');
  expect(rankTable(units, SCORES, none, none, none, none, none, TIE_BREAKS, [['desc', 'asc']])).toEqual([
    [1, 'C', 80, 1],
    [2, 'B', 72, 2],
    [3, 'D', 72, 3],
    [4, 'A', 72, 4],
  ]);
});

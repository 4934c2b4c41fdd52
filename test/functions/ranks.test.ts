import fc from 'fast-check';
import { rank } from '../../src/functions/definitions/rank';
import { rankIf } from '../../src/functions/definitions/rank-if';
import { rankTable } from '../../src/functions/definitions/rank-table';
import { ranks } from '../../src/functions/definitions/ranks';
import { TIE_METHODS } from '../../src/ranking';
import { column, faultOf } from './cells';

describe('RANKS', () => {
  test('spills one rank a score, in the shape of the scores', () => {
    expect(ranks(column(80, 72, 85, 72))).toEqual(column(2, 3, 1, 3));
    expect(ranks([[80, 72, 85]])).toEqual([[2, 3, 1]]);
    expect(ranks([[80, 72], [85, 72]])).toEqual([[2, 3], [1, 3]]);
    expect(ranks([[5]])).toEqual([[1]]);
  });

  test('a cell without a score gets an empty text, never null or 0', () => {
    expect(ranks(column(80, null, '', '99', false, { code: '#N/A' }, 0))).toEqual(column(1, '', '', '', '', '', 2));
    expect(ranks(column(null, ''))).toEqual(column('', ''));
  });

  test('ranks each group by itself', () => {
    expect(ranks(column(80, 72, 85, 72), column('a', 'b', 'A ', 'b'))).toEqual(column(2, 1, 1, 1));
    expect(ranks(column(80, 72, 85, 72), [[null]])).toEqual(column(2, 3, 1, 3));
  });

  test('groups of another shape are an error', () => {
    expect(faultOf(() => ranks(column(1, 2), [['a', 'b']]))).toEqual(['#VALUE!', 'shapes-differ']);
  });

  const score = fc.oneof(fc.integer({ min: -300, max: 300 }).map((units) => units / 100), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(null, 'x', 0.1 + 0.2, 0.3, 1.005, 1.01, -1.005));
  const order = fc.constantFrom('descending', 'ascending');
  const ties = fc.constantFrom(...TIE_METHODS.filter((method) => method !== 'ordinal'));
  const decimals = fc.constantFrom('all', 0, 1, 2, 10);

  test('RANK and RANKIF, which count, agree with RANKS, which sorts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, fc.constantFrom('a', 'B', 'b ')), { minLength: 1, maxLength: 30 }), order, ties, decimals, (rows, by, method, places) => {
        const scores = rows.map(([each]): unknown[] => [each]);
        const groups = rows.map(([, group]): unknown[] => [group]);
        const alone = ranks(scores, undefined, by, method, places);
        const grouped = ranks(scores, groups, by, method, places);
        rows.forEach(([each, group], row) => {
          const expected = typeof each === 'number' ? [rank(each, scores, by, method, places), rankIf(each, group, scores, groups, by, method, places)] : ['', ''];
          expect([alone[row]?.[0], grouped[row]?.[0]]).toEqual(expected);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('RANKTABLE', () => {
  const units = column('Sở A', 'Sở B', 'Sở C', 'Sở D');

  test('sorts by rank, ties in the order of the sheet, units without a score last and without a rank', () => {
    expect(rankTable(units, column(72, null, 85.4, 72))).toEqual([
      [1, 'Sở C', 85.4, 1],
      [2, 'Sở A', 72, 2],
      [3, 'Sở D', 72, 2],
      [4, 'Sở B', '', ''],
    ]);
  });

  test('one numbered block a group under the group\'s name, in the order of the sheet', () => {
    expect(rankTable(units, column(72, 80, 85, '(*)'), column('Huyện', 'Sở', 'huyện', 'Sở'))).toEqual([
      ['', 'Huyện', '', ''],
      [1, 'Sở C', 85, 1],
      [2, 'Sở A', 72, 2],
      ['', 'Sở', '', ''],
      [1, 'Sở B', 80, 1],
      [2, 'Sở D', '(*)', ''],
    ]);
  });

  test('scores are shown at the published decimals, by which they tie', () => {
    expect(rankTable(units, column(72.004, 71.996, 80, 60), null as unknown as unknown[][], 'ascending', 'modified', 2)).toEqual([
      [1, 'Sở D', 60, 1],
      [2, 'Sở A', 72, 3],
      [3, 'Sở B', 72, 3],
      [4, 'Sở C', 80, 4],
    ]);
  });

  test.each([
    [[[true]], ['STT', 'Tên đơn vị', 'Điểm', 'Xếp hạng']],
    [[['vi']], ['STT', 'Tên đơn vị', 'Điểm', 'Xếp hạng']],
    [[['EN']], ['No.', 'Unit', 'Score', 'Rank']],
    [[['TT', 'Cơ quan', 'Tổng điểm', 'Hạng']], ['TT', 'Cơ quan', 'Tổng điểm', 'Hạng']],
  ])('headings %j', (headings, expected) => {
    expect(rankTable(column('A'), column(1), undefined, null, null, null, headings)).toEqual([expected, [1, 'A', 1, 1]]);
  });

  test('no headings are the default; unknown ones are an error', () => {
    expect(rankTable(column('A'), column(1), undefined, null, null, null, [[false]])).toEqual([[1, 'A', 1, 1]]);
    expect(faultOf(() => rankTable(column('A'), column(1), undefined, null, null, null, [['fr']]))).toEqual(['#VALUE!', 'headings-unknown']);
  });

  test('rows with neither name nor score are no units; a score without a name is one', () => {
    expect(rankTable(column('A', null, '', null), column(1, null, '', 3))).toEqual([
      [1, '', 3, 1],
      [2, 'A', 1, 2],
    ]);
    expect(faultOf(() => rankTable(column(null), column(null)))).toEqual(['#N/A', 'no-units']);
  });

  test('units and scores must have one shape', () => {
    expect(faultOf(() => rankTable(units, column(1)))).toEqual(['#VALUE!', 'shapes-differ']);
  });
});

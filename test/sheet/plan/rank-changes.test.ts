import { noRankChanges, rankChanges } from '../../../src/sheet';

function changed(cells: readonly (string | number | { readonly error: string })[], ranks: readonly number[]): number[] {
  const rows = Int32Array.from(ranks, (_, i) => 5 + i);
  return [...rankChanges(rows, Float64Array.from(ranks), { column: 3, top: 5, values: cells, numberFormats: null }).changed];
}

test('a cell that shows the rank does not change, whether it holds a number or a text', () => {
  expect(changed([1, '2', ' 3 ', '2,5'], [1, 2, 3, 2.5])).toEqual([]);
});

test('another number, another text, a blank and an error change', () => {
  expect(changed([2, 'nhất', '', { error: '#N/A' }], [1, 1, 1, 1])).toEqual([0, 1, 2, 3]);
});

test('a unit without a rank changes only where its cell holds something', () => {
  expect(changed(['', ' ', '-', 4], [Number.NaN, Number.NaN, Number.NaN, Number.NaN])).toEqual([2, 3]);
});

test('rows below the cells that were read are blank', () => {
  expect(changed([1], [1, 2])).toEqual([1]);
});

test('once ranks are written nothing changes, and each cell shows its rank', () => {
  expect(noRankChanges(Float64Array.of(1, Number.NaN))).toEqual({ before: [1, ''], changed: new Int32Array() });
});

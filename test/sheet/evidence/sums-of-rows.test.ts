import { differencesOfRows, isNearlySum, isNearlySumOfNext, sumsOfRows } from '../../../src/sheet/evidence/sums-of-rows';
import { atOnce } from '../../../src/sheet/model/steps';
import { numberColumns } from './drawn-evidence';

/** `row: from–to` of each sum. */
function sumsIn(drawing: string): string[] {
  return atOnce(sumsOfRows(numberColumns(drawing))).flatMap((sum, row) => (sum === null ? [] : [`${row}: ${sum.from}–${sum.to}`]));
}

describe('rows that are sums', () => {
  test('a total below its parts', () => {
    expect(sumsIn(`
412 | 87
96 | 310
733 | 25
58 | 641
1299 | 1063`)).toEqual(['4: 0–3']);
  });

  test('a total above its parts', () => {
    expect(sumsIn(`
1299 | 1063
412 | 87
96 | 310
733 | 25
58 | 641`)).toEqual(['0: 1–4']);
  });

  test('sub-totals, and the total of these', () => {
    expect(sumsIn(`
1937 | 2071
1241 | 422
412 | 87
96 | 310
733 | 25
696 | 1649
58 | 641
638 | 1008`)).toEqual(['0: 1–7', '1: 2–4', '5: 6–7']);
  });

  test('a grand total at the end sums up the sub-totals, each with its parts', () => {
    expect(sumsIn(`
412 | 87
96 | 310
733 | 25
1241 | 422
58 | 641
638 | 1008
696 | 1649
1937 | 2071`)).toEqual(['3: 0–2', '6: 4–5', '7: 0–6']);
  });

  test('sums of rounded parts may miss by what was rounded away', () => {
    expect(sumsIn(`
41.3 | 8.7
9.6 | 31.2
73.4 | 2.5
5.8 | 64.1
130.2 | 106.4`)).toEqual(['4: 0–3']);
  });

  test('columns that do not add up speak against a sum, less so where parts have no number', () => {
    expect(sumsIn(`
412 | 87 | 55 | 9 | 31 | 77
96 | 310 | 71 | 8 | 35 | 64
733 | 25 | 62 | 7 | 39 | 58
58 | 641 | 90 | 4 | 37 | 61
1299 | 1063 | 66 | 3 | 33 | 70`)).toEqual([]);
    expect(sumsIn(`
412 | 87 | 55 | 9 | 31 | 77
96 | 310 | – | – | – | –
733 | 25 | 62 | 7 | 39 | 58
58 | 641 | 90 | 4 | 37 | 61
1299 | 1063 | 66 | 3 | 33 | 70`)).toEqual(['4: 0–3']);
  });

  test('small numbers of one column add up by chance and prove nothing', () => {
    expect(sumsIn('3\n1\n2\n3\n1\n4')).toEqual([]);
  });

  test('a row without numbers is no sum, and neither is one of a single part', () => {
    expect(sumsIn('–\n412\n96\n–')).toEqual([]);
    expect(sumsIn('1299 | 1063\n1299 | 1063\n77 | 81\n401 | 5')).toEqual([]);
  });

  test('a table without columns has no sums', () => {
    expect(atOnce(sumsOfRows([]))).toEqual([]);
  });
});

describe('rows that are differences', () => {
  const net = `
8123 | 7455
615 | 598
2910 | 3177
404 | 389
5213 | 4278
1731 | 1690`;

  test('the row, and that from which another is taken', () => {
    const columns = numberColumns(net);
    expect([...differencesOfRows(columns, columns[0] === undefined ? [] : Array.from(columns[0].values, () => null))]).toEqual([[4, 0]]);
  });

  test('one column proves none', () => {
    const columns = numberColumns(net).slice(0, 1);
    expect(differencesOfRows(columns, [null, null, null, null, null, null]).size).toBe(0);
  });

  test('a part of a sum is the sum less the others, which proves nothing', () => {
    const columns = numberColumns('5213 | 4278\n2910 | 3177\n2303 | 1101\n615 | 598\n404 | 389');
    const ofSum = [{ from: 0, to: 2, parts: 2, bits: 20 }, null, null, null, null];
    expect(differencesOfRows(columns, ofSum).size).toBe(0);
  });
});

describe('rows that are nearly sums', () => {
  const incomplete = `
1300 | 1065 | 770
412 | 87 | 55
96 | 310 | 271
733 | 25 | 342
58 | 641 | 90`;

  test('all below, by two parts in a hundred, in several columns', () => {
    expect(isNearlySum(numberColumns(incomplete), 0, 5)).toBe(true);
    expect(isNearlySum(numberColumns(incomplete.replace('1065', '1265').replace('770', '970')), 0, 5)).toBe(false);
    expect(isNearlySum(numberColumns('1300\n412\n96\n733\n58'), 0, 5)).toBe(false);
    expect(isNearlySum(numberColumns(incomplete), 0, 3)).toBe(false);
  });

  test('some right below, in every column of three', () => {
    expect(isNearlySumOfNext(numberColumns(`${incomplete}\n9000 | 4000 | 1200`), 0)).toBe(true);
    expect(isNearlySumOfNext(numberColumns(`${incomplete.replace('770', '970')}\n9000 | 4000 | 1200`), 0)).toBe(false);
    expect(isNearlySumOfNext(numberColumns('1300 | 1065\n412 | 87\n888 | 978'), 0)).toBe(false);
  });
});

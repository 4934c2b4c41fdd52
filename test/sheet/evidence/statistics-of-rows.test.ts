import { statisticOf, type Statistic } from '../../../src/sheet/evidence/statistics-of-rows';
import { numberColumns } from './drawn-evidence';

function kindOf(drawing: string, row: number, { others = () => true, blockFrom = 0 }: { readonly others?: (row: number) => boolean; readonly blockFrom?: number } = {}): Statistic['kind'] | null {
  return statisticOf(numberColumns(drawing), row, { isOther: (other) => other !== row && others(other), blockFrom, isOfWhole: true })?.kind ?? null;
}

const UNITS = `
91.25 | 40
84.5 | 35
62.75 | 52
88.1 | 18
70.4 | 27`;

describe('rows that are statistics of others', () => {
  test.each([
    ['mean', '79.4 | 34.4'],
    ['median', '84.5 | 35'],
    ['least', '62.75 | 18'],
    ['greatest', '91.25 | 52'],
    ['deviation', '12.23 | 12.9'],
    ['deviation', '10.94 | 11.53'],
  ])('%s of the rows above: %s', (kind, row) => {
    expect(kindOf(`${UNITS}\n${row}`, 5)).toBe(kind);
  });

  test('the sum of all, told as finely as the column is', () => {
    expect(kindOf('80.5\n79.11\n61\n41\n261.61', 4)).toBe('sum');
    expect(kindOf('71\n40.25\n30.75', 0)).toBe('sum');
    const bits = (last: string): number => statisticOf(numberColumns(`40.25\n30.75\n${last}`), 2, { isOther: (row) => row < 2, blockFrom: 0, isOfWhole: true })?.bits ?? 0;
    expect(bits('71')).toBeGreaterThan(10);
  });

  test('the number of the rows, where scores are far from it', () => {
    expect(kindOf('812\n95\n433\n270\n610\n5', 5)).toBe('count');
  });

  test('of the rows below, where it stands first', () => {
    expect(kindOf(`79.4 | 34.4${UNITS}`, 0)).toBe('mean');
  });

  test('of its own block alone', () => {
    expect(kindOf('12.4 | 3.1\n17.9 | 6.6\n71.3 | 80.2\n64.9 | 93.4\n68.1 | 86.8', 4, { blockFrom: 2 })).toBe('mean');
  });

  test('a mean is compared at the decimals in which it is printed', () => {
    expect(kindOf(`${UNITS}\n79 | 34`, 5)).toBe('mean');
    expect(kindOf(`${UNITS}\n79.1 | 34.1`, 5)).toBeNull();
  });

  test('other summaries are not counted in', () => {
    expect(kindOf(`${UNITS}\n397 | 172\n79.4 | 34.4`, 6, { others: (row) => row < 5 })).toBe('mean');
  });

  test('columns in which it is no mean speak against it', () => {
    const bitsOf = (row: string): number => statisticOf(numberColumns(`${UNITS}\n${row}`), 5, { isOther: (other) => other < 5, blockFrom: 0, isOfWhole: true })?.bits ?? 0;
    expect(bitsOf('79.4 | 41')).toBeLessThan(bitsOf('79.4 | –'));
    expect(bitsOf('79.4 | –')).toBeLessThan(bitsOf('79.4 | 34.4'));
  });

  test('the sum of another column goes with a mean, and makes none by itself', () => {
    const bitsOf = (row: string): number => statisticOf(numberColumns(`${UNITS}\n${row}`), 5, { isOther: (other) => other < 5, blockFrom: 0, isOfWhole: true })?.bits ?? 0;
    expect(kindOf(`${UNITS}\n79.4 | 172`, 5)).toBe('mean');
    expect(bitsOf('79.4 | 172')).toBeGreaterThan(bitsOf('79.4 | –') + 2);
    expect(kindOf(`${UNITS}\n12 | 172`, 5)).not.toBe('mean');
  });

  test('one other row has no statistics', () => {
    expect(kindOf('80\n80', 1)).toBeNull();
  });
});

import { numberColumn, type NumberColumn } from '../../../src/sheet/evidence/number-columns';
import { isSorted, StandingOut } from '../../../src/sheet/evidence/extremes';
import { numberColumns } from './drawn-evidence';

const column = (...values: readonly number[]): NumberColumn => numberColumn(0, Float64Array.from(values));
const none = (): boolean => false;
const exceedsAll = (columns: readonly NumberColumn[], row: number, isTotal: (row: number) => boolean): boolean => new StandingOut(columns, isTotal).exceedsAll(row);
const isOutOfScale = (scores: NumberColumn, row: number): boolean => new StandingOut([scores], none).isOutOfScale(row);

describe('rows that stand out', () => {
  test('scores from the greatest down are sorted, with ties and gaps; totals between them do not matter', () => {
    expect(isSorted(Float64Array.of(90, 85, Number.NaN, 85, 70), none)).toBe(true);
    expect(isSorted(Float64Array.of(90, 85, 86, 70), none)).toBe(false);
    expect(isSorted(Float64Array.of(90, 85, 175, 70), (item) => item === 2)).toBe(true);
  });

  test('a row exceeds all where it is the greatest in nearly all columns', () => {
    expect(exceedsAll(numberColumns('1300 | 1065 | 12\n412 | 87 | 55\n96 | 310 | 71'), 0, none)).toBe(true);
    expect(exceedsAll(numberColumns('1300 | 65 | 12\n412 | 87 | 55\n96 | 310 | 71'), 0, none)).toBe(false);
  });

  test('a total is no match for another total, an equal row is', () => {
    const columns = numberColumns('1300\n1300\n96');
    expect([exceedsAll(columns, 0, none), exceedsAll(columns, 0, (item) => item === 1)]).toEqual([false, true]);
  });

  test('a row without numbers exceeds nothing', () => {
    expect(exceedsAll(numberColumns('–\n412\n96'), 0, none)).toBe(false);
  });

  test('a weight among points is out of their scale, and so is a sum; the best and the worst of points are not', () => {
    const points = column(0.3, 82, 75, 91, 68, 410);
    expect([isOutOfScale(column(0.3, 82, 75, 91, 68), 0), isOutOfScale(column(82, 75, 91, 68, 480), 4)]).toEqual([true, true]);
    expect([isOutOfScale(column(82, 75, 91, 68), 2), isOutOfScale(column(82, 75, 91, 20), 3), isOutOfScale(points, 1)]).toEqual([false, false, false]);
  });

  test('where scores lie far apart or reach to nought there is no scale to be out of', () => {
    expect(isOutOfScale(column(1, 40, 300, 9_000), 0)).toBe(false);
    expect(isOutOfScale(column(0, 2, 1, 90), 3)).toBe(false);
  });
});

/** Rows that stand out among the numbers of a table: above all others, or out of their scale. */
import { surprise, type NumberColumn } from './number-columns';

/** True where the rows besides totals stand in the order of their scores: then the first one is the greatest by that. */
export function isSorted(values: Float64Array, isTotal: (item: number) => boolean): boolean {
  let last = Number.POSITIVE_INFINITY;
  return values.every((value, item) => {
    if (Number.isNaN(value) || isTotal(item)) return true;
    const inOrder = value <= last;
    last = value;
    return inOrder;
  });
}

/** True where the row has more than every other row in nearly all columns, as a total has. */
export function exceedsAll(columns: readonly NumberColumn[], at: number, isTotal: (item: number) => boolean): boolean {
  let exceeds = 0;
  let tried = 0;
  for (const { values } of columns) {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    tried += 1;
    if (values.every((other, row) => row === at || isTotal(row) || !(other >= value))) exceeds += 1;
  }
  return exceeds > 0 && exceeds >= tried * 0.6;
}

/** Far from all other scores, which are near each other: a weight among points. */
export function isOutOfScale(column: NumberColumn, at: number): boolean {
  const value = column.values[at] ?? Number.NaN;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  column.values.forEach((other, row) => {
    if (row === at || Number.isNaN(other)) return;
    least = Math.min(least, other);
    greatest = Math.max(greatest, other);
  });
  return least > 0 && greatest < 5 * least && (value < least / 5 || value > greatest * 5) && surprise(column, value, { slack: 0, except: at }) > 0;
}

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

/** The least and the greatest numbers of a column, and those next to them, so that a row can be held against all others at once. */
class Extremes {
  private least = Number.POSITIVE_INFINITY;
  private nextLeast = Number.POSITIVE_INFINITY;
  private leastAt = -1;
  private greatest = Number.NEGATIVE_INFINITY;
  private nextGreatest = Number.NEGATIVE_INFINITY;
  private greatestAt = -1;

  constructor(values: Float64Array, isLeftOut: (row: number) => boolean) {
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value) || isLeftOut(row)) continue;
      if (value < this.least) [this.nextLeast, this.least, this.leastAt] = [this.least, value, row];
      else if (value < this.nextLeast) this.nextLeast = value;
      if (value > this.greatest) [this.nextGreatest, this.greatest, this.greatestAt] = [this.greatest, value, row];
      else if (value > this.nextGreatest) this.nextGreatest = value;
    }
  }

  leastBut(row: number): number {
    return row === this.leastAt ? this.nextLeast : this.least;
  }

  greatestBut(row: number): number {
    return row === this.greatestAt ? this.nextGreatest : this.greatest;
  }
}

/** Tells of any row how it stands to the numbers of all others; the columns are gone through once. */
export class StandingOut {
  private readonly ofUnits: readonly Extremes[];
  private readonly ofAll: Extremes | null;

  constructor(
    private readonly columns: readonly NumberColumn[],
    isTotal: (row: number) => boolean,
  ) {
    const [first] = columns;
    this.ofUnits = columns.map(({ values }) => new Extremes(values, isTotal));
    this.ofAll = first === undefined ? null : new Extremes(first.values, () => false);
  }

  /** True where the row has more than every other row besides totals in nearly all columns, as a total has. */
  exceedsAll(row: number): boolean {
    let exceeds = 0;
    let tried = 0;
    this.columns.forEach(({ values }, index) => {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) return;
      tried += 1;
      if (!((this.ofUnits[index]?.greatestBut(row) ?? Number.NaN) >= value)) exceeds += 1;
    });
    return exceeds > 0 && exceeds >= tried * 0.6;
  }

  /** Far from all other scores, which are near each other: a weight among points. The scores are the first column. */
  isOutOfScale(row: number): boolean {
    const [column] = this.columns;
    if (column === undefined || this.ofAll === null) return false;
    const value = column.values[row] ?? Number.NaN;
    const least = this.ofAll.leastBut(row);
    const greatest = this.ofAll.greatestBut(row);
    return least > 0 && greatest < 5 * least && (value < least / 5 || value > greatest * 5) && surprise(column, value, { slack: 0, except: row }) > 0;
  }
}

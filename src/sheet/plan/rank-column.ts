/** The plan of a rank column: which cells get which rank. Plain data: it can be shown, tested, compared and undone. */
import type { TieMethod } from '../../ranking';
import type { Layout, SheetLanguage } from '../model/layout';
import type { Reading } from '../model/units';

export interface RankColumnPlan {
  readonly column: number;
  /** True where the table already has this rank column: its formats stay, its old ranks are replaced. */
  readonly existing: boolean;
  readonly top: number;
  /** One entry a row from `top` down. A number is a rank, text a header, '' empties the cell, null leaves it as it is. */
  readonly values: readonly (number | string | null)[];
  /** The number format of the rank cells: '0', or 'General' where ranks can have halves. */
  readonly numberFormat: string;
  /** Runs of rows (header, units) that take the format of the same rows of `neighbour`; empty for an existing column. */
  readonly formatRuns: readonly { readonly top: number; readonly rowCount: number }[];
  readonly neighbour: number;
  /** Runs of rows that hold ranks (for alignment and number format). */
  readonly rankRuns: readonly { readonly top: number; readonly rowCount: number }[];
}

export interface RankColumnInput {
  readonly layout: Layout;
  readonly reading: Reading;
  /** One entry a unit; NaN for none. */
  readonly ranks: Float64Array;
  readonly column: number;
  readonly existing: boolean;
  readonly ties: TieMethod;
  /** The header of a new column; the table's language has one where it is omitted. */
  readonly heading?: string;
}

const HEADINGS: Readonly<Record<SheetLanguage, string>> = { vi: 'Xếp hạng', en: 'Rank' };

/** Consecutive rows as runs: rows 3, 4, 5 and 9 are the runs 3–5 and 9. */
export function runsOf(rows: Iterable<number>): { top: number; rowCount: number }[] {
  const runs: { top: number; rowCount: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.top + last.rowCount === row) last.rowCount += 1;
    else runs.push({ top: row, rowCount: 1 });
  }
  return runs;
}

/** Two ascending lists as one. */
function* inOrder(one: readonly number[], other: Int32Array): Generator<number> {
  let at = 0;
  for (const row of other) {
    while (at < one.length && (one[at] ?? row) < row) yield one[at++] ?? row;
    yield row;
  }
  yield* one.slice(at);
}

/**
 * Plans the rank column from the header (or the first unit) down to the last unit.
 *
 * A new column gets its header, also where the header is typed again; rows that are no units stay as they are. In an existing column
 * the header stays, and a unit without a rank gets an empty cell, so that no stale rank remains. Throws a RangeError where `ranks` has not one entry a unit.
 */
export function planRankColumn(input: RankColumnInput): RankColumnPlan {
  const { layout, reading, ranks, column, existing, ties } = input;
  const { rows } = reading.units;
  if (ranks.length !== rows.length) throw new RangeError(`${ranks.length} ranks for ${rows.length} units`);
  // Ranked before, left out now: no stale rank may stay, also above the first unit or below the last.
  const emptied = existing ? reading.ignoredRows : [];
  const lastRow = Math.max(rows.at(-1) ?? layout.headerRow ?? layout.firstRow, emptied.at(-1) ?? 0);
  const top = layout.headerRow ?? Math.min(rows[0] ?? layout.firstRow, emptied[0] ?? Number.POSITIVE_INFINITY);
  const values = new Array<number | string | null>(lastRow - top + 1).fill(null);
  let halves = ties === 'fractional';
  rows.forEach((row, unit) => {
    const rank = ranks[unit] ?? Number.NaN;
    values[row - top] = Number.isNaN(rank) ? (existing ? '' : null) : rank;
    if (!Number.isNaN(rank) && !Number.isInteger(rank)) halves = true;
  });
  for (const row of emptied) values[row - top] = '';
  const repeated = reading.repeatedHeaderRows.filter((row) => row < lastRow);
  if (!existing && layout.headerRow !== null) {
    const heading = input.heading ?? HEADINGS[layout.language];
    for (const row of [layout.headerRow, ...firstOfRuns(repeated)]) values[row - top] = heading;
  }
  const headerBlock = layout.headerRow === null ? [] : Array.from({ length: layout.firstRow - layout.headerRow }, (_, index) => top + index);
  return {
    column,
    existing,
    top,
    values,
    numberFormat: halves ? 'General' : '0',
    formatRuns: existing ? [] : runsOf(inOrder([...headerBlock, ...repeated], rows)),
    neighbour: column - 1,
    rankRuns: runsOf(rows),
  };
}

/** A repeated header of two rows is named once, in its first row. */
function firstOfRuns(rows: readonly number[]): number[] {
  return runsOf(rows).map(({ top }) => top);
}

/**
 * What tie-breaks decided, so that it can be written down: "Hạng 6 và 7: cùng 72,00; phân định theo “Điểm khảo sát” 15,5 > 14,0".
 *
 * Columns again: one entry a use, and for the rows of a use one list with the places where each begins.
 */
import { isNaN, min } from './digits/bound-arithmetic';
import { quantise } from './digits/precision';
import { rankScores } from './rank';
import { settleOptions, type RankOptions, type SettledColumn } from './rank-options';
import { orderRows } from './sorting/order';
import { orderKeys } from './sorting/refine-keys';

/**
 * The uses of tie-breaks. A use is a set of rows of one group that are equal in the score and in all tie-breaks before, and that the next
 * one tells apart. By group, the best first; a use among some of the rows of another follows it.
 */
export interface TieBreakUses {
  readonly count: number;
  readonly groups: Uint32Array;
  /** The published score that the rows share. */
  readonly scores: Float64Array;
  /** Which tie-break decided, an index of `tieBreaks`. */
  readonly tieBreaks: Uint8Array;
  /** The rows of all uses, the best first; those of use u are rows[starts[u]] to rows[starts[u + 1] - 1]. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  /** What each of those rows has in the deciding column, as published; NaN for no value. */
  readonly values: Float64Array;
  /** The rank that each of those rows has in the end; equal ranks where a later column had to decide and did not. */
  readonly ranks: Float64Array;
  /**
   * What settled the rank of each row of the table: 0 the score alone, 1 the first tie-break, and so on; one more than there are
   * tie-breaks where the row shares its rank after all of them. -1 for a row without a score.
   */
  readonly settledBy: Int8Array;
}

/**
 * The uses of the tie-breaks that `rankScores` makes under the same options; throws as it does.
 *
 * @example findTieBreakUses(Float64Array.of(7, 7, 6), { tieBreaks: [{ values: Float64Array.of(1, 2, 9) }] }).rows // Uint32Array.of(1, 0)
 * @example findTieBreakUses(Float64Array.of(7, 7), { tieBreaks: [{ values: Float64Array.of(1, 2) }] }).settledBy // Int8Array.of(1, 1)
 * @example findTieBreakUses(Float64Array.of(72, 72), { tieBreaks: [{ values: Float64Array.of(14, 14) }] }).settledBy // Int8Array.of(2, 2)
 */
export function findTieBreakUses(scores: Float64Array, options: RankOptions = {}): TieBreakUses {
  const settled = settleOptions(scores.length, options);
  const { rows, starts } = orderRows(orderKeys(scores, settled));
  const columns = [publishedIn(scores, settled), ...settled.tieBreaks.map((tieBreak) => publishedIn(tieBreak.values, tieBreak))];
  const parting = partingColumns(rows, starts, columns);
  const ranks = rankScores(scores, options);
  const uses: Use[] = [];
  const groups: number[] = [];
  for (let group = 0; group < settled.groupCount; group++) {
    for (const use of usesWithin({ start: starts[group] ?? 0, end: starts[group + 1] ?? 0 }, parting, columns.length)) {
      uses.push(use);
      groups.push(group);
    }
  }
  const ends: number[] = [0];
  for (const { start, end } of uses) ends.push((ends.at(-1) ?? 0) + end - start);
  const rowsOf = ({ start, end }: Use): readonly number[] => Array.from(rows.subarray(start, end));
  const valueIn = (column: number, row: number): number => columns[column]?.(row) ?? Number.NaN;
  return {
    count: uses.length,
    groups: Uint32Array.from(groups),
    scores: Float64Array.from(uses, ({ start }) => valueIn(0, rows[start] ?? 0)),
    tieBreaks: Uint8Array.from(uses, ({ column }) => column - 1),
    rows: Uint32Array.from(uses.flatMap(rowsOf)),
    starts: Uint32Array.from(ends),
    values: Float64Array.from(uses.flatMap((use) => rowsOf(use).map((row) => valueIn(use.column, row)))),
    ranks: Float64Array.from(uses.flatMap(rowsOf), (row) => ranks[row] ?? Number.NaN),
    settledBy: settlingColumns(rows, parting, scores.length),
  };
}

/** What a row has in a column, as published. */
type PublishedColumn = (row: number) => number;

function publishedIn(values: Float64Array, { groups, decimals }: SettledColumn): PublishedColumn {
  return (row) => {
    const value = values[row] ?? Number.NaN;
    return isNaN(value) ? value : quantise(value, decimals[groups === null ? 0 : (groups[row] ?? 0)] ?? 'all');
  };
}

/**
 * The first column in which the row at each position differs from the one before, the number of columns where in none; 0 at the begin of
 * each group and after the last.
 */
function partingColumns(rows: Uint32Array, starts: Uint32Array, columns: readonly PublishedColumn[]): Uint8Array {
  const parting = new Uint8Array(rows.length + 1);
  for (let position = 1; position < rows.length; position++) {
    const before = rows[position - 1] ?? 0;
    const row = rows[position] ?? 0;
    const differs = columns.findIndex((published) => !Object.is(published(before), published(row)));
    parting[position] = differs < 0 ? columns.length : differs;
  }
  for (const start of starts) parting[start] = 0;
  return parting;
}

function settlingColumns(rows: Uint32Array, parting: Uint8Array, rowCount: number): Int8Array {
  const settledBy = new Int8Array(rowCount).fill(-1);
  rows.forEach((row, position) => {
    settledBy[row] = Math.max(parting[position] ?? 0, parting[position + 1] ?? 0);
  });
  return settledBy;
}

/** Positions in the order. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Use extends Stretch {
  readonly column: number;
}

/** The uses in a stretch: it is parted by the earliest column that parts any of its rows, which is a use unless that is the score. */
function usesWithin({ start, end }: Stretch, parting: Uint8Array, columnCount: number): Use[] {
  const column = parting.subarray(start + 1, end).reduce((least, each) => min(least, each), columnCount);
  if (column === columnCount) return [];
  const uses: Use[] = column === 0 ? [] : [{ start, end, column }];
  let from = start;
  for (let position = start + 1; position <= end; position++) {
    if (position < end && parting[position] !== column) continue;
    if (position - from > 1) for (const use of usesWithin({ start: from, end: position }, parting, columnCount)) uses.push(use);
    from = position;
  }
  return uses;
}

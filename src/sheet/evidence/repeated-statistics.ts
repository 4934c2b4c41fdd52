/** Rows of one name that each end a block and are the same statistic of it: chance that repeats itself is none, whatever the name means. */
import type { NumberColumn } from './number-columns';
import { statisticOfSet, type Statistic, type StatisticKind } from './statistics-of-rows';

/** A unit that stands in several groups is often the best or the last of each: that says nothing. */
const TELLING: ReadonlySet<StatisticKind> = new Set(['sum', 'mean', 'median']);

/** The mean of two lies in the middle of the scores, as most units do: by chance it is met more often, so such a block says so many bits less. */
const OF_TWO = 2;

/**
 * The statistic of each such row, by item; the bits are those of all rows of the name together. A row ends the block that begins after the former row of its
 * name. No row of a name is one where any row of the name is none. Each name that repeats was a try, which the bits allow for. `names` are in the order of
 * the rows; empty ones are no names. Linear in the rows for each name that repeats: meant for tables of some hundred rows.
 */
export function repeatedStatistics(columns: readonly NumberColumn[], names: readonly string[]): ReadonlyMap<number, Statistic> {
  const rowsOf = new Map<string, number[]>();
  names.forEach((name, row) => {
    const known = rowsOf.get(name);
    if (known !== undefined) known.push(row);
    else if (name !== '') rowsOf.set(name, [row]);
  });
  const found = new Map<number, Statistic>();
  const repeated = [...rowsOf.values()].filter((rows) => rows.length > 1);
  const bitsOfTries = Math.log2(repeated.length * TELLING.size);
  for (const rows of repeated) {
    const statistics = rows.flatMap((row, at) => {
      const from = at === 0 ? 0 : (rows[at - 1] ?? 0) + 1;
      return statisticOfSet(columns, row, Int32Array.from({ length: row - from }, (_, index) => from + index)) ?? [];
    });
    const [first] = statistics;
    if (first === undefined || statistics.length < rows.length || !TELLING.has(first.kind) || statistics.some(({ kind }) => kind !== first.kind)) continue;
    const bits = statistics.reduce((sum, { bits: ofBlock, of }) => sum + ofBlock - (of > 2 ? 0 : OF_TWO), -bitsOfTries);
    statistics.forEach((statistic, at) => found.set(rows[at] ?? -1, { ...statistic, bits }));
  }
  return found;
}

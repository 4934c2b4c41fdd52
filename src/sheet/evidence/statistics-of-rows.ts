/** Rows that are the sum, the mean, the median, the least or the greatest of other rows, or their standard deviation or number. */
import { decimalsOf, surprise, type NumberColumn } from './number-columns';

export type StatisticKind = 'sum' | 'mean' | 'median' | 'least' | 'greatest' | 'deviation' | 'count';

const KINDS: readonly StatisticKind[] = ['sum', 'mean', 'median', 'least', 'greatest', 'deviation', 'count'];

export interface Statistic {
  readonly kind: StatisticKind;
  /** How surprising it would be as chance, in bits. */
  readonly bits: number;
  /** Of which rows it is one: the first, the last, and how many. */
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

export interface RowsOfStatistic {
  /** The rows that may be summed up: neither this one nor other summaries. */
  readonly isOther: (row: number) => boolean;
  /** Where the block of rows begins that the row ends. */
  readonly blockFrom: number;
  /** True where the row may be about the whole table; elsewhere only rows near it are looked at. */
  readonly isOfWhole: boolean;
}

/** Fewer numbers have no statistics. */
const FEWEST = 2;

/** Within a table so many rows are looked at, the nearest. */
const MOST_ROWS = 400;

/** Of more numbers the median is not looked for. */
const MOST_SORTED = 5_000;

function statisticsOf(values: Float64Array): { readonly sum: number; readonly statistics: readonly (readonly [StatisticKind, number])[] } {
  const count = values.length;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    sum += value;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const mean = sum / count;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const statistics: [StatisticKind, number][] = [
    ['sum', sum],
    ['mean', mean],
    ['median', count > MOST_SORTED ? Number.NaN : medianOf(values)],
    ['least', least],
    ['greatest', greatest],
    ['deviation', Math.sqrt(squares / (count - 1))],
    ['deviation', Math.sqrt(squares / count)],
    ['count', count],
  ];
  return { sum, statistics };
}

function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** Columns go up and down together, so that more than the two most surprising ones say nothing more. */
const MOST_COLUMNS = 2;

/** A column that contradicts: a mean in one column must be one in all; the greatest unit need not be. */
const CONTRADICTS: Readonly<Record<StatisticKind, number>> = { sum: 2, mean: 2, median: 2, least: 0.5, greatest: 0.5, deviation: 0, count: 2 };

interface Agreement {
  readonly bits: number[];
  /** Bits of columns in which the row is the sum: totals of counts stand beside means of scores. */
  readonly ofSums: number[];
  against: number;
}

function numbersIn(column: NumberColumn, rows: Int32Array): Float64Array {
  const numbers = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) {
    const value = column.values[row] ?? Number.NaN;
    if (!Number.isNaN(value)) numbers[count++] = value;
  }
  return numbers.subarray(0, count);
}

/** The statistic of a set of rows that the row is in most columns; null where it is none. */
export function statisticOfSet(columns: readonly NumberColumn[], row: number, others: Int32Array): Statistic | null {
  const found = new Map<StatisticKind, Agreement>();
  for (const column of columns) {
    const value = column.values[row] ?? Number.NaN;
    const values = numbersIn(column, others);
    if (Number.isNaN(value) || values.length < FEWEST) continue;
    // Told as finely as it is written; 71 among 40.25 and 30.75 is 71.00 where it is that exactly.
    const fine = column.step * 0.5001;
    const coarse = 10 ** -decimalsOf(value) * 0.5001 + Math.abs(value) * 1e-9;
    // Who writes the least or the greatest again copies it, with the decimals that the column has.
    const mostOf = (kind: StatisticKind): number => (kind === 'least' || kind === 'greatest' ? Math.min(coarse, fine) : coarse);
    const slacks = new Map<StatisticKind, number>();
    const { sum, statistics } = statisticsOf(values);
    for (const [kind, statistic] of statistics) {
      const miss = Math.abs(statistic - value);
      if (miss <= mostOf(kind)) slacks.set(kind, miss <= fine ? Math.min(fine, coarse) : coarse);
    }
    const isSum = Math.abs(sum - value) <= coarse * (values.length + 1);
    for (const kind of KINDS) {
      const agreement = found.get(kind) ?? { bits: [], ofSums: [], against: 0 };
      found.set(kind, agreement);
      const slack = slacks.get(kind);
      if (kind === 'mean' && isSum && slack === undefined) agreement.ofSums.push(surprise(column, value, { slack: coarse, except: row }));
      else if (slack === undefined) agreement.against += CONTRADICTS[kind];
      else agreement.bits.push(kind === 'least' || kind === 'greatest' ? Math.log2(values.length + 1) : surprise(column, value, { slack, except: row }));
    }
  }
  let best: Statistic | null = null;
  for (const [kind, { bits, ofSums, against }] of found) {
    // The greatest unit is the greatest in many columns: that is one coincidence, not several.
    const counted = kind === 'least' || kind === 'greatest' ? 1 : MOST_COLUMNS;
    const sum = [...bits, ...(bits.length === 0 ? [] : ofSums)].sort((one, other) => other - one).slice(0, counted).reduce((all, one) => all + one, 0) - against;
    if (sum > 0 && (best === null || sum > best.bits)) best = { kind, bits: sum, from: others[0] ?? row, to: others.at(-1) ?? row, of: others.length };
  }
  return best;
}

/** What the row is of the rows above or below it, or of its block; null where it is nothing. */
export function statisticOf(columns: readonly NumberColumn[], row: number, { isOther, blockFrom, isOfWhole }: RowsOfStatistic): Statistic | null {
  const count = columns[0]?.values.length ?? 0;
  const reach = isOfWhole ? count : MOST_ROWS;
  const all = (from: number, to: number): Int32Array => {
    const [first, end] = [Math.max(from, row - reach), Math.min(to, row + reach)];
    const rows = new Int32Array(Math.max(0, end - first));
    let length = 0;
    for (let other = first; other < end; other += 1) if (isOther(other)) rows[length++] = other;
    return rows.subarray(0, length);
  };
  let best: Statistic | null = null;
  for (const others of [all(blockFrom, row), all(0, row), all(row + 1, count)]) {
    const found = others.length < FEWEST ? null : statisticOfSet(columns, row, others);
    if (found !== null && (best === null || found.bits > best.bits)) best = found;
  }
  return best;
}

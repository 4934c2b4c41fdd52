/**
 * Numbers of a column in whole units of their last decimal, so that sums are exact: 0.1 and 0.2 are 1 and 2 tenths. A double holds such units exactly up to
 * 2^53; what is greater is not summed.
 */
import { decimalsOfNumberFormat } from '../../text/number-format';
import { numberIn } from '../../evidence/column-profile';
import type { ProofTable } from '../proof-table';

export interface NumberCells {
  readonly column: number;
  /** One entry a unit; NaN for none. */
  readonly values: Float64Array;
  /** Decimals with which each cell prints. */
  readonly printed: Int8Array;
  /** The most decimals that any of its values has, at most ten. */
  readonly decimals: number;
  readonly count: number;
  /** Number formats tell with how many decimals the cells print. */
  readonly isFormatted: boolean;
}

const MOST_DECIMALS = 10;
/** A few longer numbers do not make the others rounded ones; among few, one. */
const USUAL = 0.9;
const FEW = 4;

/** Decimals of a number at 15 significant digits, at most ten. */
export function ownDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
    const units = Math.round(value * 10 ** decimals);
    if (Math.abs(units) > 1e15 || units / 10 ** decimals === value) return decimals;
  }
  const text = String(Number(value.toPrecision(15)));
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? MOST_DECIMALS : Math.min(MOST_DECIMALS, text.length - point - 1);
}

export function numberCells({ reading, cells }: ProofTable, column: number): NumberCells {
  const reader = cells.column(column);
  const { rows } = reading.units;
  const values = Float64Array.from(rows, (row) => numberIn(reader.at(row)));
  const own = Int8Array.from(values, (value) => (Number.isNaN(value) ? 0 : ownDecimals(value)));
  const counts = new Int32Array(MOST_DECIMALS + 1);
  let count = 0;
  values.forEach((value, unit) => {
    if (Number.isNaN(value)) return;
    count += 1;
    counts[own[unit] ?? 0] = (counts[own[unit] ?? 0] ?? 0) + 1;
  });
  let usual = 0;
  const enough = Math.min(count * USUAL, count < FEW ? count : count - 1);
  for (let seen = counts[0] ?? 0; seen < enough && usual < MOST_DECIMALS; seen += counts[usual] ?? 0) usual += 1;
  const byFormat = new Map<string, number | null>();
  const printed = Int8Array.from(rows, (row, unit) => {
    const format = typeof reader.at(row) === 'number' ? (reader.format(row) ?? 'General') : 'General';
    const known = byFormat.get(format);
    const decimals = known === undefined ? decimalsOfNumberFormat(format) : known;
    byFormat.set(format, decimals);
    return Math.min(MOST_DECIMALS, decimals ?? Math.max(usual, own[unit] ?? 0));
  });
  const isFormatted = [...byFormat.values()].some((decimals) => decimals !== null);
  return { column, values, printed, decimals: own.reduce((most, each) => Math.max(most, each), 0), count, isFormatted };
}

/** Cells without formats print alike in one table: 0.9 among 0.8253 is 0.9000, and rounding explains no more of it. */
export function asFineAsAny(columns: readonly NumberCells[]): NumberCells[] {
  const most = columns.reduce((found, { printed }) => printed.reduce((own, each) => Math.max(own, each), found), 0);
  return columns.map((cells) => (cells.isFormatted ? cells : { ...cells, printed: cells.printed.map(() => most) }));
}

/**
 * The numbers of a table as columns, and how finely each column counts: what the arithmetic between rows is judged by. A cell without a number is NaN.
 */

export interface NumberColumn {
  readonly column: number;
  /** One entry a row of the table, in order. */
  readonly values: Float64Array;
  /** The step in which its numbers are counted: 0.01 where they have two decimals, 1 for whole numbers, 5 or 100 where all are rounded so. */
  readonly step: number;
  /** From its least number to its greatest; 0 where it has none. */
  readonly spread: number;
}

/** Finer decimals are the noise of a calculation. */
const MOST_DECIMALS = 6;

/** Decimals of a number as JavaScript prints it, at most six. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value) || Number.isNaN(value)) return 0;
  const text = String(value);
  const point = text.indexOf('.');
  return text.includes('e') || point < 0 ? MOST_DECIMALS : Math.min(MOST_DECIMALS, text.length - point - 1);
}

/** Steps to which whole numbers are rounded, the coarsest first. */
const COARSE = [1_000, 500, 100, 50, 10, 5];

/** So many numbers show that all are rounded. */
const FEWEST_ROUNDED = 6;

/**
 * A column with its step.
 *
 * @example numberColumn(2, Float64Array.of(1.5, 2, Number.NaN)).step // 0.1
 * @example numberColumn(2, Float64Array.of(15, 20, 105, 40, 35, 60)).step // 5
 */
export function numberColumn(column: number, values: Float64Array): NumberColumn {
  let decimals = 0;
  let numbers = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    numbers += 1;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
    if (decimals < MOST_DECIMALS) decimals = Math.max(decimals, decimalsOf(value));
  }
  const coarse = decimals > 0 || numbers < FEWEST_ROUNDED ? undefined : COARSE.find((step) => values.every((value) => Number.isNaN(value) || value % step === 0));
  return { column, values, step: coarse ?? 10 ** -decimals, spread: numbers === 0 ? 0 : greatest - least };
}

/** The most that `surprise` can say of any row of the column: what the other rows hold only lessens it. */
export function mostSurprise({ step, spread }: NumberColumn, slack: number): number {
  return spread <= 0 ? 0 : Math.max(0, -Math.log2(Math.min(1, (2 * slack + step) / (spread + step))));
}

/**
 * How surprising it is, in bits, that a number of this column comes as near to `expected` as `slack`: by how many other rows do so, and by how
 * many numbers there are between its least and its greatest. 0 where nothing is surprising, as in a column of noughts.
 */
export function surprise({ values, step }: NumberColumn, expected: number, { slack, except }: { readonly slack: number; readonly except: number }): number {
  let near = 0;
  let count = 0;
  let least = expected;
  let greatest = expected;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value) || row === except) continue;
    count += 1;
    if (Math.abs(value - expected) <= slack) near += 1;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const spread = greatest - least;
  if (count === 0 || spread <= 0) return 0;
  const byRows = near / count;
  const bySteps = Math.min(1, (2 * slack + step) / (spread + step));
  return Math.max(0, -Math.log2(Math.max(byRows, bySteps)));
}

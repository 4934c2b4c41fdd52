/** Weights that nobody says: round ones under which nearly all totals come out. */
import type { NumberCells } from './number-cells';
import { fitOf, type SumPlan } from './sum-plan';

/** Steps in which people weigh, the coarsest first, as parts of one. */
const STEPS = [4, 5, 10, 20, 100] as const;
/** So many more rows than columns tell the weights; with fewer others would do as well, and they are an assumption. */
const ROWS_TO_SPARE = 2;
const FEWEST_ROWS = 4;
const NEARLY_ALL = 0.8;
const MOST_COLUMNS = 12;
const MOST_TRIES = 120_000;
/** Tries between pauses. */
const TRIES_AT_ONCE = 20_000;

/** The weights, or null where no round ones explain the totals. */
export function* inferWeights(criteria: readonly NumberCells[], total: NumberCells, units: readonly number[]): Generator<void, SumPlan | null> {
  const rows = units.filter((unit) => [...criteria, total].every(({ values }) => !Number.isNaN(values[unit])));
  if (rows.length < FEWEST_ROWS || criteria.length < 2 || criteria.length > MOST_COLUMNS) return null;
  return rows.length >= criteria.length + ROWS_TO_SPARE ? bySolving(criteria, total, rows) : yield* byTrying(criteria, total, rows);
}

/** Least squares, without the rows that fit worst: errors would pull the weights away. */
function bySolving(criteria: readonly NumberCells[], total: NumberCells, rows: readonly number[]): SumPlan | null {
  let used = rows;
  const fewest = Math.max(criteria.length + ROWS_TO_SPARE, Math.ceil(rows.length * NEARLY_ALL));
  while (used.length >= fewest) {
    const weights = leastSquares(criteria, total, used);
    if (weights === null) return null;
    for (const divisor of STEPS) {
      const plan: SumPlan = { criteria, weights: weights.map((weight) => Math.round(weight * divisor)), divisor, basis: 'inferred' };
      if (plan.weights.some((weight) => weight === 0)) continue;
      const { share, isBelieved } = fitOf(plan, total, rows, { tries: STEPS.length, freedom: criteria.length });
      if (share >= NEARLY_ALL && isBelieved) return plan;
    }
    const missOf = (unit: number): number => Math.abs((total.values[unit] ?? 0) - criteria.reduce((sum, { values }, at) => sum + (weights[at] ?? 0) * (values[unit] ?? 0), 0));
    const worst = used.reduce((most, unit) => (missOf(unit) > missOf(most) ? unit : most), used[0] ?? 0);
    used = used.filter((unit) => unit !== worst);
  }
  return null;
}

/** Normal equations by elimination; null where the columns depend on each other. Only candidates come of it: exact sums judge them. */
function leastSquares(criteria: readonly NumberCells[], total: NumberCells, rows: readonly number[]): number[] | null {
  const size = criteria.length;
  const at = (cells: NumberCells | undefined, unit: number): number => cells?.values[unit] ?? 0;
  const matrix = Array.from({ length: size }, (_, row) => Array.from({ length: size + 1 }, (__, column) => rows.reduce((sum, unit) => sum + at(criteria[row], unit) * at(column === size ? total : criteria[column], unit), 0)));
  for (let pivot = 0; pivot < size; pivot += 1) {
    const best = matrix.reduce((most, row, index) => (index >= pivot && Math.abs(row[pivot] ?? 0) > Math.abs(matrix[most]?.[pivot] ?? 0) ? index : most), pivot);
    const lead = matrix[best] ?? [];
    matrix[best] = matrix[pivot] ?? [];
    matrix[pivot] = lead;
    const value = lead[pivot] ?? 0;
    if (Math.abs(value) < 1e-9) return null;
    matrix.forEach((row, index) => {
      const factor = index === pivot ? 0 : (row[pivot] ?? 0) / value;
      if (factor !== 0) matrix[index] = row.map((each, column) => each - factor * (lead[column] ?? 0));
    });
  }
  return matrix.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/** All ways to share one among the columns in equal steps, where the rows are too few to solve for them: all rows must come out. */
function* byTrying(criteria: readonly NumberCells[], total: NumberCells, rows: readonly number[]): Generator<void, SumPlan | null> {
  const [first = 0] = rows;
  const values = criteria.map((cells) => cells.values[first] ?? 0);
  const target = total.values[first] ?? 0;
  const near = 10 ** -Math.min(total.printed[first] ?? 0, ...criteria.map(({ printed }) => printed[first] ?? 0));
  for (const divisor of [10, 20] as const) {
    const tries = waysToShare(divisor, criteria.length);
    if (divisor < criteria.length || tries > MOST_TRIES) continue;
    let tried = 0;
    for (const weights of shares(divisor, criteria.length)) {
      tried += 1;
      if (tried % TRIES_AT_ONCE === 0) yield;
      const roughly = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / divisor;
      if (Math.abs(roughly - target) > near) continue;
      const plan: SumPlan = { criteria, weights, divisor, basis: 'assumed' };
      const { share, isBelieved } = fitOf(plan, total, rows, { tries, freedom: 0 });
      if (share === 1 && isBelieved) return plan;
    }
  }
  return null;
}

function waysToShare(parts: number, among: number): number {
  let ways = 1;
  for (let index = 1; index < among; index += 1) ways = (ways * (parts - index)) / index;
  return ways;
}

/** Every way to make `parts` of `count` whole numbers from 1. */
function* shares(parts: number, count: number): Generator<number[]> {
  if (count === 1) yield [parts];
  else for (let first = 1; first <= parts - count + 1; first += 1) for (const rest of shares(parts - first, count - 1)) yield [first, ...rest];
}

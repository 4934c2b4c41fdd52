/** Which columns add up to the total, and how. */
import { foldHeader } from '../../text/cell-text';
import { headerWord, scoreWords } from '../../text/header-words';
import type { ProofTable } from '../proof-table';
import { inferWeights } from './infer-weights';
import { asFineAsAny, numberCells, type NumberCells } from './number-cells';
import { saidWeights } from './said-numbers';
import { fitOf, rowSum, type SumPlan } from './sum-plan';

/** Rows on which plans are tried; all are checked with the one that is found. */
const ROWS_TO_TRY = 60;
const MOST_CRITERIA = 40;
/** A plan that the sheet says, or a plain sum, explains most rows; the others are what is looked for. */
const MOST = 0.6;
const FEWEST_ROWS = 3;
/** A missing column leaves less than this share of the total. */
const MOST_OF_A_COLUMN = 0.4;

export type TotalPlan =
  | { readonly kind: 'sum'; readonly plan: SumPlan }
  /** Said weights leave a remainder of one sign in all rows. */
  | { readonly kind: 'column-missing'; readonly plan: SumPlan };

/** Columns of numbers that can be criteria: none that is apart, a rank, or of another year. */
export function criteriaColumns({ layout }: ProofTable): number[] {
  const { evidence, scoreColumn, rankColumn, headers, firstColumn } = layout;
  return evidence.numberColumns.filter((column) => {
    const header = headers[column - firstColumn] ?? '';
    const role = headerWord(header.replace(/\(?\d+(?:[.,]\d+)?\s*%\)?/gu, ' '))?.role ?? null;
    const isApart = role === 'apart' || role === 'rank' || role === 'serial' || role === 'note' || role === 'class';
    return column !== scoreColumn && column !== rankColumn && column !== evidence.ranksOfScores && !isApart && !scoreWords(header).previous && !/^%$/u.test(foldHeader(header));
  });
}

/** Rows spread over the table. */
function sampled(total: NumberCells): number[] {
  const scored = Array.from(total.values, (_, unit) => unit).filter((unit) => !Number.isNaN(total.values[unit]));
  const step = Math.max(1, scored.length / ROWS_TO_TRY);
  return Array.from({ length: Math.min(scored.length, ROWS_TO_TRY) }, (_, at) => scored[Math.floor(at * step)] ?? 0);
}

/** The plan of the totals; null where no columns add up to them. */
export function* findPlan(table: ProofTable, total: NumberCells): Generator<void, TotalPlan | null> {
  const columns = criteriaColumns(table).slice(0, MOST_CRITERIA);
  const read: NumberCells[] = [];
  for (const column of columns) {
    const cells = numberCells(table, column);
    if (cells.count * 2 > total.count) read.push(cells);
    yield;
  }
  const criteria = asFineAsAny(read);
  const rows = sampled(total);
  if (rows.length < FEWEST_ROWS || criteria.length < 2) return null;
  const said = planSaid(table, criteria, { total, rows });
  if (said !== null) return said;
  const plain = bestOf(windowsOf(criteria).flatMap((window) => [evenly(window, 1), evenly(window, window.length)]), total, rows);
  if (plain !== null) return { kind: 'sum', plan: plain };
  yield;
  const inferred = yield* inferWeights(criteria, total, rows);
  return inferred === null ? null : { kind: 'sum', plan: inferred };
}

function evenly(criteria: readonly NumberCells[], divisor: number): SumPlan {
  return { criteria, weights: criteria.map(() => 1), divisor, basis: 'plain' };
}

/** Two or more columns side by side, the most first. */
function windowsOf(criteria: readonly NumberCells[]): NumberCells[][] {
  const windows: NumberCells[][] = [];
  for (let size = criteria.length; size >= 2; size -= 1) {
    for (let from = 0; from + size <= criteria.length; from += 1) windows.push(criteria.slice(from, from + size));
  }
  return windows;
}

function bestOf(plans: readonly SumPlan[], total: NumberCells, rows: readonly number[]): SumPlan | null {
  let best: SumPlan | null = null;
  let most = MOST;
  for (const plan of plans) {
    const { share, isBelieved } = fitOf(plan, total, rows, { tries: plans.length, freedom: 0 });
    if (!isBelieved) continue;
    if (share > most || (share === MOST && best === null)) {
      best = plan;
      most = share;
    }
    if (share === 1) break;
  }
  return best;
}

/** Weights that stand on the sheet; they may be per cent, parts of ten, or of their sum. */
function planSaid(table: ProofTable, criteria: readonly NumberCells[], { total, rows }: { readonly total: NumberCells; readonly rows: readonly number[] }): TotalPlan | null {
  const said = saidWeights(table, criteria.map(({ column }) => column));
  if (said === null) return null;
  const weighted = criteria.filter(({ column }) => said.weights.has(column));
  const weights = weighted.map(({ column }) => said.weights.get(column) ?? 0);
  const decimals = weights.some((weight) => !Number.isInteger(weight)) ? 1_000 : 1;
  const whole = weights.map((weight) => Math.round(weight * decimals));
  const sum = whole.reduce((all, weight) => all + weight, 0);
  const divisors = said.divisor === null ? [...new Set([1, 10, 100, 1_000].map((each) => each * decimals)), sum] : [said.divisor * decimals];
  const plans = divisors.map((divisor): SumPlan => ({ criteria: weighted, weights: whole, divisor, basis: 'sheet' }));
  const best = bestOf(plans, total, rows);
  if (best !== null) return { kind: 'sum', plan: best };
  const missing = plans.find((plan) => leavesRemainder(plan, total, rows));
  return missing === undefined ? null : { kind: 'column-missing', plan: missing };
}

/** True where each total is more than its sum, by no more than one column can give. */
function leavesRemainder(plan: SumPlan, total: NumberCells, rows: readonly number[]): boolean {
  return rows.every((unit) => {
    const { verdict, rest } = rowSum(plan, total, unit);
    return verdict === 'none' || (verdict === 'wrong' && rest > 0 && rest < Math.abs(total.values[unit] ?? 0) * MOST_OF_A_COLUMN);
  });
}

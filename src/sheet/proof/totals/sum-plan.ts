/** How totals are made of criteria: which columns, with which weights; and how far each total is from that, in exact units. */
import type { NumberCells } from './number-cells';

/** Where the weights come from: the sheet says them, or they are 1 or all alike; the totals tell them; or other weights would fit as well. */
export type PlanBasis = 'sheet' | 'plain' | 'inferred' | 'assumed';

export interface SumPlan {
  readonly criteria: readonly NumberCells[];
  /** Whole numbers, to be divided by `divisor`. */
  readonly weights: readonly number[];
  readonly divisor: number;
  readonly basis: PlanBasis;
}

export type Verdict = 'exact' | 'rounded' | 'wrong' | 'none';

/** A row's sum against its total, as multiples of 1 / scale. */
export interface RowSum {
  readonly verdict: Verdict;
  /** The sum, rounded to the decimals of the total. */
  readonly sum: number;
  /** Total less sum. */
  readonly rest: number;
  /** What rounding may explain. */
  readonly slack: number;
}

const NONE: RowSum = { verdict: 'none', sum: Number.NaN, rest: Number.NaN, slack: 0 };
/** The least part of a unit that products of doubles may miss. */
const NOISE = 1e-6;

/** The row's total against its criteria; a criterion without a number counts nothing. `value` replaces that of one criterion. */
export function rowSum(plan: SumPlan, total: NumberCells, unit: number, instead?: { readonly at: number; readonly value: number }): RowSum {
  const target = total.values[unit] ?? Number.NaN;
  if (Number.isNaN(target)) return NONE;
  const decimals = plan.criteria.reduce((most, each) => Math.max(most, each.decimals), total.decimals);
  // Whole numbers added up are counts: nothing was rounded.
  const areCounts = decimals === 0 && plan.divisor === 1;
  const scale = 10 ** decimals;
  let units = 0;
  let slack = 0;
  let numbers = 0;
  plan.criteria.forEach(({ values, printed }, at) => {
    const value = instead?.at === at ? instead.value : (values[unit] ?? Number.NaN);
    if (Number.isNaN(value)) return;
    const weight = plan.weights[at] ?? 0;
    numbers += 1;
    units += Math.round(value * scale) * weight;
    if (!areCounts) slack += Math.abs(weight) * 0.5 * 10 ** (decimals - (printed[unit] ?? 0));
  });
  if (numbers === 0 || Math.abs(units) > Number.MAX_SAFE_INTEGER) return NONE;
  const rest = Math.round(target * scale) * plan.divisor - units;
  const half = 0.5 * plan.divisor * 10 ** (decimals - (total.printed[unit] ?? 0));
  const miss = Math.abs(rest);
  const verdict = miss <= half + NOISE ? 'exact' : miss <= half + slack + NOISE ? 'rounded' : 'wrong';
  const whole = scale * plan.divisor;
  return { verdict, sum: roundedTo(units / whole, total.printed[unit] ?? 0), rest: rest / whole, slack: (half + slack) / whole };
}

function roundedTo(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value.toPrecision(15)}e${decimals}`))}e-${decimals}`);
}

/** How well a plan explains rows. */
export interface PlanFit {
  /** The share of them that it explains. */
  readonly share: number;
  /** So many totals come out exactly that hardly any other plan would do so by chance. */
  readonly isBelieved: boolean;
}

/** So few other plans would do as well by chance. */
const BY_CHANCE = 0.01;
/** Rounding moves the last digit of some totals; where it would move that of most, the plan is another. */
const EXACT = 0.4;

/** `tries` is how many plans are held against the rows, `freedom` how many rows any plan of the kind can be made to fit. */
export function fitOf(plan: SumPlan, total: NumberCells, units: readonly number[], { tries, freedom }: { readonly tries: number; readonly freedom: number }): PlanFit {
  let exact = 0;
  let explained = 0;
  let of = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  let unitOfTotal = 1;
  for (const unit of units) {
    const { verdict } = rowSum(plan, total, unit);
    if (verdict === 'none') continue;
    of += 1;
    if (verdict === 'exact') exact += 1;
    if (verdict !== 'wrong') explained += 1;
    const value = total.values[unit] ?? 0;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
    unitOfTotal = Math.min(unitOfTotal, 10 ** -(total.printed[unit] ?? 0));
  }
  const likely = unitOfTotal / (greatest - least + unitOfTotal);
  const chance = tries * likely ** Math.max(0, exact - freedom);
  return { share: of === 0 ? 0 : explained / of, isBelieved: exact >= explained * EXACT && chance < BY_CHANCE };
}

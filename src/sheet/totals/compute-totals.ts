/** Totals from criteria, exactly: scores that are then ranked like any others. */
import { add, exactDecimal, multiply, negate, roundedQuotient, ZERO, type ExactDecimal } from './exact-decimal';
import { demandRule, type TotalOptions, type TotalRule } from './total-rule';

/** Columns of numbers, one entry a unit; NaN is a blank cell. */
export interface TotalColumns {
  readonly criteria: readonly Float64Array[];
  /** Points on top: added to a sum or a mean, and among the points of a percentage. Blank is none. */
  readonly bonuses?: readonly Float64Array[];
  /** Points off, written as 2 or as -2. Blank is none. */
  readonly penalties?: readonly Float64Array[];
}

export type Totals =
  | {
      /** The total of each unit at the published decimals, NaN where it has none. */
      readonly totals: Float64Array;
      /** How many criteria of each unit are not blank. */
      readonly counted: Uint16Array;
      readonly problem: null;
    }
  | { readonly totals: null; readonly counted: null; readonly problem: PenaltySignsMixed };

/** A column of penalties with numbers above and below 0: whether one of them is points off or given back is not for us to guess. */
export interface PenaltySignsMixed {
  readonly code: 'penalty-signs-mixed';
  /** Index of `penalties`. */
  readonly penalty: number;
  /** A unit of either sign. */
  readonly units: readonly [number, number];
}

/**
 * The totals of units. Throws a RangeError where rule and columns do not fit.
 */
export function computeTotals(columns: TotalColumns, options: TotalOptions): Totals {
  const { criteria, bonuses = [], penalties = [] } = columns;
  demandRule(options, criteria.length);
  const unitCount = criteria[0]?.length ?? 0;
  const uneven = [...criteria, ...bonuses, ...penalties].some((column) => column.length !== unitCount);
  if (uneven) throw new RangeError('All columns of a total have one entry a unit.');
  const problem = mixedSigns(penalties);
  if (problem !== null) return { totals: null, counted: null, problem };
  const shares = sharesOf(options.rule, criteria.length);
  const counted = new Uint16Array(unitCount);
  const totals = new Float64Array(unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    const values = criteria.map((column) => column[unit] ?? Number.NaN);
    const extra = add(sumOf(bonuses, unit), negate(sumOf(penalties, unit, Math.abs)));
    const present = values.filter((value) => !Number.isNaN(value)).length;
    counted[unit] = present;
    totals[unit] = present < (options.fewestCriteria ?? 1) ? Number.NaN : totalOf({ values, shares, extra }, options);
  }
  return { totals, counted, problem: null };
}

interface Unit {
  readonly values: readonly number[];
  /** What each criterion weighs in the divisor, or is multiplied by. */
  readonly shares: readonly ExactDecimal[];
  /** Bonus less penalty. */
  readonly extra: ExactDecimal;
}

const ONE: ExactDecimal = { units: 1n, places: 0 };
const HUNDRED: ExactDecimal = { units: 100n, places: 0 };

/** The weights or maxima; 1 each where the rule has none. */
function sharesOf(rule: TotalRule, count: number): readonly ExactDecimal[] {
  if ('weights' in rule) return rule.weights.map(exactDecimal);
  if ('maxima' in rule) return rule.maxima.map(exactDecimal);
  return new Array<ExactDecimal>(count).fill(ONE);
}

function totalOf({ values, shares, extra }: Unit, { rule, blank, decimals }: TotalOptions): number {
  const isWeighted = 'weights' in rule;
  let points = ZERO;
  let divisor = ZERO;
  values.forEach((value, criterion) => {
    const share = shares[criterion] ?? ONE;
    if (blank === 'zero' || !Number.isNaN(value)) divisor = add(divisor, share);
    if (Number.isNaN(value)) return;
    points = add(points, isWeighted ? multiply(exactDecimal(value), share) : exactDecimal(value));
  });
  switch (rule.kind) {
    case 'sum':
    case 'weighted sum':
      return roundedQuotient(add(points, extra), ONE, decimals);
    case 'mean':
    case 'weighted mean':
      return roundedQuotient(add(points, multiply(extra, divisor)), divisor, decimals);
    case 'percent of maximum':
      return roundedQuotient(multiply(add(points, extra), HUNDRED), divisor, decimals);
  }
}

function sumOf(columns: readonly Float64Array[], unit: number, change: (value: number) => number = (value) => value): ExactDecimal {
  const values = columns.map((column) => column[unit] ?? Number.NaN).filter((value) => !Number.isNaN(value));
  return values.reduce((sum, value) => add(sum, exactDecimal(change(value))), ZERO);
}

function mixedSigns(penalties: readonly Float64Array[]): PenaltySignsMixed | null {
  for (const [penalty, column] of penalties.entries()) {
    const [above, below] = [column.findIndex((value) => value > 0), column.findIndex((value) => value < 0)];
    if (above >= 0 && below >= 0) return { code: 'penalty-signs-mixed', penalty, units: [above, below] };
  }
  return null;
}

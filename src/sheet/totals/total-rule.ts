/** How a total comes of its criteria, as a person has chosen it: nothing here has a default that would be a guess. */

/** One weight or maximum for each criterion, in their order. */
export type PerCriterion = readonly number[];

export type TotalRule =
  | { readonly kind: 'sum' }
  /** Each criterion times its weight: 0.1 × 85 + 0.9 × 70. */
  | { readonly kind: 'weighted sum'; readonly weights: PerCriterion }
  | { readonly kind: 'mean' }
  /** The weighted sum divided by the weights: with 100 and 150 of 1000, or any other weights. */
  | { readonly kind: 'weighted mean'; readonly weights: PerCriterion }
  /** 100 × the points, bonus and penalty among them, divided by the maxima. */
  | { readonly kind: 'percent of maximum'; readonly maxima: PerCriterion };

export interface TotalOptions {
  readonly rule: TotalRule;
  /**
   * What a blank criterion means. `exempt`: it is not applied to the unit, so the mean, the weights and the maximum leave it out, and in a
   * sum it adds nothing. `zero`: no points.
   */
  readonly blank: 'exempt' | 'zero';
  /** The published decimals, 0 to 10. The total is rounded once, at the end, half away from zero. */
  readonly decimals: number;
  /** Units with fewer criteria that are not blank have no total. At least 1, the default: a unit without any criterion has none. */
  readonly fewestCriteria?: number;
}

const MOST_DECIMALS = 10;

/** Throws a RangeError for a rule that does not fit so many criteria. */
export function demandRule({ rule, decimals, fewestCriteria = 1 }: TotalOptions, criteria: number): void {
  const perCriterion = 'weights' in rule ? rule.weights : 'maxima' in rule ? rule.maxima : null;
  if (criteria === 0) throw new RangeError('A total needs a criterion.');
  if (perCriterion !== null && perCriterion.length !== criteria) {
    throw new RangeError(`There are ${String(criteria)} criteria and ${String(perCriterion.length)} weights or maxima.`);
  }
  if (perCriterion?.some((each) => !Number.isFinite(each) || each <= 0) === true) {
    throw new RangeError('Weights and maxima are greater than 0.');
  }
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS) {
    throw new RangeError(`A total has 0 to ${String(MOST_DECIMALS)} decimals.`);
  }
  if (!Number.isInteger(fewestCriteria) || fewestCriteria < 1 || fewestCriteria > criteria) {
    throw new RangeError(`The fewest criteria are 1 to ${String(criteria)}.`);
  }
}

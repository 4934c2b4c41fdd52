/** What would mend a total that is not that of its criteria. */
import type { TotalCause } from '../finding';
import { slipsOf } from '../slips';
import { ownDecimals, type NumberCells } from './number-cells';
import { rowSum, type SumPlan } from './sum-plan';

export interface Mending {
  readonly cause: TotalCause;
  /** Which criterion holds the slip, and the number before it; null where the total itself does. */
  readonly criterion: { readonly at: number; readonly value: number } | null;
}

/** Every single slip that explains the row, the total's own first. */
export function mendingsOf(plan: SumPlan, total: NumberCells, unit: number): Mending[] {
  const target = total.values[unit] ?? Number.NaN;
  const { sum } = rowSum(plan, total, unit);
  if (target === 0 && sum !== 0) return [{ cause: 'zero', criterion: null }];
  const found: Mending[] = [];
  const own = slipsOf(target, total.printed[unit] ?? 0).find(({ value }) => value === sum);
  if (own !== undefined) found.push({ cause: own.cause, criterion: null });
  const fits = (at: number, value: number): boolean => {
    const { verdict } = rowSum(plan, total, unit, { at, value });
    return verdict === 'exact';
  };
  plan.criteria.forEach(({ values, printed, decimals }, at) => {
    const value = values[unit] ?? Number.NaN;
    if (Number.isNaN(value) || value === 0) return;
    if (fits(at, 0)) found.push({ cause: 'left-out', criterion: { at, value } });
    if (fits(at, value * 2)) found.push({ cause: 'counted-twice', criterion: { at, value } });
    const slip = slipsOf(value, printed[unit] ?? 0).find((each) => ownDecimals(each.value) <= decimals && fits(at, each.value));
    if (slip !== undefined) found.push({ cause: slip.cause, criterion: { at, value: slip.value } });
  });
  return found;
}

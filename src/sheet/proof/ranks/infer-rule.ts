/** The rule by which the ranks on a sheet were made: the workbook's, unless another one explains them clearly better. */
import type { Decimals, Order } from '../../../ranking';
import type { RuleCause } from '../finding';
import { fitCost } from './fit-cost';
import type { RankRule, ScoredUnits } from './rank-blocks';

export interface InferredRule {
  readonly rule: RankRule;
  /** In what it differs from the workbook's rule; null where it is that rule. */
  readonly cause: RuleCause | null;
}

/** What another rule must spare, in the costs of `fitShifts`: another way to rank ties is common where it explains all, all else is not. */
const COST_OF_TIES_IF_ALL = 0.5;
const COST_OF_TIES = 1.2;
const COST_OF_OTHERS = 1.5;

const OPPOSITE: Readonly<Record<Order, Order>> = { ascending: 'descending', descending: 'ascending' };

interface Candidate {
  readonly rule: RankRule;
  readonly cause: RuleCause;
}

function priceOf({ cause }: Candidate, rest: number): number {
  if (cause !== 'dense' && cause !== 'modified' && cause !== 'fractional') return COST_OF_OTHERS;
  return rest === 0 ? COST_OF_TIES_IF_ALL : COST_OF_TIES;
}

function fewer(decimals: readonly Decimals[]): Decimals[][] {
  const most = decimals.reduce<number>((found, each) => (each === 'all' ? found : Math.max(found, each)), 0);
  return Array.from({ length: Math.min(3, most) }, (_, by) => decimals.map((each) => (each === 'all' ? each : Math.max(0, Math.min(each, most - 1 - by)))));
}

function candidates(rule: RankRule, { groupCount }: ScoredUnits): Candidate[] {
  const ties = (['dense', 'modified', 'fractional', 'standard'] as const).filter((each) => each !== rule.ties);
  return [
    // The usual way to share ranks is no cause by itself where a workbook has another: its name is that of what the ranks are.
    ...ties.map((each): Candidate => ({ rule: { ...rule, ties: each }, cause: each === 'standard' ? 'modified' : each })),
    ...(groupCount > 1 ? [{ rule: { ...rule, groups: 'ignored' as const }, cause: 'groups-ignored' as const }] : []),
    { rule: { ...rule, order: OPPOSITE[rule.order] }, cause: 'direction' },
    ...fewer(rule.decimals).map((decimals): Candidate => ({ rule: { ...rule, decimals }, cause: 'decimals' })),
  ];
}

/** Steps of the inference: it pauses after each rule tried, since a large sheet takes a while for each. */
export function* inferRule(units: ScoredUnits, usual: RankRule): Generator<void, InferredRule> {
  const usualCost = yield* fitCost(units, usual);
  let best: InferredRule & { readonly rest: number; readonly cost: number } = { rule: usual, cause: null, rest: usualCost, cost: usualCost };
  // A second step finds dense ranks of all groups as one.
  for (let step = 0; step < 2 && best.rest > 0; step += 1) {
    const before = best;
    for (const candidate of candidates(before.rule, units)) {
      yield;
      const rest = yield* fitCost(units, candidate.rule);
      const cost = before.cost - before.rest + rest + priceOf(candidate, rest);
      if (cost < best.cost) best = { rule: candidate.rule, cause: before.cause ?? candidate.cause, rest, cost };
    }
    if (best === before) break;
  }
  return { rule: best.rule, cause: best.cause };
}

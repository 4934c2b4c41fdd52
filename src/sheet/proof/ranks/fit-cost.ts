/** How much a rule leaves to explain of the ranks on a sheet. */
import { fitShifts } from './fit-shifts';
import { rankedGroups, type RankRule, type ScoredUnits } from './rank-blocks';

/** The cost of the cheapest explanation, over all groups: 0 where every rank is right. */
export function* fitCost(units: ScoredUnits, rule: RankRule): Generator<void, number> {
  const groups = yield* rankedGroups(units, rule);
  return groups.reduce((cost, group) => cost + fitShifts(group, units.ranks).cost, 0);
}

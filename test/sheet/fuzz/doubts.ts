/**
 * What a plan leaves open, by the code of the question about it: what may be asked, since the sheet has two plausible meanings or something on it is
 * doubtful, and what must be, since any answer taken without asking may be wrong.
 */
import { rank } from '../../../src/ranking';
import type { ProblemCode } from '../../../src/sheet';
import type { SheetPlan } from './sheet-plan';

export interface Doubts {
  /** 'rows-doubtful' is not among these: it is judged by its rows. */
  readonly mayAsk: ReadonlySet<ProblemCode>;
  /** One of these must be asked. */
  readonly mustAsk: ReadonlySet<ProblemCode>;
}

/** True where ranking the groups apart gives other ranks than ranking all units together. */
function groupsMatter({ groups }: SheetPlan): boolean {
  const together = rank(groups.flatMap(({ units }) => units.map(({ score }) => score)));
  const apart = groups.flatMap(({ units }) => rank(units.map(({ score }) => score)));
  return together.some((own, unit) => own !== apart[unit]);
}

export function doubtsOf(plan: SheetPlan): Doubts {
  const may = new Set<ProblemCode>();
  const must = new Set<ProblemCode>();
  // What nothing on the sheet tells apart must be asked, unless the ranks that stand there tell.
  const hasRanks = plan.rank !== 'none' && (plan.ranks === 'right' || plan.ranks === 'stale' || plan.ranks === 'partly');
  if (plan.scoreColumns === 'indistinguishable') (hasRanks ? may : must).add('score-column-ambiguous');
  if (plan.scoreColumns === 'deduction' || plan.scoreColumns === 'errors') (hasRanks ? may : must).add('order-doubtful');
  if (plan.grouping === 'column-some-blank' && plan.groups.some(({ units }) => units.length > 2)) must.add('group-blank');
  if (plan.grouping === 'column-of-kinds') (hasRanks ? may : must).add('groups-doubtful');
  if (plan.grouping === 'column-of-years' || plan.numberColumn) may.add('groups-doubtful');
  if (plan.grouping === 'kinds-by-name' && groupsMatter(plan)) (hasRanks ? may : must).add('groups-by-name');
  // Neither a year nor years of schooling say what is scored.
  if (plan.decoy === 'mean-years' && (plan.scoreColumns === 'two-years' || plan.scoreColumns === 'years-under-one-heading')) may.add('score-column-ambiguous');
  if (plan.scoreForm === 'three-decimals') may.add('scores-ambiguous');
  if (plan.grouping === 'unmarked' && groupsMatter(plan)) must.add('numbering-restarts');
  // Names drawn from a list may be of a few clear kinds by chance.
  if (plan.grouping === 'none' || plan.grouping === 'unmarked') may.add('groups-by-name');
  return { mayAsk: new Set([...may, ...must]), mustAsk: must };
}

/** True where the plan has one meaning: nothing needs to be asked. A summary among units without numbers, or with words of its own, may be one. */
export function hasOneMeaning(plan: SheetPlan): boolean {
  const isPlain = plan.summary === null || (plan.summary.words === 'known' && plan.serial !== 'none');
  return doubtsOf(plan).mayAsk.size === 0 && isPlain;
}

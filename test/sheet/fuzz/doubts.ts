/**
 * What a plan leaves open, by the code of the question about it: what may be asked, since the sheet has two plausible meanings or something on it is
 * doubtful, and what must be, since any answer taken without asking may be wrong.
 */
import type { ProblemCode } from '../../../src/sheet';
import type { SheetPlan } from './sheet-plan';

export interface Doubts {
  /** 'rows-doubtful' is not among these: it is judged by its rows. */
  readonly mayAsk: ReadonlySet<ProblemCode>;
  /** One of these must be asked. */
  readonly mustAsk: ReadonlySet<ProblemCode>;
}

export function doubtsOf(plan: SheetPlan): Doubts {
  const may = new Set<ProblemCode>();
  const must = new Set<ProblemCode>();
  // What nothing on the sheet tells apart must be asked, unless the ranks that stand there tell.
  if (plan.scoreColumns === 'indistinguishable') (plan.rank === 'none' ? must : may).add('score-column-ambiguous');
  if (plan.scoreForm === 'three-decimals') may.add('scores-ambiguous');
  if (plan.grouping === 'unmarked' && plan.groups.length > 1) must.add('numbering-restarts');
  // Names drawn from a list may be of a few clear kinds by chance.
  if (plan.grouping === 'none' || plan.grouping === 'unmarked') may.add('groups-by-name');
  return { mayAsk: new Set([...may, ...must]), mustAsk: must };
}

/** True where the plan has one meaning: nothing needs to be asked. A summary among units without numbers, or with words of its own, may be one. */
export function hasOneMeaning(plan: SheetPlan): boolean {
  const isPlain = plan.summary === null || (plan.summary.words === 'known' && plan.serial !== 'none');
  return doubtsOf(plan).mayAsk.size === 0 && isPlain;
}

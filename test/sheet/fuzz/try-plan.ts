/**
 * What must hold of every sheet that the grammar can draw: it is understood rightly, or asked about, or what was not understood is
 * reported at its row. The unit tests try a fixed few thousand, `npm run fuzz` any number.
 */
import { drawSheet } from './draw-sheet';
import { judge, type Verdict } from './judge';
import type { SheetPlan } from './sheet-plan';

export interface Trial {
  /** 'wrong': in silence. 'thrown': the reading ended in an error. */
  readonly outcome: Verdict['outcome'] | 'wrong' | 'thrown';
  /** What is wrong, a line each; the error with its stack where one was thrown. */
  readonly faults: readonly string[];
}

export const OUTCOMES = ['right', 'reported', 'asked', 'wrong', 'thrown'] as const satisfies readonly Trial['outcome'][];

export function tryPlan(plan: SheetPlan): Trial {
  try {
    const verdict = judge(drawSheet(plan));
    const faults = [...verdict.faults, ...notTold(plan, verdict)];
    return { outcome: faults.length > 0 ? 'wrong' : verdict.outcome, faults };
  } catch (error) {
    return { outcome: 'thrown', faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

/** What a right reading alone does not excuse: the sheet left it open. */
function notTold(plan: SheetPlan, { outcome, told }: Verdict): string[] {
  const faults: string[] = [];
  // What nothing on the sheet tells apart must be asked, unless the ranks that stand there tell.
  if (outcome === 'asked') return faults;
  if (plan.scoreColumns === 'indistinguishable' && plan.rank === 'none') faults.push('two columns could be the scores, and nothing was asked');
  const isUnmarked = plan.grouping === 'unmarked' && plan.groups.length > 1;
  if (isUnmarked && !told.has('numbering-restarts')) faults.push('the numbers begin again, and it was not said');
  return faults;
}

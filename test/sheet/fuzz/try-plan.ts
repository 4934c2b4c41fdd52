/**
 * What must hold of every sheet that the grammar can draw: it is understood rightly, or asked about, or what was not understood is
 * reported at its row. The unit tests try a fixed few thousand, `npm run fuzz` any number.
 */
import { doubtsOf } from './doubts';
import { drawSheet } from './draw-sheet';
import { judge, type Verdict } from './judge';
import type { SheetPlan } from './sheet-plan';

export interface Trial {
  /** 'wrong': in silence. 'thrown': the reading ended in an error. */
  readonly outcome: Verdict['outcome'] | 'wrong' | 'thrown';
  /** What is wrong, a line each; the error with its stack where one was thrown. */
  readonly faults: readonly string[];
  /** The codes of the questions. */
  readonly questions: readonly string[];
}

export const OUTCOMES = ['right', 'told', 'reported', 'asked', 'needless', 'wrong', 'thrown'] as const satisfies readonly Trial['outcome'][];

export function tryPlan(plan: SheetPlan): Trial {
  try {
    const { outcome, faults, questions } = judge(drawSheet(plan), doubtsOf(plan));
    return { outcome: faults.length > 0 ? 'wrong' : outcome, faults, questions };
  } catch (error) {
    return { outcome: 'thrown', faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)], questions: [] };
  }
}

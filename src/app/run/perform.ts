/**
 * The one way to write. An action reads, refuses, asks or plans; what it plans is kept (in the workbook, in the same request as the write and
 * before it, so that even a crash leaves a way back), written, read back, and put back on any fault. What a person is told is what was found
 * in the cells then.
 */
import { runExcel } from '../../excel';
import { failed, refused, runAction, Stopped, type ActionResult, type Run } from '../session/action';
import type { ActionName, ActionRecord, Session } from '../session/session';
import type { Change } from './change';

export interface WritingAction {
  readonly name: ActionName;
  /** Whether to wait until no cell is being edited, instead of failing. */
  readonly waitsForCellEdit: boolean;
  /** Reads, and says what to write, or why not. Writes nothing. */
  readonly prepare: (context: Excel.RequestContext, run: Run) => Promise<ActionResult | Change>;
}

/** Performs an action from its first look to the sentence about it. */
export function perform(session: Session, { name, waitsForCellEdit, prepare }: WritingAction): Promise<ActionRecord> {
  return runAction(session, name, async (run) => {
    // At hand before the first cell is written, with all that it takes to put cells back.
    const { Attempt } = await import(/* webpackChunkName: "writing" */ './attempt');
    const attempt = new Attempt(session, run);
    try {
      const result = await runExcel(
        async (context) => {
          const prepared = await prepare(context, run);
          return 'status' in prepared ? prepared : attempt.write(context, prepared);
        },
        { waitForCellEdit: waitsForCellEdit },
      );
      return result.ok ? result.value : failed(result.failure, await attempt.undo());
    } catch (error) {
      run.undone = await attempt.undo();
      if (error instanceof Stopped) return refused({ code: 'cancelled', with: { undone: run.undone } });
      throw error;
    }
  });
}

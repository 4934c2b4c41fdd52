/** Split text into columns, as an action. The story itself is loaded when it is wanted (`split-story.ts`). */
import { runExcel } from '../../excel';
import { failed, runAction } from '../session/action';
import { putBackAfter, type Attempt } from '../restoring/restore-records';
import type { ActionRecord, Session } from '../session/session';

/** Runs Split text on the active sheet. */
export function splitText(session: Session): Promise<ActionRecord> {
  return runAction(session, 'split-text', async (run) => {
    const { tellSplit } = await import(/* webpackChunkName: "split-text" */ './split-story');
    const attempt: Attempt = { begun: null };
    try {
      const result = await runExcel((context) => tellSplit(context, { session, run, attempt }));
      if (result.ok) return result.value;
      return failed(result.failure, await putBackAfter(attempt, session));
    } catch (error) {
      await putBackAfter(attempt, session);
      throw error;
    }
  });
}

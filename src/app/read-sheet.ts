/** Reading without writing: the pane shows what the active sheet holds, also after another sheet was opened or an option was chosen. */
import { runExcel } from '../excel';
import { begin, Stopped } from './action';
import { understandSheet } from './found';
import type { ChosenOptions } from './options';
import { failureSentence } from './sentences';
import type { Session } from './session';

/** Reads the active sheet into the session; does nothing while an action runs (the action reads it itself). */
export async function readActiveSheet(session: Session): Promise<void> {
  if (session.state().running !== null) return;
  const run = begin(session, 'read');
  try {
    const result = await runExcel((context) =>
      understandSheet(context, session, (share) => {
        run.progress('reading', share);
      }),
    );
    if (!result.ok) session.update({ outcome: { tone: 'error', sentence: failureSentence(result.failure, 'nothing-written') } });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    session.update({ outcome: { tone: 'warning', sentence: { code: 'cancelled', with: {} } } });
  } finally {
    session.update({ running: null });
  }
}

/** Takes the person's options and reads anew, since what is ranked and how depends on them. */
export function choose(session: Session, chosen: ChosenOptions): Promise<void> {
  session.update({ chosen: { ...session.state().chosen, ...chosen } });
  return readActiveSheet(session);
}

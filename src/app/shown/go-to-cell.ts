import { selectCell } from '../../excel';
import type { CellPlace } from '../../sheet';
import { failureSentence } from '../session/sentences';
import type { Session } from '../session/session';

/** Shows a cell and brings its sheet to the front, for the link beside a problem; a cell of the sheet that was read last where none is named. */
export async function goToCell(session: Session, place: CellPlace, sheetId?: string): Promise<void> {
  const shown = sheetId ?? session.state().found?.sheetId;
  if (shown === undefined) return;
  const result = await selectCell(shown, place);
  if (!result.ok) session.update({ outcome: { tone: 'error', sentence: failureSentence(result.failure, 'nothing-written') } });
}

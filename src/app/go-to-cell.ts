import { selectCell } from '../excel';
import type { CellPlace } from '../sheet';
import { failureSentence } from './sentences';
import type { Session } from './session';

/** Shows a cell of the sheet that was read last, for the link beside a problem. */
export async function goToCell(session: Session, place: CellPlace): Promise<void> {
  const { found } = session.state();
  if (found === null) return;
  const result = await selectCell(found.sheetId, place);
  if (!result.ok) session.update({ outcome: { tone: 'error', sentence: failureSentence(result.failure, 'nothing-written') } });
}

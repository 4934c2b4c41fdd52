/** The restore records at hand: those of this session (also too large for the workbook) and those that the workbook's settings hold. */
import { holdsAgain, putBack, RESTORE_KEY, runExcel, setRestoreLines, storedLines, linesThatFit, type RestoreRecord } from '../excel';
import type { Session } from './session';

/**
 * All lines, newest first. The session's are used while they agree with the workbook's; otherwise the workbook was changed elsewhere
 * (another window, a co-author), and it is right.
 */
export function restoreLines(session: Session, settings: ReadonlyMap<string, unknown>): readonly string[] {
  const stored = storedLines(settings.get(RESTORE_KEY));
  const own = session.state().restoreLines;
  const agrees = stored.every((line, i) => own[i] === line) && (stored.length > 0 || linesThatFit(own).length === 0);
  return agrees ? own : stored;
}

/** Puts a record back and checks it; `remaining` are the lines that stay. Gives whether the cells are as they were. */
export async function undo(session: Session, record: RestoreRecord, remaining: readonly string[]): Promise<boolean> {
  const result = await runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(record.sheetId);
      await putBack(context, sheet, record);
      if (!(await holdsAgain(context, sheet, record))) return false;
      setRestoreLines(context, linesThatFit(remaining));
      await context.sync();
      return true;
    },
    { waitForCellEdit: true },
  );
  const restored = result.ok && result.value;
  if (restored) session.update({ restoreLines: remaining });
  return restored;
}

/** The restore records at hand: those of this session (also too large for the workbook) and those that the workbook's settings hold. */
import {
  encodeRecord,
  holdsAgain,
  linesThatFit,
  putBack,
  RESTORE_KEY,
  runExcel,
  setRestoreLines,
  storedLines,
  type RestorePart,
  type RestoreRecord,
} from '../excel';
import type { Session } from './session';

/** What an action has begun to write: where it fails, this is put back. */
export interface Attempt {
  /** `earlier` are the restore lines of before. */
  begun: { readonly record: RestoreRecord; readonly earlier: readonly string[] } | null;
}

/**
 * Keeps what is about to be overwritten: in the session, and with the next sync in the workbook, before the write itself.
 * 'in memory' where the record is too large for the workbook.
 */
export function keepRecord(
  context: Excel.RequestContext,
  session: Session,
  { attempt, parts, settings }: { readonly attempt: Attempt; readonly parts: readonly RestorePart[]; readonly settings: ReadonlyMap<string, unknown> },
): 'in the workbook' | 'in memory' {
  const record: RestoreRecord = { parts: parts.map(stripped) };
  const earlier = restoreLines(session, settings);
  const lines = [encodeRecord(record), ...earlier];
  const stored = linesThatFit(lines);
  attempt.begun = { record, earlier };
  session.update({ restoreLines: lines });
  setRestoreLines(context, stored);
  return stored.length === 0 ? 'in memory' : 'in the workbook';
}

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
      for (const part of record.parts) {
        const sheet = context.workbook.worksheets.getItem(part.sheetId);
        await putBack(context, sheet, part);
        if (!(await holdsAgain(context, sheet, part))) return false;
      }
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

/** Undoes what an attempt has written, and says what became of the cells. */
export async function putBackAfter(attempt: Attempt, session: Session): Promise<'nothing-written' | 'put-back' | 'not-put-back'> {
  if (attempt.begun === null) return 'nothing-written';
  const { record, earlier } = attempt.begun;
  return (await undo(session, record, earlier)) ? 'put-back' : 'not-put-back';
}

/** Only what a restore needs, so that the settings stay small. */
function stripped(part: RestorePart): RestorePart {
  const { column, top, rowCount, plain, columnWidth, contents, numberFormats } = part.before;
  return { ...part, before: { column, top, rowCount, plain, columnWidth, contents, numberFormats } };
}

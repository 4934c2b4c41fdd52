/** What becomes of the cells when a write fails: they are looked at, and what was written is put back. */
import { forgetRecord, isBefore, linesNow, linesThatFit, lookBack, noWayBack, runExcel, undo } from '../../excel';
import type { FailureParameters } from '../../messages';
import type { Kept, Session } from '../session/session';

export type Undone = FailureParameters['undone'];

/**
 * Puts back what an attempt has written, and says what was found and done. Where that cannot be known, Restore goes on with it; so it does where
 * tables were 'written' whole and hold something else by now: that is somebody else's, and only a person may say that it goes with them.
 */
export async function putBack(session: Session, kept: Kept, stage: 'writing' | 'written'): Promise<Undone> {
  const result = await runExcel(
    async (context): Promise<Undone> => {
      const look = await lookBack(context, kept.record);
      if (isBefore(look)) return 'nothing-written';
      if (noWayBack(look) !== null) return 'not-put-back';
      if (stage === 'written' && look.tables !== null && look.tables.changedSheets.length > 0) return 'not-put-back';
      // What others have typed since stays theirs.
      return (await undo(context, look, 'keep')) ? 'put-back' : 'not-put-back';
    },
    { waitForCellEdit: true },
  );
  const undone = result.ok ? result.value : 'not-known';
  if (undone === 'nothing-written' || undone === 'put-back') await forget(session, kept);
  else session.update({ unfinished: kept });
  return undone;
}

/** Takes the record out of session and workbook. What cannot be taken out does no harm: it says that nothing is left to put back. */
async function forget(session: Session, { names, earlier }: Kept): Promise<void> {
  session.update({ restoreLines: earlier });
  await runExcel(
    async (context) => {
      const now = await linesNow(context);
      const before = linesThatFit(earlier);
      session.update({ workbookLines: now });
      if (now.length === before.length && now.every((line, i) => before[i] === line)) return;
      forgetRecord(context, { names, lines: before });
      await context.sync();
      session.update({ workbookLines: before });
    },
    { waitForCellEdit: true },
  );
}

/** The lines without one of them. */
export function without(lines: readonly string[], line: string): string[] {
  const at = lines.indexOf(line);
  return at === -1 ? [...lines] : [...lines.slice(0, at), ...lines.slice(at + 1)];
}


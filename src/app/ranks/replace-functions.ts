/**
 * Replace functions by values: turns every cell of the workbook that calls our functions into what it shows, so that the file can be passed on
 * to colleagues without the add-in. Kept, written, verified and put back like any write; Restore brings the functions back.
 */
import { changedSince, findOurFormulas, inStep, lookAtActiveSheet, runExcel, writePart, ExcelFailure } from '../../excel';
import { failed, refused, runAction, type ActionResult, type Run } from '../session/action';
import { bytesOfPart, keepRecord, putBackAfter, type Attempt } from '../restoring/restore-records';
import { addressOf, quotedSheet } from '../session/sentences';
import type { ActionRecord, Session } from '../session/session';

/** What a cell shows while a function has not answered: it must not become its value. */
const UNFINISHED = '#BUSY!';

/** Runs Replace functions by values on the whole workbook. */
export function replaceFunctions(session: Session): Promise<ActionRecord> {
  return runAction(session, 'replace-functions', async (run) => {
    const attempt: Attempt = { begun: null };
    try {
      const result = await runExcel((context) => tell(context, session, run, attempt));
      if (result.ok) return result.value;
      return failed(result.failure, await putBackAfter(attempt, session));
    } catch (error) {
      await putBackAfter(attempt, session);
      throw error;
    }
  });
}

async function tell(context: Excel.RequestContext, session: Session, run: Run, attempt: Attempt): Promise<ActionResult> {
  const { settings } = await lookAtActiveSheet(context);
  const found = await findOurFormulas(context);
  const parts = found.parts.map(({ part }) => part);
  const [locked] = found.protectedSheets;
  if (locked !== undefined) return refused({ code: 'sheet-protected', with: { sheet: quotedSheet(locked) } });
  const [hidden] = found.hiddenSheets;
  if (hidden !== undefined) return refused({ code: 'rows-hidden-many', with: { sheet: quotedSheet(hidden.name), count: hidden.count } });
  if (parts.length === 0) return refused({ code: 'no-functions-to-replace', with: {} });
  if (parts.some(({ written }) => written.includes(UNFINISHED))) return refused({ code: 'functions-unfinished', with: {} });

  run.progress('writing', 0);
  keepRecord(context, session, { attempt, parts, settings });
  await inStep(context, found.parts, {
    bytesOf: ({ part }) => bytesOfPart(part),
    story: (conversation, { part, hidden }) => writePart(conversation, part, hidden),
  });
  const changed = await inStep(context, parts, {
    bytesOf: bytesOfPart,
    story: (conversation, part) => changedSince(conversation, conversation.workbook.worksheets.getItem(part.sheetId), part),
  });
  if (changed.some(({ length }) => length > 0)) throw new ExcelFailure('not-written');
  const areas = parts.map(({ sheetName, before }) => addressOf(sheetName, { top: before.top, left: before.column, rowCount: before.rowCount, columnCount: 1 }));
  const count = parts.reduce((sum, { before }) => sum + before.rowCount, 0);
  return { status: 'done', written: areas, sentence: { code: 'functions-replaced', with: { areas, count } } };
}

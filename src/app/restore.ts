/** Restore: puts back exactly what the last Compute ranks overwrote. Where cells were changed since, it says which and asks. */
import { changedSince, decodeRecord, lookAtActiveSheet, runExcel, textsOf, type RestoreRecord } from '../excel';
import type { Area } from '../sheet';
import { failed, refused, runAction, type ActionResult } from './action';
import { understandSheet } from './found';
import { readOptions } from './options';
import { restoreLines, undo } from './restore-records';
import { addressOf, quotedSheet } from './sentences';
import type { ActionRecord, Session } from './session';

/** How many changed cells are named; the count tells of the others. */
const CELLS_NAMED = 5;

/** Runs Restore. `changedCells` is the person's word about cells that were changed since. */
export function restore(
  session: Session,
  options: { readonly changedCells: 'ask' | 'restore' } = { changedCells: 'ask' },
): Promise<ActionRecord> {
  return runAction(session, 'restore', async (run) => {
    const result = await runExcel((context) => find(context, session, options.changedCells));
    if (!result.ok) return failed(result.failure, 'nothing-written');
    if (!('record' in result.value)) return result.value;
    const { record, remaining } = result.value;
    run.progress('writing', 0);
    if (!(await undo(session, record, remaining))) {
      return failed({ code: 'not-written', excelCode: '' }, 'not-put-back');
    }
    await runExcel((context) => understandSheet(context, session, () => undefined));
    const { top, column, rowCount } = record.before;
    const area: Area = { top, left: column, rowCount, columnCount: 1 };
    const address = addressOf(record.sheetName, area);
    return { status: 'done', written: [address], sentence: { code: 'restored', with: { area: address } } };
  });
}

async function find(
  context: Excel.RequestContext,
  session: Session,
  changedCells: 'ask' | 'restore',
): Promise<ActionResult | { readonly record: RestoreRecord; readonly remaining: readonly string[] }> {
  const { settings } = await lookAtActiveSheet(context);
  const [line, ...remaining] = restoreLines(session, settings);
  const record = line === undefined ? null : decodeRecord(line);
  if (record === null) return refused({ code: 'nothing-to-restore', with: {} });

  const sheet = await sheetOf(context, record);
  if (sheet === null) return refused({ code: 'restore-sheet-gone', with: { sheet: quotedSheet(record.sheetName) } });
  if (sheet.protection.protected) return refused({ code: 'sheet-protected', with: { sheet: quotedSheet(sheet.name) } });

  const sure = changedCells === 'restore' || readOptions(textsOf(settings)).options.overwrite === 'yes';
  const changed = sure ? [] : await changedSince(context, sheet, record);
  if (changed.length > 0) {
    const sentence = {
      code: 'cells-changed-since',
      with: {
        cells: changed.slice(0, CELLS_NAMED).map((row) => addressOf(sheet.name, { row, column: record.before.column })),
        count: changed.length,
      },
    } as const;
    return refused(sentence, { about: 'cells-changed-since', sentence });
  }
  return { record: { ...record, sheetId: sheet.id, sheetName: sheet.name }, remaining };
}

/** The sheet by its id (it may have been renamed), else by its name (ids may differ after the file was made anew). */
async function sheetOf(context: Excel.RequestContext, record: RestoreRecord): Promise<Excel.Worksheet | null> {
  const { worksheets } = context.workbook;
  const [byId, byName] = [record.sheetId, record.sheetName].map((key) => {
    const sheet = worksheets.getItemOrNullObject(key);
    sheet.load('id,name');
    sheet.protection.load('protected');
    return sheet;
  });
  await context.sync();
  return [byId, byName].find((sheet) => sheet?.isNullObject === false) ?? null;
}

/** Restore: puts back exactly what the last run overwrote. Where cells were changed since, it says which and asks. */
import { changedSince, decodeRecord, inStep, lookAtActiveSheet, runExcel, textsOf, type RestorePart, type RestoreRecord } from '../../excel';
import type { Sentence } from '../../messages';
import { failed, refused, runAction, type ActionResult } from '../session/action';
import { readOptions } from '../session/options';
import { bytesOfPart, loadTablesUndo, restoreLines, undo } from './restore-records';
import { addressOf, quotedSheet } from '../session/sentences';
import type { ActionRecord, Session } from '../session/session';
import { scopeRead, understandScope } from '../sheets/understand-scope';

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
    const ranked = new Map(session.state().ranked);
    for (const { sheetId } of record.parts) ranked.delete(sheetId);
    session.update({ ranked });
    const read = await runExcel((context) => understandScope(context, session.state()));
    session.update(read.ok ? scopeRead(read.value) : { editedSince: true });
    const areas = record.parts.map(areaOf);
    if (record.tables === undefined) return { status: 'done', written: areas, sentence: { code: 'restored', with: { areas } } };
    const { updated } = record.tables;
    if (updated.length > 0) return { status: 'done', written: areas, sentence: { code: 'tables-restored', with: { count: updated.length } } };
    const sheets = [...new Set([...record.tables.addedSheets, ...record.tables.addedAreas].map(({ sheetName }) => quotedSheet(sheetName)))];
    return { status: 'done', written: areas, sentence: { code: 'tables-removed', with: { sheets } } };
  });
}

interface ToRestore {
  readonly record: RestoreRecord;
  readonly remaining: readonly string[];
}

async function find(context: Excel.RequestContext, session: Session, changedCells: 'ask' | 'restore'): Promise<ActionResult | ToRestore> {
  const { settings } = await lookAtActiveSheet(context);
  const [line, ...remaining] = restoreLines(session, settings);
  const record = line === undefined ? null : decodeRecord(line);
  if (record === null) return refused({ code: 'nothing-to-restore', with: {} });

  const sheets = await sheetsOf(context, record);
  const parts: RestorePart[] = [];
  for (const [i, part] of record.parts.entries()) {
    const sheet = sheets[i];
    if (sheet === undefined) return refused({ code: 'restore-sheet-gone', with: { sheet: quotedSheet(part.sheetName) } });
    if (sheet.protection.protected) return refused({ code: 'sheet-protected', with: { sheet: quotedSheet(sheet.name) } });
    parts.push({ ...part, sheetId: sheet.id, sheetName: sheet.name });
  }
  const sure = changedCells === 'restore' || readOptions(textsOf(settings)).options.overwrite === 'yes';
  const sentence = sure ? null : ((await changesIn(context, parts)) ?? (await changesOnTables(context, record)));
  if (sentence !== null) return refused(sentence, { about: 'cells-changed-since', sentence });
  return { record: { ...record, parts }, remaining };
}

/** The sheet of each part, by its id (it may have been renamed), else by its name (ids may differ after the file was made anew). */
async function sheetsOf(context: Excel.RequestContext, record: RestoreRecord): Promise<(Excel.Worksheet | undefined)[]> {
  const { worksheets } = context.workbook;
  const pairs = record.parts.map(({ sheetId, sheetName }) =>
    [sheetId, sheetName].map((key) => {
      const sheet = worksheets.getItemOrNullObject(key);
      sheet.load('id,name');
      sheet.protection.load('protected');
      return sheet;
    }),
  );
  await context.sync();
  return pairs.map((pair) => pair.find((sheet) => !sheet.isNullObject));
}

/** The sentence that names cells which no longer hold what was written, or null. */
async function changesIn(context: Excel.RequestContext, parts: readonly RestorePart[]): Promise<Sentence | null> {
  const cells: string[] = [];
  const changed = await inStep(context, parts, {
    bytesOf: bytesOfPart,
    story: (conversation, part) => changedSince(conversation, conversation.workbook.worksheets.getItem(part.sheetId), part),
  });
  for (const [i, { sheetName, before }] of parts.entries()) {
    for (const row of changed[i] ?? []) cells.push(addressOf(sheetName, { row, column: before.column }));
  }
  return cells.length === 0 ? null : { code: 'cells-changed-since', with: { cells: cells.slice(0, CELLS_NAMED), count: cells.length } };
}

async function changesOnTables(context: Excel.RequestContext, { tables }: RestoreRecord): Promise<Sentence | null> {
  const sheets = tables === undefined ? [] : await (await loadTablesUndo()).changedSheets(context, tables);
  return sheets.length === 0 ? null : { code: 'tables-changed-since', with: { sheets: sheets.map(quotedSheet) } };
}

function areaOf({ sheetName, before }: RestorePart): string {
  return addressOf(sheetName, { top: before.top, left: before.column, rowCount: before.rowCount, columnCount: 1 });
}

/**
 * The way back from inserted tables: what was added is taken away again, and nothing else. An added sheet is found by the name of one of its
 * tables, so that it may have been renamed or moved since; a checksum tells whether anybody wrote on it.
 */
import { ExcelFailure } from '../../failure';
import { PAYLOAD_TARGET } from '../../payload';
import { setTexts } from '../../settings';
import type { CellContent } from '../../writing/target-column';
import { cellsOfFormula, lookForTables } from '../known/look-for-tables';
import { TABLES_SETTING } from '../known/made-tables';
import { blocksNow, readBlocks, type BlockNow } from '../update/blocks-now';
import { replaceBlocks } from '../update/replace-blocks';
import { checksumOfRows } from './sheet-checksum';
import { endExcelTables } from './end-excel-tables';
import type { AddedSheet, TablesUndo } from './tables-record';

/** The names that sheets of the record have now; null for one that is gone. */
async function sheetsNow(context: Excel.RequestContext, sheets: readonly AddedSheet[]): Promise<(string | null)[]> {
  const { names, worksheets } = context.workbook;
  const looked = sheets.map(({ table, sheetName }) => {
    const item = names.getItemOrNullObject(table);
    item.load('formula');
    const byName = worksheets.getItemOrNullObject(sheetName);
    byName.load('name');
    return { item, byName };
  });
  await context.sync();
  return looked.map(({ item, byName }) => {
    const named = item.isNullObject ? null : cellsOfFormula(String(item.formula));
    return named?.sheetName ?? (byName.isNullObject ? null : byName.name);
  });
}

/** The names of sheets on which anybody has written since, beside or inside what was written. */
export async function changedSheets(context: Excel.RequestContext, undo: TablesUndo): Promise<string[]> {
  const { addedSheets, addedAreas, updated, style } = undo;
  const now = await sheetsNow(context, addedSheets);
  const written = [...addedAreas, ...updated.map(({ name, after }) => ({ name, ...after }))];
  const changed: string[] = await changedTables(context, written, style);
  for (const [i, added] of addedSheets.entries()) {
    const name = now[i];
    if (name === null || name === undefined) continue;
    if (!(await isAsWritten(context, context.workbook.worksheets.getItem(name), added))) changed.push(name);
  }
  return changed;
}

/** The sheets of tables that are not as they were written. Throws where a table is gone, or only other cells are left of it. */
async function changedTables(context: Excel.RequestContext, tables: readonly (Pick<BlockNow, 'name' | 'parts'> & { readonly checksum: number })[], style: TablesUndo['style']): Promise<string[]> {
  if (tables.length === 0) return [];
  const now = blocksNow(await lookForTables(context), tables, style);
  if (now === null) throw new ExcelFailure('sheet-changed', 'tables');
  const read = await readBlocks(context, now, style);
  return read.flatMap(({ checksum: found }, i) => (found === tables[i]?.checksum ? [] : [now[i]?.sheetName ?? '']));
}

async function isAsWritten(context: Excel.RequestContext, sheet: Excel.Worksheet, added: AddedSheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return added.rowCount === 0;
  const rowCount = used.rowIndex + used.rowCount;
  if (rowCount !== added.rowCount || used.columnIndex + used.columnCount > added.columnCount) return false;
  const rows: CellContent[][] = [];
  const rowsAtOnce = Math.max(1, Math.floor(PAYLOAD_TARGET / (BYTES_PER_CELL * added.columnCount)));
  for (let top = 0; top < rowCount; top += rowsAtOnce) {
    const range = sheet.getRangeByIndexes(top, 0, Math.min(rowsAtOnce, rowCount - top), added.columnCount);
    range.load('formulas');
    // One turn for all but the longest tables.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of range.formulas as CellContent[][]) rows.push(row);
  }
  return checksumOfRows(rows) === added.checksum;
}

/** A cell of a table as JSON, on the safe side. */
const BYTES_PER_CELL = 60;

/** Takes away what was added. Gives whether it is gone. */
export async function removeTables(context: Excel.RequestContext, undo: TablesUndo): Promise<boolean> {
  const { names, worksheets } = context.workbook;
  const now = (await sheetsNow(context, undo.addedSheets)).filter((name): name is string => name !== null);
  if (undo.addedAreas.length > 0) await emptyAreas(context, undo);
  for (const name of undo.names) names.getItemOrNullObject(name).delete();
  for (const name of now) worksheets.getItemOrNullObject(name).delete();
  setTexts(context, { [TABLES_SETTING]: undo.madeBefore });
  if (undo.updated.length > 0) await bringBack(context, undo);
  await context.sync();
  const left = now.map((name) => worksheets.getItemOrNullObject(name));
  await context.sync();
  return left.every((sheet) => sheet.isNullObject);
}

/** Empties the cells of tables that stand on a person's sheet, where their names say; where a name was not yet given, where they were to be. */
async function emptyAreas(context: Excel.RequestContext, { addedAreas, areasAre, formerWidths }: TablesUndo): Promise<void> {
  const look = await lookForTables(context);
  const areas = addedAreas.map(({ name, sheetName, area }) => look.names.get(name) ?? { sheetName, area });
  if (areasAre === 'excel-tables') await endExcelTables(context, areas);
  for (const cells of areas) {
    const range = context.workbook.worksheets.getItem(cells.sheetName).getRangeByIndexes(cells.area.top, cells.area.left, cells.area.rowCount, cells.area.columnCount);
    range.unmerge();
    range.clear(Excel.ClearApplyTo.contents);
    range.clear(Excel.ClearApplyTo.formats);
  }
  if (formerWidths === null) return;
  const sheet = context.workbook.worksheets.getItem(formerWidths.sheetName);
  formerWidths.widths.forEach((width, index) => {
    sheet.getRangeByIndexes(0, formerWidths.left + index, 1, 1).format.columnWidth = width;
  });
}

/** Gives updated tables their former rows and contents; those that an update had not reached yet have them still. */
async function bringBack(context: Excel.RequestContext, { updated, style }: TablesUndo): Promise<void> {
  const look = await lookForTables(context);
  const changes = updated.flatMap(({ name, before, after }) => {
    const [now] = blocksNow(look, [{ name, parts: after.parts }], style) ?? blocksNow(look, [{ name, parts: before.parts }], style) ?? [];
    return now === undefined ? [] : [{ now, next: before }];
  });
  if (changes.length < updated.length) throw new ExcelFailure('sheet-changed', 'tables');
  await replaceBlocks(context, changes, style);
}

/**
 * The way back from inserted and updated tables: what was added is taken away again, and nothing else. A sheet is ours by the id that Excel
 * gave it, or by the name that it bears while it is made; where neither is known any more, only if it holds just what was written.
 */
import { movedContent, type Area, type Content } from '../../../sheet';
import { PAYLOAD_TARGET } from '../../payload';
import { entered } from '../../reading/typed-text';
import { setTexts } from '../../settings';
import type { NoWayBack } from '../../undo/no-way-back';
import type { AddedSheet, BlockContents, TablesUndo } from '../../undo/undo-record';
import { lookForTables, type TablesLook } from '../known/look-for-tables';
import { TABLES_SETTING } from '../known/made-tables';
import { readBlocks, rowCountOf, type BlockNow, type BlockRead } from '../update/blocks-now';
import { areasAfter, replaceBlocks, type BlockChange } from '../update/replace-blocks';
import { checksumOfRows } from './sheet-checksum';
import { endExcelTables } from './end-excel-tables';

/** How what a record added and updated stands now. */
export interface TablesLookBack {
  readonly noWay: NoWayBack | null;
  /** True where nothing of it is there. */
  readonly isBefore: boolean;
  /** The added sheets that are there, by id. */
  readonly sheets: readonly string[];
  /** The sheets on which somebody has written since, by their names. */
  readonly changedSheets: readonly string[];
  readonly areas: readonly Pick<TablesUndo['addedAreas'][number], 'name' | 'typed'>[];
  readonly updates: readonly BlockChange[];
}

/** Looks at what a record added and updated. */
export async function lookBackAtTables(context: Excel.RequestContext, undo: TablesUndo): Promise<TablesLookBack> {
  const look = await lookForTables(context);
  const changed = new Set<string>();
  const sheets = [];
  let noWay: NoWayBack | null = null;
  for (const added of undo.addedSheets) {
    const found = sheetNow(look, added);
    if (found === null) continue;
    const asWritten = await isAsWritten(context, context.workbook.worksheets.getItem(found.id), added);
    if (!found.isCertain && !asWritten) noWay ??= { is: 'unknown', because: 'tables', sheetName: found.name, cells: [] };
    if (!asWritten) changed.add(found.name);
    sheets.push(found.id);
  }
  if (sheets.length > 0 && look.structureProtected) noWay ??= { is: 'structure-protected' };

  const added = undo.addedAreas.flatMap(({ name, parts, checksum, typed }) => {
    const cells = look.names.get(name) ?? null;
    return cells === null ? [] : [{ ...cells, name, parts, checksum, typed }];
  });
  for (const block of await read(context, added, undo.style)) if (block.found?.checksum !== block.checksum) changed.add(block.sheetName);

  const updates = await updatesBack(context, look, undo);
  if (updates.lost) noWay ??= { is: 'gone', what: 'tables', sheetName: '' };
  for (const name of updates.changed) changed.add(name);
  const isBefore = sheets.length === 0 && added.length === 0 && updates.isBefore;
  const locked = await protectedAmong(context, [...added.map(({ sheetName }) => sheetName), ...(updates.isBefore ? [] : updates.back.map(({ now }) => now.sheetName))]);
  if (locked !== null) noWay ??= { is: 'protected', sheetName: locked };
  const areas = added.map(({ name, typed }) => ({ name, ...(typed === undefined ? {} : { typed }) }));
  return { noWay, isBefore, sheets, changedSheets: [...changed], areas, updates: updates.back };
}

interface SheetThere {
  readonly id: string;
  readonly name: string;
  /** True where only the add-in can have made it. */
  readonly isCertain: boolean;
}

function sheetNow({ sheets, names }: TablesLook, { id, nameAtFirst, table }: AddedSheet): SheetThere | null {
  const own = sheets.find((sheet) => sheet.id === id) ?? sheets.find(({ name }) => name === nameAtFirst);
  if (own !== undefined) return { ...own, isCertain: true };
  const named = names.get(table);
  const sheet = sheets.find(({ name }) => name === named?.sheetName);
  return sheet === undefined ? null : { ...sheet, isCertain: id === null };
}

/** Reads blocks that have the rows they were given; the others as null. */
async function read<Block extends BlockNow>(context: Excel.RequestContext, blocks: readonly Block[], style: TablesUndo['style']): Promise<(Block & { readonly found: BlockRead | null })[]> {
  const whole = blocks.filter(({ area, parts }) => area.rowCount === rowCountOf(parts) && area.columnCount === style.columns.length);
  const found = whole.length === 0 ? [] : await readBlocks(context, whole, style);
  return blocks.map((block) => ({ ...block, found: found[whole.indexOf(block)] ?? null }));
}

interface UpdatesBack {
  readonly back: TablesLookBack['updates'];
  readonly changed: readonly string[];
  readonly isBefore: boolean;
  /** True where a table is gone, or only other cells are left of it. */
  readonly lost: boolean;
}

/** What it takes to give updated tables their former rows and contents; those that an update had not reached yet have them still. */
async function updatesBack(context: Excel.RequestContext, look: TablesLook, { updated, style }: TablesUndo): Promise<UpdatesBack> {
  const there = updated.flatMap(({ name, before, after, top, left }) => {
    const cells = look.names.get(name) ?? null;
    if (cells === null || cells.area.columnCount !== style.columns.length) return [];
    return [{ ...cells, name, before, after, top, left, parts: partsNow(cells.area, before, after.parts) }];
  });
  // Where each will stand once all have their former rows: it differs from where it stood by what people have put in or taken out around it.
  const areas = areasAfter(there.map(({ before, ...now }) => ({ now, next: before })));
  const blocks = there.map(({ top, left, before, ...block }, index) => {
    const area = areas[index] ?? block.area;
    return { ...block, before: { ...before, contents: movedContents(before.contents, { rows: area.top - (top ?? area.top), columns: area.left - (left ?? area.left) }) } };
  });
  const found = await read(context, blocks, style);
  const isBefore = found.every(({ before, found: now }) => now !== null && isSame(now.contents.contents, before.contents));
  const changed = found.filter(({ after, before, found: now }) => now !== null && now.checksum !== after.checksum && !isSame(now.contents.contents, before.contents));
  return {
    back: found.map(({ name, sheetName, area, parts, before, found: now }) => ({ now: { name, sheetName, area, parts }, next: before, ...(now === null ? {} : { read: now.contents.contents }) })),
    changed: changed.map(({ sheetName }) => sheetName),
    isBefore: isBefore && found.length === updated.length,
    lost: found.length < updated.length,
  };
}

/** Contents of a table that has moved: its formulas speak of its own cells, which have moved with it. */
function movedContents(contents: BlockContents['contents'], by: { readonly rows: number; readonly columns: number }): BlockContents['contents'] {
  if (by.rows === 0 && by.columns === 0) return contents;
  return contents.map((row) => row.map((content) => movedContent(content, by)));
}

/** The rows of a table by their number: as after the update, as before it, or with rows that somebody put in since. */
function partsNow({ rowCount }: Area, before: BlockContents, after: BlockContents['parts']): BlockContents['parts'] {
  if (rowCount === rowCountOf(after)) return after;
  if (rowCount === rowCountOf(before.parts)) return before.parts;
  return { ...after, units: Math.max(0, rowCount - after.heading - 1 - after.notes) };
}

function isSame(one: BlockContents['contents'], other: BlockContents['contents']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function protectedAmong(context: Excel.RequestContext, names: readonly string[]): Promise<string | null> {
  const sheets = [...new Set(names)].map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load('protected');
    return { name, protection };
  });
  if (sheets.length > 0) await context.sync();
  return sheets.find(({ protection }) => protection.protected)?.name ?? null;
}

async function isAsWritten(context: Excel.RequestContext, sheet: Excel.Worksheet, added: AddedSheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return added.rowCount === 0;
  const rowCount = used.rowIndex + used.rowCount;
  if (rowCount !== added.rowCount || used.columnIndex + used.columnCount > added.columnCount) return false;
  const rows: Content[][] = [];
  const rowsAtOnce = Math.max(1, Math.floor(PAYLOAD_TARGET / (BYTES_PER_CELL * added.columnCount)));
  for (let top = 0; top < rowCount; top += rowsAtOnce) {
    const range = sheet.getRangeByIndexes(top, 0, Math.min(rowsAtOnce, rowCount - top), added.columnCount);
    range.load('formulas');
    // One turn for all but the longest tables.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of range.formulas as Content[][]) rows.push(row);
  }
  return checksumOfRows(rows) === added.checksum;
}

/** A cell of a table as JSON, on the safe side. */
const BYTES_PER_CELL = 60;

/** Takes away what was added and brings back what was updated. Gives whether it is so. */
export async function removeTables(context: Excel.RequestContext, undo: TablesUndo, { sheets, areas, updates }: TablesLookBack): Promise<boolean> {
  const { names, worksheets } = context.workbook;
  if (areas.length > 0) await emptyAreas(context, undo, areas);
  for (const name of undo.names) names.getItemOrNullObject(name).delete();
  for (const id of sheets) worksheets.getItemOrNullObject(id).delete();
  setTexts(context, { [TABLES_SETTING]: undo.madeBefore });
  if (updates.length > 0 && !(await bringBack(context, undo, updates))) return false;
  await context.sync();
  const left = sheets.map((id) => worksheets.getItemOrNullObject(id));
  for (const sheet of left) sheet.load('name');
  await context.sync();
  if (left.some((sheet) => !sheet.isNullObject)) return false;
  return updates.length === 0 || (await updatesBack(context, await lookForTables(context), undo)).isBefore;
}

/** Gives updated tables their former rows and contents; where somebody was at them meanwhile they get what they held just then, and it is false. */
async function bringBack(context: Excel.RequestContext, { style }: TablesUndo, updates: TablesLookBack['updates']): Promise<boolean> {
  const held = await replaceBlocks(context, updates, style);
  if (held === null) return true;
  const look = await lookForTables(context);
  const again = updates.flatMap(({ now, next }, index): BlockChange[] => {
    const cells = look.names.get(now.name) ?? null;
    const former = held[index];
    if (cells === null || !former) return [];
    return [{ now: { ...now, ...cells, parts: { ...next.parts, units: cells.area.rowCount - next.parts.heading - 1 - next.parts.notes } }, next: { ...next, ...former } }];
  });
  await replaceBlocks(context, again, style);
  return false;
}

/** Empties the cells of tables that stand on a person's sheet, where their names say; what was typed there meanwhile comes back. */
async function emptyAreas(context: Excel.RequestContext, { areasAre, formerWidths }: TablesUndo, areas: TablesLookBack['areas']): Promise<void> {
  const ranges = areas.map(({ name }) => context.workbook.names.getItem(name).getRange());
  if (areasAre === 'excel-tables') await endExcelTables(context, ranges);
  for (const [index, range] of ranges.entries()) {
    range.unmerge();
    range.clear(Excel.ClearApplyTo.contents);
    range.clear(Excel.ClearApplyTo.formats);
    for (const { row, column, content } of areas[index]?.typed ?? []) range.getCell(row, column).formulas = [[entered(content, 'General')]];
  }
  const [first] = ranges;
  if (first === undefined) return;
  formerWidths?.widths.forEach((width, index) => {
    first.getCell(0, index).format.columnWidth = width;
  });
}

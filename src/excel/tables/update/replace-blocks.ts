/**
 * Tables that are there get other rows: whole rows of the sheet are inserted or deleted inside a table, so that what a person wrote above, below
 * and between the tables stays where it belongs; then the contents are written. The same leads back. Formats are left as they are: new
 * rows look like the unit above them.
 */
import type { Area } from '../../../sheet';
import { blockHeights, DECREE_STYLE, type BlockParts } from '../../../tables';
import type { CellContent } from '../../target-column';
import { typedText } from '../../typed-text';
import { Batch } from '../write/batch';
import type { TablesLook } from '../known/look-for-tables';
import { checksum } from '../known/made-tables';
import { rowRuns } from '../write/table-cells';
import type { BlockContents } from '../undo/tables-record';
import { setHeights } from '../write/write-tables';

export interface BlockNow {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly parts: BlockParts;
}

const KINDS = DECREE_STYLE.columns.map(({ kind }) => kind);
const SCORE = KINDS.indexOf('score');
const RANK = KINDS.indexOf('rank');

export function rowCountOf({ heading, units, notes }: BlockParts): number {
  return heading + 1 + units + notes;
}

/** Where named tables stand; null where one is gone, or has not the rows and columns that it was given. */
export function blocksNow(look: TablesLook, tables: readonly Pick<BlockNow, 'name' | 'parts'>[]): BlockNow[] | null {
  const found = tables.flatMap(({ name, parts }): BlockNow[] => {
    const cells = look.names.get(name) ?? null;
    if (cells === null || cells.area.rowCount !== rowCountOf(parts) || cells.area.columnCount !== KINDS.length) return [];
    return [{ name, sheetName: cells.sheetName, area: cells.area, parts }];
  });
  return found.length === tables.length ? found : null;
}

export interface BlockRead {
  readonly contents: BlockContents;
  readonly checksum: number;
}

/** What tables hold now, ready to be written again, with the checksum that tells edits. */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly BlockNow[]): Promise<BlockRead[]> {
  const batch = new Batch(context);
  const loading: { readonly range: Excel.Range; readonly format: Excel.Range; readonly parts: BlockParts }[] = [];
  for (const { sheetName, area, parts } of blocks) {
    await batch.room(area.rowCount * BYTES_PER_ROW);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRangeByIndexes(area.top, area.left, area.rowCount, area.columnCount);
    range.load('formulas,values');
    const format = sheet.getRangeByIndexes(area.top + parts.heading + 1, area.left + SCORE, 1, 1);
    format.load('numberFormat');
    loading.push({ range, format, parts });
  }
  await batch.send();
  return loading.map(({ range, format, parts }) => {
    const formulas = range.formulas as CellContent[][];
    const values = range.values as CellContent[][];
    const own = formulas.flatMap((row, r) => row.map((content, c) => (c === RANK && isFormula(content, values[r]?.[c]) ? (values[r]?.[c] ?? '') : content)));
    const contents = formulas.map((row, r) => row.map((content, c) => (typeof content === 'string' && content !== '' && !isFormula(content, values[r]?.[c]) ? typedText(content, 'General') : content)));
    return { contents: { parts, contents, scoreFormat: (format.numberFormat as string[][])[0]?.[0] ?? 'General' }, checksum: checksum(own) };
  });
}

/** A text that begins with "=" is its own value. */
function isFormula(content: CellContent, value: CellContent | undefined): boolean {
  return typeof content === 'string' && content.startsWith('=') && content !== value;
}

const BYTES_PER_ROW = 400;

export interface BlockChange {
  readonly now: BlockNow;
  readonly next: BlockContents;
}

/** Where each block will stand: the rows that blocks above it on the same sheet gain or lose move it. */
export function areasAfter(changes: readonly BlockChange[]): Area[] {
  return changes.map(({ now, next }) => {
    const above = changes.filter((other) => other.now.sheetName === now.sheetName && other.now.area.top < now.area.top);
    const moved = above.reduce((sum, other) => sum + rowCountOf(other.next.parts) - rowCountOf(other.now.parts), 0);
    return { ...now.area, top: now.area.top + moved, rowCount: rowCountOf(next.parts) };
  });
}

/** Gives each block its next rows and contents. */
export async function replaceBlocks(context: Excel.RequestContext, changes: readonly BlockChange[]): Promise<void> {
  const { worksheets, names } = context.workbook;
  // From the bottom up, so that no block moves before its turn.
  for (const { now, next } of [...changes].sort((one, other) => other.now.area.top - one.now.area.top)) reshape(worksheets.getItem(now.sheetName), now, next.parts);
  const batch = new Batch(context);
  const areas = areasAfter(changes);
  for (const [index, { now, next }] of changes.entries()) {
    const area = areas[index];
    if (area === undefined) continue;
    const sheet = worksheets.getItem(now.sheetName);
    for (const run of rowRuns(next.contents, MOST_BYTES)) {
      await batch.room(run.bytes);
      sheet.getRangeByIndexes(area.top + run.top, area.left, run.rowCount, area.columnCount).formulas = next.contents.slice(run.top, run.top + run.rowCount).map((row) => [...row]);
    }
    const units = sheet.getRangeByIndexes(area.top + next.parts.heading + 1, area.left + SCORE, next.parts.units, 1);
    units.numberFormat = [[next.scoreFormat]];
    const shown = next.contents.map((row) => row.map((content) => (typeof content === 'string' && !content.startsWith('=') ? content : '0')));
    await setHeights(sheet, blockHeights(shown, area, next.parts, DECREE_STYLE), batch);
    names.getItem(now.name).delete();
    names.add(now.name, sheet.getRangeByIndexes(area.top, area.left, area.rowCount, area.columnCount));
  }
  await batch.send();
}

const MOST_BYTES = 3_000_000;

function reshape(sheet: Excel.Worksheet, { area, parts }: BlockNow, next: BlockParts): void {
  const firstUnit = area.top + parts.heading + 1;
  const firstNote = firstUnit + parts.units;
  if (next.notes > parts.notes) {
    insertRows(sheet, firstNote, next.notes - parts.notes);
    dressNotes(sheet, { ...area, top: firstNote, rowCount: next.notes - parts.notes });
  } else if (next.notes < parts.notes) deleteRows(sheet, firstNote + next.notes, parts.notes - next.notes);
  const more = next.units - parts.units;
  if (more > 0) {
    const last = firstNote - 1;
    insertRows(sheet, last, more);
    sheet.getRangeByIndexes(last, area.left, more, area.columnCount).copyFrom(sheet.getRangeByIndexes(last + more, area.left, 1, area.columnCount), Excel.RangeCopyType.formats);
  } else if (more < 0) deleteRows(sheet, firstUnit + next.units, -more);
}

function wholeRows(sheet: Excel.Worksheet, top: number, count: number): Excel.Range {
  return sheet.getRange(`${String(top + 1)}:${String(top + count)}`);
}

function insertRows(sheet: Excel.Worksheet, top: number, count: number): void {
  wholeRows(sheet, top, count).insert(Excel.InsertShiftDirection.down);
}

function deleteRows(sheet: Excel.Worksheet, top: number, count: number): void {
  wholeRows(sheet, top, count).delete(Excel.DeleteShiftDirection.up);
}

/** Inserted rows look like the unit above them: notes have no lines and stand over the table's width. */
function dressNotes(sheet: Excel.Worksheet, area: Area): void {
  const range = sheet.getRangeByIndexes(area.top, area.left, area.rowCount, area.columnCount);
  range.clear(Excel.ClearApplyTo.formats);
  range.merge(true);
  const { format } = range;
  format.font.name = DECREE_STYLE.fontName;
  format.font.size = DECREE_STYLE.fontSize;
  format.font.italic = true;
  format.wrapText = true;
  format.verticalAlignment = Excel.VerticalAlignment.center;
}

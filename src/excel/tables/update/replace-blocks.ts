/**
 * Tables that are there get other rows: whole rows of the sheet are inserted or deleted inside a table, so that what a person wrote above, below
 * and between the tables stays where it belongs; then the contents are written. The same leads back. Formats are left as they are: new
 * rows look like the unit above them.
 */
import type { Area, Content } from '../../../sheet';
import { entered, untyped } from '../../reading/typed-text';
import { blockHeights, unitCells, type BlockParts, type TableStyle } from '../../../tables';
import type { BlockContents } from '../../undo/undo-record';
import { Batch } from '../../batch';
import { rowRuns } from '../write/table-cells';
import { formatUnits, setHeights } from '../write/write-tables';
import { rowCountOf, setPageBreaks, type BlockNow } from './blocks-now';

export interface BlockChange {
  readonly now: BlockNow;
  readonly next: BlockContents;
  /** What the block held when it was read, as it would be entered; absent where that does not matter. */
  readonly read?: BlockContents['contents'];
}

/** Where each block will stand: the rows that blocks above it on the same sheet gain or lose move it. */
export function areasAfter(changes: readonly BlockChange[]): Area[] {
  return changes.map(({ now, next }) => {
    const above = changes.filter((other) => other.now.sheetName === now.sheetName && other.now.area.top < now.area.top);
    const moved = above.reduce((sum, other) => sum + rowCountOf(other.next.parts) - rowCountOf(other.now.parts), 0);
    return { ...now.area, top: now.area.top + moved, rowCount: rowCountOf(next.parts) };
  });
}

/**
 * Gives each block its next rows and contents. Gives what the blocks held just before, where that is not what they had held when they were read: somebody
 * was at them; null where all was as read, or the tables are too large for a second look.
 */
export async function replaceBlocks(context: Excel.RequestContext, changes: readonly BlockChange[], style: TableStyle): Promise<(Pick<BlockContents, 'parts' | 'contents'> | null)[] | null> {
  const { worksheets, names } = context.workbook;
  const isLarge = cellsOf(changes) > MOST_CELLS;
  const looks = changes.map(({ now }) => {
    const range = names.getItem(now.name).getRange();
    if (!isLarge) range.load('formulas');
    return range;
  });
  // From the bottom up, so that no block moves before its turn.
  for (const { now, next } of [...changes].sort((one, other) => other.now.area.top - one.now.area.top)) reshape(worksheets.getItem(now.sheetName), now, next.parts, style);
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
    const { firstRow } = unitCells({ area, parts: next.parts }, style);
    const units = { top: firstRow, rowCount: next.parts.units, columnCount: 1 };
    for (const { column, formats } of next.formats) {
      await formatUnits(sheet, { ...units, left: area.left + column }, formats, batch);
    }
    const shown = next.contents.map((row) => row.map((content) => (typeof content === 'string' && !content.startsWith('=') ? content : '0')));
    await setHeights(sheet, blockHeights(shown, area, next.parts, style), batch);
  }
  await batch.send();
  const held = isLarge ? [] : changes.map((change, index) => heldBefore(change, looks[index]));
  if (held.some((block) => block !== null)) return held;
  await setPageBreaks(context, changes.map(({ now, next }, index) => ({ sheetName: now.sheetName, top: areas[index]?.top ?? now.area.top, beginsPage: next.beginsPage })));
  return null;
}

/** More cells than these are not looked at again. */
const MOST_CELLS = 50_000;

function cellsOf(changes: readonly BlockChange[]): number {
  return changes.reduce((sum, { now: { area } }) => sum + area.rowCount * area.columnCount, 0);
}

/** What a block held, where it had other rows or contents than were read; null where all was as read. */
function heldBefore({ now, read }: BlockChange, look: Excel.Range | undefined): Pick<BlockContents, 'parts' | 'contents'> | null {
  if (look === undefined || read === undefined) return null;
  const { parts, area } = now;
  const formulas = look.formulas as Content[][];
  const isAsRead = formulas.length === area.rowCount && formulas.every((row, r) => row.every((content, c) => content === untyped(read[r]?.[c] ?? '')));
  if (isAsRead) return null;
  const contents = formulas.map((row) => row.map((content) => entered(content, 'General')));
  return { parts: { ...parts, units: parts.units + formulas.length - area.rowCount }, contents };
}

const MOST_BYTES = 3_000_000;

/**
 * Inserts and deletes rows. Rows are inserted above the last row of the table, never below it: so the name over its cells grows with it, in one
 * with the rows, and a table that was only begun on is known by its rows.
 */
function reshape(sheet: Excel.Worksheet, { area, parts }: BlockNow, next: BlockParts, style: TableStyle): void {
  const firstUnit = area.top + parts.heading + 1;
  const firstNote = firstUnit + parts.units;
  const moreNotes = next.notes - parts.notes;
  if (moreNotes > 0) {
    const last = firstNote + parts.notes - 1;
    insertRows(sheet, last, moreNotes);
    if (parts.notes === 0) copyLooks(sheet, area, { from: last + moreNotes, to: last, rowCount: 1 });
    dressNotes(sheet, { ...area, top: firstNote, rowCount: next.notes }, style);
  } else if (moreNotes < 0) deleteRows(sheet, firstNote + next.notes, -moreNotes);
  const more = next.units - parts.units;
  if (more > 0) {
    const last = firstNote - 1;
    insertRows(sheet, last, more);
    copyLooks(sheet, area, { from: last + more, to: last, rowCount: more });
  } else if (more < 0) deleteRows(sheet, firstUnit + next.units, -more);
}

function copyLooks(sheet: Excel.Worksheet, { left, columnCount }: Area, { from, to, rowCount }: { readonly from: number; readonly to: number; readonly rowCount: number }): void {
  const looks = sheet.getRangeByIndexes(from, left, 1, columnCount);
  sheet.getRangeByIndexes(to, left, rowCount, columnCount).copyFrom(looks, Excel.RangeCopyType.formats);
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
function dressNotes(sheet: Excel.Worksheet, area: Area, style: TableStyle): void {
  const range = sheet.getRangeByIndexes(area.top, area.left, area.rowCount, area.columnCount);
  range.clear(Excel.ClearApplyTo.formats);
  range.merge(true);
  const { format } = range;
  format.font.name = style.fontName;
  format.font.size = style.fontSize;
  format.font.italic = true;
  format.font.color = '#000000';
  format.wrapText = true;
  format.horizontalAlignment = Excel.HorizontalAlignment.left;
  format.verticalAlignment = Excel.VerticalAlignment.center;
}

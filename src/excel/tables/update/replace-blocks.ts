/**
 * Tables that are there get other rows: whole rows of the sheet are inserted or deleted inside a table, so that what a person wrote above, below
 * and between the tables stays where it belongs; then the contents are written. The same leads back. Formats are left as they are: new
 * rows look like the unit above them.
 */
import type { Area } from '../../../sheet';
import { blockHeights, unitCells, type BlockParts, type TableStyle } from '../../../tables';
import { formatsIn, type BlockContents } from '../undo/tables-record';
import { Batch } from '../../batch';
import { rowRuns } from '../write/table-cells';
import { formatUnits, setHeights } from '../write/write-tables';
import { rowCountOf, setPageBreaks, type BlockNow } from './blocks-now';

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
export async function replaceBlocks(context: Excel.RequestContext, changes: readonly BlockChange[], style: TableStyle): Promise<void> {
  const { worksheets, names } = context.workbook;
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
    const { firstRow, scoreColumn } = unitCells({ area, parts: next.parts }, style);
    const units = { top: firstRow, rowCount: next.parts.units, columnCount: 1 };
    for (const { column, formats } of formatsIn(next, scoreColumn === null ? null : scoreColumn - area.left)) {
      await formatUnits(sheet, { ...units, left: area.left + column }, formats, batch);
    }
    const shown = next.contents.map((row) => row.map((content) => (typeof content === 'string' && !content.startsWith('=') ? content : '0')));
    await setHeights(sheet, blockHeights(shown, area, next.parts, style), batch);
    names.getItem(now.name).delete();
    names.add(now.name, sheet.getRangeByIndexes(area.top, area.left, area.rowCount, area.columnCount));
  }
  await batch.send();
  await setPageBreaks(context, changes.map(({ now, next }, index) => ({ sheetName: now.sheetName, top: areas[index]?.top ?? now.area.top, beginsPage: next.beginsPage })));
}

const MOST_BYTES = 3_000_000;

function reshape(sheet: Excel.Worksheet, { area, parts }: BlockNow, next: BlockParts, style: TableStyle): void {
  const firstUnit = area.top + parts.heading + 1;
  const firstNote = firstUnit + parts.units;
  if (next.notes > parts.notes) {
    insertRows(sheet, firstNote, next.notes - parts.notes);
    dressNotes(sheet, { ...area, top: firstNote, rowCount: next.notes - parts.notes }, style);
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

/**
 * Tables that are there get other rows: whole rows of the sheet are inserted or deleted inside a table, so that what a person wrote above, below
 * and between the tables stays where it belongs; then the contents are written. The same leads back. Formats are left as they are: new
 * rows look like the unit above them.
 */
import type { Area, Content } from '../../../sheet';
import { entered, untyped } from '../../reading/typed-text';
import { blockHeights, type BlockParts, type TableStyle } from '../../../tables';
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
  const { names } = context.workbook;
  const isLarge = cellsOf(changes) > MOST_CELLS;
  const looks = changes.map(({ now }) => {
    const range = names.getItem(now.name).getRange();
    if (!isLarge) range.load('formulas');
    return range;
  });
  // From the bottom up. All rows are counted inside the named cells: whoever moves a table meanwhile moves what is done to it.
  for (const { now, next } of [...changes].sort((one, other) => other.now.area.top - one.now.area.top)) reshape(names.getItem(now.name).getRange(), now, next.parts, style);
  const batch = new Batch(context);
  const areas = areasAfter(changes);
  for (const [index, { now, next }] of changes.entries()) {
    const area = areas[index];
    if (area === undefined) continue;
    const block = names.getItem(now.name).getRange();
    for (const run of rowRuns(next.contents, MOST_BYTES)) {
      await batch.room(run.bytes);
      cellsIn(block, { ...run, left: 0, columnCount: area.columnCount }).formulas = next.contents.slice(run.top, run.top + run.rowCount).map((row) => [...row]);
    }
    const firstUnit = next.parts.heading + 1;
    for (const { column, formats } of next.formats) {
      await formatUnits(({ top, rowCount }) => cellsIn(block, { top: firstUnit + top, rowCount, left: column, columnCount: 1 }), next.parts.units, formats, batch);
    }
    const shown = next.contents.map((row) => row.map((content) => (typeof content === 'string' && !content.startsWith('=') ? content : '0')));
    await setHeights(({ top, rowCount }) => cellsIn(block, { top: top - area.top, rowCount, left: 0, columnCount: 1 }), blockHeights(shown, area, next.parts, style), batch);
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
function reshape(block: Excel.Range, { area: { columnCount }, parts }: BlockNow, next: BlockParts, style: TableStyle): void {
  const row = (top: number, rowCount = 1): Excel.Range => cellsIn(block, { top, rowCount, left: 0, columnCount });
  const firstUnit = parts.heading + 1;
  const firstNote = firstUnit + parts.units;
  const moreNotes = next.notes - parts.notes;
  if (moreNotes > 0) {
    const last = firstNote + parts.notes - 1;
    insertRows(row(last, moreNotes));
    if (parts.notes === 0) row(last).copyFrom(row(last + moreNotes), Excel.RangeCopyType.formats);
    dressNotes(row(firstNote, next.notes), style);
  } else if (moreNotes < 0) deleteRows(row(firstNote + next.notes, -moreNotes));
  const more = next.units - parts.units;
  if (more > 0) {
    const last = firstNote - 1;
    insertRows(row(last, more));
    row(last, more).copyFrom(row(last + more), Excel.RangeCopyType.formats);
  } else if (more < 0) deleteRows(row(firstUnit + next.units, -more));
}

/** Cells of a block, counted from its first. */
function cellsIn(block: Excel.Range, { top, left, rowCount, columnCount }: Area): Excel.Range {
  return block.getCell(top, left).getResizedRange(rowCount - 1, columnCount - 1);
}

function insertRows(rows: Excel.Range): void {
  rows.getEntireRow().insert(Excel.InsertShiftDirection.down);
}

function deleteRows(rows: Excel.Range): void {
  rows.getEntireRow().delete(Excel.DeleteShiftDirection.up);
}

/** Inserted rows look like the unit above them: notes have no lines and stand over the table's width. */
function dressNotes(range: Excel.Range, style: TableStyle): void {
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

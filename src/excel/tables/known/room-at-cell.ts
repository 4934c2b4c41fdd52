/**
 * The place for tables on a sheet that a person made. Only cells that hold nothing, neither content nor format, are taken: of formats, merges and what else
 * a cell can have the API cannot keep everything, so to overwrite such cells could not be undone. What an Excel Table, a hidden row or the end of
 * the sheet leaves no room for is told as well.
 */
import type { Area, Content } from '../../../sheet';

export interface SelectedCell {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** The cell from which a selection began. */
export async function selectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex');
  cell.worksheet.load('id,name');
  await context.sync();
  return { sheetId: cell.worksheet.id, sheetName: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

export type Room =
  | { readonly is: 'free'; /** The widths of the columns, in points, where nothing else stands in them; null where their widths must stay. */ readonly widths: readonly number[] | null }
  | { readonly is: 'protected' }
  | { readonly is: 'beyond-the-sheet' }
  | { readonly is: 'hidden' }
  | { readonly is: 'taken'; /** Without its sheet. */ readonly by: string };

/** Looks whether an area can be written, in one request. */
export async function lookForRoom(context: Excel.RequestContext, sheetId: string, area: Area): Promise<Room> {
  const { top, left, rowCount, columnCount } = area;
  if (top + rowCount > MOST_ROWS || left + columnCount > MOST_COLUMNS) return { is: 'beyond-the-sheet' };
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.protection.load('protected');
  const range = sheet.getRangeByIndexes(top, left, rowCount, columnCount);
  range.load('rowHidden,columnHidden');
  const used = range.getUsedRangeOrNullObject(false);
  used.load('address');
  const tables = Office.context.requirements.isSetSupported('ExcelApi', '1.9') ? range.getTables(false) : null;
  tables?.load('items/name');
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13') ? range.getMergedAreasOrNullObject() : null;
  merged?.load('address');
  const inUse = sheet.getUsedRangeOrNullObject(false);
  inUse.load('columnIndex,columnCount');
  const columns = Array.from({ length: columnCount }, (_, index) => {
    const column = sheet.getRangeByIndexes(top, left + index, 1, 1);
    column.load('format/columnWidth');
    return column;
  });
  await context.sync();
  if (sheet.protection.protected) return { is: 'protected' };
  // null where only some are hidden
  if ((range.rowHidden as boolean | null) !== false || (range.columnHidden as boolean | null) !== false) return { is: 'hidden' };
  const taken = [used, merged].find((found) => found !== null && !found.isNullObject);
  if (taken) return { is: 'taken', by: taken.address.slice(taken.address.lastIndexOf('!') + 1).replaceAll('$', '') };
  const table = tables?.items[0];
  if (table !== undefined) return { is: 'taken', by: table.name };
  const alone = inUse.isNullObject || left >= inUse.columnIndex + inUse.columnCount || left + columnCount <= inUse.columnIndex;
  return { is: 'free', widths: alone ? columns.map(({ format }) => format.columnWidth) : null };
}

/** A cell with content, by row and column of its area. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** So many cells are looked at once more when they are written. */
const MOST_CELLS = 100_000;

/**
 * Queues a look at areas that should be empty; what is queued after it may fill them. After the next sync it tells what somebody had typed there, by
 * area. Larger areas are not looked at.
 */
export function typedInto(sheet: Excel.Worksheet, areas: readonly Area[]): () => TypedCell[][] {
  const cells = areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (cells > MOST_CELLS) return () => areas.map(() => []);
  const ranges = areas.map(({ top, left, rowCount, columnCount }) => {
    const range = sheet.getRangeByIndexes(top, left, rowCount, columnCount);
    range.load('formulas');
    return range;
  });
  return () =>
    ranges.map((range) =>
      (range.formulas as Content[][]).flatMap((contents, row) => contents.flatMap((content, column) => (content === '' ? [] : [{ row, column, content }]))),
    );
}

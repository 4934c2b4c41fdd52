/** Writes the table that pasted text makes, beside it or on a new sheet, and believes it only when every cell reads back. Formats come first, then contents. */
import type { CellValue, ColumnCells, Part, PastedTable } from '../../sheet';
import { PLAIN_STYLE } from '../../tables';
import { ExcelFailure } from '../failure';
import { inRowRuns, jsonBytes, rowsPerPayload } from '../payload';
import type { TablesUndo } from '../tables/undo/tables-record';
import { checksumOfRows } from '../tables/undo/sheet-checksum';
import type { CellContent } from '../writing/target-column';
import { typedText } from '../reading/typed-text';

/** Where the first cell of the table goes. */
export interface SplitPlace {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
}

/** In points: what a letter takes, the room around, and the most that a column gets. */
const LETTER = 5.5;
const ROOM = 12;
const WIDEST = 320;

function written(part: Part): CellContent {
  if (typeof part !== 'string') return part.value;
  return part === '' ? '' : typedText(part, 'General');
}

function readBack(part: Part): CellContent {
  return typeof part === 'string' ? part : part.value;
}

/** What `formulas` of the table's cells will give, row by row. */
export function splitContents({ rows }: PastedTable): CellContent[][] {
  return rows.map(({ parts }) => parts.map(readBack));
}

function bytesPerRow({ rows }: PastedTable): number {
  return (2 * jsonBytes(rows.map(({ parts }) => parts))) / Math.max(1, rows.length);
}

/** How wide a column is to be for its units; titles and notes run over their neighbours. */
function widthOf({ rows }: PastedTable, column: number): number {
  const longest = rows.reduce((most, { kind, parts }) => (kind === 'whole' ? most : Math.max(most, String(readBack(parts[column] ?? '')).length)), 0);
  return Math.min(WIDEST, longest * LETTER + ROOM);
}

/** Writes the table. `sized` are its columns whose width may be set. */
export async function writeSplit(context: Excel.RequestContext, table: PastedTable, { sheet, top, left }: SplitPlace, sized: (column: number) => boolean): Promise<void> {
  const { rows, kinds } = table;
  kinds.forEach((_, column) => {
    if (sized(column)) sheet.getRangeByIndexes(top, left + column, 1, 1).format.columnWidth = widthOf(table, column);
  });
  await inRowRuns({ top, rowCount: rows.length }, rowsPerPayload(bytesPerRow(table)), async (run) => {
    const range = sheet.getRangeByIndexes(run.top, left, run.rowCount, kinds.length);
    const cells = rows.slice(run.top - top, run.top - top + run.rowCount);
    range.numberFormat = cells.map(({ parts }) => parts.map((part) => (typeof part === 'string' ? 'General' : part.numberFormat)));
    range.formulas = cells.map(({ parts }) => parts.map(written));
    await context.sync();
  });
}

/** Throws an ExcelFailure where a cell is not what was planned. */
export async function verifySplit(context: Excel.RequestContext, table: PastedTable, { sheet, top, left }: SplitPlace): Promise<void> {
  const planned = splitContents(table);
  await inRowRuns({ top, rowCount: planned.length }, rowsPerPayload(bytesPerRow(table)), async (run) => {
    const range = sheet.getRangeByIndexes(run.top, left, run.rowCount, table.kinds.length);
    range.load('formulas');
    await context.sync();
    (range.formulas as CellContent[][]).forEach((row, r) => {
      row.forEach((content, c) => {
        if (content !== planned[run.top - top + r]?.[c]) throw new ExcelFailure('not-written');
      });
    });
  });
}

/** Throws an ExcelFailure where the pasted text is no longer what was read. */
export async function textIsUnchanged(context: Excel.RequestContext, sheet: Excel.Worksheet, { column, top, values }: ColumnCells): Promise<void> {
  await inRowRuns({ top, rowCount: values.length }, rowsPerPayload(jsonBytes(values) / Math.max(1, values.length)), async (run) => {
    const range = sheet.getRangeByIndexes(run.top, column, run.rowCount, 1);
    range.load('values');
    await context.sync();
    (range.values as CellContent[][]).forEach(([now], i) => {
      if (now !== asRead(values[run.top - top + i] ?? '')) throw new ExcelFailure('sheet-changed');
    });
  });
}

/** A cell's value as `values` gives it: an error as its text. */
function asRead(value: CellValue): CellContent {
  return typeof value === 'object' ? value.error : value;
}

/** What Restore needs to take an added sheet away again; `name` will stand for the table's cells, so that a renamed sheet is found. */
export function splitUndo(table: PastedTable, { sheetName, name, madeBefore }: { readonly sheetName: string; readonly name: string; readonly madeBefore: string | null }): TablesUndo {
  const contents = splitContents(table);
  let rowCount = contents.length;
  while (rowCount > 0 && contents[rowCount - 1]?.every((content) => content === '') === true) rowCount -= 1;
  const added = { sheetName, table: name, rowCount, columnCount: table.kinds.length, checksum: checksumOfRows(contents) };
  return { style: PLAIN_STYLE, madeBefore, names: [name], addedSheets: [added], addedAreas: [], formerWidths: null, updated: [] };
}

/** Adds the sheet for a table, with the name that stands for its cells. */
export function addSplitSheet(context: Excel.RequestContext, table: PastedTable, { sheetName, name }: { readonly sheetName: string; readonly name: string }): SplitPlace {
  const sheet = context.workbook.worksheets.add(sheetName);
  context.workbook.names.add(name, sheet.getRangeByIndexes(0, 0, table.rows.length, table.kinds.length));
  return { sheet, top: 0, left: 0 };
}

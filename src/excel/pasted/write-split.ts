/** Writes the table that pasted text makes, beside it or on a new sheet, and believes it only when every cell reads back. Formats come first, then contents. */
import type { CellValue, ColumnCells, Content, Part, PastedTable } from '../../sheet';
import { PLAIN_STYLE } from '../../tables';
import { ExcelFailure } from '../failure';
import { inRowRuns, jsonBytes, rowsPerPayload } from '../payload';
import { newSheetName } from '../undo/hidden-names';
import type { TablesUndo } from '../undo/undo-record';
import { checksumOfRows } from '../tables/undo/sheet-checksum';
import { typedText } from '../reading/typed-text';
import type { TargetColumn } from '../writing/target-column';
import type { ColumnWrite, FollowedCells } from '../writing/write-column';

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

function written(part: Part): Content {
  if (typeof part !== 'string') return part.value;
  return part === '' ? '' : typedText(part, 'General');
}

function readBack(part: Part): Content {
  return typeof part === 'string' ? part : part.value;
}

/** What `formulas` of the table's cells will give, row by row. */
export function splitContents({ rows }: PastedTable): Content[][] {
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

/** The columns of a table beside its text, ready to be written. */
export function splitColumns(table: PastedTable, targets: readonly TargetColumn[], text: FollowedCells): ColumnWrite[] {
  const contents = splitContents(table);
  return targets.map((target, column): ColumnWrite => ({
    target,
    contents: contents.map((row) => row[column] ?? ''),
    as: 'values',
    shows: null,
    numberFormats: formatRuns(table, column),
    dress: null,
    width: target.plain ? widthOf(table, column) : null,
    hidden: [],
    units: text,
    from: [],
  }));
}

function formatRuns({ rows, top }: PastedTable, column: number): ColumnWrite['numberFormats'] {
  const runs: { top: number; rowCount: number; numberFormat: string }[] = [];
  rows.forEach(({ parts }, i) => {
    const part = parts[column] ?? '';
    const numberFormat = typeof part === 'string' ? 'General' : part.numberFormat;
    const last = runs.at(-1);
    if (last?.numberFormat === numberFormat) last.rowCount += 1;
    else runs.push({ top: top + i, rowCount: 1, numberFormat });
  });
  return runs;
}

/** Writes the table on a sheet of its own. */
export async function writeSplit(context: Excel.RequestContext, table: PastedTable, { sheet, top, left }: SplitPlace): Promise<void> {
  const { rows, kinds } = table;
  kinds.forEach((_, column) => {
    sheet.getRangeByIndexes(top, left + column, 1, 1).format.columnWidth = widthOf(table, column);
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
    (range.formulas as Content[][]).forEach((row, r) => {
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
    (range.values as Content[][]).forEach(([now], i) => {
      if (now !== asRead(values[run.top - top + i] ?? '')) throw new ExcelFailure('sheet-changed');
    });
  });
}

/** A cell's value as `values` gives it: an error as its text. */
function asRead(value: CellValue): Content {
  return typeof value === 'object' ? value.error : value;
}

/** What Restore needs to take an added sheet away again; `name` will stand for the table's cells, so that a renamed sheet is found. */
export function splitUndo(table: PastedTable, { sheetName, name, madeBefore }: { readonly sheetName: string; readonly name: string; readonly madeBefore: string | null }): TablesUndo {
  const contents = splitContents(table);
  let rowCount = contents.length;
  while (rowCount > 0 && contents[rowCount - 1]?.every((content) => content === '') === true) rowCount -= 1;
  const added = { sheetName, nameAtFirst: newSheetName(), id: null, table: name, rowCount, columnCount: table.kinds.length, checksum: checksumOfRows(contents) };
  return { style: PLAIN_STYLE, madeBefore, names: [name], addedSheets: [added], addedAreas: [], formerWidths: null, updated: [] };
}

/** Adds the sheet for a table, with the name that stands for its cells; its own name comes once it is written. */
export function addSplitSheet(context: Excel.RequestContext, table: PastedTable, { nameAtFirst, name }: { readonly nameAtFirst: string; readonly name: string }): SplitPlace {
  const sheet = context.workbook.worksheets.add(nameAtFirst);
  sheet.load('id');
  context.workbook.names.add(name, sheet.getRangeByIndexes(0, 0, table.rows.length, table.kinds.length));
  return { sheet, top: 0, left: 0 };
}

/**
 * Whole columns and whole rows of a sheet, and only the properties that are needed: values, and number formats where they decide
 * the published precision. An error cell comes as text; value types are asked for only where such a text was seen.
 */
import { runsOf, type Area, type CellValue, type ColumnCells, type Grid, type RowCells } from '../../sheet';
import { cellValue, cellValues, loadMerges, mergesOf, MOST_COLUMNS } from './active-sheet';
import type { Conversation } from '../conversation';
import { inRowRuns, jsonBytes, rowsPerPayload, type RowRun } from '../payload';

export interface ColumnsToRead {
  readonly columns: readonly number[];
  readonly numberFormatsOf: readonly number[];
  /** Columns of which it matters what they show. */
  readonly textsOf?: readonly number[];
}

export interface ReadingProgress {
  readonly rowsRead: number;
  readonly rowCount: number;
}

/** Texts that an error cell shows as its value. */
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/;

interface GrowingColumn {
  readonly column: number;
  readonly values: CellValue[];
  readonly numberFormats: string[] | null;
  readonly texts?: string[];
}

/** Reads `wanted` columns over `rows`, in as many requests as their size asks for (usually one). */
export async function readColumns(
  context: Conversation,
  sheet: Excel.Worksheet,
  rows: RowRun,
  wanted: ColumnsToRead,
  options: { readonly window: Grid; readonly onRows?: (progress: ReadingProgress) => void },
): Promise<Map<number, ColumnCells>> {
  const growing = wanted.columns.map(
    (column): GrowingColumn => ({
      column,
      values: [],
      numberFormats: wanted.numberFormatsOf.includes(column) ? [] : null,
      ...(wanted.textsOf?.includes(column) === true ? { texts: [] } : {}),
    }),
  );
  await inRowRuns(rows, rowsPerPayload(bytesPerRow(options.window, wanted)), async (run) => {
    const ranges = growing.map(({ column, numberFormats, texts }) => {
      const range = sheet.getRangeByIndexes(run.top, column, run.rowCount, 1);
      range.load(['values', ...(numberFormats === null ? [] : ['numberFormat']), ...(texts === undefined ? [] : ['text'])].join(','));
      return range;
    });
    await context.sync();
    ranges.forEach((range, i) => {
      const target = growing[i];
      if (target === undefined) return;
      for (const row of range.values as unknown[][]) target.values.push(cellValue(row[0], undefined));
      if (target.numberFormats !== null) for (const row of range.numberFormat as string[][]) target.numberFormats.push(row[0] ?? 'General');
      if (target.texts !== undefined) for (const row of range.text) target.texts.push(row[0] ?? '');
    });
    options.onRows?.({ rowsRead: run.top + run.rowCount - rows.top, rowCount: rows.rowCount });
  });
  await markErrors(context, sheet, rows, growing);
  return new Map(growing.map((column) => [column.column, { ...column, top: rows.top }]));
}

/** Reads rows whole (from the first to the last used column), for the few whose meaning the columns did not tell. */
export async function readRows(
  context: Conversation,
  sheet: Excel.Worksheet,
  rows: readonly number[],
  used: Area,
): Promise<Map<number, RowCells>> {
  const found = new Map<number, RowCells>();
  if (rows.length === 0) return found;
  const ranges = runsOf(rows).map((run) => {
    const range = sheet.getRangeByIndexes(run.top, used.left, run.rowCount, Math.min(used.columnCount, MOST_COLUMNS));
    range.load('values,valueTypes,formulas');
    return { run, range, merged: loadMerges(range) };
  });
  await context.sync();
  for (const { run, range, merged } of ranges) {
    const merges = mergesOf(merged);
    cellValues(range.values as unknown[][], range.valueTypes).forEach((values, i) => {
      const row = run.top + i;
      found.set(row, { row, left: used.left, values, formulas: range.formulas[i] as unknown[], merges: merges.filter(({ top }) => top === row) });
    });
  }
  return found;
}

function bytesPerRow(window: Grid, wanted: ColumnsToRead): number {
  let bytes = 0;
  window.values.forEach((row, r) => {
    for (const column of wanted.columns) {
      bytes += jsonBytes(row[column - window.left] ?? '');
      if (wanted.textsOf?.includes(column) === true) bytes += jsonBytes(row[column - window.left] ?? '');
      if (wanted.numberFormatsOf.includes(column)) bytes += jsonBytes(window.numberFormats[r]?.[column - window.left] ?? 'General');
    }
  });
  return bytes / Math.max(1, window.values.length);
}

async function markErrors(context: Conversation, sheet: Excel.Worksheet, rows: RowRun, columns: readonly GrowingColumn[]): Promise<void> {
  const suspects = columns.flatMap((column) => {
    const first = column.values.findIndex(isErrorText);
    if (first < 0) return [];
    let last = column.values.length - 1;
    while (!isErrorText(column.values[last] ?? '')) last -= 1;
    return [{ column, run: { top: rows.top + first, rowCount: last - first + 1 } }];
  });
  for (const { column, run } of suspects) {
    await inRowRuns(run, rowsPerPayload(jsonBytes('String')), async (part) => {
      const range = sheet.getRangeByIndexes(part.top, column.column, part.rowCount, 1);
      range.load('valueTypes');
      // Only columns in which an error was seen, and only the stretch that holds them: usually none, rarely one.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      range.valueTypes.forEach((types, i) => {
        const at = part.top - rows.top + i;
        const value = column.values[at];
        if (value !== undefined) column.values[at] = cellValue(value, types[0]);
      });
    });
  }
}

function isErrorText(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERROR_TEXT.test(value);
}

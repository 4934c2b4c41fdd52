/**
 * The first look at a sheet, in one request: how much of it is used, its top rows (enough to find the header and the columns), what stands
 * in the way of writing, and the add-in's settings in this workbook. Everything deeper is read later, by column. Of the active sheet's
 * neighbours the first look tells the names; they are looked at together where that is wanted.
 */
import type { Area, CellValue, Grid } from '../../sheet';
import { parseA1, WINDOW_ROWS } from '../../sheet';
import { inStep, type Conversation } from '../conversation';
import { ExcelFailure, type FailureCode } from '../failure';
import { PAYLOAD_TARGET } from '../payload';

/** The window that is read first, from A1: its columns; a wider sheet takes a second request for as many rows of all its columns as stay small. */
const WINDOW_COLUMNS = 60;
const MOST_WINDOW_CELLS = 40_000;
const FEWEST_WINDOW_ROWS = 12;

/** So many sheets are looked at in one request: a window full of long texts and formats has about 200 kB. */
const SHEETS_AT_ONCE = 16;

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

export interface SheetLook extends SheetName {
  /** The area that holds values; null for an empty sheet. */
  readonly used: Area | null;
  /** The area that holds values or formats; null for an untouched sheet. */
  readonly formatted: Area | null;
  readonly window: Grid | null;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** Whether any row of the used area is hidden, by a filter or by hand. */
  readonly hasHiddenRows: boolean;
  /** Names of the Excel tables on the sheet. */
  readonly tables: readonly string[];
  /** The settings of the workbook. */
  readonly settings: ReadonlyMap<string, unknown>;
}

export interface ActiveSheet extends SheetLook {
  /** The sheets that are not hidden, in the order of the workbook; the active one is among them. */
  readonly visibleSheets: readonly SheetName[];
}

/** Looks at the active sheet: one request, or two where the table begins beyond the window. */
export async function lookAtActiveSheet(context: Conversation): Promise<ActiveSheet> {
  const { worksheets, settings } = context.workbook;
  settings.load('items/key,items/value');
  worksheets.load('items/id,items/name,items/visibility');
  // A chart may be a sheet of its own: while it is open there is no active worksheet (OfficeDev/office-js #2444).
  const look = await lookAt(context, worksheets.getActiveWorksheet(), 'no-worksheet');
  const visible = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
  return {
    ...look,
    settings: new Map(settings.items.map((setting) => [setting.key, setting.value as unknown])),
    visibleSheets: visible.map(({ id, name }) => ({ id, name })),
  };
}

/** Looks at other sheets of the workbook whose active sheet was looked at: one request for sixteen of them, two where a table begins beyond the window. */
export function lookAtSheets(context: Conversation, { settings }: ActiveSheet, ids: readonly string[]): Promise<SheetLook[]> {
  return inStep(context, ids, {
    story: async (conversation, id) => ({ ...(await lookAt(conversation, conversation.workbook.worksheets.getItem(id), 'sheet-gone')), settings }),
    bytesOf: () => PAYLOAD_TARGET / SHEETS_AT_ONCE,
  });
}

/** @param missing - What it means that Excel does not find the sheet. */
/**
 * Queues a second look at how much of a sheet is used; after the next sync it tells whether that is as before. Rows that somebody put in or took out
 * after the first look would be read in part.
 */
export function looksAgain(context: Conversation, { id, used: before }: Pick<SheetLook, 'id' | 'used'>): () => boolean {
  const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => JSON.stringify(areaOf(used)) === JSON.stringify(before);
}

async function lookAt(context: Conversation, sheet: Excel.Worksheet, missing: FailureCode): Promise<Omit<SheetLook, 'settings'>> {
  sheet.load('id,name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  const formatted = sheet.getUsedRangeOrNullObject(false);
  formatted.load('rowIndex,columnIndex,rowCount,columnCount');
  const near = loadWindow(sheet, { top: 0, left: 0, rowCount: WINDOW_ROWS, columnCount: WINDOW_COLUMNS });
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/name,items/autoFilter/isDataFiltered');
  try {
    await context.sync();
  } catch (error) {
    throw error instanceof OfficeExtension.Error && error.code === 'ItemNotFound' ? new ExcelFailure(missing, error.code) : error;
  }

  const usedArea = areaOf(used);
  let window = gridOf(near);
  if (usedArea !== null && (window === null || usedArea.left + usedArea.columnCount > WINDOW_COLUMNS)) {
    const corner = { top: window?.top ?? usedArea.top, left: usedArea.left };
    const rowCount = Math.max(FEWEST_WINDOW_ROWS, Math.min(WINDOW_ROWS, Math.floor(MOST_WINDOW_CELLS / usedArea.columnCount)));
    const far = loadWindow(sheet, { ...corner, rowCount, columnCount: usedArea.columnCount });
    await context.sync();
    window = gridOf(far);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    used: usedArea,
    formatted: areaOf(formatted),
    window,
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered),
    tables: sheet.tables.items.map(({ name }) => name),
    // null where only some rows are hidden
    hasHiddenRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
  };
}

/** The size of a worksheet. */
const ROWS_OF_SHEET = 1_048_576;
const COLUMNS_OF_SHEET = 16_384;

/** No table is as wide; and of rows that are wanted from their first to their last column Excel tells no values. */
export const MOST_COLUMNS = Math.floor(MOST_WINDOW_CELLS / FEWEST_WINDOW_ROWS);

interface LoadingWindow {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

function loadWindow(sheet: Excel.Worksheet, { top, left, rowCount, columnCount }: Area): LoadingWindow {
  const all = sheet.getRangeByIndexes(top, left, Math.min(rowCount, ROWS_OF_SHEET - top), Math.min(columnCount, COLUMNS_OF_SHEET - left, MOST_COLUMNS));
  const range = all.getUsedRangeOrNullObject(true);
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,numberFormat,formulas');
  return { range, merged: loadMerges(all) };
}

/** Asks for the merged areas of a range; null where this Excel cannot tell. */
export function loadMerges(range: Excel.Range): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return merged;
}

export function mergesOf(merged: Excel.RangeAreas | null): Area[] {
  return merged === null || merged.isNullObject ? [] : areasOfAddress(merged.address);
}

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  return { top: range.rowIndex, left: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

function gridOf({ range, merged }: LoadingWindow): Grid | null {
  const area = areaOf(range);
  if (area === null) return null;
  return {
    ...area,
    values: cellValues(range.values as unknown[][], range.valueTypes),
    numberFormats: range.numberFormat as string[][],
    formulas: range.formulas as unknown[][],
    merges: mergesOf(merged),
  };
}

/** Excel gives an error cell as the text "#N/A": only its value type tells it from a text that a person typed. */
export function cellValues(values: readonly (readonly unknown[])[], types: readonly (readonly string[])[]): CellValue[][] {
  return values.map((row, r) => row.map((value, c) => cellValue(value, types[r]?.[c])));
}

export function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === 'Error') return { error: String(value) };
  // No cell of Excel's holds one; should an answer, it is said with its cell and never compared.
  if (typeof value === 'number' && !Number.isFinite(value)) return { error: '#NUM!' };
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** The areas of an address such as `Sheet1!A1:D1,Sheet1!A5:D5`; a sheet's name may itself hold commas inside quotes. */
export function areasOfAddress(address: string): Area[] {
  const withoutSheets = address.replace(/(?:'(?:[^']|'')*'|[^,'!]+)!/g, '');
  return withoutSheets.split(',').flatMap((part) => parseA1(part.trim()) ?? []);
}

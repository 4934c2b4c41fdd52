/**
 * The column that will hold the ranks, and all that it holds now: kept before anything is written, so that it can be put back exactly.
 *
 * A new rank column goes into the first free column right of the table. Beyond the formatted part of the sheet a column is plain: it has
 * nothing to keep, and to put it back means to clear it. Elsewhere contents and number formats are kept, and the formats that the office
 * gave those cells are left alone.
 */
import type { Area, Content } from '../../sheet';
import { areasOfAddress, type SheetLook } from '../reading/active-sheet';
import type { Conversation } from '../conversation';
import { ExcelFailure } from '../failure';
import { inRowRuns, rowsPerPayload, type RowRun } from '../payload';
import { findTableBeside } from './table-beside';
import { typedText } from '../reading/typed-text';

/** Formulas, values, value types and number formats of one cell, in bytes; only a first guess, halved where it was too small. */
const KEPT_BYTES_PER_ROW = 60;

/** How far right of the table a free column is looked for. */
const COLUMNS_TO_TRY = 50;

/** XFD */
const LAST_COLUMN = 16_383;

export interface TargetColumn {
  readonly sheetId: string;
  /** The cells, wherever Excel moves them while the run lasts. */
  readonly range: Excel.Range;
  readonly column: number;
  readonly top: number;
  readonly rowCount: number;
  /** True where the cells hold nothing, neither content nor format. */
  readonly plain: boolean;
  /** In points. */
  readonly columnWidth: number;
  /** What `formulas` of the cells gave: a formula, or the constant itself. Empty where `plain`. */
  readonly formulas: readonly Content[];
  /** What the cells show. Empty where `plain`. */
  readonly values: readonly Content[];
  /** What to write into `formulas` to have the same again. Empty where `plain`. */
  readonly contents: readonly Content[];
  readonly numberFormats: readonly string[];
  readonly merges: readonly Area[];
  readonly hasSpill: boolean;
  /** The name of the Excel Table that ends left of this column, which Excel may draw the column into; null where there is none. */
  readonly table: string | null;
}

/** Keeps what one column holds over `rows`. */
export async function keepColumn(context: Conversation, sheetId: string, column: number, rows: RowRun): Promise<TargetColumn> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const whole = loadColumn(sheet, column, rows);
  const formulas: Content[] = [];
  const values: Content[] = [];
  const contents: Content[] = [];
  const numberFormats: string[] = [];
  await inRowRuns(rows, rowsPerPayload(KEPT_BYTES_PER_ROW), async (run) => {
    const range = sheet.getRangeByIndexes(run.top, column, run.rowCount, 1);
    range.load('formulas,values,valueTypes,numberFormat');
    await context.sync();
    const read = range.values as Content[][];
    (range.formulas as Content[][]).forEach(([formula = ''], i) => {
      const format = (range.numberFormat as string[][])[i]?.[0] ?? 'General';
      const isText = range.valueTypes[i]?.[0] === Excel.RangeValueType.string && read[i]?.[0] === formula;
      formulas.push(formula);
      values.push(read[i]?.[0] ?? '');
      contents.push(isText && typeof formula === 'string' ? typedText(formula, format) : formula);
      numberFormats.push(format);
    });
  });
  return { sheetId, ...settled(whole, column, rows), plain: false, formulas, values, contents, numberFormats };
}

/** Finds the first free column right of the table and keeps it. */
export async function keepFreeColumn(
  context: Conversation,
  looked: Pick<SheetLook, 'id' | 'formatted' | 'tables'>,
  options: { readonly after: number; readonly rows: RowRun },
): Promise<TargetColumn> {
  const found = await findFreeColumn(context, looked, options);
  const table = await findTableBeside(context, context.workbook.worksheets.getItem(looked.id), looked.tables, found);
  return { ...found, table };
}

async function findFreeColumn(
  context: Conversation,
  looked: Pick<SheetLook, 'id' | 'formatted'>,
  options: { readonly after: number; readonly rows: RowRun },
): Promise<TargetColumn> {
  const sheet = context.workbook.worksheets.getItem(looked.id);
  const edge = looked.formatted === null ? 0 : looked.formatted.left + looked.formatted.columnCount;
  for (let column = options.after + 1; column <= Math.min(options.after + COLUMNS_TO_TRY, LAST_COLUMN); column += 1) {
    if (column >= edge) {
      const whole = loadColumn(sheet, column, options.rows);
      // Each column is looked at only where the one before it is taken: usually there is one turn.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      const target = settled(whole, column, options.rows);
      if (!isHidden(whole)) return { sheetId: looked.id, ...target, plain: true, formulas: [], values: [], contents: [], numberFormats: [] };
      continue;
    }
    const whole = loadColumn(sheet, column, options.rows);
    const kept = await keepColumn(context, looked.id, column, options.rows);
    if (!isHidden(whole) && kept.merges.length === 0 && kept.formulas.every((content) => content === '')) return kept;
  }
  throw new ExcelFailure('no-room-beside');
}

interface LoadingColumn {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly canSpill: boolean;
}

function loadColumn(sheet: Excel.Worksheet, column: number, rows: RowRun): LoadingColumn {
  const range = sheet.getRangeByIndexes(rows.top, column, rows.rowCount, 1);
  const canSpill = Office.context.requirements.isSetSupported('ExcelApi', '1.12');
  range.load(canSpill ? 'columnHidden,hasSpill,format/columnWidth' : 'columnHidden,format/columnWidth');
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return { range, merged: null, canSpill };
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return { range, merged, canSpill };
}

function settled(
  { range, merged, canSpill }: LoadingColumn,
  column: number,
  rows: RowRun,
): Pick<TargetColumn, 'range' | 'column' | 'top' | 'rowCount' | 'columnWidth' | 'merges' | 'hasSpill' | 'table'> {
  return {
    range,
    table: null,
    column,
    top: rows.top,
    rowCount: rows.rowCount,
    columnWidth: range.format.columnWidth,
    merges: merged === null || merged.isNullObject ? [] : areasOfAddress(merged.address),
    // null where only some of the cells spill
    hasSpill: canSpill && (range.hasSpill as boolean | null) !== false,
  };
}

function isHidden({ range }: LoadingColumn): boolean {
  return range.columnHidden;
}

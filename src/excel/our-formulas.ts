/**
 * Cells of the workbook that call the add-in's functions, as stretches of columns with what they show now: what has to be kept and written
 * to turn them into values. A function that spills covers cells beside its own: those are part of it and become values as well.
 */
import type { Area, Content } from '../sheet';
import type { Conversation } from './conversation';
import { ExcelFailure } from './failure';
import { findHiddenRows, tooManyToWrite } from './writing/hidden-rows';
import { inRowRuns, rowsPerPayload, type RowRun } from './payload';
import type { ColumnWrite } from './writing/write-column';

/** A call of one of our functions in a formula, in any case of letters. */
const OUR_CALL = /(?<![\p{L}\p{N}_.])XEPHANG\./iu;

/** A formula, a value and a number format, in bytes; only a first guess, halved where it was too small. */
const BYTES_PER_CELL = 40;

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly proxy: Excel.Worksheet;
  readonly used: Area;
  readonly isProtected: boolean;
  readonly hasHiddenRows: boolean;
}

interface HiddenOnSheet {
  readonly name: string;
  readonly count: number;
}

/** The sheets that hold our functions but are protected, or have too many hidden rows; the columns of all others, ready to be written as values. */
export interface OurFormulas {
  readonly protectedSheets: readonly string[];
  readonly hiddenSheets: readonly HiddenOnSheet[];
  readonly columns: readonly { readonly sheetName: string; readonly write: ColumnWrite }[];
}

/** Looks through all sheets of the workbook. */
export async function findOurFormulas(context: Conversation): Promise<OurFormulas> {
  const protectedSheets: string[] = [];
  const hiddenSheets: HiddenOnSheet[] = [];
  const columns: { readonly sheetName: string; readonly write: ColumnWrite }[] = [];
  for (const sheet of await usedSheets(context)) {
    const cells = await ourCells(context, sheet);
    if (cells.length === 0) continue;
    const hidden = await hiddenRowsOf(context, sheet);
    const count = tooManyToWrite(hidden);
    if (sheet.isProtected) protectedSheets.push(sheet.name);
    else if (count !== null) hiddenSheets.push({ name: sheet.name, count });
    else for (const write of await columnWrites(context, sheet, cells)) columns.push({ sheetName: sheet.name, write: { ...write, hidden } });
  }
  return { protectedSheets, hiddenSheets, columns };
}

async function usedSheets(context: Conversation): Promise<Sheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const looked = worksheets.items.map((proxy) => {
    const used = proxy.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    proxy.protection.load('protected');
    return { proxy, used };
  });
  await context.sync();
  return looked.flatMap(({ proxy, used }): Sheet[] => {
    if (used.isNullObject) return [];
    return [
      {
        id: proxy.id,
        name: proxy.name,
        proxy,
        used: { top: used.rowIndex, left: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount },
        isProtected: proxy.protection.protected,
        // null where only some rows are hidden
        hasHiddenRows: (used.rowHidden as boolean | null) !== false,
      },
    ];
  });
}

/** The hidden rows over the whole used area: results may spill below the last row that a function stands in. */
function hiddenRowsOf(context: Conversation, { proxy, used, hasHiddenRows }: Sheet): Promise<readonly RowRun[]> {
  return hasHiddenRows ? findHiddenRows(context, proxy, { top: used.top, rowCount: used.rowCount }) : Promise.resolve([]);
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

async function ourCells(context: Conversation, { proxy, used }: Sheet): Promise<Cell[]> {
  const found: Cell[] = [];
  await inRowRuns(used, rowsPerPayload(used.columnCount * BYTES_PER_CELL), async (run) => {
    const range = proxy.getRangeByIndexes(run.top, used.left, run.rowCount, used.columnCount);
    range.load('formulas');
    await context.sync();
    (range.formulas as Content[][]).forEach((row, r) => {
      row.forEach((formula, c) => {
        if (typeof formula === 'string' && formula.startsWith('=') && OUR_CALL.test(formula)) {
          found.push({ row: run.top + r, column: used.left + c, formula });
        }
      });
    });
  });
  return found;
}

/** The columns that hold functions or what they spill, each from its first such cell to its last. Cells between them stay as they are. */
async function columnWrites(context: Conversation, sheet: Sheet, cells: readonly Cell[]): Promise<ColumnWrite[]> {
  const columns = coveredRows(await coveredAreas(context, sheet, cells));
  const formulaAt = new Map(cells.map(({ row, column, formula }) => [`${String(row)} ${String(column)}`, formula]));
  const stretches = [...columns].sort(([one], [other]) => one - other).map(([column, rows]) => {
    const sorted = [...rows].sort((one, other) => one - other);
    const top = sorted[0] ?? 0;
    const rowCount = (sorted.at(-1) ?? top) - top + 1;
    const range = sheet.proxy.getRangeByIndexes(top, column, rowCount, 1);
    range.load('values,formulas,numberFormat');
    return { column, rows, top, rowCount, range };
  });
  await context.sync();
  return stretches.map(({ column, rows, top, rowCount, range }): ColumnWrite => {
    const numberFormats = (range.numberFormat as string[][]).map(([format = 'General']) => format);
    const formulas = (range.formulas as Content[][]).map(([formula = '']) => formula);
    for (let i = 0; i < rowCount; i += 1) {
      const formula = formulaAt.get(`${String(top + i)} ${String(column)}`);
      if (formula !== undefined && formulas[i] !== formula) throw new ExcelFailure('sheet-changed');
    }
    return {
      target: {
        sheetId: sheet.id,
        range,
        column,
        top,
        rowCount,
        plain: false,
        columnWidth: 0,
        formulas,
        values: [],
        // A cell that a result spills over is empty by itself.
        contents: Array.from({ length: rowCount }, (_, i) => formulaAt.get(`${String(top + i)} ${String(column)}`) ?? ''),
        numberFormats,
        merges: [],
        hasSpill: false,
        table: null,
      },
      contents: (range.values as Content[][]).map(([value = ''], i) => (rows.has(top + i) ? value : null)),
      as: 'values',
      shows: null,
      numberFormats: [],
      dress: null,
      width: null,
      hidden: [],
      units: null,
      from: [],
    };
  });
}

async function coveredAreas(context: Conversation, { proxy }: Sheet, cells: readonly Cell[]): Promise<Area[]> {
  const own = cells.map(({ row, column }): Area => ({ top: row, left: column, rowCount: 1, columnCount: 1 }));
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return own;
  const spilling = cells.map(({ row, column }) => {
    const range = proxy.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  return spilling.map((range, i) =>
    range.isNullObject ? (own[i] ?? { top: 0, left: 0, rowCount: 0, columnCount: 0 }) : { top: range.rowIndex, left: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount },
  );
}

/** The rows that areas cover, by columns. */
function coveredRows(areas: readonly Area[]): Map<number, Set<number>> {
  const columns = new Map<number, Set<number>>();
  for (const { top, left, rowCount, columnCount } of areas) {
    for (let column = left; column < left + columnCount; column += 1) {
      const rows = columns.get(column) ?? new Set();
      columns.set(column, rows);
      for (let row = top; row < top + rowCount; row += 1) rows.add(row);
    }
  }
  return columns;
}

/**
 * Cells of the workbook that call the add-in's functions, as stretches of columns with what they show now: what has to be kept and written
 * to turn them into values. A function that spills covers cells beside its own: those are part of it and become values as well.
 */
import type { Area } from '../sheet';
import { inRowRuns, rowsPerPayload } from './payload';
import type { RestorePart } from './restore-record';
import type { CellContent } from './target-column';
import { typedText } from './typed-text';

/** A call of one of our functions in a formula, in any case of letters. */
const OUR_CALL = /(?<![\p{L}\p{N}_.])XEPHANG\./iu;

/** A formula, a value and a number format, in bytes; only a first guess, halved where it was too small. */
const BYTES_PER_CELL = 40;

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly proxy: Excel.Worksheet;
  readonly used: Area;
}

/** The sheets that hold our functions but are protected, by name; and the parts of all others, ready to keep and to write. */
export interface OurFormulas {
  readonly protectedSheets: readonly string[];
  readonly parts: readonly RestorePart[];
}

/** Looks through all sheets of the workbook. */
export async function findOurFormulas(context: Excel.RequestContext): Promise<OurFormulas> {
  const protectedSheets: string[] = [];
  const parts: RestorePart[] = [];
  const { sheets, isProtected } = await usedSheets(context);
  for (const sheet of sheets) {
    const cells = await ourCells(context, sheet);
    if (cells.length === 0) continue;
    if (isProtected.has(sheet.id)) protectedSheets.push(sheet.name);
    else parts.push(...(await asParts(context, sheet, cells)));
  }
  return { protectedSheets, parts };
}

/** Queues the writing of each part's values in place of its functions; the next sync carries it. */
export function writeParts(context: Excel.RequestContext, parts: readonly RestorePart[]): void {
  for (const { sheetId, before, written } of parts) {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(before.top, before.column, before.rowCount, 1);
    range.formulas = written.map((content, i) => [typeof content === 'string' ? typedText(content, before.numberFormats[i] ?? 'General') : content]);
  }
}

async function usedSheets(context: Excel.RequestContext): Promise<{ readonly sheets: readonly Sheet[]; readonly isProtected: ReadonlySet<string> }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const looked = worksheets.items.map((proxy) => {
    const used = proxy.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    proxy.protection.load('protected');
    return { proxy, used };
  });
  await context.sync();
  const sheets = looked.flatMap(({ proxy, used }) =>
    used.isNullObject
      ? []
      : [{ id: proxy.id, name: proxy.name, proxy, used: { top: used.rowIndex, left: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount } }],
  );
  return { sheets, isProtected: new Set(looked.filter(({ proxy }) => proxy.protection.protected).map(({ proxy }) => proxy.id)) };
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

async function ourCells(context: Excel.RequestContext, { proxy, used }: Sheet): Promise<Cell[]> {
  const found: Cell[] = [];
  await inRowRuns(used, rowsPerPayload(used.columnCount * BYTES_PER_CELL), async (run) => {
    const range = proxy.getRangeByIndexes(run.top, used.left, run.rowCount, used.columnCount);
    range.load('formulas');
    await context.sync();
    (range.formulas as CellContent[][]).forEach((row, r) => {
      row.forEach((formula, c) => {
        if (typeof formula === 'string' && formula.startsWith('=') && OUR_CALL.test(formula)) {
          found.push({ row: run.top + r, column: used.left + c, formula });
        }
      });
    });
  });
  return found;
}

/** Each cell with the area that its result covers, as stretches of columns. */
async function asParts(context: Excel.RequestContext, sheet: Sheet, cells: readonly Cell[]): Promise<RestorePart[]> {
  const covered = await coveredAreas(context, sheet, cells);
  const formulaAt = new Map(cells.map(({ row, column, formula }) => [`${String(row)} ${String(column)}`, formula]));
  const stretches = columnStretches(covered);
  const ranges = stretches.map(({ top, left, rowCount }) => {
    const range = sheet.proxy.getRangeByIndexes(top, left, rowCount, 1);
    range.load('values,numberFormat');
    return range;
  });
  await context.sync();
  return stretches.map(({ top, left, rowCount }, i) => {
    const rows = Array.from({ length: rowCount }, (_, r) => top + r);
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      before: {
        column: left,
        top,
        rowCount,
        plain: false,
        columnWidth: 0,
        contents: rows.map((row) => formulaAt.get(`${String(row)} ${String(left)}`) ?? ''),
        numberFormats: (ranges[i]?.numberFormat as string[][]).map(([format = 'General']) => format),
      },
      written: (ranges[i]?.values as CellContent[][]).map(([value = '']) => value),
    };
  });
}

async function coveredAreas(context: Excel.RequestContext, { proxy }: Sheet, cells: readonly Cell[]): Promise<Area[]> {
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

/** Areas as stretches of one column each, those that follow each other joined. */
function columnStretches(areas: readonly Area[]): Area[] {
  const cells = areas.flatMap(({ top, left, rowCount, columnCount }) =>
    Array.from({ length: columnCount }, (_, c): Area => ({ top, left: left + c, rowCount, columnCount: 1 })),
  );
  cells.sort((a, b) => a.left - b.left || a.top - b.top);
  const stretches: { top: number; left: number; rowCount: number; columnCount: number }[] = [];
  for (const cell of cells) {
    const last = stretches.at(-1);
    if (last !== undefined && last.left === cell.left && last.top + last.rowCount === cell.top) last.rowCount += cell.rowCount;
    else stretches.push({ ...cell });
  }
  return stretches;
}

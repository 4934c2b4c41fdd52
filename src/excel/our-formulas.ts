/**
 * Cells of the workbook that call the add-in's functions, as stretches of columns with what they show now: what has to be kept and written
 * to turn them into values. A function that spills covers cells beside its own: those are part of it and become values as well.
 */
import type { Area } from '../sheet';
import { Batch, OPERATION_BYTES } from './batch';
import type { Conversation } from './conversation';
import { findHiddenRows, tooManyToWrite, writableParts } from './writing/hidden-rows';
import { inRowRuns, rowsPerPayload, type RowRun } from './payload';
import type { RestorePart } from './writing/restore-record';
import type { CellContent } from './writing/target-column';
import { typedText } from './reading/typed-text';

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

/** Cells to turn into values, with the hidden rows of their sheet. */
export interface PartToReplace {
  readonly part: RestorePart;
  readonly hidden: readonly RowRun[];
}

interface HiddenOnSheet {
  readonly name: string;
  readonly count: number;
}

/** The sheets that hold our functions but are protected, or have too many hidden rows; the parts of all others, ready to keep and write. */
export interface OurFormulas {
  readonly protectedSheets: readonly string[];
  readonly hiddenSheets: readonly HiddenOnSheet[];
  readonly parts: readonly PartToReplace[];
}

/** Looks through all sheets of the workbook. */
export async function findOurFormulas(context: Conversation): Promise<OurFormulas> {
  const protectedSheets: string[] = [];
  const hiddenSheets: HiddenOnSheet[] = [];
  const parts: PartToReplace[] = [];
  for (const sheet of await usedSheets(context)) {
    const cells = await ourCells(context, sheet);
    if (cells.length === 0) continue;
    const hidden = await hiddenRowsOf(context, sheet);
    const count = tooManyToWrite(hidden);
    if (sheet.isProtected) protectedSheets.push(sheet.name);
    else if (count !== null) hiddenSheets.push({ name: sheet.name, count });
    else for (const part of await asParts(context, sheet, cells)) parts.push({ part, hidden });
  }
  return { protectedSheets, hiddenSheets, parts };
}

/** Writes a part's values in place of its functions. Among `hidden` rows it is taken apart like every write (docs/decisions/0007). */
export async function writePart(context: Conversation, { sheetId, before, written }: RestorePart, hidden: readonly RowRun[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const batch = new Batch(context);
  await inRowRuns({ top: before.top, rowCount: before.rowCount }, rowsPerPayload(BYTES_PER_CELL), async (run) => {
    for (const { top, rowCount } of writableParts(run, hidden)) {
      await batch.room(OPERATION_BYTES + rowCount * BYTES_PER_CELL);
      const range = sheet.getRangeByIndexes(top, before.column, rowCount, 1);
      range.formulas = Array.from({ length: rowCount }, (_, i) => {
        const at = top - before.top + i;
        const content = written[at] ?? null;
        return [typeof content === 'string' ? typedText(content, before.numberFormats[at] ?? 'General') : content];
      });
    }
    await batch.send();
  });
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
async function asParts(context: Conversation, sheet: Sheet, cells: readonly Cell[]): Promise<RestorePart[]> {
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

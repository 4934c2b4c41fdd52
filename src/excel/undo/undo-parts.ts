/** Puts back what was found again (`find-parts.ts`): only cells that a run wrote, each with what its own row held. Twice is as good as once. */
import type { Content } from '../../sheet';
import type { Conversation } from '../conversation';
import { inRowRuns, rowsPerPayload } from '../payload';
import { writableParts } from '../writing/hidden-rows';
import { contentsBefore, isWidthOfOurs, type KnownPart } from './find-parts';

/** A formula or text and a number format, as JSON in rows of their own. */
const BYTES_PER_ROW = 48;

/** What becomes of cells that somebody changed since. */
export type ChangedCells = 'keep' | 'restore';

/** Puts a part back. */
export async function undoPart(context: Conversation, found: KnownPart, changed: ChangedCells): Promise<void> {
  const { part, table } = found;
  const sheet = context.workbook.worksheets.getItem(found.sheetName);
  if (table !== null && Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    const { top, left, rowCount, columnCount } = table.area;
    sheet.tables.getItem(table.name).resize(sheet.getRangeByIndexes(top, left, rowCount, columnCount - 1));
    await context.sync();
  }
  if (part.plain) await clear(context, sheet, found, changed);
  if (part.contents.length > 0) await putBack(context, sheet, found, changed);
  if (part.width !== null && isWidthOfOurs(part, found.columnWidth)) {
    sheet.getRangeByIndexes(found.top, found.column, 1, 1).format.columnWidth = part.width.before;
    await context.sync();
  }
}

/** Which rows of now are put back: their rows of then; -1 for those that stay. */
function rowsToUndo({ undo }: KnownPart, changed: ChangedCells): Int32Array {
  if (changed === 'restore' || undo.changed.length === 0) return undo.was;
  const was = undo.was.slice();
  for (const row of undo.changed) was[row] = -1;
  return was;
}

/** Empties cells that held nothing, and with them the blank rows between, which were dressed too. */
async function clear(context: Conversation, sheet: Excel.Worksheet, found: KnownPart, changed: ChangedCells): Promise<void> {
  const was = rowsToUndo(found, changed);
  const isOurs = (row: number): boolean => was[row] !== -1 || found.contents[row] === '';
  for (const run of runsWhere(found.contents.length, isOurs)) {
    for (const { top, rowCount } of writableParts({ top: found.top + run.top, rowCount: run.rowCount }, rowsHidden(found))) {
      sheet.getRangeByIndexes(top, found.column, rowCount, 1).clear();
    }
  }
  // What somebody typed over a rank stays, without the looks of a rank.
  if (changed === 'keep') for (const row of found.undo.changed) sheet.getRangeByIndexes(found.top + row, found.column, 1, 1).clear(Excel.ClearApplyTo.formats);
  await context.sync();
}

async function putBack(context: Conversation, sheet: Excel.Worksheet, found: KnownPart, changed: ChangedCells): Promise<void> {
  const was = rowsToUndo(found, changed);
  const { contents, numberFormats, plain } = found.part;
  const isToWrite = (row: number): boolean => was[row] !== -1 && !(plain && contents[was[row] ?? -1] === '');
  for (const whole of runsWhere(was.length, isToWrite)) {
    const rows = { top: found.top + whole.top, rowCount: whole.rowCount };
    await inRowRuns(rows, rowsPerPayload(2 * BYTES_PER_ROW), async (run) => {
      for (const { top, rowCount } of writableParts(run, rowsHidden(found))) {
        const then = was.subarray(top - found.top, top - found.top + rowCount);
        const column = sheet.getRangeByIndexes(top, found.column, rowCount, 1);
        // Contents first under the formats of now would turn text into numbers: so the formats come first.
        if (numberFormats.length > 0) column.numberFormat = Array.from(then, (row) => [numberFormats[row] ?? 'General']);
        column.formulas = Array.from(then, (row) => [contents[row] ?? '']);
      }
      await context.sync();
    });
  }
}

function rowsHidden({ hidden }: KnownPart): Exclude<KnownPart['hidden'], 'scattered'> {
  return hidden === 'scattered' ? [] : hidden;
}

/** True where every cell holds again what the record kept: a put-back is believed only after a look. */
export async function holdsAgain(context: Conversation, found: KnownPart, changed: ChangedCells): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(found.sheetName);
  const was = rowsToUndo(found, changed);
  const before = contentsBefore(found.part);
  let same = true;
  await inRowRuns({ top: found.top, rowCount: was.length }, rowsPerPayload(BYTES_PER_ROW), async (run) => {
    const column = sheet.getRangeByIndexes(run.top, found.column, run.rowCount, 1);
    column.load('formulas');
    await context.sync();
    (column.formulas as Content[][]).forEach(([formula = ''], i) => {
      const then = was[run.top - found.top + i] ?? -1;
      if (then !== -1) same &&= formula === before[then];
    });
  });
  return same;
}

function runsWhere(count: number, isIn: (row: number) => boolean): { readonly top: number; readonly rowCount: number }[] {
  const runs: { top: number; rowCount: number }[] = [];
  for (let row = 0; row < count; row += 1) {
    if (!isIn(row)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.top + last.rowCount === row) last.rowCount += 1;
    else runs.push({ top: row, rowCount: 1 });
  }
  return runs;
}


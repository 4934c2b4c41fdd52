/** Puts back what was found again (`find-parts.ts`): only cells that a run wrote, each with what its own row held. Twice is as good as once. */
import { rowKey, type Content } from '../../sheet';
import { Batch, OPERATION_BYTES } from '../batch';
import type { Conversation } from '../conversation';
import { inRowRuns, rowsPerPayload, type RowRun } from '../payload';
import { entered } from '../reading/typed-text';
import { writableParts } from '../writing/hidden-rows';
import { rowsOf } from '../writing/write-column';
import { contentsBefore, isWidthOfOurs, type KnownPart } from './find-parts';
import type { FollowedName } from './hidden-names';

/** A formula or text and a number format, as JSON in rows of their own. */
const BYTES_PER_ROW = 48;

/** What becomes of cells that somebody changed since. */
export type ChangedCells = 'keep' | 'restore';

/**
 * Puts a part back. 'moved': somebody was at the cells since they were found, and what they held just then stands there again; they have to be
 * found anew.
 */
export async function undoPart(context: Conversation, found: KnownPart, changed: ChangedCells): Promise<'undone' | 'moved'> {
  const { part, table, range } = found;
  if (table !== null && Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    const { top, left, rowCount, columnCount } = table.area;
    range.worksheet.tables.getItem(table.name).resize(range.worksheet.getRangeByIndexes(top, left, rowCount, columnCount - 1));
    await context.sync();
  }
  const steps = part.plain ? clearing(found, changed) : [];
  if (part.contents.length > 0) steps.push(...puttingBack(found, changed));
  const held = await inRequests(context, found, steps);
  if (held !== null) {
    await writeHeld(context, found, held);
    return 'moved';
  }
  if (part.width !== null && isWidthOfOurs(part, found.columnWidth)) {
    rowsOf(range, { top: 0, rowCount: 1 }).format.columnWidth = part.width.before;
    await context.sync();
  }
  return 'undone';
}

/** Rows of the part, and what is done to them. */
interface UndoStep {
  readonly rows: RowRun;
  readonly queue: (cells: Excel.Range, rows: RowRun) => void;
}

/** Which rows of now are put back: their rows of then; -1 for those that stay. */
function rowsToUndo({ undo }: KnownPart, changed: ChangedCells): Int32Array {
  if (changed === 'restore' || undo.changed.length === 0) return undo.was;
  const was = undo.was.slice();
  for (const row of undo.changed) was[row] = -1;
  return was;
}

/** Empties cells that held nothing, and with them the blank rows between, which were dressed too. */
function clearing(found: KnownPart, changed: ChangedCells): UndoStep[] {
  const was = rowsToUndo(found, changed);
  const isOurs = (row: number): boolean => was[row] !== -1 || found.contents[row] === '';
  const steps = runsWhere(found.contents.length, isOurs).map((rows): UndoStep => ({
    rows,
    queue: (cells) => {
      cells.clear();
    },
  }));
  if (changed === 'restore') return steps;
  // What somebody typed over a rank stays, without the looks of a rank.
  const typedOver = found.undo.changed.map((top): UndoStep => ({
    rows: { top, rowCount: 1 },
    queue: (cells) => {
      cells.clear(Excel.ClearApplyTo.formats);
    },
  }));
  return [...steps, ...typedOver];
}

function puttingBack(found: KnownPart, changed: ChangedCells): UndoStep[] {
  const was = rowsToUndo(found, changed);
  const { contents, numberFormats, plain } = found.part;
  const isToWrite = (row: number): boolean => was[row] !== -1 && !(plain && contents[was[row] ?? -1] === '');
  return runsWhere(was.length, isToWrite).map((rows): UndoStep => ({
    rows,
    queue: (cells, { top, rowCount }) => {
      const then = Array.from(was.subarray(top, top + rowCount));
      // Contents first under the formats of now would turn text into numbers: so the formats come first.
      if (numberFormats.length > 0) cells.numberFormat = then.map((row) => [numberFormats[row] ?? 'General']);
      cells.formulas = then.map((row) => [contents[row] ?? '']);
    },
  }));
}

/**
 * Does the steps, in as many requests as their size asks for. What the cells held comes back with the request that changes them: gives that, as
 * far as it came, where it is not what was found; else null.
 */
async function inRequests(context: Conversation, found: KnownPart, steps: readonly UndoStep[]): Promise<Content[] | null> {
  const held: Content[] = [];
  const batch = new Batch(context);
  const state = { isAsFound: true };
  await inRowRuns({ top: 0, rowCount: found.contents.length }, rowsPerPayload(2 * BYTES_PER_ROW), async (run) => {
    if (!state.isAsFound) return;
    const looked = rowsOf(found.range, run);
    looked.load('formulas');
    found.range.load('rowCount');
    const units = found.units === null ? null : rowsOf(found.units.range, run);
    units?.load('values');
    found.reads?.range.load('rowIndex,columnIndex,rowCount,columnCount');
    for (const { rows, queue } of steps) {
      const part = within(rows, run);
      if (part === null) continue;
      for (const { top, rowCount } of writableParts({ top: found.top + part.top, rowCount: part.rowCount }, found.hidden)) {
        await batch.room(2 * (OPERATION_BYTES + rowCount * BYTES_PER_ROW));
        const at = { top: top - found.top, rowCount };
        queue(rowsOf(found.range, at), at);
      }
    }
    await batch.send();
    (looked.formulas as Content[][]).forEach(([content = ''], i) => {
      held.push(content);
      state.isAsFound &&= content === found.contents[run.top + i];
    });
    // A sort takes formulas along that read the same in every row: the units tell.
    ((units?.values ?? []) as Content[][]).forEach(([unit = ''], i) => {
      state.isAsFound &&= rowKey(unit) === found.units?.keys[run.top + i];
    });
    state.isAsFound &&= found.range.rowCount === found.contents.length && (found.reads === null || stands(found.reads));
  });
  return state.isAsFound ? null : held;
}

/** Whether cells are where they were found. */
function stands({ range, area }: FollowedName): boolean {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return rowIndex === area.top && columnIndex === area.left && rowCount === area.rowCount && columnCount === area.columnCount;
}

function within(rows: RowRun, run: RowRun): RowRun | null {
  const top = Math.max(rows.top, run.top);
  const end = Math.min(rows.top + rows.rowCount, run.top + run.rowCount);
  return end > top ? { top, rowCount: end - top } : null;
}

async function writeHeld(context: Conversation, { range }: KnownPart, held: readonly Content[]): Promise<void> {
  await inRowRuns({ top: 0, rowCount: held.length }, rowsPerPayload(BYTES_PER_ROW), async (run) => {
    rowsOf(range, run).formulas = held.slice(run.top, run.top + run.rowCount).map((content) => [entered(content, 'General')]);
    await context.sync();
  });
}

/** True where every cell holds again what the record kept: a put-back is believed only after a look. */
export async function holdsAgain(context: Conversation, found: KnownPart, changed: ChangedCells): Promise<boolean> {
  const was = rowsToUndo(found, changed);
  const before = contentsBefore(found.part);
  let same = true;
  await inRowRuns({ top: 0, rowCount: was.length }, rowsPerPayload(BYTES_PER_ROW), async (run) => {
    const column = rowsOf(found.range, run);
    column.load('formulas');
    await context.sync();
    (column.formulas as Content[][]).forEach(([formula = ''], i) => {
      const then = was[run.top + i] ?? -1;
      if (then !== -1) same &&= formula === before[then];
    });
  });
  return same;
}

function runsWhere(count: number, isIn: (row: number) => boolean): RowRun[] {
  const runs: { top: number; rowCount: number }[] = [];
  for (let row = 0; row < count; row += 1) {
    if (!isIn(row)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.top + last.rowCount === row) last.rowCount += 1;
    else runs.push({ top: row, rowCount: 1 });
  }
  return runs;
}

/**
 * Puts back what a run overwrote, and tells whether cells were changed since. All comparisons are of `formulas`: of a constant it is the
 * constant itself, of a formula its text.
 */
import { Batch, OPERATION_BYTES } from '../batch';
import type { Conversation } from '../conversation';
import { findHiddenRows, writableParts } from './hidden-rows';
import { inRowRuns, rowsPerPayload, type RowRun } from '../payload';
import type { RestorePart } from './restore-record';
import { shrinkTable } from './table-beside';
import type { CellContent } from './target-column';
import { untyped } from '../reading/typed-text';

/** A rank or a short formula as JSON in a row of its own; only a first guess, halved where it was too small. */
const BYTES_PER_ROW = 24;

/** Puts back exactly what a part of a record kept. */
export async function putBack(context: Conversation, sheet: Excel.Worksheet, part: RestorePart): Promise<void> {
  const { before, written } = part;
  const rows: RowRun = { top: before.top, rowCount: before.rowCount };
  if (before.table !== undefined) await shrinkTable(context, sheet, before.table);
  const hidden = await findHiddenRows(context, sheet, rows);
  const batch = new Batch(context);
  if (before.plain) {
    for (const { top, rowCount } of writableParts(rows, hidden)) {
      await batch.room(OPERATION_BYTES);
      sheet.getRangeByIndexes(top, before.column, rowCount, 1).clear();
    }
    sheet.getRangeByIndexes(rows.top, before.column, 1, 1).format.columnWidth = before.columnWidth;
    await batch.send();
    return;
  }
  await inRowRuns(rows, rowsPerPayload(2 * BYTES_PER_ROW), async (run) => {
    for (const { top, rowCount } of writableParts(run, hidden)) {
      await batch.room(2 * (OPERATION_BYTES + rowCount * BYTES_PER_ROW));
      const at = top - before.top;
      const column = sheet.getRangeByIndexes(top, before.column, rowCount, 1);
      // Contents first under the formats of now would turn text into numbers: so the formats come first.
      column.numberFormat = before.numberFormats.slice(at, at + rowCount).map((format) => [format]);
      column.formulas = before.contents.slice(at, at + rowCount).map((content, i) => [written[at + i] === null ? null : content]);
    }
    await batch.send();
  });
}

/** True where every cell holds again what the record kept: a put-back is believed only after a look. */
export async function holdsAgain(context: Conversation, sheet: Excel.Worksheet, { before, written }: RestorePart): Promise<boolean> {
  let same = true;
  await inRowRuns({ top: before.top, rowCount: before.rowCount }, rowsPerPayload(BYTES_PER_ROW), async (run) => {
    const column = sheet.getRangeByIndexes(run.top, before.column, run.rowCount, 1);
    column.load('formulas');
    await context.sync();
    (column.formulas as CellContent[][]).forEach(([formula = ''], i) => {
      const at = run.top - before.top + i;
      if (before.plain) same &&= formula === '';
      else if (written[at] !== null) same &&= formula === untyped(before.contents[at] ?? '');
    });
  });
  return same;
}

/** The rows (of the sheet) whose cells no longer hold what the record wrote. */
export async function changedSince(
  context: Conversation,
  sheet: Excel.Worksheet,
  { before, written }: RestorePart,
): Promise<number[]> {
  const changed: number[] = [];
  await inRowRuns({ top: before.top, rowCount: before.rowCount }, rowsPerPayload(BYTES_PER_ROW), async (run) => {
    const column = sheet.getRangeByIndexes(run.top, before.column, run.rowCount, 1);
    column.load('formulas');
    await context.sync();
    (column.formulas as CellContent[][]).forEach(([formula = ''], i) => {
      const expected = written[run.top - before.top + i] ?? (before.plain ? '' : null);
      if (expected !== null && formula !== expected) changed.push(run.top + i);
    });
  });
  return changed;
}

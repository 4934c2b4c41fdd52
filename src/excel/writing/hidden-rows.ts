/**
 * Which rows are hidden, and how to write among them. A range of several cells that is written over rows which a filter hides is misplaced by
 * Excel on the desktop (OfficeDev/office-js #224; xlwings #747: every visible stretch gets the first value). A stretch that is all visible and a
 * single cell are written right, so a write is taken apart there. See docs/decisions/0007.
 */
import { Batch } from '../batch';
import type { Conversation } from '../conversation';
import { rowsPerPayload, type RowRun } from '../payload';

/** Each hidden row costs operations of its own: with more than this Excel would be busy for minutes. */
const MOST_HIDDEN_ROWS = 3_000;

/** So many stretches are asked about first. */
const STRETCHES = 256;

/** What is answered about a row, as JSON, on the safe side. */
const BYTES_PER_ROW = 40;

/** A run in parts of so many rows. */
function partsOf({ top, rowCount }: RowRun, size: number): RowRun[] {
  const count = Math.ceil(rowCount / size);
  return Array.from({ length: count }, (_, part) => ({ top: top + part * size, rowCount: Math.min(size, rowCount - part * size) }));
}

function joined(runs: readonly RowRun[]): RowRun[] {
  const result: { top: number; rowCount: number }[] = [];
  for (const { top, rowCount } of [...runs].sort((one, other) => one.top - other.top)) {
    const last = result.at(-1);
    if (last !== undefined && last.top + last.rowCount === top) last.rowCount += rowCount;
    else result.push({ top, rowCount });
  }
  return result;
}

/**
 * The hidden rows as runs, from the top. One request asks about stretches; where some are hidden in part, others ask about each of their
 * rows: one for up to 87,500 rows.
 */
export async function findHiddenRows(context: Conversation, sheet: Excel.Worksheet, rows: RowRun): Promise<readonly RowRun[]> {
  const asked = partsOf(rows, Math.ceil(rows.rowCount / STRETCHES)).map((run) => {
    const range = sheet.getRangeByIndexes(run.top, 0, run.rowCount, 1);
    range.load('rowHidden');
    return { run, range };
  });
  await context.sync();
  const hidden = asked.filter(({ range }) => range.rowHidden).map(({ run }) => run);
  // null where only some are hidden
  const mixed = joined(asked.filter(({ range }) => (range.rowHidden as boolean | null) === null).map(({ run }) => run));
  const waiting: { readonly top: number; readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> }[] = [];
  const batch = new Batch(context, () => {
    for (const { top, rows: found } of waiting) {
      found.value.forEach(({ rowHidden }, row) => {
        if (rowHidden === true) hidden.push({ top: top + row, rowCount: 1 });
      });
    }
    waiting.length = 0;
  });
  for (const { top, rowCount } of mixed.flatMap((run) => partsOf(run, rowsPerPayload(BYTES_PER_ROW)))) {
    await batch.room(rowCount * BYTES_PER_ROW);
    // ExcelApi 1.9: whatever has the shared runtime has it.
    waiting.push({ top, rows: sheet.getRangeByIndexes(top, 0, rowCount, 1).getRowProperties({ rowHidden: true }) });
  }
  if (waiting.length > 0) await batch.send();
  return joined(hidden);
}

/** How many rows are hidden, where these are more than can be written one by one; null where they can. */
export function tooManyToWrite(hidden: readonly RowRun[]): number | null {
  const count = hidden.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return count > MOST_HIDDEN_ROWS ? count : null;
}

/** A run of rows taken apart so that each part can be written at once: visible stretches whole, hidden rows one by one. */
export function writableParts(run: RowRun, hidden: readonly RowRun[]): RowRun[] {
  const parts: RowRun[] = [];
  const end = run.top + run.rowCount;
  let at = run.top;
  for (const { top, rowCount } of hidden) {
    if (top + rowCount <= at || top >= end) continue;
    if (top > at) parts.push({ top: at, rowCount: top - at });
    for (at = Math.max(at, top); at < Math.min(end, top + rowCount); at += 1) parts.push({ top: at, rowCount: 1 });
  }
  if (at < end) parts.push({ top: at, rowCount: end - at });
  return parts;
}

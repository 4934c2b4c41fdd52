/**
 * Which rows are hidden, and how to write among them. A range of several cells that is written over rows which a filter hides is misplaced by
 * Excel on the desktop (OfficeDev/office-js #224; xlwings #747: every visible stretch gets the first value). A stretch that is all visible and a
 * single cell are written right, so a write is taken apart there. See docs/decisions/0007.
 */
import type { Conversation } from '../conversation';
import type { RowRun } from '../payload';

/** Runs of hidden rows from the top; 'scattered' where there are more than are worth looking for. */
export type HiddenRows = readonly RowRun[] | 'scattered';

/** Each hidden row costs an action of its own in the request. */
const MOST_HIDDEN_ROWS = 3_000;

/** Into how many parts a mixed stretch is taken apart for the next look. */
const PARTS = 32;

/** So many stretches are asked about in one request. */
const MOST_STRETCHES = 4_000;

function partsOf({ top, rowCount }: RowRun): RowRun[] {
  const size = Math.ceil(rowCount / PARTS);
  const parts: RowRun[] = [];
  for (let at = top; at < top + rowCount; at += size) parts.push({ top: at, rowCount: Math.min(size, top + rowCount - at) });
  return parts;
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

/** Finds the hidden rows: one request, and one more for each level of stretches that are hidden in part. */
export async function findHiddenRows(context: Conversation, sheet: Excel.Worksheet, rows: RowRun): Promise<HiddenRows> {
  const hidden: RowRun[] = [];
  let open = [rows];
  while (open.length > 0) {
    if (open.length > MOST_STRETCHES) return 'scattered';
    const asked = open.map((run) => {
      const range = sheet.getRangeByIndexes(run.top, 0, run.rowCount, 1);
      range.load('rowHidden');
      return { run, range };
    });
    // Each look is at the parts that the one before found mixed.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    open = [];
    for (const { run, range } of asked) {
      const state = range.rowHidden as boolean | null;
      if (state === true) hidden.push(run);
      else if (state === null) open.push(...partsOf(run));
    }
  }
  const count = hidden.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return count > MOST_HIDDEN_ROWS ? 'scattered' : joined(hidden);
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

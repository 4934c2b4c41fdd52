/**
 * Writes a planned rank column, reads it back, and can undo it. Excel's batches are not transactional: what ran before a failing action
 * stays. So the target is kept before (`target-column.ts`), written, verified cell by cell, and put back where anything differs.
 */
import type { CellValue, RankColumnPlan } from '../sheet';
import { ExcelFailure } from './failure';
import { inRowRuns, rowsPerPayload, type RowRun } from './payload';
import type { RestoreRecord } from './restore-record';
import type { CellContent, TargetColumn } from './target-column';
import { untyped } from './typed-text';

/** A rank as JSON in a row of its own, with the library's own splitting; a header is longer, but there are few. */
const WRITTEN_BYTES_PER_ROW = 12;

/** So narrow a new column cannot show its header; in points. */
const NARROWEST = 60;

/** More runs than this are formatted as one: the request would otherwise be larger than the ranks. */
const MOST_RUNS = 400;

/** The date, text and other formats under which a rank would not read as a rank. */
const SHOWS_RANKS = /^(?:General|0|#,##0)$/;

export interface WritingProgress {
  readonly rowsWritten: number;
  readonly rowCount: number;
}

/** Writes the plan into the column that was kept as `target`. */
export async function writeRankColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: RankColumnPlan,
  target: TargetColumn,
  onRows?: (progress: WritingProgress) => void,
): Promise<void> {
  if (target.plain) dressAsNeighbour(sheet, plan, target);
  if (target.plain || formatsHideRanks(plan, target)) {
    for (const run of atMost(plan.rankRuns)) {
      sheet.getRangeByIndexes(run.top, plan.column, run.rowCount, 1).numberFormat = [[plan.numberFormat]];
    }
  }
  await inRowRuns({ top: plan.top, rowCount: plan.values.length }, rowsPerPayload(WRITTEN_BYTES_PER_ROW), async (run) => {
    const values = plan.values.slice(run.top - plan.top, run.top - plan.top + run.rowCount);
    sheet.getRangeByIndexes(run.top, plan.column, run.rowCount, 1).values = values.map((value) => [value]);
    await context.sync();
    onRows?.({ rowsWritten: run.top + run.rowCount - plan.top, rowCount: plan.values.length });
  });
}

/**
 * Reads back what was written, together with the scores that the ranks came from: rows that were sorted, inserted or edited by someone
 * else in between show there. Throws an ExcelFailure where anything differs.
 */
export async function verifyRankColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: RankColumnPlan,
  scores: { readonly column: number; readonly top: number; readonly values: readonly CellValue[] },
): Promise<void> {
  await inRowRuns({ top: plan.top, rowCount: plan.values.length }, rowsPerPayload(2 * WRITTEN_BYTES_PER_ROW), async (run) => {
    const written = sheet.getRangeByIndexes(run.top, plan.column, run.rowCount, 1);
    const read = sheet.getRangeByIndexes(run.top, scores.column, run.rowCount, 1);
    written.load('values');
    read.load('values');
    await context.sync();
    const ranks = written.values as unknown[][];
    const scoresNow = read.values as unknown[][];
    for (let i = 0; i < run.rowCount; i += 1) {
      const planned = plan.values[run.top - plan.top + i];
      if (planned !== null && planned !== undefined && ranks[i]?.[0] !== planned) throw new ExcelFailure('not-written');
      const before = scores.values[run.top - scores.top + i];
      if (before !== undefined && scoresNow[i]?.[0] !== asRead(before)) throw new ExcelFailure('sheet-changed');
    }
  });
}

/** Puts back exactly what a record kept. */
export async function putBack(context: Excel.RequestContext, sheet: Excel.Worksheet, record: RestoreRecord): Promise<void> {
  const { before, written } = record;
  const rows: RowRun = { top: before.top, rowCount: before.rowCount };
  if (before.plain) {
    const column = sheet.getRangeByIndexes(rows.top, before.column, rows.rowCount, 1);
    column.clear();
    column.format.columnWidth = before.columnWidth;
    await context.sync();
    return;
  }
  await inRowRuns(rows, rowsPerPayload(2 * WRITTEN_BYTES_PER_ROW), async (run) => {
    const at = run.top - before.top;
    const column = sheet.getRangeByIndexes(run.top, before.column, run.rowCount, 1);
    // Contents first under the formats of now would turn text into numbers: so the formats come first.
    column.numberFormat = before.numberFormats.slice(at, at + run.rowCount).map((format) => [format]);
    column.formulas = before.contents.slice(at, at + run.rowCount).map((content, i) => [written[at + i] === null ? null : content]);
    await context.sync();
  });
}

/** True where every cell holds again what the record kept: a put-back is believed only after a look. */
export async function holdsAgain(context: Excel.RequestContext, sheet: Excel.Worksheet, { before, written }: RestoreRecord): Promise<boolean> {
  let same = true;
  await inRowRuns({ top: before.top, rowCount: before.rowCount }, rowsPerPayload(WRITTEN_BYTES_PER_ROW), async (run) => {
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
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, written }: RestoreRecord,
): Promise<number[]> {
  const changed: number[] = [];
  await inRowRuns({ top: before.top, rowCount: before.rowCount }, rowsPerPayload(WRITTEN_BYTES_PER_ROW), async (run) => {
    const column = sheet.getRangeByIndexes(run.top, before.column, run.rowCount, 1);
    column.load('values');
    await context.sync();
    (column.values as CellContent[][]).forEach(([value = ''], i) => {
      const expected = written[run.top - before.top + i] ?? (before.plain ? '' : null);
      if (expected !== null && value !== expected) changed.push(run.top + i);
    });
  });
  return changed;
}

function dressAsNeighbour(sheet: Excel.Worksheet, plan: RankColumnPlan, target: TargetColumn): void {
  for (const run of atMost(plan.formatRuns)) {
    const neighbour = sheet.getRangeByIndexes(run.top, plan.neighbour, run.rowCount, 1);
    sheet.getRangeByIndexes(run.top, plan.column, run.rowCount, 1).copyFrom(neighbour, Excel.RangeCopyType.formats);
  }
  for (const run of atMost(plan.rankRuns)) {
    sheet.getRangeByIndexes(run.top, plan.column, run.rowCount, 1).format.horizontalAlignment = Excel.HorizontalAlignment.center;
  }
  if (target.columnWidth < NARROWEST) {
    sheet.getRangeByIndexes(plan.top, plan.column, 1, 1).format.columnWidth = NARROWEST;
  }
}

function formatsHideRanks(plan: RankColumnPlan, target: TargetColumn): boolean {
  return target.numberFormats.some((format, i) => {
    if (typeof plan.values[target.top - plan.top + i] !== 'number') return false;
    return !SHOWS_RANKS.test(format) || (format !== plan.numberFormat && plan.numberFormat === 'General');
  });
}

function atMost(runs: readonly RowRun[]): readonly RowRun[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (runs.length <= MOST_RUNS || first === undefined || last === undefined) return runs;
  return [{ top: first.top, rowCount: last.top + last.rowCount - first.top }];
}

/** A cell's value as `values` gives it: an error as its text. */
function asRead(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? value.error : value;
}

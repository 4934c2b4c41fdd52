/**
 * Writes a planned rank column, reads it back, and waits for its formulas. Excel's batches are not transactional: what ran before a failing
 * action stays. So the target is kept before (`target-column.ts`), written, verified cell by cell, and put back (`put-back.ts`) where anything
 * differs.
 */
import type { CellValue, RankColumnPlan } from '../../sheet';
import { Batch, OPERATION_BYTES } from '../batch';
import type { Conversation } from '../conversation';
import { ExcelFailure } from '../failure';
import { writableParts } from './hidden-rows';
import { inRowRuns, jsonBytes, rowsPerPayload, type RowRun } from '../payload';
import type { TargetColumn } from './target-column';

/** A score as JSON in a row of its own. */
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

/**
 * Writes the plan into the column that was kept as `target`.
 *
 * @param contents - One entry a row of the plan: a rank, a formula, a header, '' for an empty cell, null for a cell that stays as it is.
 */
export async function writeRankColumn(
  context: Conversation,
  sheet: Excel.Worksheet,
  { plan, target, contents, hidden }: RankColumnWriting,
  onRows?: (progress: WritingProgress) => void,
): Promise<void> {
  const batch = new Batch(context);
  if (target.plain) await dressAsNeighbour(sheet, { plan, target, hidden }, batch);
  if (target.plain || formatsHideRanks(plan, target)) {
    for (const run of writable(plan.rankRuns, hidden)) {
      await batch.room(OPERATION_BYTES);
      sheet.getRangeByIndexes(run.top, plan.column, run.rowCount, 1).numberFormat = [[plan.numberFormat]];
    }
  }
  const perRow = bytesPerRow(contents);
  await inRowRuns({ top: plan.top, rowCount: contents.length }, rowsPerPayload(perRow), async (run) => {
    for (const { top, rowCount } of writableParts(run, hidden)) {
      await batch.room(OPERATION_BYTES + rowCount * perRow);
      const part = contents.slice(top - plan.top, top - plan.top + rowCount);
      sheet.getRangeByIndexes(top, plan.column, rowCount, 1).formulas = part.map((content) => [content]);
    }
    await batch.send();
    onRows?.({ rowsWritten: run.top + run.rowCount - plan.top, rowCount: contents.length });
  });
}

/** What a write is made of. */
export interface RankColumnWriting {
  /** Runs of hidden rows, which are written row by row. */
  readonly hidden: readonly RowRun[];
  readonly plan: RankColumnPlan;
  readonly target: TargetColumn;
  readonly contents: readonly (number | string | null)[];
}

/**
 * Reads back what was written, together with the scores that the ranks came from: rows that were sorted, inserted or edited by someone
 * else in between show there. Throws an ExcelFailure where anything differs.
 */
export async function verifyRankColumn(
  context: Conversation,
  sheet: Excel.Worksheet,
  { plan, contents }: Pick<RankColumnWriting, 'plan' | 'contents'>,
  scores: { readonly column: number; readonly top: number; readonly values: readonly CellValue[] },
): Promise<void> {
  await inRowRuns({ top: plan.top, rowCount: contents.length }, rowsPerPayload(bytesPerRow(contents) + WRITTEN_BYTES_PER_ROW), async (run) => {
    const written = sheet.getRangeByIndexes(run.top, plan.column, run.rowCount, 1);
    const read = sheet.getRangeByIndexes(run.top, scores.column, run.rowCount, 1);
    written.load('formulas');
    read.load('values');
    await context.sync();
    const found = written.formulas as unknown[][];
    const scoresNow = read.values as unknown[][];
    for (let i = 0; i < run.rowCount; i += 1) {
      const planned = contents[run.top - plan.top + i];
      if (planned !== null && planned !== undefined && found[i]?.[0] !== planned) throw new ExcelFailure('not-written');
      const before = scores.values[run.top - scores.top + i];
      if (before !== undefined && scoresNow[i]?.[0] !== asRead(before)) throw new ExcelFailure('sheet-changed');
    }
  });
}

/** How long formulas are waited for, in milliseconds between looks: functions of an add-in are called one by one. */
const LOOKS = [0, 100, 200, 400, 800, 1_500, 3_000, 4_000];

/**
 * Waits until the formulas of the column show the planned ranks; a value may be stale just after writing (OfficeDev/office-js #4152), and
 * a cell that waits for a custom function shows #BUSY!. Gives 'calculating' where Excel had not finished in time.
 * Throws an ExcelFailure where formulas came to something else.
 */
export async function awaitRanks(context: Conversation, sheet: Excel.Worksheet, plan: RankColumnPlan): Promise<'shown' | 'calculating'> {
  let busy = false;
  for (const pause of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const state = { busy: false, differs: false };
    await inRowRuns({ top: plan.top, rowCount: plan.values.length }, rowsPerPayload(WRITTEN_BYTES_PER_ROW), async (run) => {
      const range = sheet.getRangeByIndexes(run.top, plan.column, run.rowCount, 1);
      range.load('values');
      // Each look is at what Excel has calculated since the one before.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      (range.values as unknown[][]).forEach(([value], i) => {
        const planned = plan.values[run.top - plan.top + i];
        if (value === '#BUSY!') state.busy = true;
        else if (typeof planned === 'number' && value !== planned) state.differs = true;
      });
    });
    if (!state.busy && !state.differs) return 'shown';
    busy = state.busy;
  }
  if (busy) return 'calculating';
  throw new ExcelFailure('not-written', 'values');
}

function bytesPerRow(contents: RankColumnWriting['contents']): number {
  return jsonBytes(contents) / Math.max(1, contents.length) + 3;
}

async function dressAsNeighbour(
  sheet: Excel.Worksheet,
  { plan, target, hidden }: Pick<RankColumnWriting, 'plan' | 'target' | 'hidden'>,
  batch: Batch,
): Promise<void> {
  for (const run of writable(plan.formatRuns, hidden)) {
    await batch.room(OPERATION_BYTES);
    const neighbour = sheet.getRangeByIndexes(run.top, plan.neighbour, run.rowCount, 1);
    sheet.getRangeByIndexes(run.top, plan.column, run.rowCount, 1).copyFrom(neighbour, Excel.RangeCopyType.formats);
  }
  for (const run of writable(plan.rankRuns, hidden)) {
    await batch.room(OPERATION_BYTES);
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

/** Few runs, taken apart at hidden rows. */
function writable(runs: readonly RowRun[], hidden: readonly RowRun[]): readonly RowRun[] {
  return atMost(runs).flatMap((run) => writableParts(run, hidden));
}

/** A cell's value as `values` gives it: an error as its text. */
function asRead(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? value.error : value;
}

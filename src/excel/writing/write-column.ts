/**
 * Writes a stretch of a column, reads it back, and waits for its formulas. Excel's batches are not transactional: what ran before a failing
 * action stays. So what the cells hold is kept before (`target-column.ts`), named (`undo/hidden-names.ts`), written, verified, and put back
 * (`undo/`) where anything differs.
 *
 * The ranges are those of the first look at them: Excel moves them with their cells while other people insert and delete. What the cells
 * held at the very moment of the write comes back with it, so that nothing typed in between is lost.
 */
import type { CellValue, ColumnCells, Content } from '../../sheet';
import { Batch, OPERATION_BYTES } from '../batch';
import type { Conversation } from '../conversation';
import { ExcelFailure } from '../failure';
import { inRowRuns, jsonBytes, rowsPerPayload, type RowRun } from '../payload';
import { typedText } from '../reading/typed-text';
import { writableParts } from './hidden-rows';
import type { TargetColumn } from './target-column';

export interface ColumnWrite {
  readonly target: TargetColumn;
  /** One entry a row of the target, as `formulas` will read it back; '' empties a cell, null leaves it as it is. */
  readonly contents: readonly (Content | null)[];
  /** 'formulas': a text that begins with = is one. */
  readonly as: 'values' | 'formulas';
  /** What formulas will come to, a row each; null where no cell is waited for. */
  readonly shows: readonly (Content | null)[] | null;
  /** Runs of rows of the sheet that get a number format. */
  readonly numberFormats: readonly (RowRun & { readonly numberFormat: string })[];
  /** Rows that take the formats of a neighbouring column, and those that are centred; null where looks stay as they are. */
  readonly dress: { readonly neighbour: number; readonly runs: readonly RowRun[]; readonly centred: readonly RowRun[] } | null;
  /** The width that a new column gets, in points; null where it stays as it is. */
  readonly width: number | null;
  /** Runs of hidden rows, which are written row by row. */
  readonly hidden: readonly RowRun[];
  /** The cells that name the units; null where there are none. */
  readonly units: FollowedCells | null;
  /** The columns that the contents were made from. */
  readonly from: readonly FollowedCells[];
}

/** Cells as they were read, over the rows of a target at least, with the range over just these rows, which follows them. */
export interface FollowedCells {
  readonly cells: ColumnCells;
  readonly range: Excel.Range;
}

/** More runs than this are formatted as one: the request would otherwise be larger than the ranks. */
const MOST_RUNS = 400;

/** Begins to follow cells that were read, over the rows of a target; the next sync carries it. */
export function follow(context: Conversation, sheetId: string, cells: ColumnCells, { top, rowCount }: RowRun): FollowedCells {
  return { cells, range: context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, cells.column, rowCount, 1) };
}

/** What cells held when they were written, where that was not what had been kept: somebody typed just then. One entry a row of the target. */
export type Overwritten = readonly Content[];

/** Queues looks and formats, then writes the contents. Gives what was overwritten unseen; null where all was as kept. */
export async function writeColumn(context: Conversation, write: ColumnWrite, onRows?: (rowsWritten: number) => void): Promise<Overwritten | null> {
  const { target, contents } = write;
  const { range } = target;
  const batch = new Batch(context);
  await dress(write, batch);
  const held: Content[] = [];
  const formats = formatsAfter(write);
  const perRow = bytesPerRow(contents);
  await inRowRuns({ top: 0, rowCount: contents.length }, rowsPerPayload(perRow), async (run) => {
    const part = rowsOf(range, run);
    part.load('formulas');
    for (const { top, rowCount } of writableParts(onSheet(run, target), write.hidden)) {
      await batch.room(OPERATION_BYTES + rowCount * perRow);
      const from = top - target.top;
      rowsOf(range, { top: from, rowCount }).formulas = contents.slice(from, from + rowCount).map((content, i) => [asTyped(content, write.as, formats[from + i] ?? 'General')]);
    }
    await batch.send();
    for (const [formula = ''] of part.formulas as Content[][]) held.push(formula);
    onRows?.(run.top + run.rowCount);
  });
  const asKept = held.every((content, row) => contents[row] === null || content === (target.plain ? '' : target.formulas[row]));
  return asKept ? null : held;
}

/** Where a column was written, as it stands now. */
export interface WrittenPlace {
  readonly top: number;
  readonly column: number;
  readonly rowCount: number;
}

/**
 * Reads back what was written, together with the units and all that the contents were made from: rows that were sorted, inserted or edited by
 * someone else in between show there. Throws an ExcelFailure where anything differs.
 */
export async function verifyColumn(context: Conversation, { target, contents, units, from }: ColumnWrite): Promise<WrittenPlace> {
  const { range } = target;
  const sources = units === null ? from : [units, ...from];
  range.load('rowIndex,columnIndex,rowCount');
  for (const source of sources) source.range.load('rowCount');
  const bytes = bytesPerRow(contents) + sources.reduce((sum, { cells }) => sum + bytesPerCell(cells), 0);
  await inRowRuns({ top: 0, rowCount: contents.length }, rowsPerPayload(bytes), async (run) => {
    const written = rowsOf(range, run);
    written.load('formulas');
    const read = sources.map((source) => {
      const part = rowsOf(source.range, run);
      part.load('values');
      return { part, cells: source.cells };
    });
    await context.sync();
    if ([range, ...sources.map((source) => source.range)].some(({ rowCount }) => rowCount !== contents.length)) throw new ExcelFailure('sheet-changed');
    (written.formulas as Content[][]).forEach(([found = ''], i) => {
      const planned = contents[run.top + i];
      if (planned !== null && found !== planned) throw new ExcelFailure('not-written');
    });
    for (const { part, cells } of read) {
      (part.values as Content[][]).forEach(([found = ''], i) => {
        const before = cells.values[target.top + run.top + i - cells.top];
        if (before !== undefined && found !== asRead(before)) throw new ExcelFailure('sheet-changed');
      });
    }
  });
  return { top: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount };
}

/** How long formulas are waited for, in milliseconds between looks: functions of an add-in are called one by one. */
const LOOKS = [0, 100, 200, 400, 800, 1_500, 3_000, 4_000];

const BUSY = '#BUSY!';

/** A rank as JSON in a row of its own. */
const BYTES_PER_VALUE = 12;

/**
 * Waits until the formulas of a column show what they should; a value may be stale just after writing (OfficeDev/office-js #4152), and
 * a cell that waits for a custom function shows #BUSY!. Gives 'calculating' where Excel had not finished in time.
 * Throws an ExcelFailure where formulas came to something else.
 */
export async function awaitFormulas(context: Conversation, { target, shows }: ColumnWrite): Promise<'shown' | 'calculating'> {
  if (shows === null) return 'shown';
  let busy = false;
  for (const pause of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const state = { busy: false, differs: false };
    await inRowRuns({ top: 0, rowCount: shows.length }, rowsPerPayload(BYTES_PER_VALUE), async (run) => {
      const range = rowsOf(target.range, run);
      range.load('values');
      // Each look is at what Excel has calculated since the one before.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      (range.values as Content[][]).forEach(([value], i) => {
        const planned = shows[run.top + i];
        if (value === BUSY) state.busy = true;
        else if (typeof planned === 'number' && value !== planned) state.differs = true;
      });
    });
    if (!state.busy && !state.differs) return 'shown';
    busy = state.busy;
  }
  if (busy) return 'calculating';
  throw new ExcelFailure('not-written', 'values');
}

/** The rows that are written, also where somebody has put a row into the range meanwhile. */
export function firstRows(range: Excel.Range, rowCount: number): Excel.Range {
  return rowsOf(range, { top: 0, rowCount });
}

/** Some rows of a range of one column, counted from its first. */
export function rowsOf(range: Excel.Range, { top, rowCount }: RowRun): Excel.Range {
  const first = range.getCell(top, 0);
  return rowCount === 1 ? first : first.getResizedRange(rowCount - 1, 0);
}

function onSheet({ top, rowCount }: RowRun, target: TargetColumn): RowRun {
  return { top: target.top + top, rowCount };
}

function bytesPerRow(contents: ColumnWrite['contents']): number {
  return jsonBytes(contents) / Math.max(1, contents.length) + 3;
}

/** From a sample of the cells. */
function bytesPerCell({ values }: ColumnCells): number {
  const sample = values.slice(0, 200);
  return jsonBytes(sample.map((value) => [asRead(value)])) / Math.max(1, sample.length);
}

/** A content as it has to be entered: text that Excel could read as something else is kept as text. */
function asTyped(content: Content | null, as: ColumnWrite['as'], numberFormat: string): Content | null {
  if (typeof content !== 'string' || content === '' || (as === 'formulas' && content.startsWith('='))) return content;
  return typedText(content, numberFormat);
}

/** The number format of each row once the runs have theirs. */
function formatsAfter({ target, numberFormats }: ColumnWrite): string[] {
  const formats = Array.from({ length: target.rowCount }, (_, row) => target.numberFormats[row] ?? 'General');
  for (const { top, rowCount, numberFormat } of numberFormats) formats.fill(numberFormat, top - target.top, top - target.top + rowCount);
  return formats;
}

async function dress({ target, dress: looks, numberFormats, width, hidden }: ColumnWrite, batch: Batch): Promise<void> {
  const { range } = target;
  const ours = (run: RowRun): Excel.Range => rowsOf(range, { top: run.top - target.top, rowCount: run.rowCount });
  for (const run of looks === null ? [] : writable(looks.runs, hidden)) {
    await batch.room(OPERATION_BYTES);
    const cells = ours(run);
    cells.copyFrom(cells.getOffsetRange(0, (looks?.neighbour ?? target.column) - target.column), Excel.RangeCopyType.formats);
  }
  for (const run of writable(looks?.centred ?? [], hidden)) {
    await batch.room(OPERATION_BYTES);
    ours(run).format.horizontalAlignment = Excel.HorizontalAlignment.center;
  }
  if (width !== null) rowsOf(range, { top: 0, rowCount: 1 }).format.columnWidth = width;
  for (const { numberFormat, ...run } of numberFormats) {
    for (const part of writableParts(run, hidden)) {
      await batch.room(OPERATION_BYTES);
      ours(part).numberFormat = [[numberFormat]];
    }
  }
}

/** Few runs, taken apart at hidden rows. */
function writable(runs: readonly RowRun[], hidden: readonly RowRun[]): readonly RowRun[] {
  return atMost(runs).flatMap((run) => writableParts(run, hidden));
}

/** Runs joined where they are too many. */
export function atMost(runs: readonly RowRun[]): readonly RowRun[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (runs.length <= MOST_RUNS || first === undefined || last === undefined) return runs;
  return [{ top: first.top, rowCount: last.top + last.rowCount - first.top }];
}

/** A cell's value as `values` gives it: an error as its text. */
function asRead(value: CellValue): Content {
  return typeof value === 'object' ? value.error : value;
}

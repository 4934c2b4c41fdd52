/**
 * Reads a table: finds its layout in the window, then asks for what that needs and for nothing else: whole columns, then the few rows of which the columns
 * do not tell what they are. It is a generator: it yields what it wants to know and is given the cells, so that the same steps run over Excel's requests,
 * over a grid in memory and in tests.
 */
import type { Decimals } from '../../ranking';
import { findChosenColumns } from '../choices/chosen-columns';
import { SheetCells } from '../evidence/sheet-cells';
import type { Choice } from '../model/choice';
import type { ColumnCells, Grid, RowCells } from '../model/grid';
import type { Layout, LayoutChoices } from '../model/layout';
import { isBlocking, type BlockingProblem, type Problem } from '../model/problem';
import { PAUSE } from '../model/steps';
import type { Reading } from '../model/units';
import { detectLayout } from './detect-layout';
import { readUnits } from './read-units';
import { tellsAll } from '../text/number-format';
import { columnsToRead } from './row-source';

/** Cells that a reading asks for: columns from the layout's first row to the last used one, or rows whole. */
export interface CellsWanted {
  readonly layout: Layout;
  readonly columns: readonly number[];
  readonly numberFormatsOf: readonly number[];
  /** Columns of which it matters what they show. */
  readonly textsOf: readonly number[];
  readonly rows: readonly number[];
}

export interface CellsGiven {
  readonly columns: ReadonlyMap<number, ColumnCells>;
  readonly rows: ReadonlyMap<number, RowCells>;
}

export interface TableOptions {
  /** Columns, and an order, that settings name. */
  readonly columns: LayoutChoices;
  /** What a person has settled about this sheet; it wins over `columns`. */
  readonly choices: readonly Choice[];
  readonly decimals: 'auto' | Decimals;
  /** The column that holds the ranks, where that is known. */
  readonly ranksIn?: number;
}

/** What was found of a table; `unfit`: choices of a person that this sheet no longer fits, and that were not applied. */
export type TableRead =
  | { readonly status: 'read'; readonly layout: Layout; readonly reading: Reading; readonly problems: readonly Problem[]; readonly unfit: readonly Choice[] }
  | { readonly status: 'blocked'; readonly layout: Layout | null; readonly problems: readonly Problem[]; readonly unfit: readonly Choice[] };

/** The answer to a pause. */
export const NOTHING_GIVEN: CellsGiven = { columns: new Map(), rows: new Map() };

/** The steps of a reading: it yields the cells that it wants, and pauses. */
export function* readTable(window: Grid, options: TableOptions): Generator<CellsWanted | typeof PAUSE, TableRead, CellsGiven> {
  const chosen = findChosenColumns(window, options.choices);
  const order = options.choices.find((choice) => choice.about === 'order');
  const found = detectLayout(window, { ...options.columns, ...chosen.columns, ...(order?.about === 'order' ? { order: order.order } : {}) });
  const { layout } = found;
  if (layout === null || found.problems.some(isBlocking)) return { status: 'blocked', layout, problems: found.problems, unfit: chosen.unfit };
  const wanted = columnsToRead(layout);
  const ranks = [options.ranksIn ?? layout.rankColumn, layout.evidence.ranksOfScores].filter((column) => column !== null);
  const columns = [...new Set([...wanted.columns, ...ranks])];
  const { scoreColumn } = layout;
  const areAsked = (formats: readonly (string | undefined)[]): boolean =>
    options.decimals === 'auto' && Array.from(new Set(formats)).some((format = '') => !tellsAll(format));
  const textsOf = areAsked(window.numberFormats.map((row) => row[scoreColumn - window.left])) ? [scoreColumn] : [];
  const given = yield { layout, columns, numberFormatsOf: wanted.numberFormatsOf, textsOf, rows: [] };
  let read = given.columns;
  if (textsOf.length === 0 && areAsked(read.get(scoreColumn)?.numberFormats ?? [])) {
    const shown = yield { layout, columns: [scoreColumn], numberFormatsOf: [scoreColumn], textsOf: [scoreColumn], rows: [] };
    read = new Map([...read, ...shown.columns]);
  }
  yield PAUSE;
  let reading = yield* readUnits(layout, new SheetCells(window, read), options);
  if (reading.rowsInDoubt.length > 0) {
    const { rows } = yield { layout, columns: [], numberFormatsOf: [], textsOf: [], rows: reading.rowsInDoubt };
    reading = yield* readUnits(layout, new SheetCells(window, read, rows), options);
  }
  const problems = [...found.problems, ...reading.problems];
  const unfit = [...chosen.unfit, ...reading.unfitChoices];
  return problems.some(isBlocking) ? { status: 'blocked', layout, problems, unfit } : { status: 'read', layout, reading, problems, unfit };
}

/** What `readTable` wants, from a grid that is the whole sheet. */
export function cellsOf(grid: Grid, { layout, columns, numberFormatsOf, textsOf, rows }: CellsWanted): CellsGiven {
  const skipped = Math.max(0, layout.firstRow - grid.top);
  return {
    columns: new Map(
      columns.map((column) => {
        const at = column - grid.left;
        const numberFormats = numberFormatsOf.includes(column) ? grid.numberFormats.slice(skipped).map((row) => row[at] ?? 'General') : null;
        const texts = textsOf.includes(column) && grid.texts !== undefined ? { texts: grid.texts.slice(skipped).map((row) => row[at] ?? '') } : {};
        return [column, { column, top: grid.top + skipped, values: grid.values.slice(skipped).map((row) => row[at] ?? ''), numberFormats, ...texts }];
      }),
    ),
    rows: new Map(
      rows.map((row) => [row, { row, left: grid.left, values: grid.values[row - grid.top] ?? [], formulas: grid.formulas?.[row - grid.top] ?? [], merges: grid.merges.filter(({ top }) => top === row) }]),
    ),
  };
}

/** As many rows of the top as are looked at first. */
export const WINDOW_ROWS = 400;

/** The window of a grid that is the whole sheet. */
export function windowOf(grid: Grid): Grid {
  const rowCount = Math.min(WINDOW_ROWS, grid.rowCount);
  return {
    ...grid,
    rowCount,
    values: grid.values.slice(0, rowCount),
    numberFormats: grid.numberFormats.slice(0, rowCount),
    merges: grid.merges.filter((area) => area.top < grid.top + rowCount),
    ...(grid.formulas === undefined ? {} : { formulas: grid.formulas.slice(0, rowCount) }),
  };
}

/** Reads a grid that is the whole sheet. */
export function readGrid(grid: Grid, options: TableOptions): TableRead {
  const steps = readTable(windowOf(grid), options);
  let step = steps.next();
  while (step.done !== true) step = steps.next(step.value === PAUSE ? NOTHING_GIVEN : cellsOf(grid, step.value));
  return step.value;
}

/** The first question, or what else blocks; null where nothing does. */
export function firstBlocking(problems: readonly Problem[]): BlockingProblem | null {
  return problems.find(isBlocking) ?? null;
}

/**
 * Reads a sheet's units: a look (one request), then what the reading asks for. What the sheet says is decided by `sheet`; this file only fetches.
 */
import { hiddenRowProblems, isBlocking, NOTHING_GIVEN, PAUSE, readTable, type ColumnCells, type Layout, type Problem, type Reading, type RowCells, type TableOptions, type Choice } from '../../sheet';
import type { Conversation } from '../conversation';
import type { RowRun } from '../payload';
import { findHiddenRows } from '../writing/hidden-rows';
import type { SheetLook } from './active-sheet';
import { readColumns, readRows, type ReadingProgress } from './columns';

export interface SheetUnits {
  readonly layout: Layout;
  readonly reading: Reading;
  /** The cells that name the units, and the score cells, as read: what a later check compares with. */
  readonly unitCells: ColumnCells;
  readonly scoreCells: ColumnCells;
  /** The group cells as read; null where the sheet has no group column. */
  readonly groupCells: ColumnCells | null;
  /** What the rank column holds, where the sheet has one. */
  readonly rankCells: ColumnCells | null;
  /** Problems of the layout and of the units, in the order of the sheet. */
  readonly problems: readonly Problem[];
  /** The extra columns as read, with what they show, in the order asked for. */
  readonly extraCells: readonly ColumnCells[];
  /** Runs of hidden rows, from the top. */
  readonly hidden: readonly RowRun[];
}

/** `unfit`: choices of a person that this sheet no longer fits; they were not applied. */
export type SheetRead =
  | { readonly status: 'read'; readonly units: SheetUnits; readonly unfit: readonly Choice[] }
  /** The sheet has more rows than were to be read: only its layout is known. */
  | { readonly status: 'unread'; readonly layout: Layout; readonly rowCount: number; readonly unfit: readonly Choice[] }
  | { readonly status: 'blocked'; readonly layout: Layout | null; readonly problems: readonly Problem[]; readonly unfit: readonly Choice[] };

export interface SheetReadOptions extends TableOptions {
  /** A longer table is not read. */
  readonly mostRows: number;
  /** Columns to read besides, which say nothing about the units' ranks; none where it is omitted. */
  readonly extraColumns?: (layout: Layout) => readonly number[];
  readonly onRows?: (progress: ReadingProgress) => void;
  /** Called where the page may do something else first; it throws where the reading is to end. Without it nothing waits. */
  readonly breathe?: () => Promise<void>;
  /** What earlier readings of the same sheet, as it stands, were given: it is not asked for again, and is added to. */
  readonly known?: KnownCells;
}

/** Cells of one sheet that were read, shared by readings of it that follow one another. */
export interface KnownCells {
  readonly columns: Map<number, ColumnCells>;
  readonly rows: Map<number, RowCells>;
}

/** True where the cells are there from `top` on, with what is wanted of them. */
function isKnown(cells: ColumnCells | undefined, { top, formats, texts }: { readonly top: number; readonly formats: boolean; readonly texts: boolean }): boolean {
  return cells !== undefined && cells.top <= top && (!formats || cells.numberFormats !== null) && (!texts || cells.texts !== undefined);
}

/** Reads the units of the sheet that was looked at. */
export async function readSheet(context: Conversation, looked: SheetLook, options: SheetReadOptions): Promise<SheetRead> {
  const { window, used } = looked;
  if (window === null || used === null) {
    return { status: 'blocked', layout: null, problems: [{ code: 'sheet-empty', cell: null }], unfit: [] };
  }
  const sheet = context.workbook.worksheets.getItem(looked.id);
  const steps = readTable(window, options);
  const { columns, rows: wholeRows } = options.known ?? { columns: new Map<number, ColumnCells>(), rows: new Map<number, RowCells>() };
  let step = steps.next();
  while (step.done !== true) {
    if (step.value === PAUSE) {
      await options.breathe?.();
      step = steps.next(NOTHING_GIVEN);
      continue;
    }
    const { layout, columns: wanted, numberFormatsOf, textsOf, rows } = step.value;
    const extent = { top: layout.firstRow, rowCount: Math.max(1, used.top + used.rowCount - layout.firstRow) };
    if (extent.rowCount > options.mostRows) return { status: 'unread', layout, rowCount: extent.rowCount, unfit: [] };
    const extras = wanted.length === 0 ? [] : (options.extraColumns?.(layout) ?? []);
    const formats = new Set([...numberFormatsOf, ...extras]);
    const texts = new Set([...textsOf, ...extras]);
    const missing = [...new Set([...wanted, ...extras])].filter((column) => !isKnown(columns.get(column), { top: extent.top, formats: formats.has(column), texts: texts.has(column) }));
    if (missing.length > 0) {
      // One step of the reading builds on the answer to the one before; there are two.
      const all = { columns: missing, numberFormatsOf: [...formats], textsOf: [...texts] };
      const read = await readColumns(context, sheet, extent, all, { window, ...(options.onRows === undefined ? {} : { onRows: options.onRows }) });
      for (const [column, cells] of read) columns.set(column, cells);
    }
    const unknown = rows.filter((row) => !wholeRows.has(row));
    for (const [row, cells] of await readRows(context, sheet, unknown, used)) wholeRows.set(row, cells);
    step = steps.next({ columns, rows: wholeRows });
  }
  const read = step.value;
  if (read.status === 'blocked') return read;
  const { layout, reading } = read;
  const rows = { top: layout.firstRow, rowCount: Math.max(1, used.top + used.rowCount - layout.firstRow) };
  const hidden = looked.hasHiddenRows ? await findHiddenRows(context, sheet, rows) : [];
  const ofHidden = hiddenRowProblems({ layout, reading, hidden, filtered: looked.isFiltered, choices: options.choices });
  const problems = [...ofHidden, ...read.problems];
  if (problems.some(isBlocking)) return { status: 'blocked', layout, problems, unfit: read.unfit };
  const cellsOf = (column: number | null): ColumnCells | null => (column === null ? null : (columns.get(column) ?? null));
  const scoreCells = cellsOf(layout.scoreColumn);
  const unitCells = cellsOf(layout.unitColumn);
  if (scoreCells === null || unitCells === null) throw new Error('the reading left a column out');
  const extraCells = (options.extraColumns?.(layout) ?? []).flatMap((column) => columns.get(column) ?? []);
  const units = { layout, reading, unitCells, scoreCells, groupCells: cellsOf(layout.groupColumn), rankCells: cellsOf(options.ranksIn ?? layout.rankColumn), extraCells, problems, hidden };
  return { status: 'read', units, unfit: read.unfit };
}

/**
 * Reads a sheet's units: a look (one request), then the needed columns, then the few rows whose meaning the columns
 * do not tell. What the sheet says is decided by `sheet`; this file only fetches.
 */
import type { Decimals } from '../../ranking';
import {
  columnsToRead,
  detectLayout,
  findChosenColumns,
  hiddenRowProblems,
  isBlocking,
  readUnits,
  type Choice,
  type ColumnCells,
  type Layout,
  type LayoutChoices,
  type Problem,
  type Reading,
  type RowCells,
} from '../../sheet';
import type { SheetLook } from './active-sheet';
import { readColumns, readRows, type ReadingProgress } from './columns';
import type { Conversation } from '../conversation';
import { findHiddenRows, type HiddenRows } from '../writing/hidden-rows';

/** More rows in doubt than this are not worth a request each: the sheet is not a table of units. */
const MOST_ROWS_IN_DOUBT = 2_000;

export interface SheetUnits {
  readonly layout: Layout;
  readonly reading: Reading;
  /** The score cells as read: what a later check compares with. */
  readonly scoreCells: ColumnCells;
  /** The group cells as read; null where the sheet has no group column. */
  readonly groupCells: ColumnCells | null;
  /** What the rank column holds, where the sheet has one. */
  readonly rankCells: ColumnCells | null;
  /** Problems of the layout and of the units, in the order of the sheet. */
  readonly problems: readonly Problem[];
  /** The extra columns as read, with what they show, in the order asked for. */
  readonly extraCells: readonly ColumnCells[];
  readonly hidden: HiddenRows;
}

/** `unfit`: choices of a person that this sheet no longer fits; they were not applied. */
export type SheetRead =
  | { readonly status: 'read'; readonly units: SheetUnits; readonly unfit: readonly Choice[] }
  /** The sheet has more rows than were to be read: only its layout is known. */
  | { readonly status: 'unread'; readonly layout: Layout; readonly rowCount: number; readonly unfit: readonly Choice[] }
  | { readonly status: 'blocked'; readonly layout: Layout | null; readonly problems: readonly Problem[]; readonly unfit: readonly Choice[] };

export interface SheetReadOptions {
  /** Columns that settings name. */
  readonly columns: LayoutChoices;
  /** What a person has settled about this sheet; it wins over `columns`. */
  readonly choices: readonly Choice[];
  readonly decimals: 'auto' | Decimals;
  /** A longer table is not read. */
  readonly mostRows: number;
  /** The column to compare with the ranks; the layout's own rank column where it is omitted. */
  readonly ranksIn?: number;
  /** Columns to read besides, which say nothing about the units' ranks; none where it is omitted. */
  readonly extraColumns?: (layout: Layout) => readonly number[];
  readonly onRows?: (progress: ReadingProgress) => void;
}

/** Reads the units of the sheet that was looked at. */
export async function readSheet(
  context: Conversation,
  looked: SheetLook,
  options: SheetReadOptions,
): Promise<SheetRead> {
  const { window, used } = looked;
  if (window === null || used === null) {
    return { status: 'blocked', layout: null, problems: [{ code: 'sheet-empty', cell: null }], unfit: [] };
  }
  const chosen = findChosenColumns(window, options.choices);
  const found = detectLayout(window, { ...options.columns, ...chosen.columns });
  if (found.layout === null) return { status: 'blocked', layout: null, problems: found.problems, unfit: chosen.unfit };
  const { layout } = found;

  const sheet = context.workbook.worksheets.getItem(looked.id);
  const top = layout.firstRow;
  const rowCount = Math.max(1, used.top + used.rowCount - top);
  if (rowCount > options.mostRows) return { status: 'unread', layout, rowCount, unfit: chosen.unfit };
  const wanted = columnsToRead(layout, options);
  const rankColumn = options.ranksIn ?? layout.rankColumn;
  const extras = options.extraColumns?.(layout) ?? [];
  const besides = [...new Set([...(rankColumn === null ? [] : [rankColumn]), ...extras])].filter((column) => !wanted.columns.includes(column));
  const all = { columns: [...wanted.columns, ...besides], numberFormatsOf: [...wanted.numberFormatsOf, ...extras], textsOf: extras };
  const columns = await readColumns(context, sheet, { top, rowCount }, all, {
    window,
    ...(options.onRows === undefined ? {} : { onRows: options.onRows }),
  });
  const rankCells = rankColumn === null ? null : (columns.get(rankColumn) ?? null);
  const extraCells = extras.flatMap((column) => columns.get(column) ?? []);
  // What the ranks were and what else the sheet has says nothing about what a row is.
  for (const column of besides) columns.delete(column);
  const none: ReadonlyMap<number, RowCells> = new Map();
  let reading = readUnits(layout, columns, none, options);
  if (reading.rowsInDoubt.length > 0) {
    const rows = await readRows(context, sheet, reading.rowsInDoubt.slice(0, MOST_ROWS_IN_DOUBT), used);
    reading = readUnits(layout, columns, rows, options);
  }
  const rows = { top, rowCount };
  const hidden = looked.hasHiddenRows ? await findHiddenRows(context, sheet, rows) : [];
  const ofHidden = hiddenRowProblems({ layout, reading, hidden: hidden === 'scattered' ? [rows] : hidden, filtered: looked.isFiltered, choices: options.choices });
  const problems = [...found.problems, ...ofHidden, ...reading.problems];
  const unfit = [...chosen.unfit, ...reading.unfitChoices];
  const scoreCells = columns.get(layout.scoreColumn);
  if (scoreCells === undefined) throw new Error('columnsToRead left the score column out');
  const groupCells = layout.groupColumn === null ? null : (columns.get(layout.groupColumn) ?? null);
  if (problems.some(isBlocking)) return { status: 'blocked', layout, problems, unfit };
  return { status: 'read', units: { layout, reading, scoreCells, groupCells, rankCells, extraCells, problems, hidden }, unfit };
}

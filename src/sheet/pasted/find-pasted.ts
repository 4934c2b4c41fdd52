/** Finds a table in one column of pasted text, and the grid that it makes. */
import type { CellValue, ColumnCells, Grid } from '../model/grid';
import { cellText } from '../text/cell-text';
import { withNumbers } from './part-values';
import type { Part, PastedCell, PastedTable } from './pasted-table';
import { splitCells } from './split-cells';
import { splitLines } from './lines/split-lines';

/** Of the window's filled cells so many stand in the pasted column. */
const NEARLY_ALL = 0.8;

/** A header and a unit at least. */
const FEWEST_LINES = 2;

/** The column that holds nearly all of a window's contents; null where there is none. */
export function columnOfText({ values, left }: Pick<Grid, 'values' | 'left'>): number | null {
  const counts: number[] = [];
  for (const row of values) row.forEach((value, i) => { counts[i] = (counts[i] ?? 0) + (cellText(value) === '' ? 0 : 1); });
  const filled = counts.reduce((sum, count) => sum + count, 0);
  const most = counts.findIndex((count) => count > 0 && count >= NEARLY_ALL * filled);
  return most < 0 ? null : left + most;
}

/** Who pastes while the cell is being edited has the whole text in it: each of its lines counts as a cell, at the same row of the sheet. */
function linesOfOneCell(cells: readonly PastedCell[]): PastedCell[] | null {
  const [only, second] = cells;
  if (only === undefined || second !== undefined || typeof only.value !== 'string') return null;
  const lines = only.value.split(/\r\n|\r|\n/u);
  return lines.length < FEWEST_LINES ? null : lines.map((line): PastedCell => ({ ...only, value: line, text: trimmed(line) }));
}

function pastedCells({ values, numberFormats, top }: ColumnCells): PastedCell[] {
  const cells = values.map((value, i): PastedCell => ({
    row: top + i,
    value,
    numberFormat: numberFormats?.[i] ?? 'General',
    text: typeof value === 'string' ? trimmed(value) : cellText(value),
  }));
  const first = cells.findIndex(({ text }) => text !== '');
  let end = cells.length;
  while (end > first && cells[end - 1]?.text === '') end -= 1;
  return first < 0 ? [] : cells.slice(first, end);
}

/** Without white space at the ends; a tab there stands for a blank cell and stays. */
function trimmed(text: string): string {
  const bare = text.trim();
  if (bare === '') return '';
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  return (before.includes('\t') ? before.slice(before.indexOf('\t')) : '') + bare + after.slice(0, after.lastIndexOf('\t') + 1);
}

/**
 * The table that a column of pasted text would make; null where it makes none. Lines are tried first: of cells one below the other hardly any holds a
 * name and a number.
 *
 * @param cells - The whole column, with number formats where it has numbers.
 */
export function findPasted(cells: ColumnCells): PastedTable | null {
  const inCells = pastedCells(cells);
  const inOneCell = linesOfOneCell(inCells);
  const pasted = inOneCell ?? inCells;
  const lines = splitLines(pasted);
  const split = lines ?? splitCells(pasted);
  if (split === null) return null;
  return {
    form: inOneCell !== null ? 'one-cell' : lines === null ? 'cells' : 'lines',
    column: cells.column,
    top: pasted[0]?.row ?? cells.top,
    kinds: split.kinds,
    rows: withNumbers(split.rows, split.kinds),
    unclear: split.unclear,
  };
}

function valueOf(part: Part): CellValue {
  return typeof part === 'string' ? part : part.value;
}

/** The table as cells, its first cell at (`top`, `left`). */
export function pastedGrid({ rows, kinds }: PastedTable, { top, left }: { readonly top: number; readonly left: number }): Grid {
  return {
    top,
    left,
    rowCount: rows.length,
    columnCount: kinds.length,
    values: rows.map(({ parts }) => parts.map(valueOf)),
    numberFormats: rows.map(({ parts }) => parts.map((part) => (typeof part === 'string' ? 'General' : part.numberFormat))),
    merges: [],
  };
}

/** The first column of the table beside its text: one is left free between them, which keeps the text out of the table for people and for reading. */
export function columnBeside({ column }: Pick<PastedTable, 'column'>): number {
  return column + 2;
}

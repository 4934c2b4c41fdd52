/**
 * Whether a sheet that holds both pasted text and the table made of it would be read as the table alone. The text is an area of its own, a free column
 * apart, yet a heading that stands twice in its row, or a blank row of the table beside a line of text, may be read otherwise. So it is tried.
 */
import type { CellValue, ColumnCells, Grid } from '../model/grid';
import { readGrid } from '../readings/read-table';
import { columnBeside, pastedGrid } from './find-pasted';
import type { PastedTable } from './pasted-table';

/** The text with the table beside it. */
function together(table: PastedTable, text: ColumnCells): Grid {
  const left = columnBeside(table);
  const grid = pastedGrid(table, { top: table.top, left });
  const rowCount = Math.max(text.top + text.values.length, grid.top + grid.rowCount) - text.top;
  const rows = Array.from({ length: rowCount }, (_, i) => text.top + i);
  const beside = <T>(cells: Grid['values'] | Grid['numberFormats'], row: number, blank: T): readonly (CellValue | T)[] => cells[row - grid.top] ?? table.kinds.map(() => blank);
  return {
    top: text.top,
    left: table.column,
    rowCount,
    columnCount: left - table.column + grid.columnCount,
    values: rows.map((row): CellValue[] => [text.values[row - text.top] ?? '', '', ...beside(grid.values, row, '')]),
    numberFormats: rows.map((row) => ['General', 'General', ...beside(grid.numberFormats, row, 'General').map(String)]),
    merges: [],
  };
}

/** The units of a grid as one text; null where it cannot be read. */
function unitsOf(grid: Grid): string | null {
  const read = readGrid(grid, { columns: {}, choices: [], decimals: 'auto' });
  if (read.status === 'blocked') return null;
  const { units } = read.reading;
  return JSON.stringify([units.names, Array.from(units.scores, String), Array.from(units.groups), units.groupNames, units.decimals]);
}

/** True where the sheet, with the table beside the text, would be read as the table alone. */
export function readsBeside(table: PastedTable, text: ColumnCells): boolean {
  return unitsOf(together(table, text)) === unitsOf(pastedGrid(table, { top: 0, left: 0 }));
}

/** Drawn sheets as evidence sees them: a window, its header, its columns, columns of numbers. */
import { describeColumns, type TableColumn } from '../../../src/sheet/evidence/columns';
import { findHeaderRows, type HeaderRows } from '../../../src/sheet/evidence/header-rows';
import { numberColumn, type NumberColumn } from '../../../src/sheet/evidence/number-columns';
import { Window } from '../../../src/sheet/evidence/window';
import { drawnSheet, type DrawnOptions } from '../drawn-sheet';

export interface DrawnWindow {
  readonly window: Window;
  readonly header: HeaderRows;
}

export function drawnWindow(drawing: string, options: DrawnOptions = {}): DrawnWindow {
  const window = new Window(drawnSheet(drawing, options));
  return { window, header: findHeaderRows(window) };
}

/** The columns of a drawn table, from A. */
export function drawnColumns(drawing: string, options: DrawnOptions = {}): TableColumn[] {
  const { window, header } = drawnWindow(drawing, options);
  return describeColumns(window, header);
}

/** Columns of numbers, drawn a row a line; `–` is no number. */
export function numberColumns(drawing: string): NumberColumn[] {
  const rows = drawing.trim().split('\n').map((line) => line.split('|').map((cell) => (cell.trim() === '–' ? Number.NaN : Number(cell))));
  return Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) => numberColumn(column, Float64Array.from(rows, (row) => row[column] ?? Number.NaN)));
}

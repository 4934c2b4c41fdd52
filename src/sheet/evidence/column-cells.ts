/** Columns and rows that were read, asked by sheet row; where nothing was read, cells are empty. */
import type { CellValue, ColumnCells, RowCells } from '../model/grid';

export class ColumnReader {
  private readonly cells: ColumnCells | undefined;

  constructor(columns: ReadonlyMap<number, ColumnCells>, column: number | null) {
    this.cells = column === null ? undefined : columns.get(column);
  }

  at(row: number): CellValue {
    return this.cells?.values[row - this.cells.top] ?? '';
  }

  format(row: number): string | null {
    return this.cells?.numberFormats?.[row - this.cells.top] ?? null;
  }
}

/** The row after the last one that was read. */
export function endOfColumns(columns: ReadonlyMap<number, ColumnCells>): number {
  let end = 0;
  for (const { top, values } of columns.values()) end = Math.max(end, top + values.length);
  return end;
}

/** Rows known whole: those that were read on request, and those of the window. */
export function wholeRows(extraRows: ReadonlyMap<number, RowCells>, known: readonly RowCells[]): Map<number, RowCells> {
  const rows = new Map(known.map((cells) => [cells.row, cells]));
  for (const [row, cells] of extraRows) rows.set(row, cells);
  return rows;
}

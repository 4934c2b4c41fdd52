/** The window's cells by sheet row and column, clean texts kept; and its merged cells. */
import type { Area, CellValue, Grid } from '../model/grid';
import { cellText } from '../text/cell-text';

export class Window {
  readonly top: number;
  readonly left: number;
  /** The row and the column after the last. */
  readonly bottom: number;
  readonly right: number;
  readonly merges: readonly Area[];
  private readonly texts: readonly (readonly string[])[];

  constructor(private readonly grid: Grid) {
    this.top = grid.top;
    this.left = grid.left;
    this.bottom = grid.top + grid.rowCount;
    this.right = grid.left + grid.columnCount;
    this.merges = grid.merges;
    this.texts = grid.values.map((row) => row.map(cellText));
  }

  value(row: number, column: number): CellValue {
    return this.grid.values[row - this.top]?.[column - this.left] ?? '';
  }

  text(row: number, column: number): string {
    return this.texts[row - this.top]?.[column - this.left] ?? '';
  }

  format(row: number, column: number): string {
    return this.grid.numberFormats[row - this.top]?.[column - this.left] ?? 'General';
  }

  /** Columns of a row that hold anything, from the left. */
  filled(row: number): number[] {
    const columns: number[] = [];
    for (let column = this.left; column < this.right; column += 1) if (this.text(row, column) !== '') columns.push(column);
    return columns;
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => row >= area.top && row < area.top + area.rowCount && column >= area.left && column < area.left + area.columnCount);
  }

  rowValues(row: number): readonly CellValue[] {
    return this.grid.values[row - this.top] ?? [];
  }

  get isEmpty(): boolean {
    return this.texts.every((row) => row.every((text) => text === ''));
  }
}

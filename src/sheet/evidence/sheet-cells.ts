/**
 * The cells that are known of a sheet: its window from the top, the columns that were read to its end, and rows that were read whole. Asked by
 * sheet row and column; a cell that was not read is empty, and `isWhole` tells where that means something.
 */
import type { Area, CellValue, ColumnCells, Grid, RowCells } from '../model/grid';

/** A stretch of one column, asked by sheet row; where nothing was read, cells are empty. */
export class ColumnReader {
  constructor(private readonly cells: ColumnCells | undefined) {}

  at(row: number): CellValue {
    return this.cells?.values[row - this.cells.top] ?? '';
  }

  /** Whether what the cells show was read. */
  get hasTexts(): boolean {
    return this.cells?.texts !== undefined;
  }

  /** What the cell shows; '' where that was not read. */
  text(row: number): string {
    return this.cells?.texts?.[row - this.cells.top] ?? '';
  }

  format(row: number): string | null {
    return this.cells?.numberFormats?.[row - this.cells.top] ?? null;
  }
}

const NO_CELLS: ReadonlyMap<number, never> = new Map<number, never>();

export class SheetCells {
  private readonly mergedRows: ReadonlyMap<number, readonly Area[]>;

  constructor(
    readonly window: Grid,
    readonly columns: ReadonlyMap<number, ColumnCells> = NO_CELLS,
    readonly rows: ReadonlyMap<number, RowCells> = NO_CELLS,
  ) {
    const merged = new Map<number, Area[]>();
    for (const area of [...window.merges, ...Array.from(rows.values(), ({ merges }) => merges ?? []).flat()]) {
      const known = merged.get(area.top);
      if (known === undefined) merged.set(area.top, [area]);
      else known.push(area);
    }
    this.mergedRows = merged;
  }

  /** The row after the last one that was read. */
  get end(): number {
    let end = 0;
    for (const { top, values } of this.columns.values()) end = Math.max(end, top + values.length);
    return end;
  }

  column(column: number | null): ColumnReader {
    return new ColumnReader(column === null ? undefined : this.columns.get(column));
  }

  at(row: number, column: number): CellValue {
    const cells = this.columns.get(column);
    if (cells !== undefined && row >= cells.top) return cells.values[row - cells.top] ?? '';
    const whole = this.rows.get(row);
    if (whole !== undefined) return whole.values[column - whole.left] ?? '';
    return this.window.values[row - this.window.top]?.[column - this.window.left] ?? '';
  }

  /** The formula of a cell; '' where it holds none, or its formula was not read. */
  formula(row: number, column: number): string {
    const whole = this.rows.get(row);
    const formula = whole?.formulas?.[column - whole.left] ?? this.window.formulas?.[row - this.window.top]?.[column - this.window.left];
    return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
  }

  /** True where all cells of the row are known, and whether they are merged. */
  isWhole(row: number): boolean {
    return (row >= this.window.top && row < this.window.top + this.window.rowCount) || this.rows.has(row);
  }

  /** A row's cells from the first column known, where it is known whole. */
  wholeRow(row: number): readonly CellValue[] {
    return this.rows.get(row)?.values ?? this.window.values[row - this.window.top] ?? [];
  }

  /** Merged areas that begin in the row. */
  mergesAt(row: number): readonly Area[] {
    return this.mergedRows.get(row) ?? [];
  }
}

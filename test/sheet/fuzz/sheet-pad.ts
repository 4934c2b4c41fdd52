/** A sheet as it is drawn: rows from the top, with merges, formulas and number formats. */
import type { Area, CellValue, Grid } from '../../../src/sheet';
import { gridOf } from '../drawn-sheet';

export type PlacedCell = readonly [column: number, value: CellValue];

export interface CellLook {
  readonly format?: string;
  readonly formula?: string;
  /** What the cell shows, where that differs from what it holds. */
  readonly shown?: string;
}

export class SheetPad {
  private readonly rows: CellValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly looks = new Map<string, CellLook>();

  constructor(
    private readonly left: number,
    private readonly width: number,
  ) {}

  get nextRow(): number {
    return this.rows.length;
  }

  /** Writes one row, blank but for these cells; its number. */
  push(cells: readonly PlacedCell[] = []): number {
    const row: CellValue[] = Array.from({ length: this.left + this.width }, () => '');
    for (const [column, value] of cells) row[column] = value;
    return this.rows.push(row) - 1;
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  /** Merges the row over the width of the table. */
  across(row: number): void {
    this.merge({ top: row, left: this.left, rowCount: 1, columnCount: this.width });
  }

  look(row: number, column: number, look: CellLook): void {
    const key = `${row} ${column}`;
    this.looks.set(key, { ...this.looks.get(key), ...look });
  }

  grid(): Grid {
    const plain = gridOf(this.rows);
    const lookAt = (row: number, column: number): CellLook => this.looks.get(`${row} ${column}`) ?? {};
    return {
      ...plain,
      merges: this.merges,
      numberFormats: plain.values.map((cells, row) => cells.map((_, column) => lookAt(row, column).format ?? 'General')),
      formulas: plain.values.map((cells, row) => cells.map((value, column) => lookAt(row, column).formula ?? value)),
      texts: plain.values.map((cells, row) => cells.map((value, column) => lookAt(row, column).shown ?? (typeof value === 'object' ? value.error : String(value)))),
    };
  }
}

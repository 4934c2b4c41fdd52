/**
 * A sheet as calculation sees it: the values of its cells by column, taken from the model when a column is first read and kept up to
 * date from then on. So a range costs nothing to read: it is a view of these columns.
 */

import type { Area, CellValue, SheetModel } from '../../engine/port';
import { BUSY } from '../values/cell-error';
import { Matrix } from '../values/matrix';
import type { CellSource } from '../values/reference';
import { type Scalar, sameScalar, scalarOf } from '../values/scalar';
import { CellColumn } from './cell-column';
import { Uncalculated } from './uncalculated';

/** Told when a formula reads what is not there yet. */
export interface ReadObserver {
  /** True while any cell shows #BUSY!. */
  readonly anyBusy: boolean;
  busyRead(): void;
}

export class CellSheet implements CellSource {
  readonly id: string;
  /** The area that the formula in a cell fills, by the key of that cell. */
  readonly spills = new Map<number, Area>();
  /** The cell whose formula fills a cell, by the key of the filled one. */
  readonly spillOwners = new Map<number, number>();
  readonly #columns = new Map<number, CellColumn>();
  readonly #uncalculated = new Uncalculated();
  #rowExtent = 0;
  #columnExtent = 0;

  constructor(
    readonly model: SheetModel,
    private readonly observer: ReadObserver,
  ) {
    this.id = model.id;
    const used = model.usedArea({ valuesOnly: true });
    if (used !== null) this.#reach(used.top + used.rowCount, used.left + used.columnCount);
  }

  get name(): string {
    return this.model.name;
  }

  get filtered(): boolean {
    return [this.model.autoFilter, ...this.model.tables].some((filter) => filter !== null && filter.criteria.size > 0);
  }

  /** No cell in this row or below, or in this column or to its right, ever held a value. */
  get extent(): { readonly rows: number; readonly columns: number } {
    return { rows: this.#rowExtent, columns: this.#columnExtent };
  }

  valueAt(row: number, column: number): Scalar {
    const cells = this.column(column);
    if (cells.waiting.has(row)) throw this.#uncalculated.at(this.id, row, column);
    const value = cells.values[row] ?? null;
    if (value === BUSY) this.observer.busyRead();
    return value;
  }

  read(area: Area): Matrix {
    const width = Math.min(area.columnCount, Math.max(0, this.#columnExtent - area.left));
    const bottom = area.top + area.rowCount - 1;
    const columns: CellColumn[] = [];
    for (let column = area.left; column < area.left + width; column++) {
      const cells = this.column(column);
      const waiting = cells.waiting.first(area.top, bottom);
      if (waiting !== null) throw this.#uncalculated.at(this.id, waiting, column);
      columns.push(cells);
    }
    const view = new RangeView(area, columns, Math.min(area.rowCount, Math.max(0, this.#rowExtent - area.top)));
    if (this.observer.anyBusy) this.#reportBusy(view);
    return view;
  }

  formulaAt(row: number, column: number): string | null {
    return this.model.formula(row, column);
  }

  rowHidden(row: number): boolean {
    return this.model.rowHidden(row);
  }

  spillAt(row: number, column: number): Area | null {
    return this.spills.get(cellKey(row, column)) ?? null;
  }

  versionOf(area: Area): number {
    let version = 0;
    for (let column = area.left; column < Math.min(area.left + area.columnCount, this.#columnExtent); column++) version += this.column(column).version;
    return version;
  }

  column(column: number): CellColumn {
    const known = this.#columns.get(column);
    if (known !== undefined) return known;
    const cells = new CellColumn();
    this.#columns.set(column, cells);
    for (let row = 0; row < this.#rowExtent; row++) cells.values.push(scalarOf(this.model.value(row, column)));
    return cells;
  }

  /** The value kept here, waiting or not. */
  known(row: number, column: number): Scalar {
    return this.column(column).values[row] ?? null;
  }

  /** Keeps a value; true where it is another one than before. */
  keep(row: number, column: number, value: Scalar): boolean {
    const cells = this.column(column);
    // Also of a value that a column, read just now, has from the model already.
    if (value !== null) this.#reach(row + 1, column + 1);
    if (sameScalar(cells.values[row] ?? null, value)) return false;
    // Without holes: an array with holes is slower to read for good.
    for (let blank = cells.values.length; blank < row; blank++) cells.values.push(null);
    cells.set(row, value);
    return true;
  }

  /** Takes the value of a cell from the model anew. */
  refresh(row: number, column: number): void {
    this.keep(row, column, scalarOf(this.model.value(row, column)));
  }

  #reach(rows: number, columns: number): void {
    this.#rowExtent = Math.max(this.#rowExtent, rows);
    this.#columnExtent = Math.max(this.#columnExtent, columns);
  }

  #reportBusy(view: Matrix): void {
    view.each((value) => {
      if (value !== BUSY) return undefined;
      this.observer.busyRead();
      return 'stop';
    });
  }
}

class RangeView extends Matrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly filledColumns: number;
  readonly #top: number;

  constructor(
    area: Area,
    private readonly columns: readonly CellColumn[],
    readonly filledRows: number,
  ) {
    super();
    this.rowCount = area.rowCount;
    this.columnCount = area.columnCount;
    this.filledColumns = columns.length;
    this.#top = area.top;
  }

  at(row: number, column: number): Scalar {
    return this.columns[column]?.values[this.#top + row] ?? null;
  }
}

const COLUMN_BITS = 14;

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * 2 ** COLUMN_BITS + column;
}

export function keyRow(key: number): number {
  return Math.floor(key / 2 ** COLUMN_BITS);
}

export function keyColumn(key: number): number {
  return key % 2 ** COLUMN_BITS;
}

/** A value as the model keeps it. */
export function modelValue(value: Scalar): CellValue {
  return typeof value === 'object' && value !== null ? { error: value.error } : value;
}

/** Cells that a formula refers to, not their values: what OFFSET, ROW and SUBTOTAL need, and what `:` joins. */

import type { Area } from '../../engine/port';
import type { Matrix } from './matrix';
import type { Scalar } from './scalar';

/** A sheet as formulas see it. */
export interface CellSource {
  readonly id: string;
  readonly name: string;
  /** The value of one cell. It may refuse by throwing the evaluation's signal while the cell waits for its calculation. */
  valueAt(row: number, column: number): Scalar;
  /** A view of the area's values; the same refusal. */
  read(area: Area): Matrix;
  formulaAt(row: number, column: number): string | null;
  rowHidden(row: number): boolean;
  /** True where an automatic filter hides rows now. */
  readonly filtered: boolean;
  /** The cells that the formula in this cell fills; null where there is none or it fills its own cell only. */
  spillAt(row: number, column: number): Area | null;
  /** Grows with every change of a value in the columns of the area. */
  versionOf(area: Area): number;
}

export interface SheetArea {
  readonly sheet: CellSource;
  readonly area: Area;
}

export class Reference {
  /** @param areas one for a range, more for a union or a reference over several sheets; never none */
  constructor(readonly areas: readonly SheetArea[]) {}

  static to(sheet: CellSource, area: Area): Reference {
    return new Reference([{ sheet, area }]);
  }

  /** The only area; null for a union. */
  get single(): SheetArea | null {
    return this.areas.length === 1 ? (this.areas[0] ?? null) : null;
  }
}

export function isSingleCell(area: Area): boolean {
  return area.rowCount === 1 && area.columnCount === 1;
}

/** What both areas share; null for nothing. */
export function intersect(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rowCount = Math.min(a.top + a.rowCount, b.top + b.rowCount) - top;
  const columnCount = Math.min(a.left + a.columnCount, b.left + b.columnCount) - left;
  return rowCount > 0 && columnCount > 0 ? { top, left, rowCount, columnCount } : null;
}

/** The smallest area around both. */
export function enclose(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  const rowCount = Math.max(a.top + a.rowCount, b.top + b.rowCount) - top;
  const columnCount = Math.max(a.left + a.columnCount, b.left + b.columnCount) - left;
  return { top, left, rowCount, columnCount };
}

/** One column of a sheet as calculation sees it. */

import type { Scalar } from '../values/scalar';
import { RowSet } from './row-set';

export class CellColumn {
  /** By row; what is missing is blank. */
  readonly values: Scalar[] = [];
  /** Rows whose value must be calculated before it may be read: formulas, and cells that a waiting formula fills. */
  readonly waiting = new RowSet();
  /** Grows with every change of a value. */
  version = 0;

  set(row: number, value: Scalar): void {
    this.values[row] = value;
    this.version++;
  }
}

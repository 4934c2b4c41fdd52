/** Cells that are to become a table, once it is settled whether they have a header. */

import type { NewTable } from '../../../editing/table-editing';
import type { SheetModel } from '../../../engine/port';

export interface TablePlan extends NewTable {
  readonly sheet: SheetModel;
}

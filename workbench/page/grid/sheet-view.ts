/** All that the grid reads of the active sheet besides its cells: read anew whenever the workbook changed. */

import type { Area, SheetModel } from '../../engine/port';
import type { WorkbookSession } from '../../objects/workbook-session';
import { CellViews } from './content/cell-view';
import { MergeIndex } from './content/merge-index';
import { type SheetAxes, readAxes } from './geometry/sheet-axes';

export interface SheetView {
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly merges: MergeIndex;
  readonly views: CellViews;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: 'shown' | 'hidden';
  /** Of the values; null for an empty sheet. */
  readonly used: Area | null;
}

export function viewSheet(session: WorkbookSession): SheetView {
  session.calculation.settle();
  const sheet = session.model.activeSheet;
  return {
    sheet,
    axes: readAxes(sheet),
    merges: new MergeIndex(sheet.merges),
    views: new CellViews(sheet, { locale: session.dataLocale }),
    frozen: sheet.frozen,
    gridlines: sheet.showGridlines ? 'shown' : 'hidden',
    used: sheet.usedArea({ valuesOnly: true }),
  };
}

/** All that the grid reads of the active sheet besides its cells: read anew whenever the workbook changed. */

import type { Area, SheetModel } from '../../engine/port';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import { CellViews } from './content/cell-view';
import { fittingHeight } from './content/fitting-sizes';
import { MergeIndex } from './content/merge-index';
import type { TextMeasure } from './content/text-measure';
import { type SheetAxes, readColumns, readRows } from './geometry/sheet-axes';
import { Dressing } from './tables/dressing';
import { FilterButtons } from './tables/filter-buttons';

export interface SheetView {
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly merges: MergeIndex;
  readonly views: CellViews;
  readonly filters: FilterButtons;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: 'shown' | 'hidden';
  /** Of the values; null for an empty sheet. */
  readonly used: Area | null;
}

/**
 * Excel fits rows without a height of their own whenever it shows them. So does the grid, unless there are more cells than it
 * can look at after each change: then they have the sheet's default height.
 */
const MOST_FITTED_CELLS = 20_000;

export function viewSheet(session: WorkbookSession, measure: TextMeasure): SheetView {
  session.calculation.settle();
  const sheet = session.model.activeSheet;
  const merges = new MergeIndex(sheet.merges);
  const dressing = new Dressing(sheet, session.model);
  const views = new CellViews(sheet, { locale: session.dataLocale, styleOf: (row, column) => dressing.styleOf(row, column) });
  const columns = readColumns(sheet);
  const formatted = sheet.usedArea({ valuesOnly: false });
  const fits = formatted !== null && formatted.rowCount * formatted.columnCount <= MOST_FITTED_CELLS;
  const rows = readRows(sheet, fits ? (row) => fittingHeight({ used: formatted, views, merges, columns }, measure, row) ?? 0 : () => 0);
  return { sheet, axes: { rows, columns }, merges, views, filters: new FilterButtons(sheet), frozen: sheet.frozen, gridlines: sheet.showGridlines ? 'shown' : 'hidden', used: sheet.usedArea({ valuesOnly: true }) };
}

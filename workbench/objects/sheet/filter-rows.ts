/** Filters hide the rows that their criteria do not let through. Shared by the filter of a sheet, of a table and of a table's column. */

import type { FilterCriterion, FilterModel } from '../../engine/filter-model';
import type { Area } from '../../engine/port';
import { ExcelError, notImplemented } from '../definition/excel-error';
import type { FilterTarget } from '../definition/host-object';
import { cellText } from '../range/content/cell-text';
import type { WorkbookSession } from '../session/workbook-session';
import { passing } from './filter-criteria';

/** The area of a filter with its header, without a table's total row; null where nothing is filtered. */
export function filteredArea({ sheet, table }: FilterTarget): Area | null {
  if (table === null) return sheet.autoFilter?.area ?? null;
  if (!table.showHeaders) return null;
  return table.showTotals ? { ...table.area, rowCount: table.area.rowCount - 1 } : table.area;
}

/** The filter itself: of the table, or of the sheet where there is one. */
export function filterOf({ sheet, table }: FilterTarget): FilterModel | null {
  return table ?? sheet.autoFilter;
}

/** Sets or clears the criterion of a column, counted from the filter's first, and shows and hides rows. */
export function filterColumn(target: FilterTarget, column: number, criterion: FilterCriterion | null, session: WorkbookSession): void {
  const [filter, area] = [filterOf(target), filteredArea(target)];
  if (filter === null || area === null) throw new ExcelError('InvalidOperation');
  if (column < 0 || column >= area.columnCount) throw new ExcelError('InvalidArgument');
  if (target.sheet.protection !== null && !target.sheet.protection.allowAutoFilter) throw new ExcelError('AccessDenied');
  if (criterion !== null && [...filter.criteria].some(([other, { kind }]) => other !== column && kind === 'unread')) {
    throw notImplemented('Filtering beside criteria of the file');
  }
  filter.setCriterion(column, criterion);
  reapply(target, session);
}

export function clearCriteria(target: FilterTarget, session: WorkbookSession): void {
  const filter = filterOf(target);
  if (filter === null) return;
  for (const column of [...filter.criteria.keys()]) filter.setCriterion(column, null);
  reapply(target, session);
}

/** Works the criteria out over the cells as they are now. */
export function reapply(target: FilterTarget, session: WorkbookSession): void {
  const { sheet } = target;
  const [filter, area] = [filterOf(target), filteredArea(target)];
  if (filter === null || area === null) return;
  session.calculation.settle();
  const rows = Array.from({ length: area.rowCount - 1 }, (_, index) => area.top + 1 + index);
  const shown = rows.map(() => true);
  for (const [column, criterion] of filter.criteria) {
    if (criterion.kind === 'unread') throw notImplemented('Filtering beside criteria of the file');
    const cells = rows.map((row) => ({ value: sheet.value(row, area.left + column), text: cellText(sheet, row, area.left + column, session.dataLocale) }));
    passing(criterion, cells).forEach((passes, index) => {
      if (!passes) shown[index] = false;
    });
  }
  // SUBTOTAL counts only what a filter shows.
  session.calculation.changeStructure(() => {
    rows.forEach((row, index) => {
      const hidden = shown[index] === false;
      if (sheet.rowHidden(row) !== hidden) sheet.setRowHidden(row, hidden);
    });
  });
}

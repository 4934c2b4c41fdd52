/** Which rows are sorted, and whether the first of them is a header, where a person only points at a column. */

import type { SortedRows } from '../../../editing/moving/sorting';
import type { Area, CellPlace, SheetModel } from '../../../engine/port';
import { cellArea, contains } from '../../../objects/addresses/areas';
import { surroundingRegion } from '../../../objects/range/range-region';
import { tablePart } from '../../../objects/table/table-part';

/** The table around the active cell; else several cells as they are selected, as far as they are used; else the region around a single one. */
export function rowsToSort(sheet: SheetModel, area: Area, active: CellPlace): Pick<SortedRows, 'area' | 'header'> {
  const table = sheet.tables.find((candidate) => contains(candidate.area, cellArea(active.row, active.column)));
  if (table !== undefined) return { area: tablePart(table, 'body'), header: 'none' };
  const rows = area.rowCount * area.columnCount === 1 ? surroundingRegion(sheet, cellArea(active.row, active.column)) : usedPart(sheet, area);
  return { area: rows, header: hasHeader(sheet, rows) ? 'first-row' : 'none' };
}

/** The part of an area that reaches to the last used row and column. */
export function usedPart(sheet: SheetModel, area: Area): Area {
  const used = sheet.usedArea({ valuesOnly: true });
  const bottom = used === null ? area.top + 1 : Math.min(area.top + area.rowCount, used.top + used.rowCount);
  const right = used === null ? area.left + 1 : Math.min(area.left + area.columnCount, used.left + used.columnCount);
  return { ...area, rowCount: Math.max(1, bottom - area.top), columnCount: Math.max(1, right - area.left) };
}

/** A first row of texts over a row with a number: Excel guesses by more than that, which is not documented. */
export function hasHeader(sheet: SheetModel, { top, left, rowCount, columnCount }: Area): boolean {
  if (rowCount < 2) return false;
  const columns = Array.from({ length: columnCount }, (_, index) => left + index);
  return columns.every((column) => typeof sheet.value(top, column) === 'string') && columns.some((column) => typeof sheet.value(top + 1, column) === 'number');
}

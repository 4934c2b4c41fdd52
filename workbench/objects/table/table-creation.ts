/** Laying a table over cells that are there, their first row being its header. */

import type { Area, SheetModel, TableModel } from '../../engine/port';
import { intersection, sameArea } from '../addresses/areas';
import { ExcelError } from '../definition/excel-error';
import type { RangeTarget, TableTarget } from '../definition/host-object';
import { shiftCells } from '../range/moving/range-shift';
import type { WorkbookSession } from '../session/workbook-session';
import { raiseTableEvent, raiseTableResized } from './table-events';

/** @throws {ExcelError} InvalidArgument where another table or merged cells lie in the area */
export function requireFree(sheet: SheetModel, area: Area, self: TableModel | null): void {
  const blocked =
    sheet.tables.some((other) => other.id !== self?.id && intersection(other.area, area) !== null) || sheet.merges.some((merge) => intersection(merge, area) !== null);
  if (blocked) throw new ExcelError('InvalidArgument', { message: "A table can't overlap another table or merged cells." });
}

/** A table over a header alone gets one blank row below it; what lies there makes room. */
export function addTable({ sheet, area: header }: RangeTarget, session: WorkbookSession): TableTarget {
  if (sheet.protection !== null) throw new ExcelError('AccessDenied');
  const area = header.rowCount === 1 ? { ...header, rowCount: 2 } : header;
  requireFree(sheet, area, null);
  const below = { ...header, top: header.top + 1, rowCount: 1 };
  if (header.rowCount === 1 && !isBlank(sheet, below)) shiftCells({ sheet, area: below }, 'Down', session);
  const made: TableTarget = session.calculation.changeStructure(() => ({ sheet, table: sheet.addTable(area, { hasHeaders: true }) }));
  raiseTableEvent('tableAdded', made, session, {});
  return made;
}

/** Takes cells that were inserted into a table; those that came inside it are its own already. */
export function growTable({ sheet, table }: TableTarget, area: Area, inserted: Area, session: WorkbookSession): void {
  const before = table.area;
  if (sameArea(before, area)) return;
  session.calculation.changeStructure(() => (table.area = area));
  raiseTableResized({ sheet, table }, { before, changed: inserted }, session);
}

function isBlank(sheet: SheetModel, { top, left, columnCount }: Area): boolean {
  return Array.from({ length: columnCount }, (_, index) => sheet.value(top, left + index)).every((value) => value === null);
}

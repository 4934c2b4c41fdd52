/** `Range.insert` and `Range.delete`: cells make room or close up, and what is bound to them moves along. */

import { SHEET_COLUMNS, SHEET_ROWS, type Area, type SheetModel, type TableModel, type WorkbookModel } from '../../../engine/port';
import { formatArea } from '../../addresses/a1';
import { forEachCell, intersection, isOnSheet, sameArea } from '../../addresses/areas';
import { ExcelError, notImplemented } from '../../definition/excel-error';
import type { RangeTarget } from '../../definition/host-object';
import type { WorkbookSession } from '../../session/workbook-session';
import { shiftReferences } from '../../calculation/shifted-references';
import { affectedArea, isInsertion, isVertical, shiftedArea, shiftedParts, type Shift } from './area-shift';
import { requireWritable } from '../content/range-writing';
import { raiseTableResized } from '../../table/table-events';

/** @throws {ExcelError} InvalidOperation where merged cells or a table would be torn, or cells would leave the sheet */
export function shiftCells(target: RangeTarget, direction: Shift['direction'], session: WorkbookSession): void {
  const { sheet } = target;
  const shift: Shift = { area: target.area, direction };
  const member = isInsertion(shift) ? 'Range.insert' : 'Range.delete';
  requireShiftable(sheet, shift, member);
  const before = sheet.tables.map((table) => ({ table, area: table.area }));
  session.calculation.changeStructure(() => {
    session.calculation.change(sheet, [affectedArea(shift)], () => applyShift(sheet, shift, session.model));
  });
  session.follow({ kind: 'shifted', sheet, shift });
  raiseShifted(target, shift, session);
  for (const { table, area } of before) raiseTableResized({ sheet, table }, { before: area, changed: shift.area }, session);
}

function applyShift(sheet: SheetModel, shift: Shift, model: WorkbookModel): void {
  const affected = affectedArea(shift);
  shiftReferences(sheet, shift, model);
  sheet.moveBoundAreas((area) => shiftedParts(area, shift));
  const merges = sheet.merges.filter((merge) => intersection(merge, affected) !== null);
  for (const merge of merges) sheet.unmerge(merge);
  moveCells(sheet, shift);
  for (const merge of merges) {
    const moved = shiftedArea(merge, shift);
    if (moved !== null && moved !== 'torn' && moved.rowCount * moved.columnCount > 1) sheet.merge(moved);
  }
  shiftTables(sheet, shift);
  const filter = sheet.autoFilter?.area;
  const moved = filter === undefined ? null : shiftedArea(filter, shift);
  if (filter !== undefined && moved !== 'torn' && (moved === null || !sameArea(moved, filter))) sheet.setAutoFilter(moved);
}

function requireShiftable(sheet: SheetModel, shift: Shift, member: string): void {
  const { area } = shift;
  const affected = affectedArea(shift);
  requireAllowed(sheet, shift);
  const bound = [...sheet.merges, ...sheet.tables.map((table) => table.area)];
  if (bound.some((part) => shiftedArea(part, shift) === 'torn')) throw new ExcelError('InvalidOperation');
  if (sheet.tables.some((table) => losesItsBody(table, shift))) throw notImplemented(`${member} of all rows of a table but its header`);
  const filter = sheet.autoFilter;
  if (filter !== null && filter.filtering && intersection(filter.area, affected) !== null) throw notImplemented(`${member} in a filtered range`);
  const used = sheet.usedArea({ valuesOnly: false });
  const pushedOut = isInsertion(shift) && used !== null && intersection(used, affected) !== null && !isOnSheet(translated(used, area, shift));
  if (pushedOut) throw new ExcelError('InvalidOperation');
}

/** A table keeps one row: Excel leaves a blank one, and takes a file with none for damaged. */
function losesItsBody({ area, showHeaders, showTotals }: TableModel, shift: Shift): boolean {
  const moved = shiftedArea(area, shift);
  return moved !== null && moved !== 'torn' && moved.rowCount < area.rowCount && moved.rowCount <= Number(showHeaders) + Number(showTotals);
}

function requireAllowed({ protection }: SheetModel, shift: Shift): void {
  if (protection === null) return;
  const allowed = isEntire(shift)
    ? {
        Down: protection.allowInsertRows,
        Right: protection.allowInsertColumns,
        Up: protection.allowDeleteRows,
        Left: protection.allowDeleteColumns,
      }[shift.direction]
    : false;
  if (!allowed) throw new ExcelError('AccessDenied');
}

function isEntire(shift: Shift): boolean {
  return isVertical(shift) ? shift.area.columnCount === SHEET_COLUMNS : shift.area.rowCount === SHEET_ROWS;
}

function translated(area: Area, by: Area, shift: Shift): Area {
  const sign = isInsertion(shift) ? 1 : -1;
  return isVertical(shift) ? { ...area, top: area.top + sign * by.rowCount } : { ...area, left: area.left + sign * by.columnCount };
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  const { area } = shift;
  const used = sheet.usedArea({ valuesOnly: false });
  const moving = used === null ? null : intersection(used, isInsertion(shift) ? affectedArea(shift) : behind(shift));
  if (!isInsertion(shift)) {
    const gone = used === null ? null : intersection(used, area);
    if (gone !== null) {
      forEachCell(gone, (row, column) => sheet.setValue(row, column, null));
      sheet.clearStyle(gone);
    }
  }
  if (moving !== null) {
    sheet.moveCells(
      moving,
      (from) => {
        const { top, left } = translated({ top: from.row, left: from.column, rowCount: 1, columnCount: 1 }, area, shift);
        return { row: top, column: left };
      },
      { borders: 'move' },
    );
  }
  if (isEntire(shift)) {
    const [at, count] = isVertical(shift) ? [area.top, area.rowCount] : [area.left, area.columnCount];
    sheet.shiftLines({ axis: isVertical(shift) ? 'row' : 'column', how: isInsertion(shift) ? 'insert' : 'delete', at, count });
  }
  if (isInsertion(shift)) formatInserted(sheet, shift, used);
}

function behind(shift: Shift): Area {
  const { area } = shift;
  const affected = affectedArea(shift);
  return isVertical(shift)
    ? { ...affected, top: area.top + area.rowCount, rowCount: affected.rowCount - area.rowCount }
    : { ...affected, left: area.left + area.columnCount, columnCount: affected.columnCount - area.columnCount };
}

/** New cells look as those before them, as in Excel where nobody says otherwise. */
function formatInserted(sheet: SheetModel, shift: Shift, used: Area | null): void {
  const { area } = shift;
  const before = isVertical(shift) ? area.top - 1 : area.left - 1;
  const formatted = used === null || before < 0 ? null : intersection(area, { ...used, ...(isVertical(shift) ? { top: 0, rowCount: SHEET_ROWS } : { left: 0, columnCount: SHEET_COLUMNS }) });
  if (formatted === null) return;
  forEachCell(formatted, (row, column) => sheet.copyStyle(isVertical(shift) ? { row: before, column } : { row, column: before }, { row, column }));
}

function shiftTables(sheet: SheetModel, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const moved = shiftedArea(table.area, shift);
    if (moved === null) sheet.removeTable(table.id);
    else if (moved !== 'torn' && !sameArea(moved, table.area)) table.area = moved;
  }
}

const CHANGES = { Down: 'Inserted', Right: 'Inserted', Up: 'Deleted', Left: 'Deleted' } as const;

function raiseShifted(target: RangeTarget, shift: Shift, session: WorkbookSession): void {
  const what = isEntire(shift) ? (isVertical(shift) ? 'Row' : 'Column') : 'Cell';
  session.cells.written += isEntire(shift) ? 0 : target.area.rowCount * target.area.columnCount;
  session.events.raise('worksheetChanged', target.sheet.id, {
    changeType: `${what}${CHANGES[shift.direction]}`,
    source: 'Local',
    triggerSource: session.triggerSource,
    shiftDirection: `ShiftCell${shift.direction}`,
    worksheetId: target.sheet.id,
    address: formatArea(target.area),
    referenceId: session.address(target),
  });
}

/** Whole rows only move down or up, whole columns only right or left, whatever was asked. @throws {ExcelError} AccessDenied for locked cells */
export function shiftDirection({ sheet, area }: RangeTarget, asked: Shift['direction']): Shift['direction'] {
  const inserting = asked === 'Down' || asked === 'Right';
  if (area.columnCount === SHEET_COLUMNS) return inserting ? 'Down' : 'Up';
  if (area.rowCount === SHEET_ROWS) return inserting ? 'Right' : 'Left';
  requireWritable(sheet, area);
  return asked;
}

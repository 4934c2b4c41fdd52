/** Cells that one formula fills: whether a range shows such results, and the ways between the formula's cell and its spill. */

import type { Area } from '../../../engine/port';
import { cellArea, intersection } from '../../addresses/areas';
import { ExcelError } from '../../definition/excel-error';
import { hostObject, type HostObject, type RangeTarget } from '../../definition/host-object';
import type { Method } from '../../definition/type-definition';
import type { WorkbookSession } from '../../session/workbook-session';

/** null where only some of the cells are part of a spill. Array formulas of old count as spills here. */
export function hasSpill({ sheet, area }: RangeTarget, session: WorkbookSession): boolean | null {
  const parts = session.calculation.spillsOf(sheet).flatMap((spill) => intersection(spill, area) ?? []);
  const cells = parts.reduce((sum, part) => sum + part.rowCount * part.columnCount, 0);
  return cells === 0 ? false : cells === area.rowCount * area.columnCount ? true : null;
}

/** null for more than one cell, as documented. */
function spillAround({ sheet, area }: RangeTarget, session: WorkbookSession): Area | null {
  return isOneCell(area) ? session.calculation.spillAround(sheet, area.top, area.left) : null;
}

function isOneCell({ rowCount, columnCount }: Area): boolean {
  return rowCount === 1 && columnCount === 1;
}

/** The whole spill, from the cell that holds the formula; null from any other cell. */
function spillingTo(target: RangeTarget, session: WorkbookSession): HostObject<'Range'> | null {
  const spill = spillAround(target, session);
  const isParent = spill?.top === target.area.top && spill.left === target.area.left;
  return isParent ? hostObject('Range', { sheet: target.sheet, area: spill }) : null;
}

/** The cell that holds the formula, from any cell of its spill. */
function spillParent(target: RangeTarget, session: WorkbookSession): HostObject<'Range'> | null {
  const spill = spillAround(target, session);
  return spill === null ? null : hostObject('Range', { sheet: target.sheet, area: cellArea(spill.top, spill.left) });
}

/** @throws {ExcelError} InvalidArgument for more than one cell, as documented */
function found<T>(object: T | null, { area }: RangeTarget): T {
  if (object === null) throw new ExcelError(isOneCell(area) ? 'ItemNotFound' : 'InvalidArgument');
  return object;
}

export const spillNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  GetSpillingToRange: { since: 12, call: (target, { session }) => found(spillingTo(target, session), target) },
  GetSpillingToRangeOrNullObject: { since: 12, call: (target, { session }) => spillingTo(target, session) },
  GetSpillParent: { since: 12, call: (target, { session }) => found(spillParent(target, session), target) },
  GetSpillParentOrNullObject: { since: 12, call: (target, { session }) => spillParent(target, session) },
};

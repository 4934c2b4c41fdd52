/** What happens to tables that an add-in can listen to, on a table, on the tables of a sheet, or on all. */

import type { Area } from '../../engine/port';
import { formatArea } from '../addresses/a1';
import { intersection } from '../addresses/areas';
import type { RangeTarget, ScopeTarget, TableTarget } from '../definition/host-object';
import type { Json } from '../definition/json';
import { eventMethods } from '../sheet/sheet-events';
import { WORKBOOK_TARGET } from '../session/workbook-events';
import type { WorkbookSession } from '../session/workbook-session';

export const tableEvents = eventMethods<TableTarget>(
  [
    { kind: 'tableChanged', register: '_RegisterDataChangedEvent', unregister: '_UnregisterDataChangedEvent', since: 7 },
    { kind: 'tableSelectionChanged', register: '_RegisterSelectionChangedEvent', unregister: '_UnregisterSelectionChangedEvent', since: 7 },
  ],
  ({ table }) => table.id,
);

export const tableCollectionEvents = eventMethods<ScopeTarget>(
  [
    { kind: 'tableChanged', register: '_RegisterDataChangedEvent', unregister: '_UnregisterDataChangedEvent', since: 7 },
    { kind: 'tableAdded', register: '_RegisterAddedEvent', unregister: '_UnregisterAddedEvent', since: 9 },
    { kind: 'tableDeleted', register: '_RegisterDeletedEvent', unregister: '_UnregisterDeletedEvent', since: 9 },
  ],
  ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
);

export function raiseTableEvent(
  kind: 'tableAdded' | 'tableDeleted' | 'tableChanged' | 'tableSelectionChanged',
  { sheet, table }: TableTarget,
  session: WorkbookSession,
  args: Readonly<Record<string, Json>>,
): void {
  session.events.raiseAt(kind, [table.id, sheet.id, WORKBOOK_TARGET], { source: 'Local', tableId: table.id, worksheetId: sheet.id, ...args });
}

/** Tells the tables that a change of cells touches. */
export function raiseTablesChanged({ sheet, area }: RangeTarget, session: WorkbookSession, args: Readonly<Record<string, Json>>): void {
  for (const table of sheet.tables) if (intersection(table.area, area) !== null) raiseTableEvent('tableChanged', { sheet, table }, session, args);
}

export interface Resizing {
  /** The area of the table before. */
  readonly before: Area;
  /** The cells that came or went, wherever they lie. */
  readonly changed: Area;
}

/** Tells a table that rows or columns of it came or went; one that went whole, or only moved, is told nothing. */
export function raiseTableResized({ sheet, table }: TableTarget, { before, changed }: Resizing, session: WorkbookSession): void {
  const { area } = table;
  if (!sheet.tables.includes(table) || (area.rowCount === before.rowCount && area.columnCount === before.columnCount)) return;
  const lines = area.rowCount === before.rowCount ? 'Column' : 'Row';
  const grown = area.rowCount * area.columnCount > before.rowCount * before.columnCount;
  const told = { sheet, area: intersection(changed, grown ? area : before) ?? area };
  raiseTableEvent('tableChanged', { sheet, table }, session, {
    changeType: `${lines}${grown ? 'Inserted' : 'Deleted'}`,
    triggerSource: session.triggerSource,
    address: formatArea(told.area),
    referenceId: session.address(told),
  });
}

/** A selection beside a table is told too, as not inside. */
export function raiseTableSelection({ sheet, area }: RangeTarget, session: WorkbookSession): void {
  for (const table of sheet.tables) {
    const isInsideTable = intersection(table.area, area) !== null;
    raiseTableEvent('tableSelectionChanged', { sheet, table }, session, { isInsideTable, address: isInsideTable ? formatArea(area) : '' });
  }
}

/** `workbook.worksheets`. */

import { ExcelError } from '../definition/excel-error';
import { hostObject, type HostObject } from '../definition/host-object';
import type { TypeDefinition } from '../definition/type-definition';
import type { SheetModel } from '../../engine/port';
import { WORKBOOK_TARGET } from '../session/workbook-events';
import type { WorkbookSession } from '../session/workbook-session';
import { eventMethods } from './sheet-events';
import { addSheet } from './sheet-changes';

function sheets(session: WorkbookSession, options: { readonly visibleOnly: boolean }): readonly SheetModel[] {
  return session.model.sheets.filter((sheet) => !options.visibleOnly || sheet.visibility === 'Visible');
}

function one(sheet: SheetModel | undefined): HostObject<'Worksheet'> {
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  return hostObject('Worksheet', sheet);
}

export const worksheetCollection: TypeDefinition<'WorksheetCollection'> = {
  items: (_, session) => session.model.sheets.map((sheet) => hostObject('Worksheet', sheet)),
  item: (_, key, session) => {
    const sheet = typeof key === 'string' ? session.findSheet(key) : null;
    return sheet === null ? null : hostObject('Worksheet', sheet);
  },
  methods: {
    Add: {
      call: (_, { args, session }) => {
        return hostObject('Worksheet', addSheet(args.optionalString(0), session));
      },
    },
    GetActiveWorksheet: { call: (_, { session }) => hostObject('Worksheet', session.model.activeSheet) },
    GetItemOrNullObject: {
      since: 4,
      call: (_, { args, session }) => {
        const sheet = session.findSheet(args.string(0));
        return sheet === null ? null : hostObject('Worksheet', sheet);
      },
    },
    GetCount: { since: 4, call: (_, { args, session }) => sheets(session, { visibleOnly: args.boolean(0) }).length },
    GetFirst: { since: 5, call: (_, { args, session }) => one(sheets(session, { visibleOnly: args.boolean(0) })[0]) },
    GetLast: { since: 5, call: (_, { args, session }) => one(sheets(session, { visibleOnly: args.boolean(0) }).at(-1)) },
    ...eventMethods<null>(
      [
        { kind: 'worksheetChanged', register: '_RegisterDataChangedEvent', unregister: '_UnregisterDataChangedEvent', since: 9 },
        { kind: 'worksheetSelectionChanged', register: '_RegisterSelectionChangedEvent', unregister: '_UnregisterSelectionChangedEvent', since: 9 },
        { kind: 'worksheetActivated', register: '_RegisterActivatedEvent', unregister: '_UnregisterActivatedEvent', since: 7 },
        { kind: 'worksheetDeactivated', register: '_RegisterDeactivatedEvent', unregister: '_UnregisterDeactivatedEvent', since: 7 },
        { kind: 'worksheetCalculated', register: '_RegisterCalculatedEvent', unregister: '_UnregisterCalculatedEvent', since: 8 },
        { kind: 'worksheetAdded', register: '_RegisterAddedEvent', unregister: '_UnregisterAddedEvent', since: 7 },
        { kind: 'worksheetDeleted', register: '_RegisterDeletedEvent', unregister: '_UnregisterDeletedEvent', since: 7 },
        { kind: 'worksheetRowSorted', register: '_RegisterRowSortedEvent', unregister: '_UnregisterRowSortedEvent', since: 10 },
        { kind: 'worksheetColumnSorted', register: '_RegisterColumnSortedEvent', unregister: '_UnregisterColumnSortedEvent', since: 10 },
        { kind: 'worksheetRowHiddenChanged', register: '_RegisterRowHiddenChangedEvent', unregister: '_UnregisterRowHiddenChangedEvent', since: 11 },
        { kind: 'worksheetNameChanged', register: '_RegisterEventNameChanged', unregister: '_UnregisterEventNameChanged', since: 17 },
      ],
      () => WORKBOOK_TARGET,
    ),
  },
};

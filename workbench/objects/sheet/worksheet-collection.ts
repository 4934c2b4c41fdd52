/** `workbook.worksheets`. */

import { ExcelError } from '../excel-error';
import { hostObject, type HostObject } from '../host-object';
import type { TypeDefinition } from '../type-definition';
import type { SheetModel } from '../../engine/port';
import { WORKBOOK_TARGET } from '../workbook-events';
import type { WorkbookSession } from '../workbook-session';
import { eventMethods } from './sheet-events';
import { freeSheetName, requireSheetName } from './sheet-name';
import { requireStructureOpen } from './worksheet';

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
        requireStructureOpen(session);
        const name = args.optionalString(0);
        const sheetName = name === null ? freeSheetName(session) : requireSheetName(name, null, session);
        const sheet = session.calculation.changeStructure(() => session.model.addSheet(sheetName));
        session.events.raise('worksheetAdded', sheet.id, { worksheetId: sheet.id, source: 'Local' });
        return hostObject('Worksheet', sheet);
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
        { kind: 'worksheetNameChanged', register: '_RegisterEventNameChanged', unregister: '_UnregisterEventNameChanged', since: 17 },
      ],
      () => WORKBOOK_TARGET,
    ),
  },
};

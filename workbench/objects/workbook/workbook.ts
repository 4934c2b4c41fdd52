/** `context.workbook`, and what the library asks of it to look after its own references. */

import { cellArea } from '../addresses/areas';
import { hostObject, type RangeTarget } from '../definition/host-object';
import type { TypeDefinition } from '../definition/type-definition';
import type { WorkbookSession } from '../session/workbook-session';

function selectedRange(session: WorkbookSession): RangeTarget {
  const sheet = session.model.activeSheet;
  return { sheet, area: session.selection(sheet) };
}

export const workbook: TypeDefinition<'Workbook'> = {
  properties: { Name: { since: 7, get: (_, session) => session.fileName } },
  links: {
    Worksheets: { to: () => hostObject('WorksheetCollection', null) },
    Tables: { to: () => hostObject('TableCollection', { sheet: null }) },
    Names: { to: () => hostObject('NamedItemCollection', { sheet: null }) },
    Application: { to: () => hostObject('Application', null) },
    Settings: { since: 4, to: () => hostObject('SettingCollection', null) },
    Properties: { since: 7, to: () => hostObject('DocumentProperties', null) },
    Protection: { since: 7, to: () => hostObject('WorkbookProtection', null) },
  },
  methods: {
    GetSelectedRange: { call: (_, { session }) => hostObject('Range', selectedRange(session)) },
    GetActiveCell: {
      since: 7,
      call: (_, { session }) => {
        const { sheet, area } = selectedRange(session);
        return hostObject('Range', { sheet, area: cellArea(area.top, area.left) });
      },
    },
    /** `event.getRange(context)` of a change: events carry the full address of their range. */
    _GetRangeForEventByReferenceId: { since: 8, call: (_, { args, session }) => hostObject('Range', session.rangeAt(args.string(0), session.model.activeSheet)) },
    _GetRangeOrNullObjectForEventByReferenceId: { since: 8, call: (_, { args, session }) => hostObject('Range', session.rangeAt(args.string(0), session.model.activeSheet)) },
    _RemoveReference: { act: (_, { args, session }) => session.held.release(args.string(0)) },
    _RemoveAllReferences: { act: (_, { session }) => session.held.releaseAll() },
    _GetReferenceCount: { call: (_, { session }) => session.held.keptCount },
  },
};

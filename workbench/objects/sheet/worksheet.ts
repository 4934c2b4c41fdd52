/** `Excel.Worksheet`. */

import type { SheetModel } from '../../engine/port';
import { isOnSheet, WHOLE_SHEET } from '../addresses/areas';
import { ExcelError } from '../definition/excel-error';
import { hostObject, type HostObject } from '../definition/host-object';
import type { Call, Property, TypeDefinition } from '../definition/type-definition';
import { asColor } from '../range/format/range-style';
import { findCells } from '../range/content/range-find';
import { usedRange } from '../range/range-navigation';
import type { WorkbookSession } from '../session/workbook-session';
import { eventMethods } from './sheet-events';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from './sheet-changes';

/** The sheet beside this one, or null at the end. */
function neighbour(sheet: SheetModel, step: 1 | -1, { args, session }: Call): HostObject<'Worksheet'> | null {
  const visibleOnly = args.boolean(0);
  const { sheets } = session.model;
  for (let position = session.positionOf(sheet) + step; ; position += step) {
    const candidate = sheets[position];
    if (candidate === undefined) return null;
    if (!visibleOnly || candidate.visibility === 'Visible') return hostObject('Worksheet', candidate);
  }
}

function found<T>(object: T | null): T {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
}

function setName(sheet: SheetModel, value: unknown, session: WorkbookSession): void {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  renameSheet(sheet, value, session);
}

function setPosition(sheet: SheetModel, value: unknown, session: WorkbookSession): void {
  if (typeof value !== 'number') throw new ExcelError('InvalidArgument');
  moveSheet(sheet, value, session);
}

function setVisibilityOf(sheet: SheetModel, value: unknown, session: WorkbookSession): void {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw new ExcelError('InvalidArgument');
  setVisibility(sheet, value, session);
}

const gridlines: Property<SheetModel> = {
  since: 8,
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => {
    if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
    sheet.showGridlines = value;
  },
};

export const worksheet: TypeDefinition<'Worksheet'> = {
  sheet: (sheet) => sheet,
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: setName },
    Position: { get: (sheet, session) => session.positionOf(sheet), set: setPosition },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibilityOf },
    ShowGridlines: gridlines,
    /** Under this name the library sets it. */
    Gridlines: gridlines,
    TabColor: {
      since: 7,
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        const color = value === '' ? '' : asColor(value);
        if (color === undefined) throw new ExcelError('InvalidArgument');
        sheet.tabColor = color;
      },
    },
  },
  links: {
    Tables: { to: (sheet) => hostObject('TableCollection', { sheet }) },
    Names: { since: 4, to: (sheet) => hostObject('NamedItemCollection', { sheet }) },
    Protection: { since: 2, to: (sheet) => hostObject('WorksheetProtection', sheet) },
    FreezePanes: { since: 7, to: (sheet) => hostObject('WorksheetFreezePanes', sheet) },
    PageLayout: { since: 9, to: (sheet) => hostObject('PageLayout', sheet) },
    HorizontalPageBreaks: { since: 9, to: (sheet) => hostObject('PageBreakCollection', { sheet, axis: 'rows' }) },
    VerticalPageBreaks: { since: 9, to: (sheet) => hostObject('PageBreakCollection', { sheet, axis: 'columns' }) },
    AutoFilter: { since: 9, to: (sheet) => hostObject('AutoFilter', { sheet, table: null }) },
  },
  methods: {
    Activate: {
      act: (sheet, { session }) => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
        session.activate(sheet);
      },
    },
    Delete: { act: (sheet, { session }) => deleteSheet(sheet, session) },
    FindAll: { since: 9, call: (sheet, { args, session }) => found(findCells({ sheet, area: WHOLE_SHEET }, args.string(0), args.any(1), session)) },
    FindAllOrNullObject: { since: 9, call: (sheet, { args, session }) => findCells({ sheet, area: WHOLE_SHEET }, args.string(0), args.any(1), session) },
    GetRange: {
      call: (sheet, { args, session }) => {
        const address = args.optionalString(0);
        if (address === null) return hostObject('Range', { sheet, area: WHOLE_SHEET });
        return hostObject('Range', session.rangeAt(address, sheet));
      },
    },
    GetCell: {
      call: (sheet, { args }) => {
        const area = { top: args.integer(0), left: args.integer(1), rowCount: 1, columnCount: 1 };
        if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
        return hostObject('Range', { sheet, area });
      },
    },
    GetRangeByIndexes: {
      since: 7,
      call: (sheet, { args }) => {
        const area = { top: args.integer(0), left: args.integer(1), rowCount: args.integer(2), columnCount: args.integer(3) };
        if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
        return hostObject('Range', { sheet, area });
      },
    },
    /** The whole workbook is calculated: there is no way to hold other sheets back. */
    Calculate: { since: 6, act: (_, { args, session }) => session.calculation.calculate(args.boolean(0) ? 'Full' : 'Recalculate') },
    GetUsedRange: {
      call: (sheet, { args, session }) =>
        usedRange({ sheet, area: WHOLE_SHEET }, { valuesOnly: args.boolean(0) }, session) ??
        hostObject('Range', { sheet, area: { top: 0, left: 0, rowCount: 1, columnCount: 1 } }),
    },
    GetUsedRangeOrNullObject: { since: 4, call: (sheet, { args, session }) => usedRange({ sheet, area: WHOLE_SHEET }, { valuesOnly: args.boolean(0) }, session) },
    GetNext: { since: 5, call: (sheet, call) => found(neighbour(sheet, 1, call)) },
    GetNextOrNullObject: { since: 5, call: (sheet, call) => neighbour(sheet, 1, call) },
    GetPrevious: { since: 5, call: (sheet, call) => found(neighbour(sheet, -1, call)) },
    GetPreviousOrNullObject: { since: 5, call: (sheet, call) => neighbour(sheet, -1, call) },
    /** How the library names, in a later batch, a sheet that it got from `getNext` and the like. */
    _GetSheetById: {
      call: (_, { args, session }) => {
        const id = args.string(0);
        const sheet = session.model.sheets.find((candidate) => candidate.id === id);
        if (sheet === undefined) throw new ExcelError('ItemNotFound');
        return hostObject('Worksheet', sheet);
      },
    },
    ...eventMethods<SheetModel>(
      [
        { kind: 'worksheetCalculated', register: '_RegisterCalculatedEvent', unregister: '_UnregisterCalculatedEvent', since: 8 },
        { kind: 'worksheetChanged', register: '_RegisterDataChangedEvent', unregister: '_UnregisterDataChangedEvent', since: 7 },
        { kind: 'worksheetSelectionChanged', register: '_RegisterSelectionChangedEvent', unregister: '_UnregisterSelectionChangedEvent', since: 7 },
        { kind: 'worksheetActivated', register: '_RegisterActivatedEvent', unregister: '_UnregisterActivatedEvent', since: 7 },
        { kind: 'worksheetDeactivated', register: '_RegisterDeactivatedEvent', unregister: '_UnregisterDeactivatedEvent', since: 7 },
        { kind: 'worksheetRowSorted', register: '_RegisterRowSortedEvent', unregister: '_UnregisterRowSortedEvent', since: 10 },
        { kind: 'worksheetColumnSorted', register: '_RegisterColumnSortedEvent', unregister: '_UnregisterColumnSortedEvent', since: 10 },
        { kind: 'worksheetRowHiddenChanged', register: '_RegisterRowHiddenChangedEvent', unregister: '_UnregisterRowHiddenChangedEvent', since: 11 },
        { kind: 'worksheetNameChanged', register: '_RegisterEventNameChanged', unregister: '_UnregisterEventNameChanged', since: 17 },
      ],
      (sheet) => sheet.id,
    ),
  },
};


/** Excel's tables: of the workbook, of one sheet, or those that a range touches. */

import type { Area } from '../../engine/port';
import { intersection } from '../areas';
import { ExcelError, notImplemented } from '../excel-error';
import { renameTableInFormulas } from '../calculation/renamed-references';
import { hostObject, type HostObject, type ScopeTarget, type TableTarget } from '../host-object';
import type { TypeDefinition } from '../type-definition';
import type { WorkbookSession } from '../workbook-session';

function tablesOf({ sheet }: ScopeTarget, session: WorkbookSession): readonly HostObject<'Table'>[] {
  const sheets = sheet === null ? session.model.sheets : [sheet];
  return sheets.flatMap((owner) => owner.tables.map((table) => hostObject('Table', { sheet: owner, table })));
}

function find(tables: readonly HostObject<'Table'>[], key: unknown): HostObject<'Table'> | null {
  const name = typeof key === 'string' ? key.toLowerCase() : null;
  return tables.find(({ target: { table } }) => table.id === String(key) || table.name.toLowerCase() === name) ?? null;
}

function part({ sheet, table }: TableTarget, which: 'header' | 'body' | 'total' | 'all'): HostObject<'Range'> {
  const { area } = table;
  const [header, total] = [table.showHeaders ? 1 : 0, table.showTotals ? 1 : 0];
  const range = (rows: Area): HostObject<'Range'> => hostObject('Range', { sheet, area: rows });
  if (which === 'all') return range(area);
  if (which === 'body') return range({ ...area, top: area.top + header, rowCount: area.rowCount - header - total });
  if (which === 'header' ? header === 0 : total === 0) throw new ExcelError('ItemNotFound');
  return range({ ...area, top: which === 'header' ? area.top : area.top + area.rowCount - 1, rowCount: 1 });
}

function rename({ table }: TableTarget, value: unknown, session: WorkbookSession): void {
  if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(value)) throw new ExcelError('InvalidArgument');
  const owner = find(tablesOf({ sheet: null }, session), value);
  if (owner !== null && owner.target.table.id !== table.id) throw new ExcelError('ItemAlreadyExists');
  session.calculation.changeStructure(() => {
    renameTableInFormulas(table, value, session.model);
    table.name = value;
  });
}

export const table: TypeDefinition<'Table'> = {
  sheet: ({ sheet }) => sheet,
  identity: (target) => ({ Id: target.table.id }),
  properties: {
    Id: { get: (target) => target.table.id },
    Name: { get: (target) => target.table.name, set: rename },
    ShowHeaders: { get: (target) => target.table.showHeaders },
    ShowTotals: { get: (target) => target.table.showTotals },
    Style: { get: (target) => target.table.style },
  },
  links: {
    Worksheet: { since: 2, to: ({ sheet }) => hostObject('Worksheet', sheet) },
    AutoFilter: { since: 9, to: (target) => hostObject('AutoFilter', target) },
  },
  methods: {
    GetRange: { call: (target) => part(target, 'all') },
    GetDataBodyRange: { call: (target) => part(target, 'body') },
    GetHeaderRowRange: { call: (target) => part(target, 'header') },
    GetTotalRowRange: { call: (target) => part(target, 'total') },
    ConvertToRange: {
      since: 2,
      call: (target, { session }) => {
        session.calculation.changeStructure(() => target.sheet.removeTable(target.table.id));
        return part(target, 'all');
      },
    },
  },
};

export const tableCollection: TypeDefinition<'TableCollection'> = {
  sheet: ({ sheet }) => sheet,
  properties: { Count: { get: (scope, session) => tablesOf(scope, session).length } },
  items: tablesOf,
  item: (scope, key, session) => find(tablesOf(scope, session), key),
  methods: {
    GetCount: { since: 4, call: (scope, { session }) => tablesOf(scope, session).length },
    GetItemOrNullObject: { since: 4, call: (scope, { args, session }) => find(tablesOf(scope, session), args.any(0)) },
    GetItemAt: {
      call: (scope, { args, session }) => {
        const found = tablesOf(scope, session)[args.integer(0)];
        if (found === undefined) throw new ExcelError('InvalidArgument');
        return found;
      },
    },
    Add: {
      call: (scope, { args, session }) => {
        const { sheet, area } = args.range(0, (address) => session.rangeAt(address, scope.sheet ?? session.model.activeSheet));
        if (scope.sheet !== null && scope.sheet !== sheet) throw new ExcelError('InvalidArgument');
        if (sheet.protection !== null) throw new ExcelError('AccessDenied');
        if (!args.boolean(1)) throw notImplemented('TableCollection.add without headers');
        const blocked = sheet.tables.some((other) => intersection(other.area, area) !== null) || sheet.merges.some((merge) => intersection(merge, area) !== null);
        if (blocked) throw new ExcelError('InvalidArgument', { message: "A table can't overlap another table or merged cells." });
        return hostObject('Table', { sheet, table: session.calculation.changeStructure(() => sheet.addTable(area, { hasHeaders: true })) });
      },
    },
  },
};

export const tableScopedCollection: TypeDefinition<'TableScopedCollection'> = {
  sheet: ({ sheet }) => sheet,
  items: touching,
  item: (range, key, session) => find(touching(range, session), key),
  methods: {
    GetCount: { since: 9, call: (range, { session }) => touching(range, session).length },
    GetFirst: {
      since: 9,
      call: (range, { session }) => {
        const [first] = touching(range, session);
        if (first === undefined) throw new ExcelError('ItemNotFound');
        return first;
      },
    },
    GetItemOrNullObject: { since: 14, call: (range, { args, session }) => find(touching(range, session), args.string(0)) },
  },
};

function touching(range: { readonly sheet: TableTarget['sheet']; readonly area: Area }, session: WorkbookSession): readonly HostObject<'Table'>[] {
  return tablesOf({ sheet: range.sheet }, session).filter(({ target }) => intersection(target.table.area, range.area) !== null);
}


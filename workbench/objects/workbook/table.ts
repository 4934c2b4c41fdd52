/** Excel's tables: of the workbook, of one sheet, or those that a range touches. */

import type { Area } from '../../engine/port';
import { intersection } from '../addresses/areas';
import { ExcelError, notImplemented } from '../definition/excel-error';
import { convertTable, loseTable } from '../calculation/lost-references';
import { renameTableInFormulas } from '../calculation/renamed-references';
import { hostObject, type HostObject, type RangeTarget, type ScopeTarget, type TableTarget } from '../definition/host-object';
import { clearRange } from '../range/content/range-copy';
import { clearCriteria, reapply } from '../sheet/filter-rows';
import { addTable, requireFree } from '../table/table-creation';
import { raiseTableEvent, tableCollectionEvents, tableEvents } from '../table/table-events';
import { tablePart, type TablePart } from '../table/table-part';
import type { Property, TypeDefinition } from '../definition/type-definition';
import type { WorkbookSession } from '../session/workbook-session';

function tablesOf({ sheet }: ScopeTarget, session: WorkbookSession): readonly HostObject<'Table'>[] {
  const sheets = sheet === null ? session.model.sheets : [sheet];
  return sheets.flatMap((owner) => owner.tables.map((table) => hostObject('Table', { sheet: owner, table })));
}

function find(tables: readonly HostObject<'Table'>[], key: unknown): HostObject<'Table'> | null {
  const name = typeof key === 'string' ? key.toLowerCase() : null;
  return tables.find(({ target: { table } }) => table.id === String(key) || table.name.toLowerCase() === name) ?? null;
}

function part({ sheet, table }: TableTarget, which: TablePart): HostObject<'Range'> {
  return hostObject('Range', { sheet, area: tablePart(table, which) });
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

/** The header stays where it is; rows that leave the table keep what they hold. */
function resize({ sheet, table }: TableTarget, next: RangeTarget, session: WorkbookSession): void {
  const { area } = next;
  if (next.sheet !== sheet || area.top !== table.area.top || area.rowCount < (table.showHeaders ? 2 : 1)) throw new ExcelError('InvalidArgument');
  if (table.showTotals) throw notImplemented('Table.resize of a table with totals');
  if (intersection(area, table.area) === null) throw new ExcelError('InvalidArgument');
  requireFree(sheet, area, table);
  session.calculation.changeStructure(() => (table.area = area));
}

/** The definition and what the cells held; the cells themselves stay, as with Excel's own `ListObject.Delete`. */
function remove(target: TableTarget, session: WorkbookSession): void {
  const { sheet, table } = target;
  const { area } = table;
  raiseTableEvent('tableDeleted', target, session, { tableName: table.name });
  session.calculation.changeStructure(() => {
    loseTable(target, session.model);
    sheet.removeTable(table.id);
  });
  clearRange({ sheet, area }, 'All', session);
}

type Flag = 'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn' | 'showFilterButton';

function flag(field: Flag): Property<TableTarget> {
  return {
    since: 3,
    get: ({ table }) => table[field],
    set: ({ table }, value) => {
      if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
      table[field] = value;
    },
  };
}

export const table: TypeDefinition<'Table'> = {
  sheet: ({ sheet }) => sheet,
  identity: (target) => ({ Id: target.table.id }),
  properties: {
    Id: { get: (target) => target.table.id },
    Name: { get: (target) => target.table.name, set: rename },
    ShowHeaders: { get: (target) => target.table.showHeaders },
    ShowTotals: { get: (target) => target.table.showTotals },
    Style: {
      get: (target) => target.table.style,
      set: ({ table }, value) => {
        if (typeof value !== 'string' || !/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/.test(value)) throw new ExcelError('InvalidArgument');
        table.style = value;
      },
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowFilterButton: flag('showFilterButton'),
  },
  links: {
    Worksheet: { since: 2, to: ({ sheet }) => hostObject('Worksheet', sheet) },
    AutoFilter: { since: 9, to: (target) => hostObject('AutoFilter', target) },
    Rows: { to: (target) => hostObject('TableRowCollection', target) },
    Columns: { to: (target) => hostObject('TableColumnCollection', target) },
    Sort: { since: 2, to: (target) => hostObject('TableSort', target) },
  },
  methods: {
    Delete: { act: (target, { session }) => remove(target, session) },
    Resize: {
      since: 13,
      act: (target, { args, session }) =>
        resize(
          target,
          args.range(0, (address) => session.rangeAt(address, target.sheet)),
          session,
        ),
    },
    ClearFilters: { since: 2, act: (target, { session }) => clearCriteria(target, session) },
    ReapplyFilters: { since: 2, act: (target, { session }) => reapply(target, session) },
    ...tableEvents,
    GetRange: { call: (target) => part(target, 'all') },
    GetDataBodyRange: { call: (target) => part(target, 'body') },
    GetHeaderRowRange: { call: (target) => part(target, 'header') },
    GetTotalRowRange: { call: (target) => part(target, 'total') },
    ConvertToRange: {
      since: 2,
      call: (target, { session }) => {
        session.calculation.changeStructure(() => {
          convertTable(target, session.model);
          target.sheet.removeTable(target.table.id);
        });
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
    ...tableCollectionEvents,
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
        if (!args.boolean(1)) throw notImplemented('TableCollection.add without headers');
        return hostObject('Table', addTable({ sheet, area }, session));
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


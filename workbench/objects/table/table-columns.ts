/** `table.columns`. A column is known by its name, which is its header cell, or by its id, which is its place plus one until columns are moved. */

import type { Area } from '../../engine/port';
import { ExcelError, notImplemented } from '../definition/excel-error';
import { hostObject, type HostObject, type TableColumnTarget, type TableTarget } from '../definition/host-object';
import { values } from '../range/content/range-content';
import { shiftCells } from '../range/moving/range-shift';
import { writeContent } from '../range/content/range-writing';
import type { Method, TypeDefinition } from '../definition/type-definition';
import type { WorkbookSession } from '../session/workbook-session';
import { growTable } from './table-creation';
import { columnPart, tablePart, type TablePart } from './table-part';

function column(target: TableTarget, index: number): HostObject<'TableColumn'> {
  return hostObject('TableColumn', { ...target, index });
}

function find(target: TableTarget, key: unknown): HostObject<'TableColumn'> | null {
  const { columnNames } = target.table;
  const name = String(key).toLowerCase();
  const named = columnNames.findIndex((candidate) => candidate.toLowerCase() === name);
  if (named >= 0) return column(target, named);
  const id = typeof key === 'number' ? key : /^\d+$/.test(name) ? Number(name) : 0;
  return id >= 1 && id <= columnNames.length ? column(target, id - 1) : null;
}

function itemAt(target: TableTarget, index: number): HostObject<'TableColumn'> {
  if (index < 0 || index >= target.table.columnNames.length) throw new ExcelError('InvalidArgument');
  return column(target, index);
}

function nameOf({ table, index }: TableColumnTarget): string {
  const name = table.columnNames[index];
  if (name === undefined) throw new ExcelError('ItemNotFound');
  return name;
}

interface NewColumn {
  /** Where it comes; null: at the end. */
  readonly index: number | null;
  /** Its cells from the header on; null: empty. */
  readonly cells: unknown;
  readonly name: string | null;
}

function addColumn(target: TableTarget, { index, cells, name }: NewColumn, session: WorkbookSession): HostObject<'TableColumn'> {
  const { sheet, table } = target;
  const { area } = table;
  if (!table.showHeaders) throw notImplemented('TableColumnCollection.add to a table without headers');
  if (table.showTotals) throw notImplemented('TableColumnCollection.add to a table with totals');
  const at = index === null || index === -1 ? area.columnCount : index;
  if (at < 0 || at > area.columnCount) throw new ExcelError('InvalidArgument');
  const added: Area = { ...area, left: area.left + at, columnCount: 1 };
  shiftCells({ sheet, area: added }, 'Right', session);
  growTable(target, { ...area, columnCount: area.columnCount + 1 }, added, session);
  if (cells !== null) writeContent({ sheet, area: added }, cells, session);
  if (name !== null) writeContent({ sheet, area: { ...added, rowCount: 1 } }, [[name]], session);
  return column(target, at);
}

function deleteColumn(target: TableColumnTarget, session: WorkbookSession): void {
  const { sheet, table, index } = target;
  nameOf(target);
  if (table.area.columnCount === 1) throw new ExcelError('InvalidOperation');
  if (table.showTotals) throw notImplemented('TableColumn.delete in a table with totals');
  if (table.filtering) throw notImplemented('TableColumn.delete in a filtered table');
  shiftCells({ sheet, area: columnPart(table, index, 'all') }, 'Left', session);
}

function part(which: TablePart): Method<TableColumnTarget> {
  return { call: ({ sheet, table, index }) => hostObject('Range', { sheet, area: columnPart(table, index, which) }) };
}

export const tableColumn: TypeDefinition<'TableColumn'> = {
  sheet: ({ sheet }) => sheet,
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: ({ sheet, table, index }, value, session) => {
        if (typeof value !== 'string' || value === '') throw new ExcelError('InvalidArgument');
        if (!table.showHeaders) throw notImplemented('Setting TableColumn.name in a table without headers');
        writeContent({ sheet, area: columnPart(table, index, 'header') }, [[value]], session);
      },
    },
    /** With the header, as documented samples have it. */
    Values: {
      get: ({ sheet, table, index }, session) => values({ sheet, area: columnPart(table, index, 'all') }, session),
      set: ({ sheet, table, index }, value, session) => writeContent({ sheet, area: columnPart(table, index, 'all') }, value, session),
    },
  },
  links: { Filter: { since: 2, to: (target) => hostObject('Filter', target) } },
  methods: {
    GetRange: part('all'),
    GetDataBodyRange: part('body'),
    GetHeaderRowRange: part('header'),
    GetTotalRowRange: part('total'),
    Delete: { act: (target, { session }) => deleteColumn(target, session) },
  },
};

export const tableColumnCollection: TypeDefinition<'TableColumnCollection'> = {
  sheet: ({ sheet }) => sheet,
  properties: { Count: { get: ({ table }) => table.area.columnCount } },
  items: (target) => Array.from({ length: tablePart(target.table, 'all').columnCount }, (_, index) => column(target, index)),
  item: find,
  methods: {
    GetCount: { since: 4, call: ({ table }) => table.area.columnCount },
    GetItemAt: { call: (target, { args }) => itemAt(target, args.integer(0)) },
    GetItemOrNullObject: { since: 4, call: (target, { args }) => find(target, args.any(0)) },
    Add: {
      call: (target, { args, session }) =>
        addColumn(target, { index: args.any(0) === null ? null : args.integer(0), cells: args.any(1), name: args.optionalString(2) }, session),
    },
  },
};

/**
 * `table.rows`. A row is a place in the table, not its data: after sorting or inserting, row 0 is still the first.
 *
 * A table that was made over a header alone has one blank row, which the first rows that are added take; Excel calls it the insert row.
 */

import type { Area, TableModel } from '../../engine/port';
import { forEachCell } from '../addresses/areas';
import { ExcelError } from '../definition/excel-error';
import { hostObject, type HostObject, type TableRowTarget, type TableTarget } from '../definition/host-object';
import { values } from '../range/content/range-content';
import { shiftCells } from '../range/moving/range-shift';
import { clearRange } from '../range/content/range-copy';
import { writeContent } from '../range/content/range-writing';
import type { TypeDefinition } from '../definition/type-definition';
import type { WorkbookSession } from '../session/workbook-session';
import { growTable } from './table-creation';
import { bodyRow, tablePart } from './table-part';

function rowRange({ sheet, table, index }: TableRowTarget): { readonly sheet: TableRowTarget['sheet']; readonly area: Area } {
  return { sheet, area: bodyRow(table, index) };
}

function row(target: TableTarget, index: number): HostObject<'TableRow'> {
  bodyRow(target.table, index);
  return hostObject('TableRow', { ...target, index });
}

/** The one row of a table without data. */
function isInsertRow({ sheet, table }: TableTarget): boolean {
  const body = tablePart(table, 'body');
  if (body.rowCount !== 1) return false;
  let blank = true;
  forEachCell(body, (r, column) => {
    if (sheet.value(r, column) !== null) blank = false;
  });
  return blank;
}

/** @param values one row for each to add, or a single value for all cells of one row, or null for one blank row */
function addRows(target: TableTarget, index: number | null, input: unknown, session: WorkbookSession): HostObject<'TableRow'> {
  const { sheet, table } = target;
  const body = tablePart(table, 'body');
  const rows = rowsOf(input, table);
  const at = index === null || index === -1 ? body.rowCount : index;
  if (at < 0 || at > body.rowCount) throw new ExcelError('InvalidArgument');
  const taken = isInsertRow(target) ? 1 : 0;
  const first = taken === 1 ? 0 : at;
  insertRows(target, first + taken, rows.length - taken, session);
  const added: Area = { ...body, top: body.top + first, rowCount: rows.length };
  if (input !== null) writeContent({ sheet, area: added }, rows, session);
  return row(target, first);
}

function rowsOf(input: unknown, table: TableModel): readonly (readonly unknown[])[] {
  const { columnCount } = table.area;
  if (!Array.isArray(input)) return [Array.from({ length: columnCount }, () => input)];
  const rows: readonly unknown[] = input;
  if (rows.length === 0) throw new ExcelError('InvalidArgument');
  return rows.map((cells) => {
    if (!Array.isArray(cells) || cells.length !== columnCount) throw new ExcelError('InvalidArgument');
    return cells as readonly unknown[];
  });
}

/** Makes room inside the table, or below it where the cells there are pushed down. */
function insertRows(target: TableTarget, at: number, count: number, session: WorkbookSession): void {
  if (count <= 0) return;
  const { sheet, table } = target;
  const { area } = table;
  const body = tablePart(table, 'body');
  const inserted: Area = { ...body, top: body.top + at, rowCount: count };
  shiftCells({ sheet, area: inserted }, 'Down', session);
  growTable(target, { ...area, rowCount: area.rowCount + count }, inserted, session);
  // As in Excel, rows that follow the last one look like it; those that come first do not look like the header.
  if (at === 0 && body.rowCount > 0) {
    forEachCell({ ...body, rowCount: count }, (r, column) => sheet.copyStyle({ row: body.top + count, column }, { row: r, column }));
  }
}

/** A table keeps one row: the last is only emptied. */
function deleteRow(target: TableRowTarget, session: WorkbookSession): void {
  const { sheet, table } = target;
  const range = rowRange(target);
  if (tablePart(table, 'body').rowCount === 1) clearRange(range, 'Contents', session);
  else shiftCells({ sheet, area: range.area }, 'Up', session);
}

export const tableRow: TypeDefinition<'TableRow'> = {
  sheet: ({ sheet }) => sheet,
  identity: ({ index }) => ({ Index: index }),
  properties: {
    Index: { get: ({ index }) => index },
    Values: { get: (target, session) => values(rowRange(target), session), set: (target, value, session) => writeContent(rowRange(target), value, session) },
  },
  methods: {
    GetRange: { call: (target) => hostObject('Range', rowRange(target)) },
    Delete: { act: (target, { session }) => deleteRow(target, session) },
  },
};

export const tableRowCollection: TypeDefinition<'TableRowCollection'> = {
  sheet: ({ sheet }) => sheet,
  properties: { Count: { get: ({ table }) => tablePart(table, 'body').rowCount } },
  items: (target) => Array.from({ length: tablePart(target.table, 'body').rowCount }, (_, index) => row(target, index)),
  methods: {
    GetCount: { since: 4, call: ({ table }) => tablePart(table, 'body').rowCount },
    GetItemAt: { call: (target, { args }) => row(target, args.integer(0)) },
    Add: { call: (target, { args, session }) => addRows(target, args.any(0) === null ? null : args.integer(0), args.any(1), session) },
  },
};

/**
 * `Range.sort` and `Table.sort`. Cells move with their formats but without their borders; hidden rows stay where they are. Relative
 * references of formulas move with them, as when copied; references that name a sheet stay, as Excel is known to leave them.
 */

import type { Area, CellPlace, SheetModel } from '../../../engine/port';
import { copiedFormula } from '../../../calculation/formula/rewrite-references';
import { formatArea } from '../../addresses/a1';
import { forEachCell, intersection, isUnbounded } from '../../addresses/areas';
import { ExcelError, notImplemented } from '../../definition/excel-error';
import type { RangeTarget, TableTarget } from '../../definition/host-object';
import { tablePart } from '../../table/table-part';
import type { CallArguments } from '../../definition/call-arguments';
import type { TypeDefinition } from '../../definition/type-definition';
import type { WorkbookSession } from '../../session/workbook-session';
import { lineOrder, type SortField } from './sort-order';
import { raiseChanged, requireWritable } from '../content/range-writing';

interface SortOptions {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  /** rows: the lines are rows, as nearly always. */
  readonly lines: 'rows' | 'columns';
}

/** @throws {ExcelError} InvalidOperation where cells are merged, AccessDenied where the sheet is protected */
export function sortRange(target: RangeTarget, options: SortOptions, session: WorkbookSession): void {
  const { sheet, area } = target;
  if (isUnbounded(area)) throw notImplemented('Range.sort of whole rows or columns');
  if (sheet.protection !== null && !sheet.protection.allowSort) throw new ExcelError('AccessDenied');
  requireWritable(sheet, area);
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) throw new ExcelError('InvalidOperation');
  session.calculation.settle();
  if (options.fields.some(({ key }) => key < 0 || key >= (options.lines === 'rows' ? area.columnCount : area.rowCount))) throw new ExcelError('InvalidArgument');
  moveLines(target, options.lines, sortedPlaces(target, options, session), session);
  session.cells.written += area.rowCount * area.columnCount;
  raiseChanged(target, session);
  const kind = options.lines === 'rows' ? 'worksheetRowSorted' : 'worksheetColumnSorted';
  session.events.raise(kind, sheet.id, { worksheetId: sheet.id, source: 'Local', address: formatArea(area) });
}

/** Where each line goes, by its number. */
export type Places = ReadonlyMap<number, number>;

/** The order by the fields. Lines that are not shown stay. */
export function sortedPlaces({ sheet, area }: RangeTarget, options: SortOptions, session: WorkbookSession): Places {
  const lines = shownLines(sheet, area, options.lines);
  const read = (line: number, key: number): ReturnType<SheetModel['value']> => (options.lines === 'rows' ? sheet.value(line, area.left + key) : sheet.value(area.top + key, line));
  const sorted = [...lines].sort(lineOrder(options.fields, read, { matchCase: options.matchCase, locale: session.dataLocale }));
  return new Map(sorted.map((line, index) => [line, lines[index] ?? line]));
}

/** Takes lines to other places among themselves, as sorting does. */
export function moveLines(target: RangeTarget, lines: SortOptions['lines'], places: Places, session: WorkbookSession): void {
  const { sheet, area } = target;
  const to = ({ row, column }: CellPlace): CellPlace =>
    lines === 'rows' ? { row: places.get(row) ?? row, column } : { row, column: places.get(column) ?? column };
  session.calculation.change(sheet, [area], () => {
    const formulas = sortedFormulas(target, to);
    sheet.moveCells(area, to, { borders: 'stay' });
    for (const { row, column, formula } of formulas) sheet.setFormula(row, column, formula, sheet.value(row, column));
  });
}

/** Formulas that move, as they are in their new places: relative references move along, those that name a sheet stay. */
function sortedFormulas({ sheet, area }: RangeTarget, to: (place: CellPlace) => CellPlace): readonly (CellPlace & { readonly formula: string })[] {
  const formulas: (CellPlace & { readonly formula: string })[] = [];
  forEachCell(area, (row, column) => {
    const formula = sheet.formula(row, column);
    const place = to({ row, column });
    if (formula !== null) formulas.push({ ...place, formula: copiedFormula(formula, { from: { row, column }, to: place, namedSheets: 'stay' }) });
  });
  return formulas;
}

function shownLines(sheet: SheetModel, area: Area, lines: SortOptions['lines']): readonly number[] {
  const [first, count] = lines === 'rows' ? [area.top, area.rowCount] : [area.left, area.columnCount];
  return Array.from({ length: count }, (_, index) => first + index).filter((line) => !(lines === 'rows' ? sheet.rowHidden(line) : sheet.columnHidden(line)));
}

/** @throws {ExcelError} InvalidArgument for what is no field, WorkbenchNotImplemented for an order by colours or icons */
function readFields(value: unknown): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw new ExcelError('InvalidArgument');
  return (value as readonly unknown[]).map((field) => {
    if (typeof field !== 'object' || field === null) throw new ExcelError('InvalidArgument');
    const { key, ascending = true, sortOn = 'Value', dataOption = 'Normal', subField }: Readonly<Record<string, unknown>> = { ...field };
    if (typeof key !== 'number' || !Number.isInteger(key) || (ascending !== null && typeof ascending !== 'boolean')) throw new ExcelError('InvalidArgument');
    if (sortOn !== 'Value' && sortOn !== null) throw notImplemented(`Sorting on ${JSON.stringify(sortOn)}`);
    if (subField !== undefined && subField !== null) throw notImplemented('Sorting by a subField');
    return { key, ascending: ascending !== false, textAsNumber: dataOption === 'TextAsNumber' };
  });
}

/** The order of Chinese characters, which changes nothing elsewhere. */
function checkMethod(args: CallArguments, index: number): void {
  args.oneOf(index, ['PinYin', 'StrokeCount']);
}

export const rangeSort: TypeDefinition<'RangeSort'> = {
  sheet: ({ sheet }) => sheet,
  methods: {
    Apply: {
      since: 2,
      act: (target, { args, session }) => {
        const lines = args.oneOf(3, ['Rows', 'Columns']) === 'Rows' ? 'rows' : 'columns';
        checkMethod(args, 4);
        sortRange(args.boolean(2) ? withoutHeader(target, lines) : target, { fields: readFields(args.any(0)), matchCase: args.boolean(1), lines }, session);
      },
    },
  },
};

/** A range of only a header has nothing to sort: it stays whole, and one line is in order. */
function withoutHeader({ sheet, area }: RangeTarget, lines: SortOptions['lines']): RangeTarget {
  if (lines === 'rows') return { sheet, area: area.rowCount === 1 ? area : { ...area, top: area.top + 1, rowCount: area.rowCount - 1 } };
  return { sheet, area: area.columnCount === 1 ? area : { ...area, left: area.left + 1, columnCount: area.columnCount - 1 } };
}

export const tableSort: TypeDefinition<'TableSort'> = {
  sheet: ({ sheet }) => sheet,
  methods: {
    Apply: {
      since: 2,
      act: ({ sheet, table }: TableTarget, { args, session }) => {
        checkMethod(args, 2);
        sortRange({ sheet, area: tablePart(table, 'body') }, { fields: readFields(args.any(0)), matchCase: args.boolean(1), lines: 'rows' }, session);
      },
    },
  },
};

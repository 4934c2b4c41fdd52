/** `Excel.Range`: a rectangle of cells of one sheet. Its members are gathered here; what they do is in the files beside. */

import { SHEET_COLUMNS, SHEET_ROWS } from '../../engine/port';
import { ExcelError } from '../definition/excel-error';
import { hostObject, type RangeTarget } from '../definition/host-object';
import type { Property, TypeDefinition } from '../definition/type-definition';
import { raiseTableSelection } from '../table/table-events';
import { cellProperties, rowProperties } from './format/cell-properties';
import { formulas, numberFormat, text, values, valueTypes } from './content/range-content';
import { clearRange, clearWhat, copyRange } from './content/range-copy';
import { moveRange } from './moving/range-move';
import { mergedAreas, mergeRange, unmergeRange } from './format/range-merge';
import { findCell } from './content/range-find';
import { navigation } from './range-navigation';
import { regionNavigation } from './range-region';
import { shiftCells, shiftDirection } from './moving/range-shift';
import { heightOfRows, setHidden } from './sizes/line-sizes';
import { hasSpill, spillNavigation } from './content/range-spill';
import { writeContent, writeNumberFormat } from './content/range-writing';

/** Whether the rows (or columns) of a range are hidden: null where some are. */
function hiddenProperty(axis: 'row' | 'column'): Property<RangeTarget> {
  return {
    since: 2,
    get: (target) => hiddenOf(target, axis),
    set: ({ sheet, area }, value, session) => {
      if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
      setHidden({ sheet, area }, axis, value ? 'hidden' : 'shown', session);
    },
  };
}

function hiddenOf({ sheet, area }: RangeTarget, axis: 'row' | 'column'): boolean | null {
  const [first, count] = axis === 'row' ? [area.top, area.rowCount] : [area.left, area.columnCount];
  const hidden = (index: number): boolean => (axis === 'row' ? sheet.rowHidden(index) : sheet.columnHidden(index));
  const answer = hidden(first);
  for (let index = first + 1; index < first + count; index += 1) if (hidden(index) !== answer) return null;
  return answer;
}

export const range: TypeDefinition<'Range'> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Address: { get: (target, session) => session.address(target) },
    AddressLocal: { get: (target, session) => session.address(target) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    /** -1 above 2^31-1 cells, as documented. */
    CellCount: { get: ({ area }) => (area.rowCount * area.columnCount > 2 ** 31 - 1 ? -1 : area.rowCount * area.columnCount) },
    IsEntireColumn: { since: 7, get: ({ area }) => area.rowCount === SHEET_ROWS },
    IsEntireRow: { since: 7, get: ({ area }) => area.columnCount === SHEET_COLUMNS },
    Values: { get: values, set: writeContent },
    Formulas: { get: formulas, set: writeContent },
    ValueTypes: { get: valueTypes },
    Text: { get: text },
    NumberFormat: { get: numberFormat, set: writeNumberFormat },
    HasSpill: { since: 12, get: hasSpill },
    RowHidden: hiddenProperty('row'),
    Height: { since: 10, get: (target) => heightOfRows(target) },
    ColumnHidden: hiddenProperty('column'),
    Hidden: {
      since: 2,
      get: (target) => {
        const [rows, columns] = [hiddenOf(target, 'row'), hiddenOf(target, 'column')];
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
  },
  links: {
    Format: { to: (target) => hostObject('RangeFormat', target) },
    Sort: { since: 2, to: (target) => hostObject('RangeSort', target) },
    Worksheet: { to: ({ sheet }) => hostObject('Worksheet', sheet) },
  },
  methods: {
    ...navigation,
    ...regionNavigation,
    ...spillNavigation,
    /** Answers the cells that are new. */
    Insert: {
      call: (target, { args, session }) => {
        shiftCells(target, shiftDirection(target, args.oneOf(0, ['Down', 'Right'])), session);
        return hostObject('Range', target);
      },
    },
    Delete: { act: (target, { args, session }) => shiftCells(target, shiftDirection(target, args.oneOf(0, ['Up', 'Left'])), session) },
    Find: {
      since: 9,
      call: (target, { args, session }) => {
        const found = findCell(target, args.string(0), args.any(1), session);
        if (found === null) throw new ExcelError('ItemNotFound');
        return found;
      },
    },
    FindOrNullObject: { since: 9, call: (target, { args, session }) => findCell(target, args.string(0), args.any(1), session) },
    Select: {
      act: (target, { session }) => {
        session.select(target);
        raiseTableSelection(target, session);
      },
    },
    Clear: { act: (target, { args, session }) => clearRange(target, clearWhat(args.optionalString(0)), session) },
    CopyFrom: {
      since: 9,
      act: (target, { args, session }) =>
        copyRange(
          args.range(0, (address) => session.rangeAt(address, target.sheet)),
          target,
          { type: args.oneOf(1, ['All', 'Formulas', 'Values', 'Formats', 'Link']), skipBlanks: args.boolean(2), transpose: args.boolean(3) },
          session,
        ),
    },
    MoveTo: {
      since: 11,
      act: (target, { args, session }) => {
        moveRange(
          target,
          args.range(0, (address) => session.rangeAt(address, target.sheet)),
          session,
        );
      },
    },
    Merge: { since: 2, act: (target, { args, session }) => mergeRange(target, { across: args.boolean(0) }, session) },
    Unmerge: { since: 2, act: (target, { session }) => unmergeRange(target, session) },
    GetMergedAreasOrNullObject: { since: 13, call: (target) => mergedAreas(target) },
    GetCellProperties: { since: 9, call: (target, { args, session }) => cellProperties(target, args.any(0), session) },
    GetRowProperties: { since: 9, call: (target, { args, session }) => rowProperties(target, args.any(0), session) },
    GetTables: { since: 9, call: (target) => hostObject('TableScopedCollection', target) },
    /** The library's own question before it splits a large write into rows. */
    _ValidateArraySize: {
      since: 3,
      act: ({ area }, { args }) => {
        if (args.integer(0) !== area.rowCount || args.integer(1) !== area.columnCount) throw new ExcelError('InvalidArgument');
      },
    },
  },
};

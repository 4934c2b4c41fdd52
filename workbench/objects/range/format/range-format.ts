/** `Range.format`: alignment, sizes of rows and columns, and the way to font, fill, borders and protection. */

import type { Area, SheetModel } from '../../../engine/port';
import { isUnbounded } from '../../addresses/areas';
import { ExcelError, notImplemented } from '../../definition/excel-error';
import { hostObject, type RangeTarget } from '../../definition/host-object';
import type { Property, TypeDefinition } from '../../definition/type-definition';
import { autofitColumns, autofitRows } from '../sizes/range-autofit';
import { setSize, type Axis } from '../sizes/line-sizes';
import { asBoolean, asNumber, asWord, styleProperty } from './range-style';

/** The width of every column of a range, or the height of every row: null where they differ. Sizes are points. */
function sizeProperty(axis: Axis): Property<RangeTarget> {
  const size = (sheet: SheetModel, index: number): number => (axis === 'column' ? sheet.columnWidth(index) : sheet.rowHeight(index));
  return {
    get: ({ sheet, area }) => {
      const [first, last] = span(area, sheet, axis);
      const width = size(sheet, first);
      for (let index = first + 1; index <= last; index += 1) if (size(sheet, index) !== width) return null;
      return width;
    },
    set: ({ sheet, area }, value) => {
      if (typeof value !== 'number') throw new ExcelError('InvalidArgument');
      if (axis === 'column' ? area.columnCount > 1024 && isUnbounded(area) : area.rowCount > 65_536 && isUnbounded(area)) throw notImplemented(`RangeFormat.${axis === 'column' ? 'columnWidth' : 'rowHeight'} of a whole sheet`);
      setSize({ sheet, area }, axis, value);
    },
  };
}

/** The first and last column or row to look at. Beyond the used part of a sheet all are alike, so one of them is enough. */
function span(area: Area, sheet: SheetModel, axis: Axis): readonly [number, number] {
  const used = sheet.usedArea({ valuesOnly: false });
  if (axis === 'column') {
    const end = used === null ? area.left : used.left + used.columnCount;
    return [area.left, Math.max(area.left, Math.min(area.left + area.columnCount - 1, end))];
  }
  const end = used === null ? area.top : used.top + used.rowCount;
  return [area.top, Math.max(area.top, Math.min(area.top + area.rowCount - 1, end))];
}

export const rangeFormat: TypeDefinition<'RangeFormat'> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    HorizontalAlignment: styleProperty(
      'horizontalAlignment',
      asWord('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
    VerticalAlignment: styleProperty('verticalAlignment', asWord('Top', 'Center', 'Bottom', 'Justify', 'Distributed')),
    WrapText: styleProperty('wrapText', asBoolean),
    ColumnWidth: { ...sizeProperty('column'), since: 2 },
    RowHeight: { ...sizeProperty('row'), since: 2 },
    TextOrientation: styleProperty('textOrientation', (value) => (value === 180 ? 180 : asNumber({ from: -90, to: 90 })(value)), 7),
    ShrinkToFit: styleProperty('shrinkToFit', asBoolean, 9),
    IndentLevel: styleProperty('indentLevel', asNumber({ from: 0, to: 250 }), 9),
  },
  links: {
    Font: { to: (target) => hostObject('RangeFont', target) },
    Fill: { to: (target) => hostObject('RangeFill', target) },
    Borders: { to: (target) => hostObject('RangeBorderCollection', target) },
    Protection: { since: 2, to: (target) => hostObject('FormatProtection', target) },
  },
  methods: {
    AutofitColumns: { since: 2, act: (target, { session }) => autofitColumns(target, session) },
    AutofitRows: { since: 2, act: (target, { session }) => autofitRows(target, session) },
  },
};

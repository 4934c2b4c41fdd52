/**
 * `Range.getCellProperties` and `getRowProperties`: what was asked of each cell, or row, in one answer, which saves a round trip for each
 * of them. The add-in names the properties it wants (`{ format: { fill: { color: true } } }`); one that the workbench lacks is refused by
 * name.
 */

import type { CellStyle } from '../../../engine/port';
import { cellArea, isUnbounded } from '../../addresses/areas';
import { ExcelError, notImplemented } from '../../definition/excel-error';
import type { RangeTarget } from '../../definition/host-object';
import type { Json } from '../../definition/json';
import type { WorkbookSession } from '../../session/workbook-session';

type Reader = (cell: RangeTarget, session: WorkbookSession) => Json;

const style =
  (read: (style: CellStyle) => Json): Reader =>
  ({ sheet, area }) =>
    read(sheet.style(area.top, area.left));

const READERS: Readonly<Record<string, Reader>> = {
  address: (cell, session) => session.address(cell),
  'format/columnWidth': ({ sheet, area }) => sheet.columnWidth(area.left),
  'format/rowHeight': ({ sheet, area }) => sheet.rowHeight(area.top),
  'format/horizontalAlignment': style((cell) => cell.horizontalAlignment),
  'format/verticalAlignment': style((cell) => cell.verticalAlignment),
  'format/wrapText': style((cell) => cell.wrapText),
  'format/indentLevel': style((cell) => cell.indentLevel),
  'format/textOrientation': style((cell) => cell.textOrientation),
  'format/shrinkToFit': style((cell) => cell.shrinkToFit),
  'format/fill/color': style((cell) => cell.fillColor),
  'format/font/name': style((cell) => cell.fontName),
  'format/font/size': style((cell) => cell.fontSize),
  'format/font/bold': style((cell) => cell.bold),
  'format/font/italic': style((cell) => cell.italic),
  'format/font/underline': style((cell) => cell.underline),
  'format/font/strikethrough': style((cell) => cell.strikethrough),
  'format/font/color': style((cell) => cell.fontColor),
  'format/protection/locked': style((cell) => cell.locked),
  'format/protection/formulaHidden': style((cell) => cell.formulaHidden),
};

/** Of a row as a whole; what its cells may differ in is not among these. */
const ROW_READERS: Readonly<Record<string, Reader>> = {
  rowIndex: ({ area }) => area.top,
  rowHidden: ({ sheet, area }) => sheet.rowHidden(area.top),
  'format/rowHeight': ({ sheet, area }) => sheet.rowHeight(area.top),
};

/** A matrix of objects that hold what was asked for. */
export function cellProperties({ sheet, area }: RangeTarget, wanted: unknown, session: WorkbookSession): Json {
  if (isUnbounded(area)) throw new ExcelError('InvalidArgument');
  const paths = wantedPaths(wanted, { member: 'getCellProperties', readers: READERS });
  session.cells.read += area.rowCount * area.columnCount * paths.length;
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => {
      const cell = { sheet, area: cellArea(area.top + row, area.left + column) };
      return nested(paths.map(({ path, read }) => [path.split('/'), read(cell, session)]));
    }),
  );
}

/** An object for each row that holds what was asked for. */
export function rowProperties({ sheet, area }: RangeTarget, wanted: unknown, session: WorkbookSession): Json {
  if (isUnbounded(area)) throw new ExcelError('InvalidArgument');
  const paths = wantedPaths(wanted, { member: 'getRowProperties', readers: ROW_READERS });
  session.cells.read += area.rowCount * paths.length;
  return Array.from({ length: area.rowCount }, (_, row) => {
    const cell = { sheet, area: cellArea(area.top + row, area.left) };
    return nested(paths.map(({ path, read }) => [path.split('/'), read(cell, session)]));
  });
}

interface Readable {
  readonly member: string;
  readonly readers: Readonly<Record<string, Reader>>;
}

function wantedPaths(wanted: unknown, readable: Readable, prefix = ''): readonly { readonly path: string; readonly read: Reader }[] {
  if (typeof wanted !== 'object' || wanted === null) throw new ExcelError('InvalidArgument');
  return Object.entries(wanted).flatMap(([name, value]: [string, unknown]) => {
    const path = `${prefix}${name}`;
    if (value === false) return [];
    if (value !== true) return wantedPaths(value, readable, `${path}/`);
    const read = readable.readers[path];
    if (read === undefined) throw notImplemented(`Range.${readable.member} of ${path}`);
    return [{ path, read }];
  });
}

function nested(entries: readonly (readonly [readonly string[], Json])[]): Json {
  const object: Record<string, Json> = {};
  const groups = new Map<string, (readonly [readonly string[], Json])[]>();
  for (const [path, value] of entries) {
    const [first, ...rest] = path;
    if (first === undefined) continue;
    if (rest.length === 0) object[first] = value;
    else groups.set(first, [...(groups.get(first) ?? []), [rest, value]]);
  }
  for (const [name, members] of groups) object[name] = nested(members);
  return object;
}

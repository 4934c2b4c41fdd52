/**
 * Formats of many cells as one value: what all cells share, or null where they differ, as Excel answers; and properties of the API
 * that stand for one part of a cell's format.
 */

import type { Area, CellStyle, SheetModel } from '../../../engine/port';
import { boundingArea, intersection, isUnbounded } from '../../addresses/areas';
import { ExcelError } from '../../definition/excel-error';
import type { RangeTarget } from '../../definition/host-object';
import type { Json } from '../../definition/json';
import type { Property } from '../../definition/type-definition';

/** The value that `read` has for every cell of the area; undefined where cells differ. A whole column is judged by its used part and one cell below. */
export function sharedStyle<T>({ sheet, area }: RangeTarget, read: (style: CellStyle) => T): T | undefined {
  const scanned = scannedArea(sheet, area);
  const first = read(sheet.style(scanned.top, scanned.left));
  for (let row = scanned.top; row < scanned.top + scanned.rowCount; row += 1) {
    for (let column = scanned.left; column < scanned.left + scanned.columnCount; column += 1) {
      if (read(sheet.style(row, column)) !== first) return undefined;
    }
  }
  return first;
}

function scannedArea(sheet: SheetModel, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea({ valuesOnly: false });
  const corner = { top: area.top, left: area.left, rowCount: 1, columnCount: 1 };
  const reach = used === null ? corner : boundingArea(corner, { ...used, rowCount: used.rowCount + 1, columnCount: used.columnCount + 1 });
  return intersection(reach, area) ?? corner;
}

/** @throws {ExcelError} AccessDenied where the sheet is protected and does not allow cells to be formatted */
export function requireFormattable(sheet: SheetModel): void {
  if (sheet.protection !== null && !sheet.protection.allowFormatCells) throw new ExcelError('AccessDenied');
}

export function applyStyle(target: RangeTarget, change: Partial<CellStyle>): void {
  requireFormattable(target.sheet);
  target.sheet.setStyle(target.area, change);
}

type ScalarKey = { [K in keyof CellStyle]: CellStyle[K] extends string | number | boolean ? K : never }[keyof CellStyle];

/**
 * A property of the API that is one field of a cell's format.
 *
 * @param read turns what the add-in sets into the field's value, or answers undefined where it is none
 */
export function styleProperty<K extends ScalarKey>(
  field: K,
  read: (value: unknown) => CellStyle[K] | undefined,
  since = 1,
): Property<RangeTarget> {
  return {
    since,
    get: (target) => jsonOf(sharedStyle(target, (style) => style[field])),
    set: (target, value) => {
      const wanted = read(value);
      if (wanted === undefined) throw new ExcelError('InvalidArgument');
      const change: Partial<CellStyle> = { [field]: wanted };
      applyStyle(target, change);
    },
  };
}

function jsonOf(value: string | number | boolean | undefined): Json {
  return value ?? null;
}

export function asBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function asWord<T extends string>(...words: readonly T[]): (value: unknown) => T | undefined {
  return (value) => words.find((word) => word === value);
}

export function asNumber(range: { readonly from: number; readonly to: number }): (value: unknown) => number | undefined {
  return (value) => (typeof value === 'number' && value >= range.from && value <= range.to ? value : undefined);
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The colour names of HTML that Excel's API takes beside #RRGGBB; the rest of HTML's list is refused, never guessed. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  purple: '#800080',
};

/** `#a1b2c3`, `a1b2c3` or a colour's English name, as #RRGGBB in capitals. */
export function asColor(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(value)?.[1];
  return hex === undefined ? NAMED_COLORS[value.toLowerCase()] : `#${hex.toUpperCase()}`;
}

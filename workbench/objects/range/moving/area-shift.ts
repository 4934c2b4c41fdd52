/**
 * What becomes of an area when cells are inserted or deleted: the same arithmetic for merged cells, tables, filters and defined names.
 * An insertion takes everything from one row (or column) on further away; a deletion brings it nearer. Only a band of columns (or rows)
 * is moved: the cells that lie below (or right of) the inserted or deleted ones.
 */

import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../../engine/port';
import { intersection } from '../../addresses/areas';

export interface Shift {
  /** down and up move rows, right and left move columns. */
  readonly direction: 'Down' | 'Up' | 'Right' | 'Left';
  /** The cells that are inserted or deleted. */
  readonly area: Area;
}

interface Span {
  readonly start: number;
  /** Behind the last. */
  readonly end: number;
}

export function isVertical({ direction }: Shift): boolean {
  return direction === 'Down' || direction === 'Up';
}

export function isInsertion({ direction }: Shift): boolean {
  return direction === 'Down' || direction === 'Right';
}

function along(area: Area, shift: Shift): Span {
  return isVertical(shift) ? { start: area.top, end: area.top + area.rowCount } : { start: area.left, end: area.left + area.columnCount };
}

function across(area: Area, shift: Shift): Span {
  return isVertical(shift) ? { start: area.left, end: area.left + area.columnCount } : { start: area.top, end: area.top + area.rowCount };
}

/** Everything that moves or goes, to the edge of the sheet. */
export function affectedArea(shift: Shift): Area {
  const { area } = shift;
  return isVertical(shift) ? { ...area, rowCount: SHEET_ROWS - area.top } : { ...area, columnCount: SHEET_COLUMNS - area.left };
}

/**
 * Where an area lies afterwards: it moves, grows or shrinks; null where it is deleted whole or pushed off the sheet; `torn` where only a part of its width
 * would move.
 *
 * @example shiftedArea({ top: 4, left: 0, rowCount: 2, columnCount: 1 }, { direction: 'Down', area: cell A1 }) // one row lower
 */
export function shiftedArea(area: Area, shift: Shift): Area | null | 'torn' {
  const [own, gap] = [along(area, shift), along(shift.area, shift)];
  const wholeSheet = isVertical(shift) ? SHEET_ROWS : SHEET_COLUMNS;
  if (own.end <= gap.start || own.end - own.start === wholeSheet) return area;
  const [width, band] = [across(area, shift), across(shift.area, shift)];
  if (width.end <= band.start || width.start >= band.end) return area;
  if (width.start < band.start || width.end > band.end) return 'torn';
  const span = isInsertion(shift) ? pushed(own, gap, wholeSheet) : pulled(own, gap);
  if (span.end <= span.start) return null;
  const count = span.end - span.start;
  return isVertical(shift) ? { ...area, top: span.start, rowCount: count } : { ...area, left: span.start, columnCount: count };
}

/** An area of which only a part may move, in parts that do or do not: what is bound to many cells alike can be torn. */
export function shiftedParts(area: Area, shift: Shift): readonly Area[] {
  const whole = shiftedArea(area, shift);
  if (whole !== 'torn') return whole === null ? [] : [whole];
  const vertical = isVertical(shift);
  const band = vertical ? { ...shift.area, top: 0, rowCount: SHEET_ROWS } : { ...shift.area, left: 0, columnCount: SHEET_COLUMNS };
  const [start, end] = vertical ? [band.left, band.left + band.columnCount] : [band.top, band.top + band.rowCount];
  const before = vertical ? { ...band, left: 0, columnCount: start } : { ...band, top: 0, rowCount: start };
  const after = vertical ? { ...band, left: end, columnCount: SHEET_COLUMNS - end } : { ...band, top: end, rowCount: SHEET_ROWS - end };
  const inside = intersection(area, band);
  const moved = inside === null ? null : shiftedArea(inside, shift);
  return [intersection(area, before), moved === 'torn' ? null : moved, intersection(area, after)].filter((part) => part !== null);
}

/** What would lie beyond the edge of the sheet is cut off. */
function pushed(own: Span, gap: Span, edge: number): Span {
  const by = gap.end - gap.start;
  return { start: own.start >= gap.start ? own.start + by : own.start, end: Math.min(own.end + by, edge) };
}

function pulled(own: Span, gap: Span): Span {
  const by = gap.end - gap.start;
  const moved = (edge: number): number => (edge <= gap.start ? edge : Math.max(gap.start, edge - by));
  return { start: moved(own.start), end: moved(own.end) };
}

/** Addresses of a file (`B2:D9`) as areas that count from 0, and back. */
import { decodeRange, encodeRange } from '@cj-tech-master/excelts';
import type { Area } from '../../port';

/** @example areaFromAddress('B2:D9') // { top: 1, left: 1, rowCount: 8, columnCount: 3 } */
export function areaFromAddress(address: string): Area {
  const { s: start, e: end } = decodeRange(address.replaceAll('$', ''));
  return { top: start.r, left: start.c, rowCount: end.r - start.r + 1, columnCount: end.c - start.c + 1 };
}

export function addressOfArea(area: Area): string {
  return encodeRange({
    s: { r: area.top, c: area.left },
    e: { r: area.top + area.rowCount - 1, c: area.left + area.columnCount - 1 },
  });
}

export function areasOverlap(one: Area, other: Area): boolean {
  return (
    one.top < other.top + other.rowCount && other.top < one.top + one.rowCount && one.left < other.left + other.columnCount && other.left < one.left + one.columnCount
  );
}

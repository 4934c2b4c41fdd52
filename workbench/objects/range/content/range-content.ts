/**
 * What the cells of a range hold, as matrices of rows. A whole column or row answers null instead, as in Excel. The matrices are built
 * straight from the sheet, without an object for each cell, because a sheet of 100,000 rows goes through here.
 */

import type { CellValue } from '../../../engine/port';
import { isUnbounded } from '../../addresses/areas';
import type { RangeTarget } from '../../definition/host-object';
import type { Json } from '../../definition/json';
import type { WorkbookSession } from '../../session/workbook-session';
import { cellText } from './cell-text';

type CellReader = (target: RangeTarget, row: number, column: number) => Json;

function matrix(target: RangeTarget, session: WorkbookSession, read: CellReader): Json {
  const { area } = target;
  if (isUnbounded(area)) return null;
  session.calculation.settle();
  session.cells.read += area.rowCount * area.columnCount;
  const rows: Json[][] = [];
  for (let row = area.top; row < area.top + area.rowCount; row += 1) {
    const line: Json[] = [];
    for (let column = area.left; column < area.left + area.columnCount; column += 1) line.push(read(target, row, column));
    rows.push(line);
  }
  return rows;
}

/** A value as the API answers it: an empty cell is an empty text, an error its text. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function valueType(value: CellValue): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

export function values(target: RangeTarget, session: WorkbookSession): Json {
  return matrix(target, session, ({ sheet }, row, column) => plainValue(sheet.value(row, column)));
}

/** A cell that another's formula fills has no formula of its own: its value is answered, as for a constant. */
export function formulas(target: RangeTarget, session: WorkbookSession): Json {
  return matrix(target, session, ({ sheet }, row, column) => sheet.formula(row, column) ?? plainValue(sheet.value(row, column)));
}

export function valueTypes(target: RangeTarget, session: WorkbookSession): Json {
  return matrix(target, session, ({ sheet }, row, column) => valueType(sheet.value(row, column)));
}

export function numberFormat(target: RangeTarget, session: WorkbookSession): Json {
  return matrix(target, session, ({ sheet }, row, column) => sheet.style(row, column).numberFormat);
}

/** What the cells show. */
export function text(target: RangeTarget, session: WorkbookSession): Json {
  return matrix(target, session, ({ sheet }, row, column) => cellText(sheet, row, column, session.dataLocale));
}

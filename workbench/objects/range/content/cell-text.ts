import { format } from 'numfmt';
import type { SheetModel } from '../../../engine/port';

/**
 * What a cell shows in a column that is wide enough: the narrowing of General and `####` are not emulated. A number format that is none
 * (Excel would not open such a file) shows as `######`.
 */
export function cellText(sheet: SheetModel, row: number, column: number, locale: string): string {
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return format(sheet.style(row, column).numberFormat, value, { locale, nbsp: false, throws: false });
}

/**
 * What stands in the cell editor and the formula bar: the formula or the constant itself, not what the cell shows. Known from Excel:
 * numbers have up to 15 digits whatever the format, percentages keep their sign, dates and times stand as the locale writes them in short,
 * a text that was entered with an apostrophe has it again. A text that only looks like a number and has no such mark stands without one:
 * entered anew it becomes a number, in Excel too.
 */

import { format, isDateFormat, isPercentFormat } from 'numfmt';
import type { SheetModel } from '../../engine/port';
import { hasDecimalComma, localFormula } from './locale-notation';

/** What a spilled formula shows in the cells that it fills, grey in Excel: it is there to be seen, and entering text there blocks the spill. */
export function cellEditorText(sheet: SheetModel, { row, column }: { readonly row: number; readonly column: number }, locale: string): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return localFormula(formula, locale);
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (typeof value === 'string') return sheet.quotePrefix(row, column) ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  return numberText(value, { numberFormat: sheet.style(row, column).numberFormat, locale });
}

function numberText(value: number, { numberFormat, locale }: { readonly numberFormat: string; readonly locale: string }): string {
  // Excel has no days before 1900, and none after 9999.
  if (isDateFormat(numberFormat) && value >= 0 && value < 2_958_466) return momentText(value, locale);
  if (isPercentFormat(numberFormat)) return `${plainNumber(value * 100, locale)}%`;
  return plainNumber(value, locale);
}

const DATES: Readonly<Record<string, string>> = { 'vi-VN': 'dd/mm/yyyy', 'en-US': 'm/d/yyyy' };
const TIMES: Readonly<Record<string, string>> = { 'vi-VN': 'h:mm:ss', 'en-US': 'h:mm:ss AM/PM' };

function momentText(value: number, locale: string): string {
  const [date, time] = [DATES[locale] ?? 'yyyy-mm-dd', TIMES[locale] ?? 'hh:mm:ss'];
  if (value < 1 && value > 0) return format(time, value, { locale });
  return format(Number.isInteger(value) ? date : `${date} ${time}`, value, { locale, nbsp: false });
}

const SIGNIFICANT_DIGITS = 15;
/** Above, Excel writes a power of ten. */
const LONGEST_WHOLE = 1e21;

function plainNumber(value: number, locale: string): string {
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  const size = Math.abs(rounded);
  const text = size !== 0 && (size >= LONGEST_WHOLE || size < 1e-9) ? powerOfTen(rounded) : decimal(rounded);
  return hasDecimalComma(locale) ? text.replace('.', ',') : text;
}

function powerOfTen(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

/** Without JavaScript's own powers of ten. */
function decimal(value: number): string {
  const text = String(value);
  const small = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (small === null) return text;
  const [, sign = '', first = '', rest = '', exponent = '0'] = small;
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${first}${rest}`;
}

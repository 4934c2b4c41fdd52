/**
 * What a text becomes when it is written to a cell. `Range.values` and `Range.formulas` take text as if it were typed: a number, a
 * percentage, a date or TRUE becomes one, '=' begins a formula, an apostrophe keeps text as it is. They do so in English whatever
 * the locale (`formulasLocal` is the local one), so `85,40` stays text and `1,234.5` is a number. A person types in the locale of
 * the data: with vi-VN `85,40` and `1.234,5` are numbers, `85.4` is text and 3/2 is the third of February.
 */

import { getFormatFromId, parseValue } from 'numfmt';
import { ExcelError } from './definition/excel-error';

export const LONGEST_TEXT = 32_767;

export const ERROR_VALUES: ReadonlySet<string> = new Set(['#N/A', '#DIV/0!', '#NUM!', '#VALUE!', '#NULL!', '#NAME?', '#REF!']);

export type TypedText =
  | { readonly kind: 'text'; readonly text: string; readonly quotePrefix: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat: string | null }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * @param text not empty
 * @param options.textFormat the cell has the format `@`: everything stays text, only the apostrophe is taken off
 * @param options.locale of numbers and dates; formulas are handed on as they stand
 * @throws {ExcelError} InvalidArgument for more than 32,767 characters
 */
export function readTypedText(text: string, options: { readonly textFormat: boolean; readonly locale: string }): TypedText {
  if (text.length > LONGEST_TEXT) throw new ExcelError('InvalidArgument');
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1), quotePrefix: true };
  if (options.textFormat) return { kind: 'text', text, quotePrefix: false };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (ERROR_VALUES.has(text.toUpperCase())) return { kind: 'error', error: text.toUpperCase() };
  const parsed = parseValue(text, { locale: options.locale });
  if (parsed !== undefined && typeof parsed.value === 'boolean') return { kind: 'boolean', value: parsed.value };
  if (parsed !== undefined && typeof parsed.value === 'number' && Number.isFinite(parsed.value)) {
    const formatId = 'formatId' in parsed ? parsed.formatId : undefined;
    return { kind: 'number', value: parsed.value, numberFormat: formatId === undefined ? null : getFormatFromId(formatId) };
  }
  if (/^[+\-@]./s.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text, quotePrefix: false };
}

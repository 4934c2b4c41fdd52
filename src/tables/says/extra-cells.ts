/**
 * What a unit's row on the sheet of scores has besides name and score, taken over into the tables as it is: a number with its number format, a text
 * as entered. For documents, where numbers are text, plain formats are spelled in the language of the sheet; for all others (dates, currencies)
 * there is what Excel shows.
 */
import { quantise } from '../../ranking';
import type { ColumnCells, SheetLanguage } from '../../sheet';
import { rankText, scoreText } from './number-words';
import { tableWords } from './table-words';

export interface ExtraCell {
  readonly value: string | number | boolean;
  /** Of a number; '' for everything else. */
  readonly numberFormat: string;
  /** What documents say. */
  readonly text: string;
}

/** The cell of a row in a column of the sheet. */
export function extraCell(cells: ColumnCells, row: number, language: SheetLanguage): ExtraCell {
  const at = row - cells.top;
  const value = cells.values[at] ?? '';
  if (typeof value === 'object') return ofText(tableWords(language).errorScore(value.error));
  if (typeof value === 'string') return ofText(value);
  if (typeof value === 'boolean') return { value, numberFormat: '', text: String(value).toUpperCase() };
  const format = cells.numberFormats?.[at] ?? 'General';
  // A number in a cell for text would become text when it is written there.
  return { value, numberFormat: format === '@' ? 'General' : format, text: numberText(value, format, cells.texts?.[at] ?? '', language) };
}

function ofText(text: string): ExtraCell {
  return { value: text, numberFormat: '', text };
}

/** Formats that say no more than decimals, thousands and percent. */
const PLAIN = /^(#,##)?0(?:\.(0+))?(%)?$/;

/** What Excel shows of a number where its column is too narrow. */
const TOO_NARROW = /^#*$/;

/** So many digits Excel shows of a number without a format. */
const GENERAL_DIGITS = 11;

function numberText(value: number, format: string, shown: string, language: SheetLanguage): string {
  const sign = tableWords(language).decimalSign;
  const match = PLAIN.exec(format);
  if (match === null) return format === 'General' || format === '@' || TOO_NARROW.test(shown) ? rankText(Number(value.toPrecision(GENERAL_DIGITS)), sign) : shown;
  const [, thousands, decimals = '', percent = ''] = match;
  const text = scoreText(quantise(percent === '' ? value : value * 100, decimals.length), decimals.length, sign);
  const [whole = '', ...fraction] = text.split(sign);
  const grouped = thousands === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, sign === ',' ? '.' : ',');
  return `${[grouped, ...fraction].join(sign)}${percent}`;
}

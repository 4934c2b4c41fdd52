/**
 * What a unit's row on the sheet of scores has besides name and score, taken over into the tables as it is: a number with its number
 * format, a text as entered.
 */
import type { ColumnCells, SheetLanguage } from '../../sheet';
import { numberText, printedText, type PrintedCell } from './printed-cell';
import { tableWords } from './table-words';

/** The cell of a row in a column of the sheet. */
export function extraCell(cells: ColumnCells, row: number, language: SheetLanguage): PrintedCell {
  const at = row - cells.top;
  const value = cells.values[at] ?? '';
  const words = tableWords(language);
  if (typeof value === 'object') return printedText(words.errorScore(value.error));
  if (typeof value === 'string') return printedText(value);
  if (typeof value === 'boolean') return { value, numberFormat: '', text: String(value).toUpperCase() };
  const format = cells.numberFormats?.[at] ?? 'General';
  const text = numberText(value, format, cells.texts?.[at], words.decimalSign);
  // A number in a cell for text would become text when it is written there.
  return { value, numberFormat: format === '@' ? 'General' : format, text };
}

/** What the cells of a column are, counted over the window's rows under the header. */
import type { CellValue } from '../model/grid';
import { isClassWord } from '../text/header-words';
import { isDateFormat, isTimeFormat } from '../text/number-format';
import { readNumberText } from '../text/number-text';
import { leadingMarker } from '../text/row-words';
import type { Window } from './window';

export interface ColumnProfile {
  readonly column: number;
  readonly filled: number;
  /** Cells that are numbers, or texts that read as one. */
  readonly numbers: number;
  /** Cells with words. */
  readonly texts: number;
  readonly distinctTexts: number;
  readonly classWords: number;
  /** Cells that show a day; a time may be a result. */
  readonly dates: number;
  /** Every number is whole and from 1 (halves allowed: shared ranks). */
  readonly couldBeRanks: boolean;
  /** Most cells count on from the cell above, or start again at 1; or are Roman numbers and letters among such. */
  readonly counts: boolean;
  /** Every number is a year. */
  readonly years: boolean;
  readonly averageLength: number;
  /** Number of each row from the top of the body; NaN where there is none. */
  readonly values: readonly number[];
}

/** The number that a cell holds, or that its text reads as; NaN for none. A text of two readings counts as a decimal. */
export function numberIn(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value === '') return Number.NaN;
  const read = readNumberText(value);
  return read.kind === 'number' ? read.value : read.kind === 'ambiguous' ? read.asDecimal : Number.NaN;
}

/** As `numberIn`, also of a number with a letter or two behind it, as statistics mark estimates: `698E`. For arithmetic between rows only. */
export function estimateIn(value: CellValue): number {
  const number = numberIn(value);
  if (!Number.isNaN(number) || typeof value !== 'string') return number;
  const marked = /^(.*\d)\s?\p{L}{1,2}$/u.exec(value.trim());
  return marked === null ? Number.NaN : numberIn(marked[1] ?? '');
}

/** Profiles a column over the rows given. */
export function profileColumn(window: Window, column: number, rows: readonly number[]): ColumnProfile {
  let filled = 0;
  let numbers = 0;
  let texts = 0;
  let classWords = 0;
  let dates = 0;
  let length = 0;
  let steps = 0;
  let previous = 0;
  let whole = true;
  let years = true;
  let markers = 0;
  const distinct = new Set<string>();
  const values: number[] = [];
  for (const row of rows) {
    const text = window.text(row, column);
    const value = numberIn(window.value(row, column));
    values.push(value);
    if (text === '') continue;
    filled += 1;
    if (Number.isNaN(value)) {
      if (isClassWord(text)) classWords += 1;
      if (typeof window.value(row, column) === 'string' && readNumberText(text).kind === 'text') {
        texts += 1;
        distinct.add(text.toLowerCase());
        length += text.length;
        if (leadingMarker(text)?.rest === '') markers += 1;
      }
      continue;
    }
    numbers += 1;
    if (isDateFormat(window.format(row, column)) && !isTimeFormat(window.format(row, column))) dates += 1;
    if (value < 1 || !Number.isInteger(value * 2)) whole = false;
    if (!(Number.isInteger(value) && value >= 1900 && value <= 2100)) years = false;
    if (value === previous + 1 || value === 1) steps += 1;
    previous = value;
  }
  return {
    column,
    filled,
    numbers,
    texts,
    distinctTexts: distinct.size,
    classWords,
    dates,
    couldBeRanks: numbers > 0 && whole,
    counts: numbers > 0 && whole && steps >= numbers * 0.8 && texts - markers <= numbers,
    years: numbers > 0 && years,
    averageLength: texts === 0 ? 0 : length / texts,
    values,
  };
}

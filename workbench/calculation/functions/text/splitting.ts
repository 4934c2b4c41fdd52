/** TEXTSPLIT, TEXTBEFORE, TEXTAFTER. */

import { type CellError, NOT_AVAILABLE, VALUE_ERROR } from '../../values/cell-error';
import { toText } from '../../values/conversion';
import { Matrix } from '../../values/matrix';
import type { Scalar } from '../../values/scalar';
import { isError } from '../../values/value';
import { type FunctionTable, define } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { anything, integer, matrix, omissible, text } from '../definition/parameters';

interface Separators {
  readonly texts: readonly string[];
  readonly minding: 'case' | 'no-case';
}

function separatorsOf(cells: Matrix, mode: number, evaluation: Evaluation): Separators | CellError {
  const texts: string[] = [];
  for (const value of cells.toRows().flat()) {
    const one = toText(value, evaluation.conversion);
    if (isError(one)) return one;
    texts.push(one);
  }
  return { texts, minding: mode === 1 ? 'no-case' : 'case' };
}

/** Where the separators stand, from left to right; of two at one place the longer. */
function occurrences(value: string, { texts, minding }: Separators): { readonly start: number; readonly end: number }[] {
  const fold = (one: string): string => (minding === 'no-case' ? one.toLowerCase() : one);
  const within = fold(value);
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < value.length; ) {
    const longest = texts.filter((one) => one !== '' && within.startsWith(fold(one), at)).reduce((a, b) => (b.length > a.length ? b : a), '');
    if (longest !== '') found.push({ start: at, end: at + longest.length });
    at += Math.max(1, longest.length);
  }
  return found;
}

function split(value: string, separators: Separators): string[] {
  let from = 0;
  const parts = occurrences(value, separators).map(({ start, end }) => {
    const one = value.slice(from, start);
    from = end;
    return one;
  });
  return [...parts, value.slice(from)];
}

/** TEXTBEFORE and TEXTAFTER; a negative instance counts from the end, `atEnd` takes an end of the text for a separator. */
function besideSeparator(side: 'before' | 'after') {
  return define(
    [text, matrix, omissible(integer, 1), omissible(integer, 0), omissible(integer, 0), omissible(anything, NOT_AVAILABLE)],
    ([value, cells, instance, mode, atEnd, otherwise], evaluation): Scalar => {
      const separators = separatorsOf(cells, mode, evaluation);
      if (isError(separators)) return separators;
      if (instance === 0 || Math.abs(instance) > value.length + 1) return VALUE_ERROR;
      if (separators.texts.includes('')) return (side === 'before') === instance > 0 ? '' : value;
      const found = occurrences(value, separators);
      const end = instance > 0 ? { start: value.length, end: value.length } : { start: 0, end: 0 };
      const places = atEnd === 1 ? (instance > 0 ? [...found, end] : [end, ...found]) : found;
      const place = places.at(instance > 0 ? instance - 1 : instance);
      if (place === undefined) return otherwise;
      return side === 'before' ? value.slice(0, place.start) : value.slice(place.end);
    },
  );
}

export const SPLITTING: FunctionTable = {
  TEXTSPLIT: define(
    [text, omissible(matrix, null), omissible(matrix, null), omissible(integer, 0), omissible(integer, 0), omissible(anything, NOT_AVAILABLE)],
    ([value, across, down, ignoreEmpty, mode, pad], evaluation) => {
      if (across === null && down === null) return VALUE_ERROR;
      const [columns, rows] = [across, down].map((cells) => (cells === null ? null : separatorsOf(cells, mode, evaluation)));
      if (isError(columns)) return columns;
      if (isError(rows)) return rows;
      if ([columns, rows].some((separators) => separators?.texts.includes('') === true)) return VALUE_ERROR;
      const kept = (parts: string[]): string[] => (ignoreEmpty === 1 ? parts.filter((part) => part !== '') : parts);
      const lines = rows === null || rows === undefined ? [value] : kept(split(value, rows));
      const table = lines.map((one) => (columns === null || columns === undefined ? [one] : kept(split(one, columns))));
      const width = Math.max(1, ...table.map((row) => row.length));
      return table.length === 0 ? NOT_AVAILABLE : Matrix.build(table.length, width, (row, column) => table[row]?.[column] ?? pad);
    },
  ),
  TEXTBEFORE: besideSeparator('before'),
  TEXTAFTER: besideSeparator('after'),
};

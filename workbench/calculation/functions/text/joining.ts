/** Texts put together. */

import { type CellError, VALUE_ERROR } from '../../values/cell-error';
import { toText } from '../../values/conversion';
import { type Value, isError } from '../../values/value';
import { type FunctionTable, defineRepeating } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { cellsOf } from '../definition/number-list';
import { matrix, omissible, text, truth, unread } from '../definition/parameters';
import { Matrix } from '../../values/matrix';

const LONGEST = 32_767;

function textsOf(args: readonly Value[], evaluation: Evaluation, empty: 'kept' | 'skipped'): string[] | CellError {
  const texts: string[] = [];
  for (const argument of args) {
    for (const cells of cellsOf(argument, evaluation)) {
      const filled = empty === 'skipped' ? { rows: cells.filledRows, columns: cells.filledColumns } : { rows: cells.rowCount, columns: cells.columnCount };
      for (let row = 0; row < filled.rows; row++) {
        for (let column = 0; column < filled.columns; column++) {
          const written = toText(cells.at(row, column), evaluation.conversion);
          if (isError(written)) return written;
          if (written !== '' || empty === 'kept') texts.push(written);
        }
      }
    }
  }
  return texts;
}

function withinLength(joined: string): Value {
  return joined.length > LONGEST ? VALUE_ERROR : joined;
}

export const JOINING: FunctionTable = {
  CONCAT: defineRepeating([], [unread], (_, groups, evaluation) => {
    const texts = textsOf(groups.map(([argument]) => argument), evaluation, 'skipped');
    return isError(texts) ? texts : withinLength(texts.join(''));
  }),
  CONCATENATE: defineRepeating([], [text], (_, groups) => withinLength(groups.map(([value]) => value).join(''))),
  /** The separators are taken in turn where there are several. */
  TEXTJOIN: defineRepeating([omissible(matrix, Matrix.of([['']])), omissible(truth, true)], [unread], ([separators, ignoreEmpty], groups, evaluation) => {
    const marks = textsOf([separators], evaluation, 'kept');
    const texts = textsOf(groups.map(([argument]) => argument), evaluation, ignoreEmpty ? 'skipped' : 'kept');
    if (isError(marks)) return marks;
    if (isError(texts)) return texts;
    return withinLength(texts.map((one, index) => (index === 0 ? one : (marks[(index - 1) % marks.length] ?? '') + one)).join(''));
  }),
};

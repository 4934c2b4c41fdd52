/** How many cells hold something. */

import { Matrix } from '../../values/matrix';
import { toNumber } from '../../values/conversion';
import { Reference } from '../../values/reference';
import { asMatrix, isError } from '../../values/value';
import { ascending, countBelow } from './sorted-numbers';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import { cellsOf, numbersIn } from '../definition/number-list';
import { matrix, unread } from '../definition/parameters';

export const COUNTS: FunctionTable = {
  /** Numbers; a text that is itself an argument counts where it stands for one. Errors are passed over. */
  COUNT: defineRepeating([], [unread], (_, groups, evaluation) => {
    let count = 0;
    for (const [argument] of groups) {
      const value = argument instanceof Reference ? argument : evaluation.dereference(argument);
      if (value instanceof Reference || value instanceof Matrix) {
        for (const cells of cellsOf(value, evaluation)) {
          cells.each((cell) => {
            if (typeof cell === 'number') count++;
            return undefined;
          });
        }
      } else if (!isError(toNumber(value, evaluation.conversion))) {
        count++;
      }
    }
    return count;
  }),
  /** Everything but blank cells: "" and errors count. */
  COUNTA: defineRepeating([], [unread], (_, groups, evaluation) => {
    let count = 0;
    for (const [argument] of groups) {
      if (!(argument instanceof Reference) && !(argument instanceof Matrix)) {
        count++;
        continue;
      }
      for (const cells of cellsOf(argument, evaluation)) {
        cells.each((cell) => {
          if (cell !== null) count++;
          return undefined;
        });
      }
    }
    return count;
  }),
  /** Blank cells and "". */
  COUNTBLANK: define([matrix], ([cells]) => {
    let filled = 0;
    cells.each((cell) => {
      if (cell !== null && cell !== '') filled++;
      return undefined;
    });
    return cells.size - filled;
  }),
  /** How many numbers lie up to each limit, and above the last: a column one longer than the limits. A limit that comes again counts none. */
  FREQUENCY: define([unread, unread], ([data, limits], evaluation) => {
    const [numbers, bins] = [data, limits].map((argument) => numbersIn(joined(cellsOf(argument, evaluation))));
    if (numbers === undefined || isError(numbers)) return numbers ?? 0;
    if (bins === undefined || isError(bins)) return bins ?? 0;
    const sorted = ascending(numbers);
    const upTo = (limit: number) => countBelow(sorted, limit, 'including');
    const countAt = new Map<number, number>();
    let below = 0;
    for (const limit of [...new Set(bins)].sort((a, b) => a - b)) {
      countAt.set(limit, upTo(limit) - below);
      below = upTo(limit);
    }
    const counts = bins.map((limit) => {
      const count = countAt.get(limit) ?? 0;
      countAt.delete(limit);
      return count;
    });
    const above = sorted.length - below;
    return Matrix.of([...counts, above].map((count) => [count]));
  }),
};

function joined(cells: readonly Matrix[]): Matrix {
  return cells.length === 1 && cells[0] !== undefined ? cells[0] : asMatrix(Matrix.of(cells.flatMap((one) => one.toRows().flat().map((value) => [value]))));
}

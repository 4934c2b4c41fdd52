/**
 * The numbers among the arguments of SUM, MEDIAN and their like.
 *
 * In ranges and arrays only numbers count: text, truths and blank cells are passed over. An argument that is itself a value is
 * converted: `SUM("5",TRUE)` is 6. The first error found is the result. Source: Microsoft's page on SUM.
 */

import type { CellError } from '../../values/cell-error';
import { toNumber } from '../../values/conversion';
import { Matrix } from '../../values/matrix';
import { Reference } from '../../values/reference';
import type { Scalar } from '../../values/scalar';
import { type Value, isError } from '../../values/value';
import type { Evaluation } from './evaluation';

export type NumberRule = (value: Scalar) => number | CellError | null;

/** Numbers only; null passes a value over. */
export const NUMBERS_ONLY: NumberRule = (value) => (typeof value === 'number' || isError(value) ? value : null);
/** As AVERAGEA and its like: a text is 0, truths are 0 and 1, blank cells are passed over. */
export const TEXT_AS_ZERO: NumberRule = (value) =>
  value === null || isError(value) ? value : typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0;

export function numbersOf(args: readonly Value[], evaluation: Evaluation, rule: NumberRule = NUMBERS_ONLY): number[] | CellError {
  const numbers: number[] = [];
  for (const argument of args) {
    const failure = isPlain(argument) ? addValue(argument, evaluation, numbers) : addCells(cellsOf(argument, evaluation), rule, numbers);
    if (failure !== null) return failure;
  }
  return numbers;
}

/** Numbers of one range or array, in their order. */
export function numbersIn(cells: Matrix, rule: NumberRule = NUMBERS_ONLY): number[] | CellError {
  const numbers: number[] = [];
  return addCells([cells], rule, numbers) ?? numbers;
}

/** The matrices that an argument consists of: one for each area of a reference. */
export function cellsOf(argument: Value, evaluation: Evaluation): Matrix[] {
  if (argument instanceof Reference) return argument.areas.map(({ sheet, area }) => sheet.read(area));
  const value = evaluation.dereference(argument);
  return [value instanceof Matrix ? value : Matrix.of([[value]])];
}

function isPlain(argument: Value): argument is Scalar {
  return typeof argument !== 'object' || argument === null || isError(argument);
}

function addValue(value: Scalar, evaluation: Evaluation, numbers: number[]): CellError | null {
  const read = toNumber(value, evaluation.conversion);
  if (isError(read)) return read;
  numbers.push(read);
  return null;
}

function addCells(matrices: readonly Matrix[], rule: NumberRule, numbers: number[]): CellError | null {
  const failures: CellError[] = [];
  for (const cells of matrices) {
    cells.each((value) => {
      const read = rule(value);
      if (typeof read === 'number') numbers.push(read);
      if (!isError(read)) return undefined;
      failures.push(read);
      return 'stop';
    });
    if (failures[0] !== undefined) return failures[0];
  }
  return null;
}

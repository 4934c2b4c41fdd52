/**
 * Functions that calculate only the arguments they need: IF, IFS, SWITCH, CHOOSE, IFERROR, IFNA. Where the condition is a range or
 * an array they choose for each of its cells.
 */

import { type CellError, NOT_AVAILABLE, VALUE_ERROR } from '../../values/cell-error';
import { compareValues } from '../../values/comparison';
import { toNumber, toTruth } from '../../values/conversion';
import { Matrix } from '../../values/matrix';
import type { Scalar } from '../../values/scalar';
import { type Argument, Lambda, type Value, asMatrix, isError } from '../../values/value';
import { type FunctionTable, type LazyArgument, defineLazy } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { lift, liftedAt } from '../definition/lift';

/** The chosen argument for one value, or for each cell; `choose` answers an index, a value, or 'none'. */
function chosen(
  condition: Scalar | Matrix,
  options: { readonly branches: readonly Branch[]; readonly choose: (value: Scalar) => number | CellError; readonly evaluation: Evaluation },
): Value {
  const { branches, choose, evaluation } = options;
  if (!(condition instanceof Matrix)) {
    const index = choose(condition);
    return isError(index) ? index : (branches[index]?.() ?? null);
  }
  const calculated = new Map<number, Matrix>();
  const operands = [condition];
  for (const index of new Set(condition.toRows().flat().map(choose))) {
    if (isError(index)) continue;
    const value = branches[index]?.() ?? null;
    const cells = value instanceof Lambda ? asMatrix(VALUE_ERROR) : asMatrix(evaluation.dereference(value));
    calculated.set(index, cells);
    operands.push(cells);
  }
  return lift(operands, (row, column) => {
    const index = choose(liftedAt(condition, row, column));
    const cells = isError(index) ? undefined : calculated.get(index);
    return cells === undefined ? (isError(index) ? index : null) : liftedAt(cells, row, column);
  });
}

type Branch = () => Argument;

function read(argument: LazyArgument | undefined, evaluation: Evaluation): Scalar | Matrix {
  return evaluation.dereference(argument?.() ?? null);
}

const either = (value: Scalar): number | CellError => {
  const truth = toTruth(value);
  return isError(truth) ? truth : truth ? 0 : 1;
};

/** The first value, or the other one where the first is such an error; cell by cell in an array. */
function instead(args: readonly LazyArgument[], evaluation: Evaluation, replaces: (error: CellError) => boolean): Value {
  const value = args[0]?.() ?? null;
  if (value instanceof Lambda) return value;
  const cells = evaluation.dereference(value);
  const choose = (one: Scalar): number => (isError(one) && replaces(one) ? 1 : 0);
  if (!(cells instanceof Matrix)) return choose(cells) === 0 ? value : (args[1]?.() ?? null);
  return chosen(cells, { branches: [() => cells, () => args[1]?.()], choose, evaluation });
}

/** Whether a value is the one that SWITCH looks for: of the same type, texts without regard to case. */
function sameValue(a: Scalar, b: Scalar): boolean {
  return !isError(a) && !isError(b) && (a === null || b === null || typeof a === typeof b) && compareValues(a, b) === 0;
}

function ifs(args: readonly LazyArgument[], evaluation: Evaluation): Value {
  const [condition, result, ...others] = args;
  if (condition === undefined || result === undefined) return NOT_AVAILABLE;
  return chosen(read(condition, evaluation), { branches: [result, () => ifs(others, evaluation)], choose: either, evaluation });
}

function switchOn(value: Scalar, cases: readonly LazyArgument[], evaluation: Evaluation): Value {
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const candidate = read(cases[index], evaluation);
    if (isError(candidate)) return candidate;
    if (!(candidate instanceof Matrix) && sameValue(value, candidate)) return cases[index + 1]?.() ?? null;
  }
  return cases.length % 2 === 1 ? (cases.at(-1)?.() ?? null) : NOT_AVAILABLE;
}

export const CHOICES: FunctionTable = {
  IF: defineLazy({ minimum: 2, maximum: 3 }, (args, evaluation) => {
    // Without a third argument the result is FALSE; with one left empty it is blank, shown as 0.
    const otherwise: Branch = args.length < 3 ? () => false : () => args[2]?.();
    return chosen(read(args[0], evaluation), { branches: [() => args[1]?.(), otherwise], choose: either, evaluation });
  }),
  IFS: defineLazy({ minimum: 2, maximum: 254 }, (args, evaluation) => (args.length % 2 === 0 ? ifs(args, evaluation) : VALUE_ERROR)),
  IFERROR: defineLazy({ minimum: 2, maximum: 2 }, (args, evaluation) => instead(args, evaluation, () => true)),
  IFNA: defineLazy({ minimum: 2, maximum: 2 }, (args, evaluation) => instead(args, evaluation, (error) => error.error === NOT_AVAILABLE.error)),
  SWITCH: defineLazy({ minimum: 3, maximum: 254 }, (args, evaluation) => {
    const [first, ...cases] = args;
    const value = read(first, evaluation);
    if (isError(value)) return value;
    if (!(value instanceof Matrix)) return switchOn(value, cases, evaluation);
    return lift([value], (row, column) => {
      const one = liftedAt(value, row, column);
      return isError(one) ? one : switchOn(one, cases, evaluation);
    });
  }),
  CHOOSE: defineLazy({ minimum: 2, maximum: 255 }, (args, evaluation) => {
    const [index, ...branches] = args;
    const choose = (value: Scalar): number | CellError => {
      const place = toNumber(value, evaluation.conversion);
      if (isError(place)) return place;
      return place < 1 || place >= branches.length + 1 ? VALUE_ERROR : Math.trunc(place) - 1;
    };
    return chosen(read(index, evaluation), { branches, choose, evaluation });
  }),
};

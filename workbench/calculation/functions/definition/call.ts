/** Calling a function with arguments that are calculated already. */

import { VALUE_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import { type Argument, type Value, isError } from '../../values/value';
import type { EagerFunction } from './define';
import type { Evaluation } from './evaluation';
import { lift, liftedAt } from './lift';
import { type Parameter, readArgument } from './parameters';

/** The result; for each cell where a parameter that takes one value is given more. #VALUE! for a wrong number of arguments. */
export function callFunction(definition: EagerFunction, args: readonly Argument[], evaluation: Evaluation): Value {
  if (args.length < definition.minimum || args.length > definition.maximum) return VALUE_ERROR;
  const count = valueCount(definition, args.length);
  if (count === null) return VALUE_ERROR;

  const operands: Matrix[] = [];
  const prepared = args.map((argument, index) => {
    if (argument === undefined || !parameterAt(definition, index).lifts) return argument;
    const value = evaluation.dereference(argument);
    if (!(value instanceof Matrix)) return value;
    if (value.size === 1) return value.at(0, 0);
    operands.push(value);
    return value;
  });
  if (operands.length === 0) return evaluateOnce(definition, prepared, { count, evaluation });
  return lift(operands, (row, column) => {
    const one = prepared.map((argument, index) =>
      argument instanceof Matrix && parameterAt(definition, index).lifts ? liftedAt(argument, row, column) : argument,
    );
    return evaluateOnce(definition, one, { count, evaluation });
  });
}

function evaluateOnce(definition: EagerFunction, args: readonly Argument[], options: { readonly count: number; readonly evaluation: Evaluation }): Value {
  const { count, evaluation } = options;
  const values: unknown[] = [];
  for (let index = 0; index < count; index++) {
    const read = readArgument(parameterAt(definition, index), args[index], { missing: index >= args.length, evaluation });
    if (isError(read)) return read;
    values.push(read.value);
  }
  return definition.evaluate(values, evaluation);
}

/** How many values the function gets; null where the last group of repeated arguments is cut short and may not be. */
function valueCount(definition: EagerFunction, given: number): number | null {
  const { parameters, rest } = definition;
  if (rest.length === 0 || given <= parameters.length) return parameters.length;
  const over = (given - parameters.length) % rest.length;
  if (over === 0) return given;
  const mayMiss = rest.slice(over).every((parameter) => parameter.whenMissing !== null);
  return mayMiss ? given + rest.length - over : null;
}

function parameterAt(definition: EagerFunction, index: number): Parameter<unknown> {
  const { parameters, rest } = definition;
  const parameter = index < parameters.length ? parameters[index] : rest[(index - parameters.length) % rest.length];
  if (parameter === undefined) throw new RangeError(`There is no parameter ${index}.`);
  return parameter;
}

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

  const values: unknown[] = [];
  const lifted: LiftedArgument[] = [];
  for (let index = 0; index < count; index++) {
    const parameter = parameterAt(definition, index);
    const missing = index >= args.length;
    const argument = args[index];
    const one = parameter.lifts && argument !== undefined ? evaluation.dereference(argument) : argument;
    if (parameter.lifts && one instanceof Matrix && one.size > 1) {
      lifted.push({ index, parameter, cells: one });
      values.push(undefined);
      continue;
    }
    const read = readArgument(parameter, one instanceof Matrix && parameter.lifts ? one.at(0, 0) : one, { missing, evaluation });
    if (isError(read)) return read;
    values.push(read.value);
  }
  if (lifted.length === 0) return definition.evaluate(values, evaluation);
  return callLifted(definition, { values, lifted }, evaluation);
}

interface LiftedArgument {
  readonly index: number;
  readonly parameter: Parameter<unknown>;
  readonly cells: Matrix;
}

function callLifted(definition: EagerFunction, call: { readonly values: unknown[]; readonly lifted: readonly LiftedArgument[] }, evaluation: Evaluation): Value {
  const { values, lifted } = call;
  return lift(lifted.map(({ cells }) => cells), (row, column) => {
    for (const { index, parameter, cells } of lifted) {
      const read = parameter.read(liftedAt(cells, row, column), evaluation);
      if (isError(read)) return read;
      values[index] = read.value;
    }
    return evaluation.dereference(definition.evaluate(values, evaluation));
  });
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

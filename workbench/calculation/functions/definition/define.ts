/**
 * Functions of the sheet as data: what they take, and how they are calculated from it.
 *
 *     ROUND: define([number, integer], ([value, places]) => roundDecimal(value, places, 'half'))
 */

import type { Argument, Value } from '../../values/value';
import type { Evaluation } from './evaluation';
import type { Parameter } from './parameters';

/** The values of a list of parameters. */
export type Values<P extends readonly Parameter<unknown>[]> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

export interface EagerFunction {
  readonly form: 'eager';
  readonly parameters: readonly Parameter<unknown>[];
  /** Repeated after the others; empty for a fixed number of arguments. */
  readonly rest: readonly Parameter<unknown>[];
  readonly minimum: number;
  readonly maximum: number;
  readonly volatile: boolean;
  /** @param values one for each parameter, then those of the rest, as many as the call has */
  evaluate(values: readonly unknown[], evaluation: Evaluation): Value;
}

/** A function that decides itself which arguments are calculated, e.g. IF. */
export interface LazyFunction {
  readonly form: 'lazy';
  readonly minimum: number;
  readonly maximum: number;
  readonly volatile: false;
  evaluate(args: readonly LazyArgument[], evaluation: Evaluation): Value;
}

/** Calculates the argument when called; undefined for one left empty. */
export type LazyArgument = () => Argument;

export type FunctionDefinition = EagerFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

export interface DefinitionOptions {
  /** Calculated anew after every change of the workbook, as NOW. */
  readonly volatile?: true;
}

export function define<const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  evaluate: (values: Values<P>, evaluation: Evaluation) => Value,
  options: DefinitionOptions = {},
): EagerFunction {
  return {
    form: 'eager',
    parameters,
    rest: [],
    ...argumentCount(parameters, []),
    volatile: options.volatile ?? false,
    // The caller reads each argument by its own parameter, so the values have the parameters' types.
    evaluate: (values, evaluation) => evaluate(values as unknown as Values<P>, evaluation),
  };
}

/** A function whose last parameters repeat; it gets them as groups, one for each repetition. */
export function defineRepeating<const P extends readonly Parameter<unknown>[], const R extends readonly Parameter<unknown>[]>(
  parameters: P,
  rest: R,
  evaluate: (values: Values<P>, groups: readonly Values<R>[], evaluation: Evaluation) => Value,
  options: DefinitionOptions = {},
): EagerFunction {
  return {
    form: 'eager',
    parameters,
    rest,
    ...argumentCount(parameters, rest),
    volatile: options.volatile ?? false,
    evaluate: (values, evaluation) => {
      const groups: Values<R>[] = [];
      for (let start = parameters.length; start < values.length; start += rest.length) {
        groups.push(values.slice(start, start + rest.length) as unknown as Values<R>);
      }
      return evaluate(values.slice(0, parameters.length) as unknown as Values<P>, groups, evaluation);
    },
  };
}

export function defineLazy(
  count: { readonly minimum: number; readonly maximum: number },
  evaluate: (args: readonly LazyArgument[], evaluation: Evaluation) => Value,
): LazyFunction {
  return { form: 'lazy', ...count, volatile: false, evaluate };
}

/** Of repeated arguments a call may have none at all, or as many as Excel takes. */
function argumentCount(parameters: readonly Parameter<unknown>[], rest: readonly Parameter<unknown>[]): { readonly minimum: number; readonly maximum: number } {
  const minimum = parameters.filter((parameter) => parameter.whenMissing === null).length;
  return { minimum, maximum: rest.length > 0 ? 255 : parameters.length };
}

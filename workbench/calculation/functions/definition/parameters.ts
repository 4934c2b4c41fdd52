/**
 * What a function takes at one place of its arguments, and how an argument becomes that.
 *
 * A parameter that lifts takes one value; given a range or an array, the function is calculated for each of its cells and gives an
 * array. The others take ranges and arrays whole. A conversion that fails gives an error, which is then the call's result.
 */

import { CellError, VALUE_ERROR } from '../../values/cell-error';
import { toNumber, toText, toTruth } from '../../values/conversion';
import { fifteenDigits } from '../../values/decimal';
import type { Matrix } from '../../values/matrix';
import { Reference } from '../../values/reference';
import type { Scalar } from '../../values/scalar';
import { type Argument, Lambda, type Value, asMatrix, isError } from '../../values/value';
import type { Evaluation } from './evaluation';

export interface Parameter<T> {
  readonly lifts: boolean;
  /** What a missing argument means; null where it may not be missing. */
  readonly whenMissing: { readonly value: T } | null;
  /** Of an argument left empty (`f(1,,2)`) too; without it that is a blank value. */
  readonly emptyIsMissing: boolean;
  /** Wraps the result, since an error may be what the function wants to see. */
  read(argument: Value, evaluation: Evaluation): { readonly value: T } | CellError;
}

function lifted<T>(read: (value: Scalar, evaluation: Evaluation) => T | CellError): Parameter<T> {
  return { lifts: true, whenMissing: null, emptyIsMissing: false, read: (argument, evaluation) => wrap(read(oneValue(argument, evaluation), evaluation)) };
}

function whole<T>(read: (argument: Value, evaluation: Evaluation) => T | CellError): Parameter<T> {
  return { lifts: false, whenMissing: null, emptyIsMissing: false, read: (argument, evaluation) => wrap(read(argument, evaluation)) };
}

function wrap<T>(result: T | CellError): { readonly value: T } | CellError {
  return result instanceof CellError ? result : { value: result };
}

function oneValue(argument: Value, evaluation: Evaluation): Scalar {
  if (typeof argument !== 'object' || argument === null || isError(argument)) return argument;
  const value = evaluation.dereference(argument);
  return typeof value === 'object' && value !== null && !isError(value) ? value.at(0, 0) : value;
}

export const number: Parameter<number> = lifted((value, { conversion }) => toNumber(value, conversion));
/** A number without its fraction, as most counts and codes are taken. */
export const integer: Parameter<number> = lifted((value, { conversion }) => {
  const read = toNumber(value, conversion);
  return isError(read) ? read : Math.trunc(fifteenDigits(read));
});
export const text: Parameter<string> = lifted((value, { conversion }) => toText(value, conversion));
export const truth: Parameter<boolean> = lifted((value) => toTruth(value));
/** Any value but an error. */
export const scalar: Parameter<Exclude<Scalar, CellError>> = lifted((value) => value);
/** Any value, errors too. */
export const anything: Parameter<Scalar> = {
  lifts: true,
  whenMissing: null,
  emptyIsMissing: false,
  read: (argument, evaluation) => ({ value: oneValue(argument, evaluation) }),
};

/** Whatever stands there, not looked at. */
export const unread: Parameter<Value> = { lifts: false, whenMissing: null, emptyIsMissing: false, read: (argument) => ({ value: argument }) };
/** A range or array; one value is a matrix of one cell; a single error is the call's result. */
export const matrix: Parameter<Matrix> = whole((argument, evaluation) => {
  const value = evaluation.dereference(argument);
  return isError(value) ? value : asMatrix(value);
});
/** Cells, not values: #VALUE! for an array. */
export const reference: Parameter<Reference> = whole((argument) => (argument instanceof Reference ? argument : isError(argument) ? argument : VALUE_ERROR));
export const lambda: Parameter<Lambda> = whole((argument) => (argument instanceof Lambda ? argument : isError(argument) ? argument : VALUE_ERROR));

/** May be missing; left empty it is blank: 0, "" or FALSE. So Excel's older functions take their last arguments. */
export function optional<T>(parameter: Parameter<T>, value: T): Parameter<T> {
  return { ...parameter, whenMissing: { value } };
}

/** May be missing or left empty, which is the same. So the functions since Excel 2019 take theirs. */
export function omissible<T, D>(parameter: Parameter<T>, value: D): Parameter<T | D> {
  return { ...parameter, whenMissing: { value }, emptyIsMissing: true };
}

/** The parameter's value for an argument of a call; `length` tells a missing argument from one left empty. */
export function readArgument(
  parameter: Parameter<unknown>,
  argument: Argument,
  options: { readonly missing: boolean; readonly evaluation: Evaluation },
): { readonly value: unknown } | CellError {
  const stands = !options.missing && (argument !== undefined || !parameter.emptyIsMissing);
  if (!stands) return parameter.whenMissing ?? VALUE_ERROR;
  return parameter.read(argument ?? null, options.evaluation);
}

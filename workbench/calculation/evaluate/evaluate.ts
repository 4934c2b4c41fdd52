/** Calculates an expression for a cell. */

import type { Expression } from '../formula/expression';
import { callFunction } from '../functions/definition/call';
import type { Evaluation } from '../functions/definition/evaluation';
import { lift, liftedAt } from '../functions/definition/lift';
import { functionNamed } from '../functions/registry';
import { CALC_ERROR, NAME_ERROR, VALUE_ERROR } from '../values/cell-error';
import { withoutNoise } from '../values/decimal';
import { Matrix } from '../values/matrix';
import type { Scalar } from '../values/scalar';
import { type Argument, Lambda, type Value, asMatrix, isError } from '../values/value';
import { Locals } from './locals';
import { applyBinary, applyUnary } from './operators';
import { applyReferenceOperator, intersectImplicitly, spillOf } from './reference-operators';

/** Calls a custom function; null where there is none of that name. */
export type CustomCall = (name: string, args: readonly Argument[]) => Value | null;

export class Evaluator {
  constructor(
    private readonly evaluation: Evaluation,
    private readonly custom: CustomCall,
  ) {}

  /** The value of a whole formula: where it ends in an addition or subtraction, its last step hides binary noise beside 0. */
  evaluate(expression: Expression): Value {
    if (expression.kind !== 'binary' || (expression.operator !== '+' && expression.operator !== '-')) return this.#value(expression, Locals.NONE);
    const left = this.#operand(expression.left, Locals.NONE);
    const right = this.#operand(expression.right, Locals.NONE);
    const result = this.#binary(expression.operator, left, right);
    return typeof result === 'number' && typeof left === 'number' ? withoutNoise(result, left) : result;
  }

  #value(expression: Expression, locals: Locals): Value {
    switch (expression.kind) {
      case 'constant':
        return expression.value;
      case 'array':
        return expression.matrix;
      case 'reference':
        return expression.reference;
      case 'name':
        return this.#value(expression.meaning, Locals.NONE);
      case 'local':
        return locals.find(expression.name)?.value ?? null;
      case 'unknown-name':
        return this.#functionValue(expression.name);
      case 'unary':
        return this.#unary(expression, locals);
      case 'binary':
        return this.#binary(expression.operator, this.#operand(expression.left, locals), this.#operand(expression.right, locals));
      case 'range':
      case 'union':
      case 'intersection':
        return applyReferenceOperator(expression.kind, this.#value(expression.left, locals), this.#value(expression.right, locals));
      case 'implicit-intersection':
        return intersectImplicitly(this.#value(expression.operand, locals), this.evaluation.caller);
      case 'spill':
        return spillOf(this.#value(expression.anchor, locals));
      case 'call':
        return this.#call(expression, locals);
      case 'apply':
        return this.#apply(this.#value(expression.callee, locals), this.#arguments(expression.arguments, locals));
      case 'let':
        return this.#value(expression.body, this.#declare(expression, locals));
      case 'lambda':
        return this.#lambda(expression, locals);
    }
  }

  #operand(expression: Expression, locals: Locals): Scalar | Matrix {
    return this.evaluation.dereference(this.#value(expression, locals));
  }

  #unary(expression: Extract<Expression, { kind: 'unary' }>, locals: Locals): Value {
    const operand = this.#operand(expression.operand, locals);
    const { conversion } = this.evaluation;
    if (!(operand instanceof Matrix)) return applyUnary(expression.operator, operand, conversion);
    return lift([operand], (row, column) => applyUnary(expression.operator, liftedAt(operand, row, column), conversion));
  }

  #binary(operator: Extract<Expression, { kind: 'binary' }>['operator'], left: Scalar | Matrix, right: Scalar | Matrix): Value {
    const { conversion } = this.evaluation;
    if (!(left instanceof Matrix) && !(right instanceof Matrix)) return applyBinary(operator, left, right, conversion);
    const [a, b] = [asMatrix(left), asMatrix(right)];
    return lift([a, b], (row, column) => applyBinary(operator, liftedAt(a, row, column), liftedAt(b, row, column), conversion));
  }

  #arguments(args: readonly (Expression | undefined)[], locals: Locals): Argument[] {
    return args.map((argument) => (argument === undefined ? undefined : this.#argument(argument, locals)));
  }

  /** A name that stands for an argument left out hands that on: `LAMBDA(x,[y],ISOMITTED(y))`. */
  #argument(expression: Expression, locals: Locals): Argument {
    const named = expression.kind === 'local' ? locals.find(expression.name) : null;
    return named === null ? this.#value(expression, locals) : named.value;
  }

  #call({ name, arguments: args }: Extract<Expression, { kind: 'call' }>, locals: Locals): Value {
    const definition = functionNamed(name);
    if (definition === null) return this.custom(name, this.#arguments(args, locals)) ?? NAME_ERROR;
    if (definition.form === 'eager') return callFunction(definition, this.#arguments(args, locals), this.evaluation);
    if (args.length < definition.minimum || args.length > definition.maximum) return VALUE_ERROR;
    const lazy = args.map((argument) => () => (argument === undefined ? undefined : this.#argument(argument, locals)));
    return definition.evaluate(lazy, this.evaluation);
  }

  #apply(callee: Value, args: readonly Argument[]): Value {
    if (callee instanceof Lambda) return callee.apply(args);
    return isError(callee) ? callee : VALUE_ERROR;
  }

  #declare(expression: Extract<Expression, { kind: 'let' }>, locals: Locals): Locals {
    return expression.declarations.reduce(
      (known, { name, value }) => known.with(name, value === undefined ? undefined : this.#value(value, known)),
      locals,
    );
  }

  #lambda({ parameters, body }: Extract<Expression, { kind: 'lambda' }>, locals: Locals): Lambda {
    return new Lambda((args) => {
      if (args.length > parameters.length) return VALUE_ERROR;
      return this.#value(body, parameters.reduce((known, name, index) => known.with(name, args[index]), locals));
    });
  }

  /** A function of the sheet as a value. */
  #functionValue(name: string): Value {
    const definition = functionNamed(name);
    if (definition === null) return NAME_ERROR;
    return new Lambda((args) =>
      definition.form === 'eager' ? callFunction(definition, args, this.evaluation) : definition.evaluate(args.map((argument) => () => argument), this.evaluation),
    );
  }
}

/** What a cell shows of a value: blanks are 0, a function is #CALC!. */
export function shownValue(value: Scalar): Scalar {
  return value ?? 0;
}

/** The result of a formula as the cells that it fills. */
export function resultOf(value: Value, evaluation: Evaluation): Scalar | Matrix {
  if (value instanceof Lambda) return CALC_ERROR;
  const read = evaluation.dereference(value);
  if (!(read instanceof Matrix)) return shownValue(read);
  if (read.size === 1) return shownValue(read.at(0, 0));
  return read;
}

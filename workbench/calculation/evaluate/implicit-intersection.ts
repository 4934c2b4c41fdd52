/**
 * Formulas of files that older Excels wrote, as today's Excel reads them: where a place takes one value and a range stands there, the
 * formula takes the cell of the range in its own row or column (Excel then shows an `@`).
 */

import type { Expression } from '../formula/expression';
import type { FunctionDefinition } from '../functions/definition/define';
import { matrix } from '../functions/definition/parameters';
import { functionNamed } from '../functions/registry';
import { isSingleCell } from '../values/reference';

/** Functions that always calculated their arguments cell by cell, though they take ranges too. */
const ARRAY_FUNCTIONS: ReadonlySet<string> = new Set(['SUMPRODUCT', 'LOOKUP', 'INDEX']);
/** Functions that may give a range. */
const GIVE_RANGES: ReadonlySet<string> = new Set(['INDEX', 'OFFSET', 'INDIRECT', 'CHOOSE', 'IF']);

/** Functions that no Excel without spilling has: a formula with one of them spills, whatever the file says. */
const SPILLING: ReadonlySet<string> = new Set(
  'BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK MAKEARRAY MAP RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH'.split(' '),
);

type Place = 'one-value' | 'cells' | 'array';

export function isSpillingFunction(name: string): boolean {
  return SPILLING.has(name);
}

/** The formula with `@` wherever it took one cell of a range without saying so. */
export function withImplicitIntersection(expression: Expression): Expression {
  return { kind: 'implicit-intersection', operand: rewrite(expression, 'one-value') };
}

function rewrite(expression: Expression, place: Place): Expression {
  if (expression.kind === 'unary') return { ...expression, operand: rewrite(expression.operand, operandPlace(place)) };
  if (expression.kind === 'binary') {
    return { ...expression, left: rewrite(expression.left, operandPlace(place)), right: rewrite(expression.right, operandPlace(place)) };
  }
  if (expression.kind !== 'call') return intersected(expression, place);
  const { name, arguments: args } = expression;
  return intersected({ ...expression, arguments: args.map((argument, index) => argument && rewrite(argument, argumentPlace(name, index, place))) }, place);
}

function operandPlace(place: Place): Place {
  return place === 'array' ? 'array' : 'one-value';
}

function argumentPlace(name: string, index: number, place: Place): Place {
  if (ARRAY_FUNCTIONS.has(name) || place === 'array') return 'array';
  const definition = functionNamed(name);
  if (definition === null) return 'cells';
  if (definition.form === 'lazy') return index === 0 ? 'one-value' : place;
  return parameterPlace(definition, index);
}

function parameterPlace(definition: Extract<FunctionDefinition, { form: 'eager' }>, index: number): Place {
  const { parameters, rest } = definition;
  const parameter = parameters[index] ?? rest[(index - parameters.length) % Math.max(1, rest.length)];
  if (parameter === undefined) return 'cells';
  return parameter.lifts ? 'one-value' : parameter.read === matrix.read ? 'array' : 'cells';
}

function intersected(expression: Expression, place: Place): Expression {
  return place === 'one-value' && mayBeRange(expression) ? { kind: 'implicit-intersection', operand: expression } : expression;
}

function mayBeRange(expression: Expression): boolean {
  if (expression.kind === 'reference') return expression.reference.areas.some(({ area }) => !isSingleCell(area));
  if (expression.kind === 'call') return GIVE_RANGES.has(expression.name);
  return ['name', 'range', 'union', 'intersection', 'spill', 'array'].includes(expression.kind);
}

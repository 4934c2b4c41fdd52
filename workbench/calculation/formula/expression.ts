/**
 * A formula as a tree, bound to where it stands: references name their sheets, defined names carry what they stand for, and
 * `[@Score]` is already the cell of the formula's own row. So a tree serves one cell, and is thrown away when names, tables or
 * sheets change.
 */

import type { Matrix } from '../values/matrix';
import type { Reference } from '../values/reference';
import type { Scalar } from '../values/scalar';

export type UnaryOperator = '+' | '-' | '%';
export type BinaryOperator = '=' | '<' | '>' | '<=' | '>=' | '<>' | '-' | '+' | '*' | '/' | '^' | '&';

export type Expression =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly matrix: Matrix }
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** A name of LET or LAMBDA, in lower case. */
  | { readonly kind: 'local'; readonly name: string }
  /** A defined name. */
  | { readonly kind: 'name'; readonly name: string; readonly meaning: Expression }
  /** A name that nothing defines: a function taken as a value (`BYROW(A1:B9,SUM)`), else #NAME?. In capitals. */
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  /** `:`, `,` and the space between references. */
  | { readonly kind: 'range' | 'union' | 'intersection'; readonly left: Expression; readonly right: Expression }
  /** `@`: the cell of a range in the formula's own row or column. */
  | { readonly kind: 'implicit-intersection'; readonly operand: Expression }
  /** `A1#`: what the formula in A1 fills. */
  | { readonly kind: 'spill'; readonly anchor: Expression }
  /** A call by name, in capitals and without the prefixes that files write. undefined is an argument left empty. */
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly (Expression | undefined)[] }
  /** A call of what is no plain name: `LAMBDA(x,x*2)(3)`, `twice(3)` with a name of LET. */
  | { readonly kind: 'apply'; readonly callee: Expression; readonly arguments: readonly (Expression | undefined)[] }
  | { readonly kind: 'let'; readonly declarations: readonly { readonly name: string; readonly value: Expression | undefined }[]; readonly body: Expression }
  | { readonly kind: 'lambda'; readonly parameters: readonly string[]; readonly body: Expression };

/** Visits an expression and all in it, defined names' meanings included. */
export function walk(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  for (const part of parts(expression)) {
    if (part !== undefined) walk(part, visit);
  }
}

function parts(expression: Expression): readonly (Expression | undefined)[] {
  switch (expression.kind) {
    case 'constant':
    case 'array':
    case 'reference':
    case 'local':
    case 'unknown-name':
      return [];
    case 'name':
      return [expression.meaning];
    case 'unary':
    case 'implicit-intersection':
      return [expression.operand];
    case 'binary':
    case 'range':
    case 'union':
    case 'intersection':
      return [expression.left, expression.right];
    case 'spill':
      return [expression.anchor];
    case 'call':
      return expression.arguments;
    case 'apply':
      return [expression.callee, ...expression.arguments];
    case 'let':
      return [...expression.declarations.map((declaration) => declaration.value), expression.body];
    case 'lambda':
      return [expression.body];
  }
}

/** The operators on two values, or one. An error on the left comes before one on the right. */

import type { BinaryOperator, UnaryOperator } from '../formula/expression';
import { power } from '../functions/arithmetic/elementary';
import { DIVISION_BY_ZERO, NUMBER_ERROR, VALUE_ERROR } from '../values/cell-error';
import { compareValues } from '../values/comparison';
import { type Conversion, toNumber, toText } from '../values/conversion';
import type { Scalar } from '../values/scalar';
import { isError } from '../values/value';

const LONGEST_TEXT = 32_767;

export function applyBinary(operator: BinaryOperator, left: Scalar, right: Scalar, conversion: Conversion): Scalar {
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(operator, left, right, conversion);
    case '&':
      return joined(left, right, conversion);
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(operator, left, right);
  }
}

/** Plus changes nothing, not even a text. */
export function applyUnary(operator: UnaryOperator, operand: Scalar, conversion: Conversion): Scalar {
  if (operator === '+') return operand;
  const number = toNumber(operand, conversion);
  if (isError(number)) return number;
  return operator === '-' ? 0 - number : number / 100;
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: Scalar, right: Scalar, conversion: Conversion): Scalar {
  const a = toNumber(left, conversion);
  if (isError(a)) return a;
  const b = toNumber(right, conversion);
  if (isError(b)) return b;
  if (operator === '^') return power(a, b);
  if (operator === '/' && b === 0) return DIVISION_BY_ZERO;
  const result = operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : a / b;
  return Number.isFinite(result) ? result + 0 : NUMBER_ERROR;
}

function joined(left: Scalar, right: Scalar, conversion: Conversion): Scalar {
  const a = toText(left, conversion);
  if (isError(a)) return a;
  const b = toText(right, conversion);
  if (isError(b)) return b;
  return a.length + b.length > LONGEST_TEXT ? VALUE_ERROR : a + b;
}

function compared(operator: '=' | '<>' | '<' | '<=' | '>' | '>=', left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const difference = compareValues(left, right);
  switch (operator) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

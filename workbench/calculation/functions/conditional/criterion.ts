/**
 * The condition of COUNTIF and its like: a value to equal, or a text such as `>=80`, `<>Huế`, `Sở*`.
 *
 * A number equals also the text that stands for it. A blank cell as condition is 0. `=` alone is met by blank cells, `<>` by all
 * others, "" by blank cells and empty texts. Texts are compared without regard to case. Source: Microsoft's pages on COUNTIF and
 * COUNTIFS; the treatment of text numbers by trial as reported there.
 */

import { errorOf } from '../../values/cell-error';
import { caseFold, compareTexts } from '../../values/comparison';
import { type Conversion, parseNumberText } from '../../values/conversion';
import type { Scalar } from '../../values/scalar';
import { isError } from '../../values/value';
import { hasWildcard, wildcardExpression } from './wildcard';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

export interface Criterion {
  readonly comparison: Comparison;
  /** What is compared with; null means nothing at all (`=`, `<>`, ""). */
  readonly operand: Scalar;
  readonly meets: (value: Scalar) => boolean;
}

export function criterionOf(condition: Scalar, conversion: Conversion): Criterion {
  if (typeof condition !== 'string') return equalTo(condition ?? 0, conversion);
  const [, sign, rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(condition) ?? [];
  const comparison = (sign ?? '=') as Comparison;
  if (rest === '') return aboutNothing(comparison, { written: sign !== undefined });
  const operand = typed(rest, conversion);
  if (comparison === '=') return equalTo(operand, conversion);
  if (comparison === '<>') {
    const equal = equalTo(operand, conversion);
    return { comparison, operand, meets: (value) => !equal.meets(value) };
  }
  return { comparison, operand, meets: ordered(comparison, operand) };
}

/** The text of a condition as the value that it would be in a cell. */
function typed(text: string, conversion: Conversion): Scalar {
  const number = parseNumberText(text, conversion);
  if (number !== null) return number;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text.startsWith('#') && /^#[A-Z0-9/]+[!?]?$/i.test(text) ? errorOf(text) : text;
}

function aboutNothing(comparison: Comparison, options: { readonly written: boolean }): Criterion {
  const meets: Criterion['meets'] =
    comparison === '<>' ? (value) => value !== null : comparison === '=' ? (value) => value === null || (!options.written && value === '') : () => false;
  return { comparison, operand: null, meets };
}

function equalTo(operand: Scalar, conversion: Conversion): Criterion {
  return { comparison: '=', operand, meets: equality(operand, conversion) };
}

function equality(operand: Scalar, conversion: Conversion): (value: Scalar) => boolean {
  if (typeof operand === 'number') {
    return (value) => value === operand || (typeof value === 'string' && parseNumberText(value, conversion) === operand);
  }
  if (isError(operand)) return (value) => isError(value) && value.error === operand.error;
  if (typeof operand !== 'string') return (value) => value === operand;
  if (hasWildcard(operand)) {
    const pattern = wildcardExpression(operand, { match: 'whole' });
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const folded = caseFold(operand);
  return (value) => typeof value === 'string' && caseFold(value) === folded;
}

/** Only values of the same type as the operand are less or greater. */
function ordered(comparison: Exclude<Comparison, '=' | '<>'>, operand: Scalar): (value: Scalar) => boolean {
  const holds = (difference: number): boolean =>
    comparison === '<' ? difference < 0 : comparison === '<=' ? difference <= 0 : comparison === '>' ? difference > 0 : difference >= 0;
  if (typeof operand === 'number') return (value) => typeof value === 'number' && holds(value - operand);
  if (typeof operand === 'string') return (value) => typeof value === 'string' && holds(compareTexts(value, operand));
  if (typeof operand === 'boolean') return (value) => typeof value === 'boolean' && holds(Number(value) - Number(operand));
  return () => false;
}

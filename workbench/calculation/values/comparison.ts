/**
 * Which of two values comes first: numbers before texts before FALSE before TRUE, texts without regard to case. A blank cell is
 * 0, "" or FALSE, whichever the other side asks for. Source: Microsoft's page on calculation operators; SORT's order is the same.
 */

import { equalNumbers } from './decimal';
import type { Scalar } from './scalar';

type Comparable = number | string | boolean;

const texts = new Intl.Collator('vi', { sensitivity: 'variant' });

/** A text in the form in which two texts are equal for Excel: case does not matter, accents do. */
export function caseFold(text: string): string {
  return text.toLowerCase();
}

/** Negative, 0 or positive. Neither may be an error. */
export function compareValues(a: Exclude<Scalar, object> | null, b: Exclude<Scalar, object> | null): number {
  const left = a ?? blankBeside(b);
  const right = b ?? blankBeside(a);
  if (typeof left === 'number' && typeof right === 'number') return equalNumbers(left, right) ? 0 : left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rank(left) - rank(right);
}

export function compareTexts(a: string, b: string): number {
  const [left, right] = [caseFold(a), caseFold(b)];
  if (left === right) return 0;
  return texts.compare(left, right) || (left < right ? -1 : 1);
}

function blankBeside(other: Comparable | null): Comparable {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: Comparable): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

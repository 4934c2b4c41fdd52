/** Counting how often a value stands in a range without walking over the range for each formula of a column of COUNTIF. */

import { caseFold } from '../../values/comparison';
import { parseNumberText } from '../../values/conversion';
import type { Matrix } from '../../values/matrix';
import type { Reference } from '../../values/reference';
import { isError } from '../../values/value';
import type { Evaluation, RangeIndexKind } from '../definition/evaluation';
import { countBelow, sortedNumbers } from '../statistics/sorted-numbers';
import type { Criterion } from './criterion';
import { hasWildcard } from './wildcard';

interface Counts {
  /** Of numbers and of the texts that stand for them. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly texts: ReadonlyMap<string, number>;
}

const COUNTS: RangeIndexKind<Counts> = {
  build: (cells: Matrix, conversion) => {
    const numbers = new Map<number, number>();
    const texts = new Map<string, number>();
    const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
    cells.each((value) => {
      if (typeof value === 'string') add(texts, caseFold(value));
      const number = typeof value === 'string' ? parseNumberText(value, conversion) : value;
      if (typeof number === 'number') add(numbers, number);
      return undefined;
    });
    return { numbers, texts };
  },
};

const INDEXABLE_FROM = 64;

/** The count for a condition that an index answers; null for others and for small ranges, which are faster walked over. */
export function countIf(range: Reference, { comparison, operand }: Criterion, evaluation: Evaluation): number | null {
  const area = range.single?.area;
  if (area === undefined || area.rowCount * area.columnCount < INDEXABLE_FROM) return null;
  if (comparison === '=') return countEqual(range, operand, evaluation);
  if (typeof operand !== 'number' || comparison === '<>') return null;
  const sorted = sortedNumbers(range, evaluation);
  if (isError(sorted)) return null;
  const below = countBelow(sorted, operand, comparison === '<=' || comparison === '>' ? 'including' : 'excluding');
  return comparison === '<' || comparison === '<=' ? below : sorted.length - below;
}

function countEqual(range: Reference, operand: Criterion['operand'], evaluation: Evaluation): number | null {
  if (typeof operand === 'string' && !hasWildcard(operand)) return evaluation.rangeIndexes.of(COUNTS, range).texts.get(caseFold(operand)) ?? 0;
  if (typeof operand !== 'number') return null;
  return evaluation.rangeIndexes.of(COUNTS, range).numbers.get(operand) ?? 0;
}

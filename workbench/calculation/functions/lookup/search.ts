/**
 * Finding a value in a row or column, as MATCH, XMATCH and the lookups do. Only values of the same type are compared. Places count
 * from 0; null is no place.
 */

import { compareValues, caseFold } from '../../values/comparison';
import { CellError } from '../../values/cell-error';
import type { Matrix } from '../../values/matrix';
import type { Reference } from '../../values/reference';
import type { Scalar } from '../../values/scalar';
import type { Evaluation, RangeIndexKind } from '../definition/evaluation';
import { hasWildcard, wildcardExpression } from '../conditional/wildcard';

export type Sought = Exclude<Scalar, CellError>;
export type Nearest = 'exact' | 'exact-or-less' | 'exact-or-greater';
export type Direction = 'first' | 'last';

function comparable(value: Scalar, sought: Sought): value is Exclude<Sought, null> {
  return typeof value === typeof (sought ?? 0) && value !== null && !(value instanceof CellError);
}

/** The first or last place of the value; a text may have wildcards. Walks over what is filled. */
export function findExact(cells: Matrix, sought: Sought, options: { readonly direction: Direction; readonly wildcards: boolean }): number | null {
  const matches = matcher(sought, options.wildcards ? 'wildcards' : 'literal');
  const size = walkedSize(cells);
  for (let step = 0; step < size; step++) {
    const index = options.direction === 'first' ? step : size - 1 - step;
    if (matches(cells.item(index))) return index;
  }
  return null;
}

function matcher(sought: Sought, texts: 'wildcards' | 'literal'): (value: Scalar) => boolean {
  if (typeof sought === 'string' && texts === 'wildcards' && hasWildcard(sought)) {
    const pattern = wildcardExpression(sought, { match: 'whole' });
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  if (typeof sought === 'string') {
    const folded = caseFold(sought);
    return (value) => typeof value === 'string' && caseFold(value) === folded;
  }
  return (value) => comparable(value, sought) && compareValues(value, sought) === 0;
}

/** The place of the value, else of the next smaller or greater one, in values of any order. */
export function findNearest(cells: Matrix, sought: Sought, options: { readonly direction: Direction; readonly nearest: Nearest }): number | null {
  let best: number | null = null;
  const size = walkedSize(cells);
  const side = options.nearest === 'exact-or-less' ? 1 : -1;
  for (let step = 0; step < size; step++) {
    const index = options.direction === 'first' ? step : size - 1 - step;
    const value = cells.item(index);
    if (!comparable(value, sought)) continue;
    const distance = compareValues(sought, value) * side;
    if (distance === 0) return index;
    if (options.nearest === 'exact' || distance < 0) continue;
    const known = best === null ? null : cells.item(best);
    if (known === null || known instanceof CellError || compareValues(value, known) * side > 0) best = index;
  }
  return best;
}

/**
 * Binary search in values that ascend or descend: the last place whose value comes not after the sought one in that order.
 * In values that are not in order the result is whatever the search meets, as in Excel.
 */
export function findSorted(cells: Matrix, sought: Sought, order: 'ascending' | 'descending'): number | null {
  const sign = order === 'ascending' ? 1 : -1;
  let [low, high] = [0, walkedSize(cells) - 1];
  let found: number | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = comparablePlace(cells, sought, { from: middle, low });
    if (at === null) {
      low = middle + 1;
      continue;
    }
    const value = cells.item(at);
    if (comparable(value, sought) && compareValues(value, sought) * sign <= 0) {
      found = at;
      low = middle + 1;
    } else {
      high = at - 1;
    }
  }
  return found;
}

/** The nearest place at or before one whose value can be compared: blanks and other types are stepped over. */
function comparablePlace(cells: Matrix, sought: Sought, range: { readonly from: number; readonly low: number }): number | null {
  for (let index = range.from; index >= range.low; index--) if (comparable(cells.item(index), sought)) return index;
  return null;
}

function walkedSize(cells: Matrix): number {
  return cells.columnCount === 1 ? cells.filledRows : cells.rowCount === 1 ? cells.filledColumns : cells.size;
}

const FIRST_PLACES: RangeIndexKind<ReadonlyMap<number | string, number>> = {
  build: (cells) => {
    const places = new Map<number | string, number>();
    for (let index = 0; index < walkedSize(cells); index++) {
      const value = cells.item(index);
      const key = typeof value === 'string' ? caseFold(value) : value;
      if ((typeof key === 'number' || typeof key === 'string') && !places.has(key)) places.set(key, index);
    }
    return places;
  },
};

/** `findExact` from the first for a plain number or text in a range, through an index that is kept for the range. */
export function findIndexed(range: Reference, sought: number | string, evaluation: Evaluation): number | null {
  return evaluation.rangeIndexes.of(FIRST_PLACES, range).get(typeof sought === 'string' ? caseFold(sought) : sought) ?? null;
}

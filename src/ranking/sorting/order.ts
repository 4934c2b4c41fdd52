/**
 * The order of rows by group, key and row: who is better than whom.
 *
 * Real scores spread fairly evenly, so rows are sorted by bins of their keys, two passes over the rows for a million. What is
 * left is in order but for a few neighbours in one bin, which insertion puts right. Where the keys crowd in few bins
 * (magnitudes from 10^-300 to 10^300) the bins are cut by magnitude instead. Insertion would be quadratic where even those are
 * crowded, so its moves are limited; beyond the limit the rows are sorted by all bits of their keys, which takes the same time
 * for any keys. See docs/decisions/0003-ranking-algorithm.md for what was measured.
 */
import { isNaN } from '../digits/bound-arithmetic';
import { areCrowded, binsOf } from './bins';
import { orderedBits, orderedNumbers } from '../digits/double-bits';
import { radixSort } from './radix';
import type { SortKeys } from './sort-keys';

export interface Order {
  /** The scored rows, by group, then key, then row. */
  readonly rows: Uint32Array;
  /** The keys of those rows. */
  readonly keys: Float64Array;
  /** Where each group begins in `rows`, and after them the number of rows. */
  readonly starts: Uint32Array;
}

/** Moves a row that insertion may take before sorting by all bits is cheaper. */
const MOVES_PER_ROW = 8;

/** The order of all scored rows. */
export function orderRows(sortKeys: SortKeys): Order {
  const { sizes, groupCount, keys, groups } = sortKeys;
  const starts = new Uint32Array(groupCount + 1);
  for (let group = 0; group < groupCount; group++) starts[group + 1] = (starts[group] ?? 0) + (sizes[group] ?? 0);
  const rows = scoredRows(keys, starts[groupCount] ?? 0);
  // A list that stands in the order of its ranks is common: published tables do.
  if (isOrdered(rows, keys, groups)) return { rows, keys: pick(keys, rows), starts };
  const bins = binsOf(rows, sortKeys);
  if (!areCrowded(bins, rows, keys)) return settled(sortKeys, radixSort({ rows, words: bins }), starts);
  const byMagnitude = binsOf(rows, spreadByMagnitude(sortKeys));
  return settled(sortKeys, radixSort({ rows, words: byMagnitude }), starts);
}

/** The order from rows that are sorted by bins. */
function settled(sortKeys: SortKeys, binned: Uint32Array, starts: Uint32Array): Order {
  const nearly: Order = { rows: binned, keys: pick(sortKeys.keys, binned), starts };
  if (settleNeighbours(nearly)) return nearly;
  const rows = sortByAllBits(sortKeys, binned.length);
  return { rows, keys: pick(sortKeys.keys, rows), starts };
}

/** Keys that rise with the others, and evenly where those rise by a factor. */
function spreadByMagnitude(sortKeys: SortKeys): SortKeys {
  const { keys, least, greatest } = sortKeys;
  return { ...sortKeys, keys: orderedNumbers(keys), least: orderedNumbers(least), greatest: orderedNumbers(greatest) };
}

function scoredRows(keys: Float64Array, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  if (count === keys.length) {
    for (let row = 0; row < count; row++) rows[row] = row;
    return rows;
  }
  let position = 0;
  for (let row = 0; row < keys.length; row++) {
    if (!isNaN(keys[row])) rows[position++] = row;
  }
  return rows;
}

function pick(keys: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let position = 0; position < rows.length; position++) picked[position] = keys[rows[position] ?? 0] ?? 0;
  return picked;
}

function pickWords(words: Uint32Array, rows: Uint32Array): Uint32Array {
  const picked = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position++) picked[position] = words[rows[position] ?? 0] ?? 0;
  return picked;
}

function isOrdered(rows: Uint32Array, keys: Float64Array, groups: Uint32Array | null): boolean {
  let lastKey = -Infinity;
  let lastGroup = 0;
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] ?? 0;
    const key = keys[row] ?? 0;
    const group = groups === null ? 0 : (groups[row] ?? 0);
    if (group < lastGroup || (group === lastGroup && key < lastKey)) return false;
    lastKey = key;
    lastGroup = group;
  }
  return true;
}

function sortByAllBits({ keys, groups }: SortKeys, count: number): Uint32Array {
  const { low, high } = orderedBits(keys);
  let rows = scoredRows(keys, count);
  for (const words of groups === null ? [low, high] : [low, high, groups]) rows = radixSort({ rows, words: pickWords(words, rows) });
  return rows;
}

/** Insertion sort inside each group, in place. False, with the rows in any order, where it takes too many moves. */
export function settleNeighbours({ rows, keys, starts }: Order): boolean {
  let moves = MOVES_PER_ROW * rows.length;
  for (let group = 0; group + 1 < starts.length && moves >= 0; group++) moves = insertRows(rows, keys, starts[group] ?? 0, starts[group + 1] ?? 0, moves);
  return moves >= 0;
}

/** Sorts a stretch by insertion; answers how many of the moves are left, less than 0 where it was given up. */
function insertRows(rows: Uint32Array, keys: Float64Array, start: number, end: number, moves: number): number {
  let left = moves;
  for (let position = start + 1; position < end && left >= 0; position++) {
    const key = keys[position] ?? 0;
    if (key >= (keys[position - 1] ?? 0)) continue;
    const row = rows[position] ?? 0;
    let hole = position;
    while (hole > start && (keys[hole - 1] ?? 0) > key) {
      keys[hole] = keys[hole - 1] ?? 0;
      rows[hole] = rows[hole - 1] ?? 0;
      hole--;
    }
    keys[hole] = key;
    rows[hole] = row;
    left -= position - hole;
  }
  return left;
}

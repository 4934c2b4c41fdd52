/**
 * The order of rows by group, key and row: who is better than whom.
 *
 * Real scores spread fairly evenly, so each group gets bins in proportion to its rows, a key goes into the bin that its place
 * between the group's least and greatest key names, and the rows are sorted by bin: two passes over the rows for a million.
 * What is left is in order but for a few neighbours in one bin, which insertion puts right. Where the keys crowd (magnitudes
 * from 10^-300 to 10^300 all fall into one bin) insertion would be quadratic, so its moves are limited; beyond the limit the
 * rows are sorted by all bits of their keys, which takes the same time for any keys.
 * See docs/decisions/0003-ranking-algorithm.md for what was measured.
 */
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

/** Bins a row: more leave fewer neighbours to put right, and cost longer words to sort by. */
const BIN_BITS_BEYOND_ROWS = 2;
const MOST_BIN_BITS = 31;

/** Moves a row that insertion may take before sorting by all bits is cheaper. */
const MOVES_PER_ROW = 8;

/** The order of all scored rows. */
export function orderRows(sortKeys: SortKeys): Order {
  const { sizes, groupCount } = sortKeys;
  const starts = new Uint32Array(groupCount + 1);
  for (let group = 0; group < groupCount; group++) starts[group + 1] = (starts[group] ?? 0) + (sizes[group] ?? 0);
  const scored = scoredRows(sortKeys.keys, starts[groupCount] ?? 0);
  const binned = radixSort(scored, [binOfRows(sortKeys)]);
  const nearly: Order = { rows: binned, keys: pick(sortKeys.keys, binned), starts };
  if (settleNeighbours(nearly)) return nearly;
  const { low, high } = orderedBits(sortKeys.keys);
  const words = sortKeys.groups === null ? [low, high] : [low, high, sortKeys.groups];
  const rows = radixSort(scored, words);
  return { rows, keys: pick(sortKeys.keys, rows), starts };
}

function scoredRows(keys: Float64Array, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  let position = 0;
  for (let row = 0; row < keys.length; row++) {
    if (!Number.isNaN(keys[row])) rows[position++] = row;
  }
  return rows;
}

export function pick(keys: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let position = 0; position < rows.length; position++) picked[position] = keys[rows[position] ?? 0] ?? 0;
  return picked;
}

/** The bin of each row: groups one after the other, never two groups in one bin, never falling with the key. */
export function binOfRows({ keys, groups, groupCount, sizes, least, greatest }: SortKeys): Uint32Array {
  const wanted = Math.min(MOST_BIN_BITS, Math.ceil(Math.log2(keys.length + 1)) + BIN_BITS_BEYOND_ROWS);
  const perRow = 2 ** wanted / (keys.length + 1);
  const firsts = new Float64Array(groupCount);
  const lasts = new Float64Array(groupCount);
  const halfLeast = new Float64Array(groupCount);
  const scales = new Float64Array(groupCount);
  let bins = 0;
  for (let group = 0; group < groupCount; group++) {
    const size = sizes[group] ?? 0;
    const share = size === 0 ? 0 : Math.max(1, Math.floor(perRow * size));
    firsts[group] = bins;
    bins += share;
    lasts[group] = bins - 1;
    // in halves, as the difference of two doubles may be no double
    halfLeast[group] = (least[group] ?? 0) / 2;
    const scale = share / ((greatest[group] ?? 0) / 2 - (least[group] ?? 0) / 2);
    scales[group] = Number.isFinite(scale) ? scale : 0;
  }
  const binOf = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? Number.NaN;
    if (Number.isNaN(key)) continue;
    const group = groups === null ? 0 : (groups[row] ?? 0);
    const bin = (firsts[group] ?? 0) + (key / 2 - (halfLeast[group] ?? 0)) * (scales[group] ?? 0);
    binOf[row] = Math.min(bin, lasts[group] ?? 0);
  }
  return binOf;
}

/** Insertion sort inside each group, in place. False, with the rows in any order, where it takes too many moves. */
export function settleNeighbours({ rows, keys, starts }: Order): boolean {
  let moves = MOVES_PER_ROW * rows.length;
  for (let group = 0; group + 1 < starts.length; group++) {
    const start = starts[group] ?? 0;
    const end = starts[group + 1] ?? 0;
    for (let position = start + 1; position < end; position++) {
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
      moves -= position - hole;
      if (moves < 0) return false;
    }
  }
  return true;
}

/** The bits of each key as two words whose order as integers is the order of the keys. */
function orderedBits(keys: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  const bits = new Uint32Array(keys.buffer, keys.byteOffset, 2 * keys.length);
  for (let row = 0; row < keys.length; row++) {
    const first = bits[2 * row] ?? 0;
    const second = bits[2 * row + 1] ?? 0;
    const highBits = littleEndian ? second : first;
    const lowBits = littleEndian ? first : second;
    // negative numbers: greater bits are less; the others go above them
    const negative = highBits >>> 31 === 1;
    low[row] = negative ? ~lowBits : lowBits;
    high[row] = negative ? ~highBits : highBits | 0x80000000;
  }
  return { low, high };
}

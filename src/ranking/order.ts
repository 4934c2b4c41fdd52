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
import { doubleBits } from './double-bits';
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

/** Rows looked at to tell whether keys crowd. */
const SAMPLE_SIZE = 500;
const CROWDED_SHARE = 0.02;

/** The order of all scored rows. */
export function orderRows(sortKeys: SortKeys): Order {
  const { sizes, groupCount, keys } = sortKeys;
  const starts = new Uint32Array(groupCount + 1);
  for (let group = 0; group < groupCount; group++) starts[group + 1] = (starts[group] ?? 0) + (sizes[group] ?? 0);
  const scored = scoredRows(keys, starts[groupCount] ?? 0);
  // A list that stands in the order of its ranks is common: published tables do.
  if (isOrdered(scored, sortKeys)) return { rows: scored, keys: pick(keys, scored), starts };
  const bins = binsOf(scored, sortKeys);
  if (!areCrowded(bins, scored, keys)) {
    const rows = radixSort({ rows: scored.slice(), words: bins });
    const nearly: Order = { rows, keys: pick(keys, rows), starts };
    if (settleNeighbours(nearly)) return nearly;
  }
  const rows = sortByAllBits(scored, sortKeys);
  return { rows, keys: pick(keys, rows), starts };
}

function scoredRows(keys: Float64Array, count: number): Uint32Array {
  const rows = new Uint32Array(count);
  let position = 0;
  for (let row = 0; row < keys.length; row++) {
    if (!Number.isNaN(keys[row])) rows[position++] = row;
  }
  return rows;
}

function pick(keys: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let position = 0; position < rows.length; position++) picked[position] = keys[rows[position] ?? 0] ?? 0;
  return picked;
}

function isOrdered(rows: Uint32Array, { keys, groups }: SortKeys): boolean {
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

/** The bin of each of the rows: groups one after the other, never two groups in one bin, never falling with the key. */
function binsOf(rows: Uint32Array, { keys, groups, groupCount, sizes, least, greatest }: SortKeys): Uint32Array {
  const bits = Math.min(MOST_BIN_BITS, Math.ceil(Math.log2(rows.length + 1)) + BIN_BITS_BEYOND_ROWS);
  const perRow = 2 ** bits / (rows.length + 1);
  const firsts = new Float64Array(groupCount);
  const lasts = new Float64Array(groupCount);
  const halfLeast = new Float64Array(groupCount);
  const scales = new Float64Array(groupCount);
  let count = 0;
  for (let group = 0; group < groupCount; group++) {
    const share = Math.ceil(perRow * (sizes[group] ?? 0));
    firsts[group] = count;
    count += share;
    lasts[group] = count - 1;
    // in halves, as the difference of two doubles may be no double
    halfLeast[group] = (least[group] ?? 0) / 2;
    const scale = share / ((greatest[group] ?? 0) / 2 - (least[group] ?? 0) / 2);
    scales[group] = Number.isFinite(scale) ? scale : 0;
  }
  const bins = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] ?? 0;
    const group = groups === null ? 0 : (groups[row] ?? 0);
    const bin = (firsts[group] ?? 0) + ((keys[row] ?? 0) / 2 - (halfLeast[group] ?? 0)) * (scales[group] ?? 0);
    bins[position] = Math.min(bin, lasts[group] ?? 0);
  }
  return bins;
}

/** Whether in a sample many different keys share a bin: then that bin holds too many rows to put right by insertion. */
function areCrowded(bins: Uint32Array, rows: Uint32Array, keys: Float64Array): boolean {
  if (rows.length <= SAMPLE_SIZE) return false;
  const step = rows.length / SAMPLE_SIZE;
  const sample = Array.from({ length: SAMPLE_SIZE }, (_, index) => {
    const position = Math.floor(index * step);
    return { bin: bins[position] ?? 0, key: keys[rows[position] ?? 0] ?? 0 };
  }).sort((left, right) => left.bin - right.bin || left.key - right.key);
  const crowded = sample.filter(({ bin, key }, index) => bin === sample[index - 1]?.bin && key !== sample[index - 1]?.key);
  return crowded.length > CROWDED_SHARE * SAMPLE_SIZE;
}

function sortByAllBits(scored: Uint32Array, { keys, groups }: SortKeys): Uint32Array {
  const { low, high } = orderedBits(keys);
  let rows = scored;
  for (const word of groups === null ? [low, high] : [low, high, groups]) {
    const words = new Uint32Array(rows.length);
    for (let position = 0; position < rows.length; position++) words[position] = word[rows[position] ?? 0] ?? 0;
    rows = radixSort({ rows, words });
  }
  return rows;
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
  const bits = doubleBits(keys);
  const low = new Uint32Array(keys.length);
  const high = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    const highBits = bits.words[2 * row + bits.high] ?? 0;
    const lowBits = bits.words[2 * row + 1 - bits.high] ?? 0;
    // negative numbers: greater bits are less; the others go above them
    const negative = highBits >>> 31 === 1;
    low[row] = negative ? ~lowBits : lowBits;
    high[row] = negative ? ~highBits : highBits | 0x80000000;
  }
  return { low, high };
}

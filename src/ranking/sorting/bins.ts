/**
 * Bins to sort rows by: each group gets bins in proportion to its rows, and a key falls into the bin that its place between the
 * group's least and greatest key names. So keys that spread evenly have a bin each, or share it with a neighbour.
 */
import { floor, min } from '../digits/bound-arithmetic';
import type { SortKeys } from './sort-keys';

/** Four bins a row or more: fewer leave more neighbours to put right, more make longer words to sort by. */
const BIN_BITS_BEYOND_ROWS = 2;
const MOST_BIN_BITS = 31;

/** Rows looked at to tell whether keys crowd. */
const SAMPLE_SIZE = 500;
const CROWDED_SHARE = 0.02;

/** The bin of each of the rows: groups one after the other, never two groups in one bin, never falling with the key. */
export function binsOf(rows: Uint32Array, { keys, groups, groupCount, sizes, least, greatest }: SortKeys): Uint32Array {
  const bits = min(MOST_BIN_BITS, Math.ceil(Math.log2(rows.length + groupCount + 1)) + BIN_BITS_BEYOND_ROWS);
  // Each group's share is rounded up, by less than one bin.
  const perRow = (2 ** bits - groupCount) / (rows.length + 1);
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
  if (groups === null) binsOfOneGroup(rows, keys, lasts[0] ?? 0, halfLeast[0] ?? 0, scales[0] ?? 0, bins);
  else binsOfGroups(rows, keys, groups, firsts, lasts, halfLeast, scales, bins);
  return bins;
}

/** Without looking up a group for each row. */
function binsOfOneGroup(rows: Uint32Array, keys: Float64Array, last: number, halfLeast: number, scale: number, bins: Uint32Array): void {
  for (let position = 0; position < rows.length; position++) {
    bins[position] = min(((keys[rows[position] ?? 0] ?? 0) / 2 - halfLeast) * scale, last);
  }
}

function binsOfGroups(
  rows: Uint32Array,
  keys: Float64Array,
  groups: Uint32Array,
  firsts: Float64Array,
  lasts: Float64Array,
  halfLeast: Float64Array,
  scales: Float64Array,
  bins: Uint32Array,
): void {
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] ?? 0;
    const group = groups[row] ?? 0;
    const bin = (firsts[group] ?? 0) + ((keys[row] ?? 0) / 2 - (halfLeast[group] ?? 0)) * (scales[group] ?? 0);
    bins[position] = min(bin, lasts[group] ?? 0);
  }
}

/** Whether in a sample many different keys share a bin: then that bin holds too many rows to put right by insertion. */
export function areCrowded(bins: Uint32Array, rows: Uint32Array, keys: Float64Array): boolean {
  if (rows.length <= SAMPLE_SIZE) return false;
  const step = rows.length / SAMPLE_SIZE;
  const sample = Array.from({ length: SAMPLE_SIZE }, (_, index) => {
    const position = floor(index * step);
    return { bin: bins[position] ?? 0, key: keys[rows[position] ?? 0] ?? 0 };
  }).sort((left, right) => left.bin - right.bin || left.key - right.key);
  const crowded = sample.filter(({ bin, key }, index) => bin === sample[index - 1]?.bin && key !== sample[index - 1]?.key);
  return crowded.length > CROWDED_SHARE * SAMPLE_SIZE;
}

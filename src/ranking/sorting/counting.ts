/**
 * Ranks by counting, for whole keys that lie close together: a million scores between 0 and 100 at two decimals have at most
 * 10,001 different values, so nothing need be sorted. Each group gets a stretch of slots, one for each value that could
 * occur; the rows of each slot are counted, and a slot's rank follows from the counts before it.
 */
import { isNaN } from '../digits/bound-arithmetic';
import type { SortKeys } from './sort-keys';
import { sharedRank, type TieMethod } from '../tie-method';

/** Slots a row that still pay: beyond that the counts leave the processor's cache and sorting is as fast. */
const SLOTS_PER_ROW = 4;
const SLOTS_FOR_FEW_ROWS = 1024;

/** The first slot of each group, and after them the number of all slots; null where the keys lie too far apart to count. */
export function layOutSlots(sortKeys: SortKeys): Float64Array | null {
  if (sortKeys.kind === 'any') return null;
  const { keys, sizes, least, greatest, groupCount } = sortKeys;
  const starts = new Float64Array(groupCount + 1);
  let slots = 0;
  for (let group = 0; group < groupCount; group++) {
    starts[group] = slots;
    if (sizes[group] !== 0) slots += (greatest[group] ?? 0) - (least[group] ?? 0) + 1;
  }
  starts[groupCount] = slots;
  return slots <= SLOTS_PER_ROW * keys.length + SLOTS_FOR_FEW_ROWS ? starts : null;
}

/** The rank of each row, NaN where there is no score. Written over the keys, which are used up: less memory to touch. */
export function rankByCounting({ keys, groups, groupCount, least }: SortKeys, starts: Float64Array, ties: TieMethod): Float64Array {
  const shifts = shiftsToSlots(least, starts);
  const counts = countSlots(keys, groups, shifts, starts[groupCount] ?? 0);
  const ranks = rankSlots(counts, starts, ties);
  takeRanks(keys, groups, shifts, ranks, ties === 'ordinal' ? 1 : 0);
  return keys;
}

/**
 * What to add to a key of each group for its slot. Slots are far fewer than 2^31, so `| 0` keeps them: an index that is known to be an
 * integer is looked up faster.
 */
export function shiftsToSlots(least: Float64Array, starts: Float64Array): Float64Array {
  return Float64Array.from(least, (key, group) => (starts[group] ?? 0) - key);
}

export function countSlots(keys: Float64Array, groups: Uint32Array | null, shifts: Float64Array, slots: number): Uint32Array {
  const counts = new Uint32Array(slots);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? Number.NaN;
    if (isNaN(key)) continue;
    const slot = (key + (shifts[groups === null ? 0 : (groups[row] ?? 0)] ?? 0)) | 0;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

/** Puts the rank of its slot in place of each key; the next row of the slot gets a rank that is worse by `step`. */
function takeRanks(keys: Float64Array, groups: Uint32Array | null, shifts: Float64Array, ranks: Float64Array, step: 0 | 1): void {
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? Number.NaN;
    if (isNaN(key)) continue;
    const slot = (key + (shifts[groups === null ? 0 : (groups[row] ?? 0)] ?? 0)) | 0;
    const rank = ranks[slot] ?? 0;
    keys[row] = rank;
    ranks[slot] = rank + step;
  }
}

/** The rank of each slot that has rows; for ordinal ranks that of its first row. */
export function rankSlots(counts: Uint32Array, starts: Float64Array, ties: TieMethod): Float64Array {
  const ranks = new Float64Array(counts.length);
  const method = ties === 'ordinal' ? 'standard' : ties;
  for (let group = 0; group + 1 < starts.length; group++) {
    const end = starts[group + 1] ?? 0;
    let ahead = 0;
    let levels = 0;
    for (let slot = starts[group] ?? 0; slot < end; slot++) {
      const size = counts[slot] ?? 0;
      if (size === 0) continue;
      ranks[slot] = sharedRank(method, ahead, size, levels);
      ahead += size;
      levels++;
    }
  }
  return ranks;
}

/**
 * Keys of scores and their tie-breaks together: one key a row again, so that whatever comes after knows nothing of tie-breaks.
 *
 * The keys of one column are refined by those of the next, one column after the other: linear in their number. Both are brought to
 * slots, one for each value that could occur; keys that lie too far apart are ranked first. Only the rows whose first slot others share
 * are dealt into the order of their second slots, and a walk in that order gives each row the next rank of its first slot.
 */
import { isNaN } from '../digits/bound-arithmetic';
import type { SettledOptions } from '../rank-options';
import { countSlots, layOutSlots, rankSlots, shiftsToSlots } from './counting';
import { rankKeys } from './rank-keys';
import { sortKeys, type SortKeys } from './sort-keys';

/** The keys of scores, equal where scores and tie-breaks are. Throws a RankingError for an infinite score or tie-break. */
export function orderKeys(scores: Float64Array, options: SettledOptions): SortKeys {
  const further = options.tieBreaks.map((tieBreak) => sortKeys(tieBreak.values, tieBreak));
  return further.reduce(refineKeys, sortKeys(scores, options));
}

/** Keys whose equal ones are decided by further keys; rows without one of these come last. Both are used up. */
function refineKeys(given: SortKeys, further: SortKeys): SortKeys {
  const first = nearKeys(given);
  const { keys, groups, groupCount, shifts, starts } = first;
  const counts = countSlots(keys, groups, shifts, starts[groupCount] ?? 0);
  if (!anyShared(counts)) return first;
  const second = nearKeys(further);
  const none = second.starts[groupCount] ?? 0;
  const ends = new Uint32Array(none + 1);
  countShared(keys, groups, shifts, counts, second.keys, second.shifts, none, ends);
  addUp(ends);
  const rows = new Uint32Array(ends[none] ?? 0);
  const slots = new Uint32Array(rows.length);
  const ranks = Uint32Array.from(rankSlots(counts, starts, 'standard'));
  deal(keys, groups, shifts, counts, ranks, second.keys, second.shifts, none, ends.slice(), rows, slots);
  takeRanks(rows, slots, ends, ranks, keys);
  return ranksAsKeys(first, keys);
}

/** Keys that lie near enough together to have a slot each. */
interface NearKeys extends SortKeys {
  /** The first slot of each group, and after them the number of slots. */
  readonly starts: Float64Array;
  readonly shifts: Float64Array;
}

function nearKeys(keys: SortKeys): NearKeys {
  const starts = layOutSlots(keys);
  // ranks always lie near
  if (starts === null) return nearKeys(ranksAsKeys(keys, rankKeys(keys, 'standard')));
  return { ...keys, starts, shifts: shiftsToSlots(keys.least, starts) };
}

/** Standard ranks in place of the keys: whole, and near together. */
function ranksAsKeys({ groups, groupCount, sizes }: SortKeys, ranks: Float64Array): SortKeys {
  const least = new Float64Array(groupCount).fill(1);
  return { keys: ranks, groups, groupCount, kind: 'standard ranks', sizes, least, greatest: Float64Array.from(sizes) };
}

function anyShared(counts: Uint32Array): boolean {
  for (let slot = 0; slot < counts.length; slot++) if ((counts[slot] ?? 0) > 1) return true;
  return false;
}

/** Counts the rows of each second slot, of those that share their first; `none` is the slot of rows without a second key. */
function countShared(
  keys: Float64Array,
  groups: Uint32Array | null,
  shifts: Float64Array,
  counts: Uint32Array,
  secondKeys: Float64Array,
  secondShifts: Float64Array,
  none: number,
  secondCounts: Uint32Array,
): void {
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? Number.NaN;
    if (isNaN(key)) continue;
    const group = groups === null ? 0 : (groups[row] ?? 0);
    if (counts[(key + (shifts[group] ?? 0)) | 0] === 1) continue;
    const secondKey = secondKeys[row] ?? Number.NaN;
    const second = isNaN(secondKey) ? none : (secondKey + (secondShifts[group] ?? 0)) | 0;
    secondCounts[second] = (secondCounts[second] ?? 0) + 1;
  }
}

function addUp(counts: Uint32Array): void {
  for (let slot = 1; slot < counts.length; slot++) counts[slot] = (counts[slot] ?? 0) + (counts[slot - 1] ?? 0);
}

/**
 * Lists the rows that share their first slot, with that slot, by their second; the others get their rank in place of their key. `next` is
 * where each second slot ends; it is used up.
 */
function deal(
  keys: Float64Array,
  groups: Uint32Array | null,
  shifts: Float64Array,
  counts: Uint32Array,
  ranks: Uint32Array,
  secondKeys: Float64Array,
  secondShifts: Float64Array,
  none: number,
  next: Uint32Array,
  rows: Uint32Array,
  slots: Uint32Array,
): void {
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? Number.NaN;
    if (isNaN(key)) continue;
    const group = groups === null ? 0 : (groups[row] ?? 0);
    const slot = (key + (shifts[group] ?? 0)) | 0;
    if (counts[slot] === 1) {
      keys[row] = ranks[slot] ?? 0;
      continue;
    }
    const secondKey = secondKeys[row] ?? Number.NaN;
    const second = isNaN(secondKey) ? none : (secondKey + (secondShifts[group] ?? 0)) | 0;
    const place = (next[second] ?? 0) - 1;
    next[second] = place;
    rows[place] = row;
    slots[place] = slot;
  }
}

/** Gives each of the rows the next rank of its first slot, or the last one again where its second slot is the same. `ranks` is used up. */
function takeRanks(rows: Uint32Array, slots: Uint32Array, ends: Uint32Array, next: Uint32Array, keys: Float64Array): void {
  const last = next.slice();
  const lastSecond = new Uint32Array(next.length);
  let place = 0;
  for (let second = 0; second < ends.length; second++) {
    const end = ends[second] ?? 0;
    for (; place < end; place++) {
      const slot = slots[place] ?? 0;
      const rank = next[slot] ?? 0;
      next[slot] = rank + 1;
      if (lastSecond[slot] !== second + 1) {
        lastSecond[slot] = second + 1;
        last[slot] = rank;
      }
      keys[rows[place] ?? 0] = last[slot] ?? 0;
    }
  }
}

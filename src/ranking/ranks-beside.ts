/** Ranks that stand beside each other: in the group and over all, and the share of the others that are worse. */
import { isNaN } from './digits/bound-arithmetic';
import { quantise } from './digits/precision';
import { rankScores } from './rank';
import { settleOptions, type RankOptions, type SettledColumn } from './rank-options';

export interface RanksBeside {
  /** As `rankScores` gives them. */
  readonly inGroup: Float64Array;
  /** Among the rows of all groups, each compared as its own group prints it. */
  readonly overall: Float64Array;
  /** The rows that are ranked in each group, and over all: "x trên n". */
  readonly groupSizes: Uint32Array;
  readonly size: number;
}

/**
 * The rank of each row in its group and among all, by the same rules; throws as `rankScores` does.
 *
 * @example ranksBeside(Float64Array.of(9, 8, 7), { groups: Uint32Array.of(0, 1, 0) }).inGroup // Float64Array.of(1, 1, 2)
 * @example ranksBeside(Float64Array.of(9, 8, 7), { groups: Uint32Array.of(0, 1, 0) }).overall // Float64Array.of(1, 2, 3)
 */
export function ranksBeside(scores: Float64Array, options: RankOptions = {}): RanksBeside {
  const { order, ties, tieBreaks, ...settled } = settleOptions(scores.length, options);
  const inGroup = rankScores(scores, options);
  const overall = rankScores(published(scores, settled), {
    order,
    ties,
    tieBreaks: tieBreaks.map((tieBreak) => ({ values: published(tieBreak.values, tieBreak), order: tieBreak.order })),
  });
  const groupSizes = new Uint32Array(settled.groupCount);
  let size = 0;
  inGroup.forEach((rank, row) => {
    if (isNaN(rank)) return;
    const group = settled.groups?.[row] ?? 0;
    groupSizes[group] = (groupSizes[group] ?? 0) + 1;
    size++;
  });
  return { inGroup, overall, groupSizes, size };
}

/** Values as each row's group prints them. */
function published(values: Float64Array, { groups, decimals }: Pick<SettledColumn, 'groups' | 'decimals'>): Float64Array {
  return values.map((value, row) => (isNaN(value) ? value : quantise(value, decimals[groups === null ? 0 : (groups[row] ?? 0)] ?? 'all')));
}

/**
 * The share of the others in its group that are worse, tie-breaks counted: 1 for the best, 0 for the worst, 1 for a row alone in its
 * group, NaN without a score. Throws as `rankScores` does; the way of ranking ties does not matter.
 *
 * @example percentRanks(Float64Array.of(80, 72, 72, 60, 50)) // Float64Array.of(1, 0.5, 0.5, 0.25, 0)
 */
export function percentRanks(scores: Float64Array, options: RankOptions = {}): Float64Array {
  const places = rankScores(scores, { ...options, ties: 'modified' });
  const { groupSizes } = ranksBeside(scores, options);
  return places.map((place, row) => {
    const size = groupSizes[options.groups?.[row] ?? 0] ?? 0;
    return size === 1 && !isNaN(place) ? 1 : (size - place) / (size - 1);
  });
}

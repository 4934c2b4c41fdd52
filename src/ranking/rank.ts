/**
 * Ranks of scores, each group by itself.
 *
 * `rankScores` works on columns and takes a million rows in a fraction of a second; `rank` is the same for short lists, with
 * null for "not scored".
 */
import { isNaN } from './digits/bound-arithmetic';
import { settleOptions, type Order, type RankOptions } from './rank-options';
import type { Decimals } from './digits/precision';
import { rankKeys } from './sorting/rank-keys';
import { orderKeys } from './sorting/refine-keys';
import type { TieMethod } from './tie-method';

/**
 * The rank of each row, 1 for the best of its group. Rows tie whose scores are equal at the published decimals.
 * NaN is "not scored": its rank is NaN, and it counts for nobody. The scores are not changed.
 *
 * Throws a RankingError for an infinite score or tie-break, unknown options, and columns of different lengths.
 *
 * @example rankScores(Float64Array.of(72, 85.4, NaN, 72)) // Float64Array.of(2, 1, NaN, 2)
 * @example rankScores(Float64Array.of(0.1 + 0.2, 0.3, 0.4)) // Float64Array.of(2, 2, 1)
 * @example rankScores(Float64Array.of(9, 8, 7), { groups: Uint32Array.of(0, 1, 0) }) // Float64Array.of(1, 1, 2)
 * @example rankScores(Float64Array.of(7, 7, 7), { tieBreaks: [{ values: Float64Array.of(1, 2, 1) }] }) // Float64Array.of(2, 1, 2)
 * @example rankScores(Float64Array.of(3, 1, 1), { order: 'ascending', ties: 'dense' }) // Float64Array.of(2, 1, 1)
 */
export function rankScores(scores: Float64Array, options: RankOptions = {}): Float64Array {
  const settled = settleOptions(scores.length, options);
  return rankKeys(orderKeys(scores, settled), settled.ties);
}

export interface ListRankOptions {
  /** Which score is the best; default 'descending', the greatest. */
  readonly order?: Order;
  /** What rank tied scores get; default 'standard' (1 2 2 4). */
  readonly ties?: TieMethod;
  /** At how many decimals scores are equal; default 'all'. */
  readonly decimals?: Decimals;
  /** The group of each score, by name or number; omitted: one group. */
  readonly groups?: readonly (string | number)[];
}

/**
 * The rank of each score of a list, null where there is no score (null or NaN). Like `rankScores`, for lists written by hand.
 *
 * @example rank([3, 1]) // [1, 2]
 * @example rank([72, 85.4, null, 72, 60]) // [2, 1, null, 2, 4]
 * @example rank([72, 85.4, null, 72, 60], { ties: 'fractional' }) // [2.5, 1, null, 2.5, 4]
 * @example rank([69.94, 69.86], { decimals: 0 }) // [1, 1]
 * @example rank([70, 60, 50], { groups: ['Sở', 'Huyện', 'Sở'] }) // [1, 1, 2]
 */
export function rank(scores: readonly (number | null)[], options: ListRankOptions = {}): (number | null)[] {
  const { groups, ...rest } = options;
  const column = Float64Array.from(scores, (score) => score ?? Number.NaN);
  const ranks = rankScores(column, groups === undefined ? rest : { ...rest, groups: numberGroups(groups) });
  return Array.from(ranks, (each) => (isNaN(each) ? null : each));
}

function numberGroups(names: readonly (string | number)[]): Uint32Array {
  const indices = new Map<string | number, number>();
  return Uint32Array.from(names, (name) => {
    const index = indices.get(name) ?? indices.size;
    indices.set(name, index);
    return index;
  });
}

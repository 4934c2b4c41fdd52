/** How to rank: the options as a caller gives them, and settled (defaults in place, checked) as the ranking uses them. */
import { settleGroups, type GroupOptions, type Groups } from './groups';
import { MOST_DECIMALS, type Decimals } from './digits/precision';
import { RankingError } from './ranking-error';
import { TIE_METHODS, type TieMethod } from './tie-method';

/** Which score is the best: the greatest ('descending') or the least ('ascending'). */
export type Order = 'descending' | 'ascending';

export interface RankOptions extends GroupOptions {
  /** Default 'descending': the greatest score has rank 1. */
  readonly order?: Order;
  /** What rank tied rows get; default 'standard' (1 2 2 4). */
  readonly ties?: TieMethod;
  /** At how many decimals scores are equal: one for all rows, or one a group. Default 'all'. */
  readonly decimals?: Decimals | readonly Decimals[];
}

export interface SettledOptions extends Groups {
  readonly order: Order;
  readonly ties: TieMethod;
  /** One entry a group. */
  readonly decimals: readonly Decimals[];
}

/** Options for `rowCount` rows with the defaults in place. Throws a RankingError where one is wrong. */
export function settleOptions(rowCount: number, options: RankOptions): SettledOptions {
  const { order = 'descending', ties = 'standard', decimals = 'all' } = options;
  // Callers are not all typed: a setting stored in a workbook, or a formula's argument, comes as any text.
  if (order !== 'descending' && (order as string) !== 'ascending') throw new RankingError('order-unknown', 'order must be descending or ascending.', { order });
  if (!TIE_METHODS.includes(ties)) throw new RankingError('ties-unknown', `ties must be one of ${TIE_METHODS.join(', ')}.`, { ties });
  const { groups, groupCount } = settleGroups(rowCount, options);
  const perGroup = typeof decimals === 'object' ? decimals : Array.from({ length: groupCount }, () => decimals);
  if (perGroup.length !== groupCount) {
    throw new RankingError('decimals-length', 'decimals must have one entry a group.', { groups: groupCount, decimals: perGroup.length });
  }
  for (const each of perGroup) {
    if (each !== 'all' && (!Number.isInteger(each) || each < 0 || each > MOST_DECIMALS)) {
      throw new RankingError('decimals-invalid', `decimals must be 'all' or a whole number from 0 to ${String(MOST_DECIMALS)}.`, { decimals: each });
    }
  }
  return { order, ties, decimals: perGroup, groups, groupCount };
}

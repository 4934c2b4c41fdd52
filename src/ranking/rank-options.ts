/** How to rank: the options as a caller gives them, and settled (defaults in place, checked) as the ranking uses them. */
import { settleGroups, type GroupOptions, type Groups } from './groups';
import { MOST_DECIMALS, type Decimals } from './digits/precision';
import { RankingError } from './ranking-error';
import { TIE_METHODS, type TieMethod } from './tie-method';

/** Which score is the best: the greatest ('descending') or the least ('ascending'). */
export type Order = 'descending' | 'ascending';

/** At most so many columns break ties. */
export const MOST_TIE_BREAKS = 8;

/** A further column, by which those are ranked that are equal in the score and in the columns before. */
export interface TieBreak {
  /** One value a row. NaN is "none": it comes after every value, whatever the order, and two rows without a value are equal here. */
  readonly values: Float64Array;
  /** Which value is the best; default 'descending', the greatest. */
  readonly order?: Order;
  /** At how many decimals values are equal: one for all rows, or one a group. Default 'all'. */
  readonly decimals?: Decimals | readonly Decimals[];
}

export interface RankOptions extends GroupOptions {
  /** Default 'descending': the greatest score has rank 1. */
  readonly order?: Order;
  /** What rank tied rows get; default 'standard' (1 2 2 4). */
  readonly ties?: TieMethod;
  /** At how many decimals scores are equal: one for all rows, or one a group. Default 'all'. */
  readonly decimals?: Decimals | readonly Decimals[];
  /** Columns that rank those whose scores are equal, the first deciding first; at most eight. Rows equal in all of them still tie. */
  readonly tieBreaks?: readonly TieBreak[];
}

/** How one column is compared. */
export interface SettledColumn extends Groups {
  readonly order: Order;
  /** One entry a group. */
  readonly decimals: readonly Decimals[];
}

export interface SettledTieBreak extends SettledColumn {
  readonly values: Float64Array;
}

export interface SettledOptions extends SettledColumn {
  readonly ties: TieMethod;
  readonly tieBreaks: readonly SettledTieBreak[];
}

/** Options for `rowCount` rows with the defaults in place. Throws a RankingError where one is wrong. */
export function settleOptions(rowCount: number, options: RankOptions): SettledOptions {
  const { ties = 'standard', tieBreaks = [] } = options;
  if (!TIE_METHODS.includes(ties)) throw new RankingError('ties-unknown', { ties });
  if (tieBreaks.length > MOST_TIE_BREAKS) throw new RankingError('tie-breaks-too-many', { tieBreaks: tieBreaks.length });
  const groups = settleGroups(rowCount, options);
  const further = tieBreaks.map((each, index): SettledTieBreak => {
    const { values } = each;
    if (values.length !== rowCount) {
      throw new RankingError('tie-break-length', { rows: rowCount, tieBreak: index, values: values.length });
    }
    return { ...settleColumn(groups, each), values };
  });
  return { ...settleColumn(groups, options), ties, tieBreaks: further };
}

function settleColumn(groups: Groups, given: Pick<RankOptions, 'order' | 'decimals'>): SettledColumn {
  const { order = 'descending', decimals = 'all' } = given;
  // Callers are not all typed: a setting stored in a workbook, or a formula's argument, comes as any text.
  if (order !== 'descending' && (order as string) !== 'ascending') throw new RankingError('order-unknown', { order });
  const { groupCount } = groups;
  const perGroup = typeof decimals === 'object' ? decimals : Array.from({ length: groupCount }, () => decimals);
  if (perGroup.length !== groupCount) throw new RankingError('decimals-length', { groups: groupCount, decimals: perGroup.length });
  for (const each of perGroup) {
    if (each !== 'all' && (!Number.isInteger(each) || each < 0 || each > MOST_DECIMALS)) {
      throw new RankingError('decimals-invalid', { decimals: each });
    }
  }
  return { ...groups, order, decimals: perGroup };
}

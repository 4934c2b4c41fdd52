/**
 * The groups that rows are ranked in. A group is an index; its rows need not stand together. `null` stands for "all rows are
 * in one group", so that a plain list needs no column of zeros.
 */
import { RankingError } from './ranking-error';

export interface GroupOptions {
  /** The group index of each row; omitted: one group. */
  readonly groups?: Uint32Array;
  /** How many groups there are, empty ones included; omitted: the greatest index and one. */
  readonly groupCount?: number;
}

export interface Groups {
  readonly groups: Uint32Array | null;
  readonly groupCount: number;
}

/** The groups of `rowCount` rows, checked. Throws a RankingError for a wrong length, count or index. */
export function settleGroups(rowCount: number, options: GroupOptions): Groups {
  const { groups, groupCount } = options;
  if (groupCount !== undefined && (!Number.isInteger(groupCount) || groupCount < 0 || groupCount > 0xffffffff)) {
    throw new RankingError('group-count-invalid', { groupCount });
  }
  if (groups === undefined) {
    if (groupCount === 0 && rowCount > 0) throw new RankingError('group-out-of-range', { rowCount });
    return { groups: null, groupCount: groupCount ?? 1 };
  }
  if (groups.length !== rowCount) {
    throw new RankingError('groups-length', { rows: rowCount, groups: groups.length });
  }
  let greatest = -1;
  for (let row = 0; row < rowCount; row++) {
    const group = groups[row] ?? 0;
    if (group > greatest) greatest = group;
  }
  if (groupCount !== undefined && greatest >= groupCount) {
    throw new RankingError('group-out-of-range', { group: greatest, groupCount });
  }
  return { groups, groupCount: groupCount ?? greatest + 1 };
}

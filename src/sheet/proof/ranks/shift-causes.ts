/** Why the ranks of a group are one too great or too small from some unit on. */
import { nameKey } from '../../text/name-key';
import { rankIn } from '../proof-table';
import type { ShiftCause } from '../finding';
import { rowSpeaksOf } from '../said-rows';
import type { Shifted } from './explain-group';
import { isApart } from './fit-shifts';
import { unitsOfBlock } from './rank-blocks';
import type { RankContext, ToldGroup } from './rank-context';

export interface ExplainedShift {
  readonly cause: ShiftCause;
  /** Units accused. */
  readonly units: readonly number[];
  /** The row that is no unit and holds the missing rank. */
  readonly row?: number;
}

/** Units of the group that have no score, and the ranks beside them. */
function unscored({ table, units }: RankContext, { group }: ToldGroup): number[] {
  const own = units.groups[group.units[0] ?? 0] ?? 0;
  const { scores, groups, names } = table.reading.units;
  return Array.from(scores, (_, unit) => unit).filter((unit) => Number.isNaN(scores[unit]) && groups[unit] === own && rowSpeaksOf(names[unit] ?? '') === null);
}

/** Ranks too great: something that is not ranked here holds the missing one. */
function explainMissing(context: RankContext, told: ToldGroup, { from, by, before }: Shifted): ExplainedShift {
  const missing = (told.group.expected[from] ?? 0) + before;
  const isMissing = (rank: number): boolean => rank >= missing && rank < missing + by;
  const without = unscored(context, told);
  const holder = without.find((unit) => isMissing(context.units.ranks[unit] ?? Number.NaN)) ?? (without.length === by ? without[0] : undefined);
  if (holder !== undefined) return { cause: 'unit-unscored', units: [holder] };
  const { reading, cells } = context.table;
  const left = reading.leftOut.find(({ row }) => isMissing(rankIn(cells.at(row, context.rankColumn))));
  if (left !== undefined) return { cause: 'row-left-out', units: [], row: left.row };
  return { cause: 'unit-missing', units: [] };
}

/** A unit of the block whose name stands before in the group. */
function twiceUpTo({ table }: RankContext, { group }: ToldGroup, block: number): number | null {
  const seen = new Map<string, number>();
  for (let at = 0; at <= block; at += 1) {
    for (const unit of unitsOfBlock(group, at)) {
      const key = nameKey(table.reading.units.names[unit] ?? '');
      const first = seen.get(key);
      if (first !== undefined && (at === block || unitsOfBlock(group, block).includes(first))) return unit;
      seen.set(key, unit);
    }
  }
  return null;
}

/** Ranks too small: something before is ranked and not counted. */
function explainUncounted(context: RankContext, told: ToldGroup, { from, by, before }: Shifted): ExplainedShift {
  const { group, story } = told;
  if (from === 0) return { cause: 'off-by-one', units: [] };
  const twice = twiceUpTo(context, told, from - 1);
  if (twice !== null) return { cause: 'unit-twice', units: [twice] };
  const tie = unitsOfBlock(group, from - 1);
  if (tie.length - 1 === -by && tie.length > 1 && !isApart(group, context.units.ranks, from - 1, before)) return { cause: 'dense', units: [] };
  const near = [...tie, ...unitsOfBlock(group, from)].filter((unit) => story.slips.includes(unit) || Number.isNaN(context.units.ranks[unit]));
  const [uncounted] = near;
  return uncounted === undefined ? { cause: 'off-by-one', units: [] } : { cause: 'unit-not-counted', units: [uncounted] };
}

export function explainShift(context: RankContext, told: ToldGroup, shifted: Shifted): ExplainedShift {
  return shifted.by > 0 ? explainMissing(context, told, shifted) : explainUncounted(context, told, shifted);
}

/**
 * Ranks as formulas, in place of values: with the add-in's own functions, or with what every Excel has. A plan is one formula a unit, in English
 * with commas, as `Range.formulas` takes it; how to rank is always spelled out, so that a formula says by itself what it computes.
 *
 * Whatever a formula cannot compute just as Compute ranks does is refused with the cell that stands in the way; nothing is approximated.
 */
import type { Order, TieMethod } from '../../ranking';
import type { ColumnCells } from '../model/grid';
import type { UnitTable } from '../model/units';
import { equalityKey, groupKey } from '../text/group-key';
import { findGroupRanges, type RangeProblem } from './group-ranges';
import { nativeRank } from './native-rank';
import { rankFunction } from './rank-function';

/** Native formulas compare each score with each other one: beyond this Excel would calculate for minutes after each edit. */
export const MOST_ROWS_OF_NATIVE_FORMULAS = 5_000;

export interface RankFormulaInput {
  readonly units: UnitTable;
  /** The column of scores, all rows from the first to the last unit. */
  readonly scores: ColumnCells;
  /** The column of groups over the same rows; null where the sheet has none. */
  readonly groups: ColumnCells | null;
  readonly order: Order;
  readonly ties: TieMethod;
}

export type RankFormulaProblem =
  | RangeProblem
  /** More units than native formulas are written for. */
  | { readonly code: 'formulas-too-many'; readonly units: number; readonly limit: number }
  /** Native formulas round to a number of decimals; 'all' has none. */
  | { readonly code: 'formulas-need-decimals' };

export type RankFormulas =
  /** One entry a unit: its formula, or null for a unit that is not scored. */
  | { readonly formulas: readonly (string | null)[]; readonly problem: null }
  | { readonly formulas: null; readonly problem: RankFormulaProblem };

/**
 * Ranks by the add-in's functions: `XEPHANG.RANK` against the group's range where the group stands together, else `XEPHANG.RANKIF`.
 *
 * One of them: `=XEPHANG.RANK($C5,$C$5:$C$23,"descending","standard",2)`
 */
export function planRankFunctions(input: RankFormulaInput): RankFormulas {
  const ranges = findGroupRanges(input, groupKey);
  if ('code' in ranges) return { formulas: null, problem: ranges };
  return { formulas: everyScored(input, (row, group) => rankFunction(row, { ...input, range: ranges[group], decimals: input.units.decimals[group] ?? 'all' })), problem: null };
}

/**
 * Ranks by Excel's own functions, which anyone can follow without the add-in: each formula counts the scores that are better after ROUND at the
 * published decimals. ROUND rounds half away from zero on the decimal value, as the ranking does.
 *
 * One of them: `=IF(ISNUMBER($C5),1+SUMPRODUCT(ISNUMBER($C$5:$C$23)*(ROUND($C$5:$C$23,2)>ROUND($C5,2))),"")`
 */
export function planNativeRanks(input: RankFormulaInput): RankFormulas {
  const { rows, scores, groups, decimals } = input.units;
  if (rows.length > MOST_ROWS_OF_NATIVE_FORMULAS) return { formulas: null, problem: { code: 'formulas-too-many', units: rows.length, limit: MOST_ROWS_OF_NATIVE_FORMULAS } };
  const withoutDecimals = groups.some((group, unit) => !Number.isNaN(scores[unit]) && decimals[group] === 'all');
  if (withoutDecimals) return { formulas: null, problem: { code: 'formulas-need-decimals' } };
  const ranges = findGroupRanges(input, equalityKey);
  if ('code' in ranges) return { formulas: null, problem: ranges };
  return { formulas: everyScored(input, (row, group) => nativeRank(row, { ...input, range: ranges[group], decimals: Number(decimals[group]) })), problem: null };
}

function everyScored({ units }: RankFormulaInput, formula: (row: number, group: number) => string): (string | null)[] {
  return Array.from(units.rows, (row, unit) => (Number.isNaN(units.scores[unit]) ? null : formula(row, units.groups[unit] ?? 0)));
}

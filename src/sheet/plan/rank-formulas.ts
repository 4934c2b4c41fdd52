/**
 * Ranks as formulas, in place of values: with the add-in's own functions, or with what every Excel has. A plan is one formula a unit, in English
 * with commas, as `Range.formulas` takes it; how to rank is always spelled out, so that a formula says by itself what it computes.
 *
 * Whatever a formula cannot compute just as Compute ranks does is refused with the cell that stands in the way; nothing is approximated.
 */
import type { Decimals, Order, TieMethod } from '../../ranking';
import type { CellValue, ColumnCells } from '../model/grid';
import type { CellPlace } from '../model/problem';
import type { UnitTable } from '../model/units';
import { equalityKey, groupKey } from '../text/group-key';
import { findGroupRanges, type RangeProblem } from './group-ranges';
import { nativeRank, type NativeTieBreak } from './native-rank';
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
  return planNative(input, [input.units.decimals], () => []);
}

function planNative(
  input: RankFormulaInput,
  decimals: readonly (readonly Decimals[])[],
  tieBreaks: (group: number) => readonly NativeTieBreak[],
): RankFormulas {
  const { rows, scores, groups } = input.units;
  if (rows.length > MOST_ROWS_OF_NATIVE_FORMULAS) {
    return { formulas: null, problem: { code: 'formulas-too-many', units: rows.length, limit: MOST_ROWS_OF_NATIVE_FORMULAS } };
  }
  const withoutDecimals = groups.some((group, unit) => !Number.isNaN(scores[unit]) && decimals.some((each) => each[group] === 'all'));
  if (withoutDecimals) return { formulas: null, problem: { code: 'formulas-need-decimals' } };
  const ranges = findGroupRanges(input, equalityKey);
  if ('code' in ranges) return { formulas: null, problem: ranges };
  const formula = (row: number, group: number): string =>
    nativeRank(row, { ...input, range: ranges[group], decimals: Number(decimals[0]?.[group]), tieBreaks: tieBreaks(group) });
  return { formulas: everyScored(input, formula), problem: null };
}

/** A column that breaks ties, over the rows of the score column. */
export interface TieBreakColumn {
  readonly cells: ColumnCells;
  readonly order: Order;
  /** One entry a group. */
  readonly decimals: readonly Decimals[];
}

export interface TieBreakFormulaInput extends Omit<RankFormulaInput, 'ties'> {
  /** Dense ranks by several columns would take a helper column. */
  readonly ties: Exclude<TieMethod, 'dense'>;
  /** The first deciding first. */
  readonly tieBreaks: readonly TieBreakColumn[];
}

/** A scored unit's tie-break is no number: ROUND would take a blank for 0, which is a value, and fail on text. */
export interface TieBreakProblem {
  readonly code: 'tie-break-is-no-number';
  readonly cell: CellPlace;
  readonly unit: string;
}

export type TieBreakFormulas = RankFormulas | { readonly formulas: null; readonly problem: TieBreakProblem };

/**
 * As `planNativeRanks`, with columns that rank units of equal scores, compared after ROUND at their own decimals.
 *
 * What is counted in one of them: `(ROUND($C$5:$C$9,2)>ROUND($C5,2))+(ROUND($C$5:$C$9,2)=ROUND($C5,2))*(ROUND($D$5:$D$9,1)>ROUND($D5,1))`
 */
export function planNativeRanksByTieBreaks(input: TieBreakFormulaInput): TieBreakFormulas {
  const { units, tieBreaks } = input;
  for (const { cells } of tieBreaks) {
    const isNumber = (unit: number): boolean => typeof valueAt(cells, units.rows[unit] ?? 0) === 'number';
    const unit = units.scores.findIndex((score, each) => !Number.isNaN(score) && !isNumber(each));
    if (unit < 0) continue;
    const cell = { row: units.rows[unit] ?? 0, column: cells.column };
    return { formulas: null, problem: { code: 'tie-break-is-no-number', cell, unit: units.names[unit] ?? '' } };
  }
  const inGroup = (group: number): readonly NativeTieBreak[] =>
    tieBreaks.map(({ cells, order, decimals }) => ({ column: cells.column, order, decimals: Number(decimals[group]) }));
  return planNative(input, [units.decimals, ...tieBreaks.map(({ decimals }) => decimals)], inGroup);
}

function valueAt({ top, values }: ColumnCells, row: number): CellValue {
  return values[row - top] ?? '';
}

function everyScored({ units }: RankFormulaInput, formula: (row: number, group: number) => string): (string | null)[] {
  return Array.from(units.rows, (row, unit) => (Number.isNaN(units.scores[unit]) ? null : formula(row, units.groups[unit] ?? 0)));
}

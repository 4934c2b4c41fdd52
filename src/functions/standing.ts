/**
 * Where one score stands among others, in one pass and without sorting: a function filled down a column is called once a cell, and each call
 * sees the whole range.
 *
 * A score is equal to another where both are equal at the published decimals. Quantising is dear, and most scores are clearly better or
 * worse: only those within a margin of the own score are quantised. The margin is more than quantising can move a score.
 */
import { quantise, type Decimals, type Order, type TieMethod } from '../ranking';
import { abs } from '../ranking/digits/bound-arithmetic';
import { sharedRank } from '../ranking/tie-method';
import type { GroupMatcher } from './arguments/groups';
import type { Cells } from './arguments/cells';

/** How many of the scores are better, equal and worse; the own one is among the equal. */
export interface Standing {
  readonly better: number;
  readonly equal: number;
  readonly worse: number;
  /** How many different published scores are better. */
  readonly betterLevels: number;
}

export interface StandingOptions {
  readonly order: Order;
  readonly decimals: Decimals;
  /** Only the scores of this group count. */
  readonly group?: { readonly cells: Cells; readonly matcher: GroupMatcher };
  /** Whether `betterLevels` is wanted, which takes a set of the better scores; else it is 0. */
  readonly levels: 'counted' | 'not counted';
}

/** Quantising moves a score by at most half a unit of its last published decimal, and the 15 digits before it by 5e-15 of the score. */
const UNITS_MOVED = 0.6;
const DIGITS_MOVED = 1e-14;

const NO_CELLS: readonly unknown[] = [];

export function standingAmong(score: number, scores: Cells, options: StandingOptions): Standing {
  const { decimals, group } = options;
  const own = quantise(score, decimals);
  const margin = (decimals === 'all' ? 0 : UNITS_MOVED * 10 ** -decimals) + DIGITS_MOVED * abs(own);
  const betterIsAbove = options.order === 'descending';
  const levels = options.levels === 'counted' ? new Set<number>() : null;
  let above = 0;
  let equal = 0;
  let below = 0;
  for (let row = 0; row < scores.length; row++) {
    const cells = scores[row] ?? NO_CELLS;
    const groups = group?.cells[row] ?? NO_CELLS;
    for (let column = 0; column < cells.length; column++) {
      const other = cells[column];
      if (typeof other !== 'number') continue;
      if (group !== undefined && !group.matcher.matches(groups[column])) continue;
      const difference = other - own;
      const near = abs(difference) <= margin;
      const side = near ? quantise(other, decimals) - own : difference;
      if (side === 0) equal++;
      else {
        if (side > 0) above++;
        else below++;
        if (levels !== null && side > 0 === betterIsAbove) levels.add(quantise(other, decimals));
      }
    }
  }
  const [better, worse] = betterIsAbove ? [above, below] : [below, above];
  return { better, equal, worse, betterLevels: levels?.size ?? 0 };
}

/** The rank that a standing gives; with ordinal ranks that of the first of the equal scores. */
export function rankOfStanding({ better, equal, betterLevels }: Standing, ties: TieMethod): number {
  return sharedRank(ties === 'ordinal' ? 'standard' : ties, better, equal, betterLevels);
}

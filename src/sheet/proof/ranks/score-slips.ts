/** The score that would give a unit the rank it has, and the slip that made another one of it. */
import type { Decimals } from '../../../ranking';
import type { SlipCause } from '../finding';
import { slipsOf } from '../slips';
import type { Displaced } from './explain-group';
import type { RankedGroup } from './rank-blocks';
import { betterBy, printedAs, scoreOfBlock, type RankContext } from './rank-context';

export interface ScoreSlip {
  readonly cause: SlipCause;
  /** The score that was meant; null where only its neighbours are known. */
  readonly likely: number | null;
}

/** Decimals that a slip of the hand is looked for at: those that print. */
export function slipDecimals(decimals: Decimals): number {
  return decimals === 'all' ? 0 : decimals;
}

/** What made the score of a displaced unit. */
export function scoreSlipOf(context: RankContext, group: RankedGroup, { unit, above, below, tied }: Displaced): ScoreSlip {
  const best = above < 0 ? null : scoreOfBlock(context, group, above);
  const worst = below >= group.expected.length ? null : scoreOfBlock(context, group, below);
  const decimals = slipDecimals(context.rule.decimals[context.units.groups[unit] ?? 0] ?? 'all');
  const fits = (value: number): boolean => {
    const printed = printedAs(context, unit, value);
    if (tied) return printed === best;
    return (best === null || betterBy(context, best, printed) > 0) && (worst === null || betterBy(context, printed, worst) > 0);
  };
  // At the top or the bottom any number of the right side would do: it must stay among the others.
  const isPlausible = (value: number): boolean => {
    const edge = best ?? worst;
    return (best !== null && worst !== null) || edge === null || edge === 0 || (value / edge < 2 && value / edge > 0.5);
  };
  const found = slipsOf(context.units.scores[unit] ?? 0, decimals).find(({ value }) => fits(value) && isPlausible(value));
  return found === undefined ? { cause: 'edited', likely: null } : { cause: found.cause, likely: found.value };
}

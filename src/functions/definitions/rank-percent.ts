import { readCells } from '../arguments/cells';
import { readOptions } from '../arguments/options';
import { readScore } from '../arguments/scores';
import { notAvailable } from '../function-fault';
import { standingAmong } from '../standing';

/**
 * The share of the other scores that are worse: 1 for the best, 0 for the worst, and 1 for a single score.
 *
 * @customfunction RANKPERCENT
 * @param score The score to place.
 * @param scores The scores to place it among; blank cells, text, TRUE, FALSE and errors do not count.
 * @param [order] descending (the greatest score is best; default) or ascending; also 0 or 1 as in RANK.EQ.
 * @param [decimals] The published decimals, 0 to 10: scores that round to the same number are equal. Default all.
 * @returns A share from 0 to 1.
 */
export function rankPercent(score: unknown, scores: unknown[][], order?: unknown, decimals?: unknown): number {
  const own = readScore(score);
  const { better, equal, worse } = standingAmong(own, readCells(scores, 'scores'), { ...readOptions({ order, decimals }), levels: 'not counted' });
  if (equal === 0) throw notAvailable({ code: 'score-not-among-scores', with: { score: own } });
  const others = better + equal + worse - 1;
  return others === 0 ? 1 : worse / others;
}

import { readCells } from '../arguments/cells';
import { readOptions } from '../arguments/options';
import { readScore } from '../arguments/scores';
import { notAvailable } from '../function-fault';
import { rankOfStanding, standingAmong } from '../standing';

/**
 * The rank of one score among scores, 1 for the best. Scores that are equal at the published decimals share a rank.
 *
 * @customfunction RANK
 * @param score The score to rank.
 * @param scores The scores to rank it among; blank cells, text, TRUE, FALSE and errors do not count.
 * @param [order] descending (the greatest score is best; default) or ascending; also 0 or 1 as in RANK.EQ.
 * @param [ties] What equal scores get: standard 1 2 2 4 (default), modified 1 3 3 4, dense 1 2 2 3, ordinal 1 2 3 4, fractional 1 2.5 2.5 4.
 * @param [decimals] The published decimals, 0 to 10: scores that round to the same number are equal. Default all.
 * @returns The rank.
 */
export function rank(score: unknown, scores: unknown[][], order?: unknown, ties?: unknown, decimals?: unknown): number {
  const own = readScore(score);
  const options = readOptions({ order, ties, decimals });
  const standing = standingAmong(own, readCells(scores, 'scores'), { ...options, levels: options.ties === 'dense' ? 'counted' : 'not counted' });
  if (standing.equal === 0) throw notAvailable({ code: 'score-not-among-scores', with: { score: own } });
  return rankOfStanding(standing, options.ties);
}

import { readCells } from '../arguments/cells';
import { readOptions } from '../arguments/options';
import { readScore, readScores } from '../arguments/scores';
import { areTieBreaksGiven } from '../arguments/tie-breaks';
import { notAvailable } from '../function-fault';
import { rankByTieBreaks } from '../rank-by-tie-breaks';
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
 * @param [own_tiebreaks] The row of tie-breaks of the unit asked about, where tie-breaks are given.
 * @param [tiebreaks] Columns that rank equal scores, the first deciding first; a row of values for each score. A blank cell comes last.
 * @param [directions] A direction for each of those columns, such as "desc,asc"; desc: the greatest value is best (default).
 * @returns The rank.
 */
export function rank(
  score: unknown,
  scores: unknown[][],
  order?: unknown,
  ties?: unknown,
  decimals?: unknown,
  own_tiebreaks?: unknown[][],
  tiebreaks?: unknown[][],
  directions?: unknown[][],
): number {
  const own = readScore(score);
  const options = readOptions({ order, ties, decimals });
  const tieBreaks = { own: own_tiebreaks, tiebreaks, directions };
  if (areTieBreaksGiven(tieBreaks)) return rankByTieBreaks(own, readScores(scores), tieBreaks, options);
  const standing = standingAmong(own, readCells(scores, 'scores'), { ...options, levels: options.ties === 'dense' ? 'counted' : 'not counted' });
  if (standing.equal === 0) throw notAvailable({ code: 'score-not-among-scores', with: { score: own } });
  return rankOfStanding(standing, options.ties);
}

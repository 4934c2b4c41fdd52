import { demandSameShape, readCells, readValue } from '../arguments/cells';
import { GroupMatcher } from '../arguments/groups';
import { readOptions } from '../arguments/options';
import { readScore, readScores } from '../arguments/scores';
import { areTieBreaksGiven } from '../arguments/tie-breaks';
import { notAvailable } from '../function-fault';
import { rankByTieBreaks } from '../rank-by-tie-breaks';
import { rankOfStanding, standingAmong } from '../standing';

/**
 * The rank of one score inside its group, 1 for the best. The rows of a group need not stand together.
 *
 * @customfunction RANKIF
 * @param score The score to rank.
 * @param group The group that it belongs to.
 * @param scores The scores of all groups.
 * @param groups The group of each score; as many cells as there are scores.
 * @param [order] descending (the greatest score is best; default) or ascending; also 0 or 1 as in RANK.EQ.
 * @param [ties] What equal scores get: standard 1 2 2 4 (default), modified 1 3 3 4, dense 1 2 2 3, ordinal 1 2 3 4, fractional 1 2.5 2.5 4.
 * @param [decimals] The published decimals, 0 to 10: scores that round to the same number are equal. Default all.
 * @param [own_tiebreaks] The row of tie-breaks of the unit asked about, where tie-breaks are given.
 * @param [tiebreaks] Columns that rank equal scores, the first deciding first; a row of values for each score. A blank cell comes last.
 * @param [directions] A direction for each of those columns, such as "desc,asc"; desc: the greatest value is best (default).
 * @returns The rank inside the group.
 */
export function rankIf(
  score: unknown,
  group: unknown,
  scores: unknown[][],
  groups: unknown[][],
  order?: unknown,
  ties?: unknown,
  decimals?: unknown,
  own_tiebreaks?: unknown[][],
  tiebreaks?: unknown[][],
  directions?: unknown[][],
): number {
  const own = readScore(score);
  const options = readOptions({ order, ties, decimals });
  const cells = readCells(scores, 'scores');
  const groupCells = readCells(groups, 'groups');
  demandSameShape(groupCells, cells, 'groups');
  const matcher = new GroupMatcher(readValue(group));
  const tieBreaks = { own: own_tiebreaks, tiebreaks, directions };
  if (areTieBreaksGiven(tieBreaks)) {
    const names = groupCells.flat();
    const scored = readScores(cells);
    const inGroup = scored.scores.map((each, unit) => (matcher.matches(names[unit]) ? each : Number.NaN));
    return rankByTieBreaks(own, { cells, scores: inGroup }, tieBreaks, options);
  }
  const standing = standingAmong(own, cells, {
    ...options,
    group: { cells: groupCells, matcher },
    levels: options.ties === 'dense' ? 'counted' : 'not counted',
  });
  if (standing.equal === 0) throw notAvailable({ code: 'score-not-among-scores', with: { score: own } });
  return rankOfStanding(standing, options.ties);
}

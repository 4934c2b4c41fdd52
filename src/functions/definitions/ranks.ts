import { rankScores } from '../../ranking';
import { isNaN } from '../../ranking/digits/bound-arithmetic';
import { shapeOf, type Cells } from '../arguments/cells';
import { readGroups } from '../arguments/groups';
import { readOptions } from '../arguments/options';
import { readScores } from '../arguments/scores';
import { readTieBreaks } from '../arguments/tie-breaks';

const NOT_RANKED = Number.NaN;

/**
 * The ranks of all scores, spilled in the shape of the scores. A cell without a score gets "".
 *
 * @customfunction RANKS
 * @param scores The scores; blank cells, text, TRUE, FALSE and errors are not ranked.
 * @param [groups] The group of each score, as many cells as there are scores: each group is ranked by itself.
 * @param [order] descending (the greatest score is best; default) or ascending; also 0 or 1 as in RANK.EQ.
 * @param [ties] What equal scores get: standard 1 2 2 4 (default), modified 1 3 3 4, dense 1 2 2 3, ordinal 1 2 3 4, fractional 1 2.5 2.5 4.
 * @param [decimals] The published decimals, 0 to 10: scores that round to the same number are equal. Default all.
 * @param [tiebreaks] Columns that rank equal scores, the first deciding first; a row of values for each score. A blank cell comes last.
 * @param [directions] A direction for each of those columns, such as "desc,asc"; desc: the greatest value is best (default).
 * @returns The ranks.
 */
export function ranks(
  scores: unknown[][],
  groups?: unknown[][],
  order?: unknown,
  ties?: unknown,
  decimals?: unknown,
  tiebreaks?: unknown[][],
  directions?: unknown[][],
): unknown[][] {
  const given = readOptions({ order, ties, decimals });
  const scored = readScores(scores);
  const found = readGroups(groups, scored.cells);
  const options = { ...given, tieBreaks: readTieBreaks({ tiebreaks, directions }, scored) };
  const ranked = rankScores(scored.scores, found === null ? options : { ...options, groups: found.groups });
  return inShapeOf(scored.cells, ranked);
}

/** Ranks as rows of cells. */
function inShapeOf(cells: Cells, ranked: Float64Array): unknown[][] {
  const { rowCount, columnCount } = shapeOf(cells);
  if (columnCount === 1) return inRowsOfOne(ranked);
  return Array.from({ length: rowCount }, (_, row) => Array.from(ranked.subarray(row * columnCount, (row + 1) * columnCount), cellOf));
}

/** The usual case, up to a million rows: a function of its own, of nothing but the column, as docs/decisions/0003 says of loops over rows. */
function inRowsOfOne(ranked: Float64Array): unknown[][] {
  const rows = new Array<unknown[]>(ranked.length);
  for (let row = 0; row < rows.length; row++) {
    const rank = ranked[row] ?? NOT_RANKED;
    rows[row] = [isNaN(rank) ? '' : rank];
  }
  return rows;
}

function cellOf(rank: number): unknown {
  return isNaN(rank) ? '' : rank;
}

import { rankScores } from '../../ranking';
import { isNaN } from '../../ranking/digits/bound-arithmetic';
import { shapeOf, type Cells } from '../arguments/cells';
import { readGroups } from '../arguments/groups';
import { readOptions } from '../arguments/options';
import { readScores } from '../arguments/scores';

/**
 * The ranks of all scores, spilled in the shape of the scores. A cell without a score gets "".
 *
 * @customfunction RANKS
 * @param scores The scores; blank cells, text, TRUE, FALSE and errors are not ranked.
 * @param [groups] The group of each score, as many cells as there are scores: each group is ranked by itself.
 * @param [order] descending (the greatest score is best; default) or ascending; also 0 or 1 as in RANK.EQ.
 * @param [ties] What equal scores get: standard 1 2 2 4 (default), modified 1 3 3 4, dense 1 2 2 3, ordinal 1 2 3 4, fractional 1 2.5 2.5 4.
 * @param [decimals] The published decimals, 0 to 10: scores that round to the same number are equal. Default all.
 * @returns The ranks.
 */
export function ranks(scores: unknown[][], groups?: unknown[][], order?: unknown, ties?: unknown, decimals?: unknown): unknown[][] {
  const options = readOptions({ order, ties, decimals });
  const { cells, scores: column } = readScores(scores);
  const found = readGroups(groups, cells);
  const ranked = rankScores(column, found === null ? options : { ...options, groups: found.groups });
  return inShapeOf(cells, ranked);
}

/** Ranks as rows of cells. A column of a million cells passes here, so that usual case makes its rows directly. */
function inShapeOf(cells: Cells, ranked: Float64Array): unknown[][] {
  const { rowCount, columnCount } = shapeOf(cells);
  const rows = new Array<unknown[]>(rowCount);
  for (let row = 0; row < rowCount; row++) {
    rows[row] = columnCount === 1 ? [cellOf(ranked[row])] : Array.from(ranked.subarray(row * columnCount, (row + 1) * columnCount), cellOf);
  }
  return rows;
}

function cellOf(rank = Number.NaN): unknown {
  return isNaN(rank) ? '' : rank;
}

/**
 * What RANKS pays for being a function in cells, whatever it does with them: its numbers out of n rows of one cell, which Office.js made, and its answer into n new
 * rows of one cell, which Office.js demands. A plain loop each; RANKS less that is held against the ranking core.
 */
import { readScores } from '../src/functions/arguments/scores';

export type Cells = unknown[][];

/** A column as Office.js hands it to a function. */
export function asColumn(scores: Float64Array): Cells {
  return Array.from(scores, (score) => [Number.isNaN(score) ? null : score]);
}

/** A function of a column that does nothing with it. */
export function carry(cells: Cells): Cells {
  return inRows(readScores(cells).scores);
}

function inRows(column: Float64Array): Cells {
  const rows = new Array<unknown[]>(column.length);
  for (let row = 0; row < rows.length; row++) rows[row] = [column[row]];
  return rows;
}

/** Scores from cells. Only a number is a score: blank cells, texts, TRUE and FALSE and error values are "not scored", and count for nobody. */
import { invalidArgument, notAvailable, passOn } from '../function-fault';
import { errorCode, isArray, readCells, readValue, shapeOf, type Cells } from './cells';

const NOT_SCORED = Number.NaN;

/** A score a cell, row by row, NaN where a cell has none. */
export interface ScoreCells {
  readonly cells: Cells;
  readonly scores: Float64Array;
}

/** The scores of a range argument. #VALUE! where it is omitted or its rows differ in length. */
export function readScores(argument: unknown): ScoreCells {
  if (isArray(argument)) {
    const scores = scoresOfColumn(argument);
    if (scores !== null) return { cells: argument as Cells, scores };
  }
  const cells = readCells(argument, 'scores');
  return { cells, scores: scoresOf(cells) };
}

/** The usual case, rows of one cell each, checked and read at once: fetching a hundred thousand rows twice costs as much as ranking them. Null for any other shape. */
function scoresOfColumn(rows: readonly unknown[]): Float64Array | null {
  if (rows.length === 0) return null;
  const scores = new Float64Array(rows.length);
  for (let position = 0; position < rows.length; position++) {
    const row: unknown = rows[position];
    if (!isArray(row) || row.length !== 1) return null;
    const value: unknown = row[0];
    scores[position] = typeof value === 'number' ? value : NOT_SCORED;
  }
  return scores;
}

function scoresOf(cells: Cells): Float64Array {
  const { rowCount, columnCount } = shapeOf(cells);
  const scores = new Float64Array(rowCount * columnCount);
  let position = 0;
  for (const row of cells) {
    for (let column = 0; column < columnCount; column++) {
      const value = row[column];
      scores[position++] = typeof value === 'number' ? value : NOT_SCORED;
    }
  }
  return scores;
}

/**
 * The score that a function is asked about. #N/A for a blank cell; an error value is passed on; #VALUE! for text, TRUE and FALSE, as in RANK.EQ:
 * `SCORE` reads scores that are held as text.
 */
export function readScore(argument: unknown): number {
  const value = readValue(argument);
  if (typeof value === 'number') return value;
  if (value === null || value === undefined || value === '') throw notAvailable({ code: 'score-missing', with: {} });
  const error = errorCode(value);
  if (error !== null) throw passOn(error);
  throw invalidArgument({ code: 'score-is-no-number', with: { text: typeof value === 'string' || typeof value === 'boolean' ? String(value).slice(0, 40) : '?' } });
}

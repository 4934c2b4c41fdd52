/** Scores from cells. Only a number is a score: blank cells, texts, TRUE and FALSE and error values are "not scored", and count for nobody. */
import { invalidArgument, notAvailable, passOn } from '../function-fault';
import { errorCode, readValue, shapeOf, type Cells } from './cells';

/** The scores of all cells row by row, NaN where a cell has none. */
export function scoresOf(cells: Cells): Float64Array {
  const { rowCount, columnCount } = shapeOf(cells);
  const scores = new Float64Array(rowCount * columnCount);
  let position = 0;
  for (const row of cells) {
    for (let column = 0; column < columnCount; column++) {
      const value = row[column];
      scores[position++] = typeof value === 'number' ? value : Number.NaN;
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

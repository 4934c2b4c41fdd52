/**
 * Scores that are 0 because their formula is in a circle: Excel shows a 0 there that nobody gave. Known for sure only where a formula names its own cell,
 * as `=SUM(C4:F4)` in F4 does; a circle that goes through other cells is not seen, nor one of which Excel shows what it had calculated last.
 */
import type { CellPlace } from '../model/problem';
import { areasIn } from '../text/formula-references';
import type { SheetCells } from './sheet-cells';

/** More cells than these are not worth reading one by one. */
const MOST_UNREAD = 400;

/** What asks where cells stand, and not what they hold. */
const PLACES = /\b(?:ROWS?|COLUMNS?)\([^()]*\)/gi;

/**
 * Whether a formula reads its own cell, by an address of its own sheet.
 *
 * @example refersToItself('=SUM(C4:F4)', { row: 3, column: 5 }) // true
 * @example refersToItself('=SUM(C4:E4)', { row: 3, column: 5 }) // false
 */
export function refersToItself(formula: string, { row, column }: CellPlace): boolean {
  return areasIn(formula.replace(PLACES, '')).some(
    ({ top, left, rowCount, columnCount }) => row >= top && row < top + rowCount && column >= left && column < left + columnCount,
  );
}

export interface CircularScores {
  /** Rows whose score is none. */
  readonly rows: ReadonlySet<number>;
  /** Rows of which the formula was not read and may be such. */
  readonly unread: readonly number[];
}

/** Looks at the formulas of zeros. Where the window shows no formulas among the scores, they were typed. */
export function circularScores(cells: SheetCells, { scores, top, column }: { readonly scores: Float64Array; readonly top: number; readonly column: number }): CircularScores {
  const rows = new Set<number>();
  const unread: number[] = [];
  let areFormulas = false;
  for (const [index, score] of scores.entries()) {
    const row = top + index;
    const formula = cells.formula(row, column);
    areFormulas ||= formula !== '';
    if (score !== 0) continue;
    if (refersToItself(formula, { row, column })) rows.add(row);
    else if (!cells.isWhole(row) && unread.length < MOST_UNREAD) unread.push(row);
  }
  return { rows, unread: areFormulas ? unread : [] };
}

/**
 * Tie-breaks from cells: a column of values for each, beside the scores; where the scores stand in a row, a row for each. A blank cell is
 * no value and comes last. Anything else that is no number would decide a rank unseen, so it is #VALUE! wherever its unit has a score.
 */
import { MOST_TIE_BREAKS, type Order, type TieBreak } from '../../ranking';
import { invalidArgument } from '../function-fault';
import { demandSameShape, isAbsent, isArray, isOmitted, readCells, shapeOf, type Cells } from './cells';
import { readOrder, shown } from './options';
import type { ScoreCells } from './scores';

const NO_VALUE = Number.NaN;

export interface TieBreakArguments {
  readonly tiebreaks: unknown;
  readonly directions: unknown;
}

/** Besides, the tie-breaks of the one unit that a function is asked about. */
export interface OwnTieBreakArguments extends TieBreakArguments {
  readonly own: unknown;
}

export function areTieBreaksGiven({ own, tiebreaks, directions }: OwnTieBreakArguments): boolean {
  return ![own, tiebreaks, directions].every(isOmitted);
}

/** The tie-breaks beside the scores, none where the argument is omitted. */
export function readTieBreaks({ tiebreaks, directions }: TieBreakArguments, scored: ScoreCells): readonly TieBreak[] {
  if (isOmitted(tiebreaks)) {
    if (isOmitted(directions)) return [];
    throw invalidArgument({ code: 'scores-missing', with: { argument: 'tiebreaks' } });
  }
  const keys = cellsOfKeys(readCells(tiebreaks, 'tiebreaks'), scored.cells);
  if (keys.length > MOST_TIE_BREAKS) {
    throw invalidArgument({ code: 'tiebreaks-too-many', with: { given: keys.length, most: MOST_TIE_BREAKS } });
  }
  const orders = readDirections(directions, keys.length);
  return keys.map((cells, key) => {
    const valueFor = (unit: number): number => valueOf(cells[unit], { unit: unit + 1, column: key + 1 });
    return {
      values: scored.scores.map((score, unit) => (Number.isNaN(score) ? NO_VALUE : valueFor(unit))),
      order: orders[key] ?? 'descending',
    };
  });
}

/** The values of the unit asked about, one for each of the tie-breaks. */
export function readOwnTieBreaks(own: unknown, tieBreaks: readonly TieBreak[]): readonly number[] {
  if (tieBreaks.length === 0) throw invalidArgument({ code: 'scores-missing', with: { argument: 'tiebreaks' } });
  if (isAbsent(own)) throw invalidArgument({ code: 'scores-missing', with: { argument: 'own_tiebreaks' } });
  const cells = readCells(own, 'own_tiebreaks').flat();
  demandCount(cells, tieBreaks.length, 'own_tiebreaks');
  return cells.map((cell, index) => valueOf(cell, { unit: 1, column: index + 1 }));
}

/** The cells of each tie-break, one a unit. */
function cellsOfKeys(cells: Cells, scores: Cells): Cells {
  const { rowCount, columnCount } = shapeOf(cells);
  const { rowCount: scoreRows, columnCount: scoreColumns } = shapeOf(scores);
  if (scoreColumns === 1 && rowCount === scoreRows) {
    return Array.from({ length: columnCount }, (_, column) => cells.map((row) => row[column]));
  }
  if (scoreRows === 1 && columnCount === scoreColumns) return cells;
  demandSameShape(cells, scores, 'tiebreaks');
  return [cells.flat()];
}

function valueOf(cell: unknown, place: { readonly unit: number; readonly column: number }): number {
  if (typeof cell === 'number') return cell;
  if (cell === null || cell === undefined || cell === '') return NO_VALUE;
  throw invalidArgument({ code: 'tiebreak-is-no-number', with: { text: shown(cell), ...place } });
}

/** One direction for each tie-break: a range, an array, or one text with commas or semicolons. Left out, the greatest value is best. */
function readDirections(argument: unknown, count: number): readonly Order[] {
  if (isOmitted(argument)) return [];
  const cells: readonly unknown[] = isArray(argument) ? argument.flat() : [argument];
  const words = cells.length === 1 && typeof cells[0] === 'string' ? cells[0].split(/[,;]/u) : cells;
  demandCount(words, count, 'directions');
  return words.map(readOrder);
}

function demandCount(cells: readonly unknown[], columns: number, argument: 'directions' | 'own_tiebreaks'): void {
  if (cells.length !== columns) throw invalidArgument({ code: 'tiebreaks-count', with: { argument, given: cells.length, columns } });
}

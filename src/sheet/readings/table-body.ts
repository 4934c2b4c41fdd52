/** The body of a table as a whole: where it ends, which names stand alone in their rows, which texts are remarks. */
import { numberIn } from '../evidence/column-profile';
import type { CellValue } from '../model/grid';
import { isCapitals } from '../text/capitals';
import { cellText, isBlank } from '../text/cell-text';
import { readNumberText } from '../text/number-text';
import { KIND, type RowKinds } from './row-kinds';
import type { RowSource } from './row-source';

function tableColumns({ layout: { firstColumn, lastColumn } }: RowSource): number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

/** A cell with words: no number, no mark for "not scored". */
function isWords(value: CellValue): boolean {
  return typeof value === 'string' && cellText(value) !== '' && Number.isNaN(numberIn(value)) && readNumberText(value).kind === 'text';
}

/**
 * The index of the row in which another table begins, with a header of its own: below a blank row, words in two columns or more and no number, and
 * numbers right below them. The number of rows where there is none. A row that is not known whole begins no table.
 */
export function endOfTable(source: RowSource, { kind, top }: RowKinds): number {
  const columns = tableColumns(source);
  const { cells } = source;
  const numbersIn = (row: number): number => columns.filter((column) => !Number.isNaN(numberIn(cells.at(row, column)))).length;
  const wordsIn = (row: number): number[] => columns.filter((column) => isWords(cells.at(row, column)));
  let hasUnits = false;
  for (let index = 0; index < kind.length; index += 1) {
    if (kind[index] === KIND.scored) hasUnits = true;
    if (!hasUnits || kind[index - 1] !== KIND.blank || (kind[index] !== KIND.marked && kind[index] !== KIND.loose && kind[index] !== KIND.named)) continue;
    const row = index + top;
    if (!cells.isWhole(row) || !cells.isWhole(row + 1) || numbersIn(row) > 0) continue;
    const words = wordsIn(row);
    const below = wordsIn(row + 1);
    if (words.length >= 2 && words.length > below.length && words.some((column) => !Number.isNaN(numberIn(cells.at(row + 1, column))))) return index;
  }
  return kind.length;
}

/** How many columns of numbers make a row without any of them stand out. */
const SEVERAL = 2;

/**
 * The rows that hold nothing but a name, where that makes them headings: in a table with several columns of numbers, where it happens more than once, or
 * where the name is in capitals and those of the units are not.
 */
export function rowsStandingAlone(source: RowSource, { kind, top, style }: RowKinds): ReadonlySet<number> {
  const { layout, cells } = source;
  const columns = tableColumns(source).filter((column) => column !== layout.unitColumn);
  const alone: number[] = [];
  kind.forEach((one, index) => {
    if (one === KIND.named && style[index] === 0 && cells.isWhole(index + top) && columns.every((column) => isBlank(cells.at(index + top, column)))) alone.push(index);
  });
  if (alone.length === 0) return new Set();
  const nameOf = (index: number): string => cellText(source.names.at(index + top));
  const lastScored = kind.lastIndexOf(KIND.scored);
  const aboveUnits = alone.filter((index) => index < lastScored);
  if (layout.evidence.numberColumns.length >= SEVERAL && alone.length >= SEVERAL) return new Set(aboveUnits);
  const inCapitals = aboveUnits.filter((index) => isCapitals(nameOf(index)));
  if (inCapitals.length === 0) return new Set();
  let units = 0;
  let capitalUnits = 0;
  kind.forEach((one, index) => {
    if (one !== KIND.scored) return;
    units += 1;
    if (isCapitals(nameOf(index))) capitalUnits += 1;
  });
  return new Set(capitalUnits * 10 <= units ? inCapitals : []);
}

/** Tells of rows without name and score whether their texts stand only among remarks, right of the scores, or beside a unit that is merged over several rows. */
export function remarks(source: RowSource): (index: number) => boolean {
  const { layout, cells, top } = source;
  const covered = new Set<number>();
  for (const { top: first, left, rowCount, columnCount } of cells.window.merges) {
    if (rowCount < 2 || left > layout.unitColumn || left + columnCount <= layout.unitColumn) continue;
    for (let row = first + 1; row < first + rowCount; row += 1) covered.add(row);
  }
  const isRemarkColumn = (column: number): boolean => layout.evidence.noteColumns.includes(column) || column > layout.scoreColumn;
  return (index) => {
    const row = index + top;
    if (covered.has(row)) return true;
    if (!cells.isWhole(row)) return false;
    return tableColumns(source).every((column) => isBlank(cells.at(row, column)) || isRemarkColumn(column));
  };
}

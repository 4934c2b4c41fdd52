/** Formulas that are put back after their cells have moved: what they read is followed as one rectangle around all of it. */
import { columnLetters } from '../model/a1';
import type { Area } from '../model/grid';
import { areasIn, namesWholeLines, withAddresses } from '../text/formula-references';
import type { Content } from './match-rows';

/** How far cells have moved. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A formula whose cells have all moved together, as Excel would have adjusted it; what it reads of other sheets stays.
 *
 * @example movedFormula('=RANK($C4,C$4:C$6)', { rows: 1, columns: 1 }) // '=RANK($D5,D$5:D$7)'
 */
export function movedFormula(formula: string, { rows, columns }: Shift): string {
  return withAddresses(formula, ({ fixedColumn, column, fixedRow, row }) => `${fixedColumn}${columnLetters(column + columns)}${fixedRow}${String(row + rows + 1)}`);
}

/** A cell's content where its cells have moved: a formula follows them, all else stays. */
export function movedContent<Kept extends Content | null>(content: Kept, shift: Shift): Kept | string {
  return typeof content === 'string' && content.startsWith('=') ? movedFormula(content, shift) : content;
}

/**
 * The rectangle around all cells of their sheet that formulas name; null where they name none, or whole columns or rows, around which
 * nothing would show that rows or columns were put in.
 */
export function cellsReadBy(contents: readonly (Content | null)[]): Area | null {
  const formulas = contents.filter((content): content is string => typeof content === 'string' && content.startsWith('='));
  if (formulas.some(namesWholeLines)) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const area of formulas.flatMap(areasIn)) {
    top = Math.min(top, area.top);
    left = Math.min(left, area.left);
    bottom = Math.max(bottom, area.top + area.rowCount);
    right = Math.max(right, area.left + area.columnCount);
  }
  return bottom === 0 ? null : { top, left, rowCount: bottom - top, columnCount: right - left };
}

/** How far the cells have moved that formulas read; null where some of them have moved otherwise than the others. */
export function shiftOf(then: Area, now: Area): Shift | null {
  if (then.rowCount !== now.rowCount || then.columnCount !== now.columnCount) return null;
  return { rows: now.top - then.top, columns: now.left - then.left };
}

/**
 * Which formulas follow a cell.
 *
 * Formulas that name the same range share one entry for it, so a column of 100,000 formulas over one range is one range with as many
 * followers, and is looked into once for each change.
 */

import type { Area } from '../../engine/port';
import { cellKey } from '../cells/cell-sheet';
import { type SheetArea, isSingleCell } from '../values/reference';
import type { FormulaCell } from './formula-cell';
import { IntervalIndex } from './interval-index';

interface FollowedRange {
  readonly area: Area;
  readonly followers: Set<FormulaCell>;
}

interface SheetFollowers {
  /** Most cells have one follower, for which a set would be waste. */
  readonly cells: Map<number, FormulaCell | Set<FormulaCell>>;
  readonly ranges: Map<string, FollowedRange>;
  readonly index: IntervalIndex<FollowedRange>;
}

/** What one propagation has seen already. */
export type Seen = Set<ReadonlySet<FollowedRange>>;

export class Dependents {
  readonly #sheets = new Map<string, SheetFollowers>();

  add(formula: FormulaCell): void {
    for (const precedent of formula.bound.precedents) {
      if (isSingleCell(precedent.area)) this.#followCell(precedent, formula);
      else this.#followRange(precedent, formula);
    }
  }

  remove(formula: FormulaCell): void {
    for (const { sheet, area } of formula.bound.precedents) {
      const known = this.#sheets.get(sheet.id);
      if (known === undefined) continue;
      if (isSingleCell(area)) removeFrom(known.cells, cellKey(area.top, area.left), formula);
      else this.#unfollowRange(known, area, formula);
    }
  }

  /** Visits the formulas that name a cell; within one propagation those of a range only once. */
  visit(cell: { readonly sheetId: string; readonly row: number; readonly column: number }, seen: Seen, visitor: (formula: FormulaCell) => void): void {
    const known = this.#sheets.get(cell.sheetId);
    if (known === undefined) return;
    const followers = known.cells.get(cellKey(cell.row, cell.column));
    if (followers instanceof Set) followers.forEach(visitor);
    else if (followers !== undefined) visitor(followers);
    if (known.ranges.size === 0) return;
    known.index.visit(cell.row, cell.column, (ranges) => {
      if (seen.has(ranges)) return;
      seen.add(ranges);
      for (const range of ranges) range.followers.forEach(visitor);
    });
  }

  #sheetOf({ sheet }: SheetArea): SheetFollowers {
    const known = this.#sheets.get(sheet.id) ?? { cells: new Map(), ranges: new Map(), index: new IntervalIndex() };
    this.#sheets.set(sheet.id, known);
    return known;
  }

  #followCell(precedent: SheetArea, formula: FormulaCell): void {
    const { cells } = this.#sheetOf(precedent);
    const key = cellKey(precedent.area.top, precedent.area.left);
    const followers = cells.get(key);
    if (followers instanceof Set) followers.add(formula);
    else cells.set(key, followers === undefined ? formula : new Set([followers, formula]));
  }

  #followRange(precedent: SheetArea, formula: FormulaCell): void {
    const { ranges, index } = this.#sheetOf(precedent);
    const key = rangeKey(precedent.area);
    const known = ranges.get(key);
    if (known !== undefined) {
      known.followers.add(formula);
      return;
    }
    const range: FollowedRange = { area: precedent.area, followers: new Set([formula]) };
    ranges.set(key, range);
    index.add(precedent.area, range);
  }

  #unfollowRange(known: SheetFollowers, area: Area, formula: FormulaCell): void {
    const range = known.ranges.get(rangeKey(area));
    range?.followers.delete(formula);
    if (range?.followers.size !== 0) return;
    known.ranges.delete(rangeKey(area));
    known.index.remove(area, range);
  }
}

function removeFrom(cells: SheetFollowers['cells'], key: number, formula: FormulaCell): void {
  const followers = cells.get(key);
  if (followers instanceof Set) followers.delete(formula);
  if (followers === formula || (followers instanceof Set && followers.size === 0)) cells.delete(key);
}

function rangeKey({ top, left, rowCount, columnCount }: Area): string {
  return `${top},${left},${rowCount},${columnCount}`;
}

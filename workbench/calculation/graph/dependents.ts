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
  readonly cells: Map<number, Set<FormulaCell>>;
  readonly ranges: Map<string, FollowedRange>;
  readonly index: IntervalIndex<FollowedRange>;
}

/** What one propagation has seen already. */
export type Seen = Set<ReadonlySet<FollowedRange>>;

export class Dependents {
  readonly #sheets = new Map<string, SheetFollowers>();

  add(formula: FormulaCell): void {
    for (const precedent of formula.bound.precedents) this.#followers(precedent).add(formula);
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
    known.cells.get(cellKey(cell.row, cell.column))?.forEach(visitor);
    if (known.ranges.size === 0) return;
    known.index.visit(cell.row, cell.column, (ranges) => {
      if (seen.has(ranges)) return;
      seen.add(ranges);
      for (const range of ranges) range.followers.forEach(visitor);
    });
  }

  #followers({ sheet, area }: SheetArea): Set<FormulaCell> {
    let known = this.#sheets.get(sheet.id);
    if (known === undefined) this.#sheets.set(sheet.id, (known = { cells: new Map(), ranges: new Map(), index: new IntervalIndex() }));
    if (isSingleCell(area)) {
      const key = cellKey(area.top, area.left);
      let followers = known.cells.get(key);
      if (followers === undefined) known.cells.set(key, (followers = new Set()));
      return followers;
    }
    let range = known.ranges.get(rangeKey(area));
    if (range === undefined) {
      range = { area, followers: new Set() };
      known.ranges.set(rangeKey(area), range);
      known.index.add(area, range);
    }
    return range.followers;
  }

  #unfollowRange(known: SheetFollowers, area: Area, formula: FormulaCell): void {
    const range = known.ranges.get(rangeKey(area));
    range?.followers.delete(formula);
    if (range?.followers.size !== 0) return;
    known.ranges.delete(rangeKey(area));
    known.index.remove(area, range);
  }
}

function removeFrom(cells: Map<number, Set<FormulaCell>>, key: number, formula: FormulaCell): void {
  const followers = cells.get(key);
  followers?.delete(formula);
  if (followers?.size === 0) cells.delete(key);
}

function rangeKey({ top, left, rowCount, columnCount }: Area): string {
  return `${top},${left},${rowCount},${columnCount}`;
}

/** Takes the formulas of the model in and out of the graph, as the host writes them. */

import type { Area } from '../../engine/port';
import { type CellSheet, cellKey } from '../cells/cell-sheet';
import { CustomCallMemory } from '../custom-functions/call-memory';
import type { FormulaScope } from '../formula/scope';
import { BUSY } from '../values/cell-error';
import { bindStoredFormula, meaningOf } from './bind-formula';
import type { ArrayMode, FormulaCell } from './formula-cell';
import type { CellPlace, FormulaGraph } from './formula-graph';
import { releaseSpill } from './spill';

export interface FormulaBookOptions {
  /** What the file says that formulas fill: areas with the formula in their first cell. */
  readonly spillsOfFile: readonly { readonly sheetId: string; readonly area: Area }[];
  /** These calls of custom functions are not needed any more. */
  readonly callsDropped: (ids: readonly number[]) => void;
  /** A formula that showed #BUSY! is gone. */
  readonly busyForgotten: () => void;
}

/** Of all formulas that call no custom function. */
const NO_CALLS = new CustomCallMemory();

export class FormulaBook {
  constructor(
    private readonly workbook: FormulaScope,
    private readonly graph: FormulaGraph,
    private readonly options: FormulaBookOptions,
  ) {}

  /** Enters all formulas of a sheet, and calculates none: their stored results stand. */
  load(sheet: CellSheet): void {
    const spills = new Map(this.options.spillsOfFile.filter(({ sheetId }) => sheetId === sheet.id).map(({ area }) => [cellKey(area.top, area.left), area]));
    const { rows, columns } = sheet.extent;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const text = sheet.model.formula(row, column);
        if (text === null) continue;
        const spill = spills.get(cellKey(row, column));
        this.#enter({ sheet, row, column }, { text, mode: spill === undefined ? 'intersects' : 'spills' });
        if (spill !== undefined) adoptSpill(sheet, spill);
      }
    }
  }

  #enter(place: CellPlace, { text, mode }: { readonly text: string; readonly mode: ArrayMode }): FormulaCell {
    const bound = bindStoredFormula(text, place, { scope: this.workbook, mode });
    const { sheet, row, column } = place;
    const calls = bound.customNames.length === 0 ? NO_CALLS : new CustomCallMemory();
    const formula: FormulaCell = { sheet, row, column, text, mode, bound, blocked: null, calls, rounds: 0, recalculation: 0 };
    this.graph.add(formula);
    return formula;
  }

  /** Looks up anew what a formula's names mean. */
  rebind(formula: FormulaCell): void {
    formula.text = formula.sheet.model.formula(formula.row, formula.column) ?? formula.text;
    const bound = bindStoredFormula(formula.text, formula, { scope: this.workbook, mode: formula.mode });
    if (bound.customNames.length > 0 && formula.calls === NO_CALLS) formula.calls = new CustomCallMemory();
    const same = meaningOf(bound.expression) === meaningOf(formula.bound.expression);
    this.graph.rebind(formula, bound);
    if (!same) this.graph.mark(formula);
  }

  forget(formula: FormulaCell): void {
    this.options.callsDropped(formula.calls.clear());
    if (formula.sheet.known(formula.row, formula.column) === BUSY) this.options.busyForgotten();
    this.graph.remove(formula);
  }

  /** A cell that a formula filled and that was written to belongs to it no longer; that formula joins the disturbed ones. */
  takeFromSpill({ sheet, row, column }: CellPlace, disturbed: Set<FormulaCell>): void {
    const key = cellKey(row, column);
    const source = sheet.spillOwners.has(key) ? this.graph.sourceOf({ sheet, row, column }) : null;
    if (source === null) return;
    sheet.spillOwners.delete(key);
    sheet.column(column).waiting.delete(row);
    disturbed.add(source);
  }

  /** Takes what the model now has in a cell. */
  takeCell(place: CellPlace): void {
    const { sheet, row, column } = place;
    const before = this.graph.at(sheet, row, column);
    if (before !== null) {
      const freed = sheet.spillAt(row, column);
      this.forget(before);
      this.graph.markFollowers(releaseSpill(before, { keep: null }));
      if (freed !== null) this.graph.markBlockedIn(sheet, freed);
    }
    sheet.refresh(row, column);
    const text = sheet.model.formula(row, column);
    if (text !== null) this.graph.mark(this.#enter(place, { text, mode: 'spills' }));
  }
}

/** The values of a file's spill belong to its formula, as far as they lie in its area. */
function adoptSpill(sheet: CellSheet, area: Area): void {
  const anchorKey = cellKey(area.top, area.left);
  sheet.spills.set(anchorKey, area);
  for (let row = area.top; row < area.top + area.rowCount; row++) {
    for (let column = area.left; column < area.left + area.columnCount; column++) {
      if (cellKey(row, column) !== anchorKey) sheet.spillOwners.set(cellKey(row, column), anchorKey);
    }
  }
}

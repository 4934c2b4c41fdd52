/**
 * The formulas of the workbook, who follows whom, and which of them wait to be calculated.
 *
 * A change marks at once every formula that follows it, however far; so while anything is calculated, a value that may still change
 * is known to wait.
 */

import { type CellSheet, cellKey, keyColumn, keyRow } from '../cells/cell-sheet';
import { intersect } from '../values/reference';
import type { Area } from '../../engine/port';
import { Dependents, type Seen } from './dependents';
import type { BoundFormula, FormulaCell } from './formula-cell';

export interface CellPlace {
  readonly sheet: CellSheet;
  readonly row: number;
  readonly column: number;
}

export class FormulaGraph {
  readonly #formulas = new Map<string, Map<number, FormulaCell>>();
  readonly #dependents = new Dependents();
  readonly #volatile = new Set<FormulaCell>();
  readonly #customCalls = new Set<FormulaCell>();
  readonly #blocked = new Set<FormulaCell>();
  /** Formulas that should be calculated and cannot be. */
  readonly #stale = new Set<FormulaCell>();
  #queue: FormulaCell[] = [];

  at(sheet: CellSheet, row: number, column: number): FormulaCell | null {
    return this.#formulas.get(sheet.id)?.get(cellKey(row, column)) ?? null;
  }

  /** The formula whose result a cell shows: its own, or the one that fills it. */
  sourceOf({ sheet, row, column }: CellPlace): FormulaCell | null {
    const owner = sheet.spillOwners.get(cellKey(row, column));
    return owner === undefined ? this.at(sheet, row, column) : this.at(sheet, keyRow(owner), keyColumn(owner));
  }

  all(): FormulaCell[] {
    return [...this.#formulas.values()].flatMap((formulas) => [...formulas.values()]);
  }

  add(formula: FormulaCell): void {
    const formulas = this.#formulas.get(formula.sheet.id) ?? new Map<number, FormulaCell>();
    this.#formulas.set(formula.sheet.id, formulas);
    formulas.set(cellKey(formula.row, formula.column), formula);
    this.#enter(formula);
  }

  remove(formula: FormulaCell): void {
    this.#formulas.get(formula.sheet.id)?.delete(cellKey(formula.row, formula.column));
    this.#leave(formula);
    this.#blocked.delete(formula);
    this.#stale.delete(formula);
    formula.sheet.column(formula.column).waiting.delete(formula.row);
  }

  rebind(formula: FormulaCell, bound: BoundFormula): void {
    this.#leave(formula);
    // The one place where a formula's meaning changes: its followers are entered by it.
    formula.bound = bound;
    this.#enter(formula);
  }

  /** Marks a formula and all that follow it. */
  mark(formula: FormulaCell): void {
    const work: CellPlace[] = [];
    this.#wait(formula, work);
    this.markFollowers(work);
  }

  /** Marks all formulas that follow the cells. */
  markFollowers(cells: readonly CellPlace[]): void {
    const seen: Seen = new Set();
    const work = [...cells];
    for (let cell = work.pop(); cell !== undefined; cell = work.pop()) {
      this.#dependents.visit({ sheetId: cell.sheet.id, row: cell.row, column: cell.column }, seen, (formula) => this.#wait(formula, work));
    }
  }

  markVolatile(): FormulaCell[] {
    const formulas = [...this.#volatile];
    for (const formula of formulas) this.mark(formula);
    return formulas;
  }

  /** The formulas that call what is no function of Excel. */
  withCustomCalls(): Iterable<FormulaCell> {
    return this.#customCalls;
  }

  /** Notes where a result would go, so that it is tried again when something there changes; null where it found its place. */
  setBlocked(formula: FormulaCell, area: Area | null): void {
    formula.blocked = area;
    if (area === null) this.#blocked.delete(formula);
    else this.#blocked.add(formula);
  }

  /** Marks the formulas whose results wait for room in the area. */
  markBlockedIn(sheet: CellSheet, area: Area): void {
    for (const formula of this.#blocked) {
      if (formula.sheet === sheet && formula.blocked !== null && intersect(formula.blocked, area) !== null) this.mark(formula);
    }
  }

  /** The next formula that was marked; null for none left. */
  next(): FormulaCell | null {
    return this.#queue.pop() ?? null;
  }

  /** Puts the marked formulas in the order of their cells, which is near the order in which they need each other. */
  arrange(): void {
    this.#queue.sort((a, b) => b.row - a.row || b.column - a.column);
  }

  takeStale(): FormulaCell[] {
    const stale = [...this.#stale];
    this.#stale.clear();
    return stale;
  }

  isCurrent(formula: FormulaCell): boolean {
    return this.at(formula.sheet, formula.row, formula.column) === formula;
  }

  #enter(formula: FormulaCell): void {
    this.#dependents.add(formula);
    if (formula.bound.volatile) this.#volatile.add(formula);
    if (formula.bound.customNames.length > 0) this.#customCalls.add(formula);
  }

  #leave(formula: FormulaCell): void {
    this.#dependents.remove(formula);
    this.#volatile.delete(formula);
    this.#customCalls.delete(formula);
  }

  #wait(formula: FormulaCell, work: CellPlace[]): void {
    if (formula.bound.expression === null) {
      this.#stale.add(formula);
      return;
    }
    const { sheet, row, column } = formula;
    const { waiting } = sheet.column(column);
    if (waiting.has(row)) return;
    waiting.add(row);
    this.#queue.push(formula);
    work.push(formula);
    const spill = sheet.spillAt(row, column);
    if (spill === null) return;
    for (let r = spill.top; r < spill.top + spill.rowCount; r++) {
      for (let c = spill.left; c < spill.left + spill.columnCount; c++) {
        if (r === row && c === column) continue;
        sheet.column(c).waiting.add(r);
        work.push({ sheet, row: r, column: c });
      }
    }
  }
}

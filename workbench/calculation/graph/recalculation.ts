/**
 * Calculates what waits, each formula after those that it reads.
 *
 * Nobody sorts beforehand: a formula that meets a waiting cell is put aside until that one is done. So the order follows what is really
 * read, as in Excel: a branch of IF that is not taken makes no circle. A formula that is met again while it is put aside is in a circle:
 * all of the circle show 0, and are named.
 */

import { type CellSheet, modelValue } from '../cells/cell-sheet';
import { Uncalculated } from '../cells/uncalculated';
import { BUSY, SPILL_ERROR } from '../values/cell-error';
import { Matrix } from '../values/matrix';
import type { Scalar } from '../values/scalar';
import type { FormulaCell } from './formula-cell';
import type { CellPlace, FormulaGraph } from './formula-graph';
import { areaFrom, fillSpill, hasRoom, releaseSpill } from './spill';

/** A formula whose own spill changes what it reads is calculated so often, then it is taken for a circle. */
const MOST_ROUNDS = 50;

export interface RecalculationResult {
  /** How many formulas were calculated. */
  readonly calculated: number;
  /** Cells whose value is another one than before. */
  readonly changed: readonly CellPlace[];
  /** Formulas that refer to themselves, directly or around; they show 0. */
  readonly circular: readonly CellPlace[];
  /** Formulas that should have been calculated and keep their result, with the function that is missing. */
  readonly uncalculated: readonly { readonly place: CellPlace; readonly reason: string }[];
}

export interface RecalculationOptions {
  /** Tells this recalculation from others. */
  readonly number: number;
  readonly evaluate: (formula: FormulaCell) => Scalar | Matrix;
  readonly sheetOf: (id: string) => CellSheet;
  /** One cell more or less shows #BUSY!. */
  readonly busyChanged: (by: 1 | -1) => void;
}

export class Recalculation {
  readonly #changed: CellPlace[] = [];
  readonly #circular = new Set<FormulaCell>();
  #calculated = 0;

  constructor(
    private readonly graph: FormulaGraph,
    private readonly options: RecalculationOptions,
  ) {}

  /** @param only these and what they need, where given; all others go on waiting */
  run(only?: readonly FormulaCell[]): RecalculationResult {
    this.graph.arrange();
    if (only === undefined) for (let formula = this.graph.next(); formula !== null; formula = this.graph.next()) this.#settle(formula);
    else for (const formula of only) this.#settle(formula);
    const uncalculated = this.graph.takeStale().map((formula) => ({ place: formula, reason: formula.bound.unsupported ?? formula.text }));
    return { calculated: this.#calculated, changed: this.#changed, circular: [...this.#circular], uncalculated };
  }

  /** Calculates a formula and, before it, what it turns out to need. */
  #settle(start: FormulaCell): void {
    const stack = [start];
    const open = new Set(stack);
    for (let formula = stack.at(-1); formula !== undefined; formula = stack.at(-1)) {
      const needed = this.#waits(formula) ? this.#calculate(formula) : null;
      if (needed === null) {
        stack.pop();
        open.delete(formula);
      } else if (open.has(needed)) {
        for (const member of stack.splice(stack.indexOf(needed))) {
          open.delete(member);
          this.#closeCircle(member);
        }
      } else {
        stack.push(needed);
        open.add(needed);
      }
    }
  }

  #waits(formula: FormulaCell): boolean {
    return this.graph.isCurrent(formula) && formula.sheet.column(formula.column).waiting.has(formula.row);
  }

  /** null when done, else the formula that must be calculated before. */
  #calculate(formula: FormulaCell): FormulaCell | null {
    // What showed itself as a circle stays one, although its spill, which made it one, is gone.
    if (this.#circular.has(formula)) {
      this.#closeCircle(formula);
      return null;
    }
    if (formula.recalculation !== this.options.number) {
      formula.recalculation = this.options.number;
      formula.rounds = 0;
    }
    let result: Scalar | Matrix;
    try {
      result = this.options.evaluate(formula);
    } catch (error) {
      if (!(error instanceof Uncalculated)) throw error;
      return this.#neededFor(error);
    }
    this.#calculated++;
    formula.rounds++;
    if (formula.rounds > MOST_ROUNDS) this.#closeCircle(formula);
    else this.#finish(formula, result);
    return null;
  }

  #neededFor({ sheetId, row, column }: Uncalculated): FormulaCell {
    const needed = this.graph.sourceOf({ sheet: this.options.sheetOf(sheetId), row, column });
    if (needed === null) throw new Error(`Row ${row}, column ${column} of sheet ${sheetId} waits for no formula.`);
    return needed;
  }

  #closeCircle(formula: FormulaCell): void {
    this.#circular.add(formula);
    this.#finish(formula, 0);
  }

  #finish(formula: FormulaCell, result: Scalar | Matrix): void {
    const { sheet, row, column } = formula;
    sheet.column(column).waiting.delete(row);
    const area = result instanceof Matrix ? areaFrom(formula, result) : null;
    const placed = area !== null && hasRoom(formula, area, this.graph);
    const first = result instanceof Matrix ? (placed ? (result.at(0, 0) ?? 0) : SPILL_ERROR) : result;
    const beside = result instanceof Matrix && area !== null && placed ? fillSpill(formula, area, result) : releaseSpill(formula, { keep: null });
    this.graph.setBlocked(formula, placed ? null : area);
    this.#keep(formula, first);
    this.#changed.push(...beside);
    this.graph.markFollowers(beside);
    for (const cell of beside) this.graph.markBlockedIn(sheet, areaFrom(cell, { rowCount: 1, columnCount: 1 }));
  }

  #keep(formula: FormulaCell, value: Scalar): void {
    const { sheet, row, column, text } = formula;
    const before = sheet.known(row, column);
    if (!sheet.keep(row, column, value)) return;
    sheet.model.setFormula(row, column, text, modelValue(value));
    if (before === BUSY) this.options.busyChanged(-1);
    if (value === BUSY) this.options.busyChanged(1);
    this.#changed.push(formula);
  }
}

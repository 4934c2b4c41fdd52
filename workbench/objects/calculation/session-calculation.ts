/**
 * When the open workbook calculates: whoever changes its cells does it inside `change`, whoever reads results calls `settle` before, and
 * the channel does so at the end of each batch. So 100,000 formulas written in one batch are calculated once.
 */

import { Calculation } from '../../calculation/calculation';
import type { CustomFunctionResult } from '../../calculation/custom-functions/port';
import type { FreeValue } from '../../calculation/evaluate/free-formula';
import { fromFileFormula, toFileFormula } from '../../calculation/formula/file-formula';
import { FormulaSyntaxError } from '../../calculation/formula/parse';
import { UnsupportedFunction } from '../../calculation/graph/bind-formula';
import type { RecalculationResult } from '../../calculation/graph/recalculation';
import type { Area, SheetModel, WorkbookModel } from '../../engine/port';
import { boundingArea, cellArea, forEachCell, intersection } from '../addresses/areas';
import { ExcelError, notImplemented } from '../definition/excel-error';
import type { RangeTarget } from '../definition/host-object';
import type { CustomFunctionCalls } from './custom-function-calls';
import { StoredResults, type FormulaPlace } from './stored-results';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export interface SessionCalculationOptions {
  readonly model: WorkbookModel;
  readonly customFunctions: CustomFunctionCalls;
  /** What a blank cell arrives as in a custom function. */
  readonly blankCells: 'null' | 'zero';
  /** Of numbers and dates in texts. */
  readonly locale: string;
  /** Told of each sheet on which a result became another one. */
  readonly onCalculated: (range: RangeTarget) => void;
}

export class SessionCalculation {
  readonly #calculation: Calculation;
  readonly #options: SessionCalculationOptions;
  readonly #stored = new StoredResults();
  #mode: CalculationMode = 'Automatic';
  /** Cells were changed since the last calculation. */
  #due = false;
  /** Formulas may wait that manual calculation passed over. */
  #behind = false;
  /** Where cells were entered since the last calculation. */
  #entered: RangeTarget[] = [];

  constructor(options: SessionCalculationOptions) {
    const { model, customFunctions, blankCells, locale } = options;
    this.#options = options;
    this.#calculation = new Calculation(model, {
      customFunctions,
      blankCells,
      locale,
      spills: model.sheets.flatMap((sheet) => sheet.arrays.map((area) => ({ sheetId: sheet.id, area }))),
    });
    model.useNotation({
      toFile: (formula) => toFileFormula(formula, customFunctions.names),
      fromFile: (formula) => fromFileFormula(formula, customFunctions.names),
      arrays: () => {
        this.settle();
        return this.#calculation.arrays;
      },
    });
    if (model.calculatesOnLoad) this.calculate('Full');
  }

  get mode(): CalculationMode {
    return this.#mode;
  }

  /** Leaving manual calculation calculates what has waited. */
  set mode(mode: CalculationMode) {
    this.settle();
    this.#mode = mode;
    this.#due = this.#behind && mode !== 'Manual';
    this.settle();
  }

  /** As `Application.calculationState` says it. */
  get state(): 'Done' | 'Calculating' | 'Pending' {
    if (this.waitingCalls > 0) return 'Calculating';
    return this.#behind ? 'Pending' : 'Done';
  }

  /** How many calls of custom functions have no result yet. */
  get waitingCalls(): number {
    return this.#calculation.waitingCalls;
  }

  /**
   * Says whether a formula may be written to a cell.
   * @throws {ExcelError} InvalidArgument for a text that is no formula, WorkbenchNotImplemented for a function that cannot be calculated
   */
  requireFormula(place: FormulaPlace): void {
    try {
      this.#calculation.checkFormula(place.sheet, place.row, place.column, place.formula);
    } catch (error) {
      if (error instanceof FormulaSyntaxError) throw new ExcelError('InvalidArgument', { message: error.message });
      if (!(error instanceof UnsupportedFunction)) throw error;
      if (!this.#stored.has(place)) throw notImplemented(`The function ${error.functionName}`);
    }
  }

  /** Writes a formula into the model, inside `change`. One that was there before and cannot be calculated has its stored result again. */
  putFormula(place: FormulaPlace): void {
    place.sheet.setFormula(place.row, place.column, place.formula, this.#stored.result(place));
  }

  /** Changes the cells of an area in the model, and has what follows calculated when it is asked for. */
  change(sheet: SheetModel, areas: readonly Area[], write: () => void): void {
    this.#calculation.load();
    for (const area of areas) this.#stored.keep(sheet, area);
    this.#withdrawSpills(sheet, areas);
    write();
    this.#following(() => {
      for (const area of areas) this.#calculation.cellsChanged(sheet, area);
    });
    for (const area of areas) this.#entered.push({ sheet, area });
    this.#due = true;
  }

  /**
   * What formulas filled is not theirs any more once it is written over or moved: it goes before, so that it is never taken for
   * constants, neither where cells are moved nor where a change is taken back.
   */
  #withdrawSpills(sheet: SheetModel, areas: readonly Area[]): void {
    const spills = this.#calculation.spills.filter((spill) => spill.sheet === sheet && areas.some((area) => intersection(area, spill.area) !== null));
    if (spills.length === 0) return;
    this.#following(() => {
      for (const { area } of spills) {
        forEachCell(area, (row, column) => {
          if (row !== area.top || column !== area.left) sheet.setValue(row, column, null);
        });
        this.#calculation.cellsChanged(sheet, area);
      }
    });
  }

  /** Changes sheets, tables or names in the model. */
  changeStructure<T>(write: () => T): T {
    this.#calculation.load();
    const answer = write();
    this.#calculation.structureChanged();
    this.#due = true;
    return answer;
  }

  /** Calculates what the changes so far ask for: everything that follows them, or in manual mode only the cells that were entered. */
  settle(): void {
    if (!this.#due) return;
    this.#due = false;
    const entered = this.#entered;
    this.#entered = [];
    if (this.#mode === 'Manual') {
      this.#behind = true;
      this.#tell(this.#following(() => this.#calculation.recalculateCells(entered)));
    } else {
      this.#calculated(this.#following(() => this.#calculation.recalculate()));
    }
  }

  /** Recalculate: what changed, and volatile functions. Full: every formula. FullRebuild: what formulas refer to is looked up anew, too. */
  calculate(type: 'Recalculate' | 'Full' | 'FullRebuild'): void {
    this.#due = false;
    this.#entered = [];
    if (type === 'FullRebuild') this.#calculation.structureChanged();
    this.#calculated(this.#following(() => (type === 'Recalculate' ? this.#calculation.recalculate() : this.#calculation.recalculateAll())));
  }

  /** Takes results of custom functions. In manual mode only the cells that wait for them are calculated. */
  deliver(results: readonly CustomFunctionResult[]): void {
    this.settle();
    this.#tell(this.#following(() => this.#calculation.deliver(results, { followers: this.#mode === 'Manual' ? 'waiting' : 'calculated' })));
  }

  /**
   * What the formula of a defined name comes to.
   * @throws {ExcelError} WorkbenchNotImplemented for a function that cannot be calculated
   */
  valueOfName(formula: string): FreeValue {
    this.settle();
    try {
      return this.#calculation.freeValue(formula, this.#options.model.activeSheet);
    } catch (error) {
      if (error instanceof UnsupportedFunction) throw notImplemented(`The function ${error.functionName}`);
      throw error;
    }
  }

  /** The cells that one formula fills, as seen from one of them; null where a cell shows a constant or a formula's single result. */
  spillAround(sheet: SheetModel, row: number, column: number): Area | null {
    this.settle();
    const area = this.#calculation.spillAround(sheet, row, column);
    return area === null || area.rowCount * area.columnCount === 1 ? null : area;
  }

  /** All areas of a sheet that formulas fill with more than one cell. */
  spillsOf(sheet: SheetModel): readonly Area[] {
    this.settle();
    return this.#calculation.spills.filter((spill) => spill.sheet === sheet && spill.area.rowCount * spill.area.columnCount > 1).map(({ area }) => area);
  }

  /** The sentence beside an error value; null for none. */
  errorSentence(sheet: SheetModel, row: number, column: number): string | null {
    return this.#calculation.errorAt(sheet, row, column)?.message ?? null;
  }

  /** Results follow from what is written: taking that back brings them back. */
  #following<T>(calculate: () => T): T {
    return this.#options.model.journal.unrecorded(calculate);
  }

  #calculated(result: RecalculationResult): void {
    this.#behind = false;
    this.#tell(result);
  }

  #tell({ changed }: RecalculationResult): void {
    const bySheet = new Map<SheetModel, Area>();
    for (const { sheet, row, column } of changed) {
      const known = bySheet.get(sheet.model);
      bySheet.set(sheet.model, known === undefined ? cellArea(row, column) : boundingArea(known, cellArea(row, column)));
    }
    for (const [sheet, area] of bySheet) this.#options.onCalculated({ sheet, area });
  }
}

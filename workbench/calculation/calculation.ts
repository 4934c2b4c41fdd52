/**
 * Calculates the formulas of a workbook as Excel does, and keeps their results in the model.
 *
 * The host writes constants and formulas into the model, tells what it wrote (`cellsChanged`), and has everything that follows
 * calculated (`recalculate`). Opening a file calculates nothing: its stored results stand until something they follow changes. Custom
 * functions run elsewhere: their cells show #BUSY! until `deliver` brings the results.
 */

import type { Area, SheetModel, WorkbookModel } from '../engine/port';
import { type CellSheet, cellKey } from './cells/cell-sheet';
import { BusyWatch } from './cells/busy-watch';
import { CellWorkbook } from './cells/cell-workbook';
import { CustomCallMemory } from './custom-functions/call-memory';
import { CustomFunctionDispatch } from './custom-functions/dispatch';
import type { BlankCells } from './custom-functions/marshal';
import { type CustomFunctionPort, type CustomFunctionResult, NO_CUSTOM_FUNCTIONS } from './custom-functions/port';
import { CellEvaluation, type EvaluationSettings } from './evaluate/cell-evaluation';
import { Evaluator, resultOf } from './evaluate/evaluate';
import { RangeIndexCache } from './evaluate/range-index-cache';
import { presentSerial } from './functions/dates/calendar';
import type { Clock } from './functions/definition/evaluation';
import { UnsupportedFunction, bindFormula, bindStoredFormula } from './graph/bind-formula';
import type { ArrayMode, FormulaCell } from './graph/formula-cell';
import { type CellPlace, FormulaGraph } from './graph/formula-graph';
import { Recalculation, type RecalculationResult } from './graph/recalculation';
import { releaseSpill } from './graph/spill';
import { BUSY, type CellError } from './values/cell-error';
import { conversionFor } from './values/conversion';
import type { Matrix } from './values/matrix';
import type { Scalar } from './values/scalar';
import { isError } from './values/value';

export interface CalculationOptions {
  readonly customFunctions?: CustomFunctionPort;
  /** What a blank cell arrives as in a custom function: null, as on the web, unless told otherwise. */
  readonly blankCells?: BlankCells;
  /** The language of numbers and dates in texts; en-US unless told otherwise. Formulas are always English. */
  readonly locale?: string;
  /** The machine's, unless told otherwise. */
  readonly clock?: Clock;
  /** What the file says that formulas fill: areas with the formula in their first cell. */
  readonly spills?: readonly { readonly sheetId: string; readonly area: Area }[];
}

/** Of all formulas that call no custom function. */
const NO_CALLS = new CustomCallMemory();
const MACHINE_CLOCK: Clock = { now: () => presentSerial(new Date()), random: () => Math.random() };

export class Calculation {
  readonly #workbook: CellWorkbook;
  readonly #graph = new FormulaGraph();
  readonly #dispatch: CustomFunctionDispatch<FormulaCell>;
  readonly #settings: EvaluationSettings;
  readonly #watch = new BusyWatch();
  #spillsOfFile: CalculationOptions['spills'];
  #loaded = false;
  #recalculations = 0;

  constructor(model: WorkbookModel, options: CalculationOptions = {}) {
    this.#workbook = new CellWorkbook(model, this.#watch);
    this.#dispatch = new CustomFunctionDispatch(options.customFunctions ?? NO_CUSTOM_FUNCTIONS, options.blankCells ?? 'null');
    const conversion = conversionFor(options.locale ?? 'en-US');
    this.#settings = { conversion, scope: this.#workbook, clock: options.clock ?? MACHINE_CLOCK, rangeIndexes: new RangeIndexCache(conversion) };
    this.#spillsOfFile = options.spills;
  }

  /** How many calls of custom functions have no result yet. */
  get waitingCalls(): number {
    return this.#dispatch.waitingCount;
  }

  /**
   * Says whether a formula may be entered in a cell.
   * @throws {FormulaSyntaxError} for a text that is no formula, {UnsupportedFunction} for a function that the workbench has not
   */
  checkFormula(sheet: SheetModel, row: number, column: number, formula: string): void {
    this.#load();
    const place = { sheet: this.#workbook.byId(sheet.id), row, column };
    const { unsupported } = bindFormula(formula, place, { scope: this.#workbook, mode: 'spills' });
    if (unsupported !== null) throw new UnsupportedFunction(unsupported);
  }

  /** Checks a formula, puts it into the model's cell and has it wait for `recalculate`. */
  writeFormula(sheet: SheetModel, row: number, column: number, formula: string): void {
    this.checkFormula(sheet, row, column, formula);
    sheet.setFormula(row, column, formula, null);
    this.cellsChanged(sheet, { top: row, left: column, rowCount: 1, columnCount: 1 });
  }

  /** Takes from the model what the host wrote into an area: constants, formulas, or nothing. */
  cellsChanged(sheet: SheetModel, area: Area): void {
    this.#load();
    const cells = this.#workbook.byId(sheet.id);
    const used = sheet.usedArea({ valuesOnly: true }) ?? { top: 0, left: 0, rowCount: 0, columnCount: 0 };
    const bottom = Math.min(area.top + area.rowCount, Math.max(cells.extent.rows, used.top + used.rowCount));
    const right = Math.min(area.left + area.columnCount, Math.max(cells.extent.columns, used.left + used.columnCount));
    const places: CellPlace[] = [];
    for (let row = area.top; row < bottom; row++) for (let column = area.left; column < right; column++) places.push({ sheet: cells, row, column });
    // First the cells that formulas filled: what was written there must not be taken for theirs.
    const disturbed = new Set<FormulaCell>();
    for (const place of places) this.#takeFromSpill(place, disturbed);
    for (const place of places) this.#takeCell(place);
    for (const formula of disturbed) if (this.#graph.isCurrent(formula)) this.#graph.mark(formula);
    this.#graph.markFollowers(places);
    this.#graph.markBlockedIn(cells, area);
  }

  /** Sheets, tables or names were added, removed or renamed: what formulas mean by them is looked up anew. */
  structureChanged(): void {
    this.#load();
    const before = new Set(this.#workbook.sheets);
    this.#workbook.refresh();
    const sheets = new Set(this.#workbook.sheets);
    for (const formula of this.#graph.all()) {
      if (!sheets.has(formula.sheet)) this.#forget(formula);
      else this.#rebind(formula);
    }
    for (const sheet of sheets) if (!before.has(sheet)) this.#loadSheet(sheet);
  }

  /** Functions of an add-in came or went: formulas that call them and show #NAME?, or lost them, are calculated anew. */
  customFunctionsChanged(): void {
    this.#load();
    for (const formula of this.#graph.all()) {
      const shown = formula.sheet.known(formula.row, formula.column);
      const known = formula.bound.customNames.every((name) => this.#dispatch.descriptor(name) !== null);
      const unnamed = isError(shown) && shown.error === '#NAME?';
      if (formula.bound.customNames.length > 0 && known === unnamed) this.#graph.mark(formula);
    }
  }

  /** Calculates what follows the changes told, and volatile formulas; then starts the custom functions that are needed. */
  recalculate(): RecalculationResult {
    this.#load();
    for (const formula of this.#graph.markVolatile()) this.#dispatch.drop(formula.calls.clear());
    this.#markVolatileCalls();
    return this.#run();
  }

  /** Calculates every formula of the workbook, as Ctrl+Alt+F9 does. */
  recalculateAll(): RecalculationResult {
    this.#load();
    for (const formula of this.#graph.all()) {
      this.#dispatch.drop(formula.calls.clear());
      this.#graph.mark(formula);
    }
    return this.#run();
  }

  /** Takes results of custom functions and calculates what follows them. Results that nobody waits for any more are dropped. */
  deliver(results: readonly CustomFunctionResult[]): RecalculationResult {
    for (const formula of this.#dispatch.receive(results)) this.#graph.mark(formula);
    return this.#run();
  }

  /** The formula's cells, where a cell shows a value that a formula fills in; null for a constant, or a formula of one cell. */
  spillAround(sheet: SheetModel, row: number, column: number): Area | null {
    const cells = this.#workbook.byId(sheet.id);
    const source = this.#graph.sourceOf({ sheet: cells, row, column });
    return source === null ? null : cells.spillAt(source.row, source.column);
  }

  /** All areas that formulas fill, with the formula in their first cell: files must name them. */
  get spills(): readonly { readonly sheet: SheetModel; readonly area: Area }[] {
    return this.#workbook.sheets.flatMap((sheet) => [...sheet.spills.values()].map((area) => ({ sheet: sheet.model, area })));
  }

  /** The error that a cell shows, with its sentence; null for none. */
  errorAt(sheet: SheetModel, row: number, column: number): CellError | null {
    const value = this.#workbook.byId(sheet.id).known(row, column);
    return isError(value) ? value : null;
  }

  #run(): RecalculationResult {
    const result = new Recalculation(this.#graph, {
      number: ++this.#recalculations,
      evaluate: (formula) => this.#evaluate(formula),
      sheetOf: (id) => this.#workbook.byId(id),
      busyChanged: (by) => this.#watch.count(by),
    }).run();
    this.#dispatch.flush();
    return result;
  }

  #evaluate(formula: FormulaCell): Scalar | Matrix {
    const { expression } = formula.bound;
    if (expression === null) throw new Error(`${formula.text} cannot be calculated.`);
    const evaluation = new CellEvaluation(formula, this.#settings);
    const evaluator = new Evaluator(evaluation, (name, args) => {
      const descriptor = this.#dispatch.descriptor(name);
      return descriptor === null ? null : this.#dispatch.call(descriptor, args, { cell: formula, evaluation });
    });
    this.#watch.begin();
    formula.calls.begin();
    const result = resultOf(evaluator.evaluate(expression), evaluation);
    this.#dispatch.drop(formula.calls.end());
    return this.#watch.wasRead || formula.calls.anyRunning ? BUSY : result;
  }

  #markVolatileCalls(): void {
    for (const formula of this.#graph.withCustomCalls()) {
      if (!formula.bound.customNames.some((name) => this.#dispatch.descriptor(name)?.volatile === true)) continue;
      this.#dispatch.drop(formula.calls.clear());
      this.#graph.mark(formula);
    }
  }

  #load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    for (const sheet of this.#workbook.sheets) this.#loadSheet(sheet);
  }

  #loadSheet(sheet: CellSheet): void {
    const spills = new Map(
      (this.#spillsOfFile ?? []).filter(({ sheetId }) => sheetId === sheet.id).map(({ area }) => [cellKey(area.top, area.left), area]),
    );
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
    const bound = bindStoredFormula(text, place, { scope: this.#workbook, mode });
    const { sheet, row, column } = place;
    const calls = bound.customNames.length === 0 ? NO_CALLS : new CustomCallMemory();
    const formula: FormulaCell = { sheet, row, column, text, mode, bound, blocked: null, calls, rounds: 0, recalculation: 0 };
    this.#graph.add(formula);
    return formula;
  }

  #rebind(formula: FormulaCell): void {
    const bound = bindStoredFormula(formula.text, formula, { scope: this.#workbook, mode: formula.mode });
    const same = bound.meaning === formula.bound.meaning;
    this.#graph.rebind(formula, bound);
    if (!same) this.#graph.mark(formula);
  }

  #forget(formula: FormulaCell): void {
    this.#dispatch.drop(formula.calls.clear());
    if (formula.sheet.known(formula.row, formula.column) === BUSY) this.#watch.count(-1);
    this.#graph.remove(formula);
  }

  /** A cell that a formula filled and that was written to belongs to it no longer; that formula joins the disturbed ones. */
  #takeFromSpill({ sheet, row, column }: CellPlace, disturbed: Set<FormulaCell>): void {
    const key = cellKey(row, column);
    const source = sheet.spillOwners.has(key) ? this.#graph.sourceOf({ sheet, row, column }) : null;
    if (source === null) return;
    sheet.spillOwners.delete(key);
    sheet.column(column).waiting.delete(row);
    disturbed.add(source);
  }

  #takeCell(place: CellPlace): void {
    const { sheet, row, column } = place;
    const before = this.#graph.at(sheet, row, column);
    if (before !== null) {
      const freed = sheet.spillAt(row, column);
      this.#forget(before);
      this.#graph.markFollowers(releaseSpill(before, { keep: null }));
      if (freed !== null) this.#graph.markBlockedIn(sheet, freed);
    }
    sheet.refresh(row, column);
    const text = sheet.model.formula(row, column);
    if (text !== null) this.#graph.mark(this.#enter(place, { text, mode: 'spills' }));
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

/**
 * Calculates the formulas of a workbook as Excel does, and keeps their results in the model.
 *
 * The host writes constants and formulas into the model, tells what it wrote (`cellsChanged`), and has everything that follows
 * calculated (`recalculate`). Opening a file calculates nothing: its stored results stand until something they follow changes. Custom
 * functions run elsewhere: their cells show #BUSY! until `deliver` brings the results.
 */

import type { Area, SheetModel, WorkbookModel } from '../engine/port';
import { BusyWatch } from './cells/busy-watch';
import { CellWorkbook } from './cells/cell-workbook';
import { CustomFunctionDispatch } from './custom-functions/dispatch';
import type { BlankCells } from './custom-functions/marshal';
import { type CustomFunctionPort, type CustomFunctionResult, NO_CUSTOM_FUNCTIONS } from './custom-functions/port';
import { CellEvaluation, type EvaluationSettings } from './evaluate/cell-evaluation';
import { Evaluator, resultOf } from './evaluate/evaluate';
import { freeValue, type FreeValue } from './evaluate/free-formula';
import { RangeIndexCache } from './evaluate/range-index-cache';
import { presentSerial } from './functions/dates/calendar';
import type { Clock } from './functions/definition/evaluation';
import { UnsupportedFunction, bindFormula } from './graph/bind-formula';
import { FormulaBook } from './graph/formula-book';
import { isArrayFormula } from './graph/array-formula';
import { areaFrom } from './graph/spill';
import type { FormulaCell } from './graph/formula-cell';
import { type CellPlace, FormulaGraph } from './graph/formula-graph';
import { Recalculation, type RecalculationResult } from './graph/recalculation';
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

const MACHINE_CLOCK: Clock = { now: () => presentSerial(new Date()), random: () => Math.random() };

export class Calculation {
  readonly #workbook: CellWorkbook;
  readonly #graph = new FormulaGraph();
  readonly #dispatch: CustomFunctionDispatch<FormulaCell>;
  readonly #settings: EvaluationSettings;
  readonly #watch = new BusyWatch();
  readonly #book: FormulaBook;
  #loaded = false;
  #recalculations = 0;

  constructor(model: WorkbookModel, options: CalculationOptions = {}) {
    this.#workbook = new CellWorkbook(model, this.#watch);
    this.#dispatch = new CustomFunctionDispatch(options.customFunctions ?? NO_CUSTOM_FUNCTIONS, options.blankCells ?? 'null');
    const conversion = conversionFor(options.locale ?? 'en-US');
    this.#settings = { conversion, scope: this.#workbook, clock: options.clock ?? MACHINE_CLOCK, rangeIndexes: new RangeIndexCache(conversion) };
    this.#book = new FormulaBook(this.#workbook, this.#graph, {
      spillsOfFile: options.spills ?? [],
      callsDropped: (ids) => this.#dispatch.drop(ids),
      busyForgotten: () => this.#watch.count(-1),
    });
  }

  /** Takes in the formulas of the workbook. It is done with the first question or change; who changes the model before that must ask for it. */
  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    for (const sheet of this.#workbook.sheets) this.#book.load(sheet);
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
    this.load();
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
    this.load();
    const cells = this.#workbook.byId(sheet.id);
    const used = sheet.usedArea({ valuesOnly: true }) ?? { top: 0, left: 0, rowCount: 0, columnCount: 0 };
    const bottom = Math.min(area.top + area.rowCount, Math.max(cells.extent.rows, used.top + used.rowCount));
    const right = Math.min(area.left + area.columnCount, Math.max(cells.extent.columns, used.left + used.columnCount));
    const places: CellPlace[] = [];
    for (let row = area.top; row < bottom; row++) for (let column = area.left; column < right; column++) places.push({ sheet: cells, row, column });
    // First the cells that formulas filled: what was written there must not be taken for theirs.
    const disturbed = new Set<FormulaCell>();
    for (const place of places) this.#book.takeFromSpill(place, disturbed);
    for (const place of places) this.#book.takeCell(place);
    for (const formula of disturbed) if (this.#graph.isCurrent(formula)) this.#graph.mark(formula);
    this.#graph.markFollowers(places);
    this.#graph.markBlockedIn(cells, area);
  }

  /** Sheets, tables or names were added, removed or renamed: what formulas mean by them is looked up anew. */
  structureChanged(): void {
    this.load();
    const before = new Set(this.#workbook.sheets);
    this.#workbook.refresh();
    const sheets = new Set(this.#workbook.sheets);
    for (const formula of this.#graph.all()) {
      if (!sheets.has(formula.sheet)) this.#book.forget(formula);
      else this.#book.rebind(formula);
    }
    for (const sheet of sheets) if (!before.has(sheet)) this.#book.load(sheet);
  }

  /** Functions of an add-in came or went: formulas that call them and show #NAME?, or lost them, are calculated anew. */
  customFunctionsChanged(): void {
    this.load();
    for (const formula of this.#graph.all()) {
      const shown = formula.sheet.known(formula.row, formula.column);
      const known = formula.bound.customNames.every((name) => this.#dispatch.descriptor(name) !== null);
      const unnamed = isError(shown) && shown.error === '#NAME?';
      if (formula.bound.customNames.length > 0 && known === unnamed) this.#graph.mark(formula);
    }
  }

  /** Calculates what follows the changes told, and volatile formulas; then starts the custom functions that are needed. */
  recalculate(): RecalculationResult {
    this.load();
    for (const formula of this.#graph.markVolatile()) this.#dispatch.drop(formula.calls.clear());
    this.#markVolatileCalls();
    return this.#run();
  }

  /** Calculates every formula of the workbook, as Ctrl+Alt+F9 does. */
  recalculateAll(): RecalculationResult {
    this.load();
    for (const formula of this.#graph.all()) {
      this.#dispatch.drop(formula.calls.clear());
      this.#graph.mark(formula);
    }
    return this.#run();
  }

  /** Calculates the formulas in the areas, and what these need, and leaves all others waiting: manual calculation of cells that are entered. */
  recalculateCells(cells: readonly { readonly sheet: SheetModel; readonly area: Area }[]): RecalculationResult {
    this.load();
    const areas = cells.map(({ sheet, area }) => ({ sheetId: sheet.id, area }));
    return this.#run(this.#graph.all().filter((formula) => areas.some(({ sheetId, area }) => formula.sheet.id === sheetId && includes(area, formula))));
  }

  /**
   * Takes results of custom functions, and calculates the cells that wait for them and, unless these are left waiting, what follows.
   * Results that nobody waits for any more are dropped.
   */
  deliver(results: readonly CustomFunctionResult[], options: { readonly followers: 'calculated' | 'waiting' } = { followers: 'calculated' }): RecalculationResult {
    const answered = this.#dispatch.receive(results);
    for (const formula of answered) this.#graph.mark(formula);
    return options.followers === 'calculated' ? this.#run() : this.#run(answered);
  }

  /** What a formula that stands in no cell comes to, as of a defined name. @throws {UnsupportedFunction} */
  freeValue(formula: string, sheet: SheetModel): FreeValue {
    this.load();
    const isCustomFunction = (name: string): boolean => this.#dispatch.descriptor(name) !== null;
    return freeValue(formula, this.#workbook.byId(sheet.id), { ...this.#settings, scope: this.#workbook, isCustomFunction });
  }

  /** The formula's cells, where a cell shows a value that a formula fills in; null for a constant, or a formula of one cell. */
  spillAround(sheet: SheetModel, row: number, column: number): Area | null {
    this.load();
    const cells = this.#workbook.byId(sheet.id);
    const source = this.#graph.sourceOf({ sheet: cells, row, column });
    return source === null ? null : cells.spillAt(source.row, source.column);
  }

  /** The areas of array formulas, as files must name them: of a formula that shows one value, its cell. */
  get arrays(): readonly { readonly sheet: SheetModel; readonly area: Area }[] {
    this.load();
    const givesMatrix = (name: string): boolean => this.#dispatch.descriptor(name)?.givesMatrix === true;
    return this.#graph
      .all()
      .filter((formula) => isArrayFormula(formula, givesMatrix))
      .map((formula) => ({ sheet: formula.sheet.model, area: formula.sheet.spillAt(formula.row, formula.column) ?? areaFrom(formula, { rowCount: 1, columnCount: 1 }) }));
  }

  /** All areas that formulas fill, with the formula in their first cell. */
  get spills(): readonly { readonly sheet: SheetModel; readonly area: Area }[] {
    this.load();
    return this.#workbook.sheets.flatMap((sheet) => [...sheet.spills.values()].map((area) => ({ sheet: sheet.model, area })));
  }

  /** The error that a cell shows, with its sentence; null for none. */
  errorAt(sheet: SheetModel, row: number, column: number): CellError | null {
    const value = this.#workbook.byId(sheet.id).known(row, column);
    return isError(value) ? value : null;
  }

  /** @param only of the formulas that wait; without it all of them */
  #run(only?: readonly FormulaCell[]): RecalculationResult {
    const result = new Recalculation(this.#graph, {
      number: ++this.#recalculations,
      evaluate: (formula) => this.#evaluate(formula),
      sheetOf: (id) => this.#workbook.byId(id),
      busyChanged: (by) => this.#watch.count(by),
    }).run(only);
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
}

function includes({ top, left, rowCount, columnCount }: Area, { row, column }: FormulaCell): boolean {
  return row >= top && row < top + rowCount && column >= left && column < left + columnCount;
}

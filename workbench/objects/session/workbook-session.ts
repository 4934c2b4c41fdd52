/**
 * One open workbook as the host's objects see it: the model behind the port, and what belongs to a session rather than to the file
 * (selection, calculation mode, kept references, the state of the add-in's pane and ribbon).
 */

import type { CustomFunctionResult } from '../../calculation/custom-functions/port';
import type { Area, NameModel, SheetModel, WorkbookModel } from '../../engine/port';
import { parseAddress, quoteSheetName, formatArea } from '../addresses/a1';
import { cellArea } from '../addresses/areas';
import { AddinRuntime } from './addin-runtime';
import { CellEditMode } from './cell-edit-mode';
import { CustomFunctionCalls, type CustomFunctionDefinition } from '../calculation/custom-function-calls';
import { SessionCalculation } from '../calculation/session-calculation';
import { readWrite, writeCell } from '../cell-writing';
import { ExcelError } from '../definition/excel-error';
import type { RangeTarget } from '../definition/host-object';
import { takenBack, type CellMove } from '../range/moving/cell-move';
import { HeldObjects } from './held-objects';
import { UndoHistory } from './undo-history';
import { WorkbookEvents } from './workbook-events';

export interface SessionOptions {
  readonly model: WorkbookModel;
  readonly fileName: string;
  /** The locale in which cells show numbers and dates, e.g. `vi-VN`. */
  readonly dataLocale: string;
  /** The ExcelApi set 1.x that this Excel has. */
  readonly excelApi: number;
  /** The add-in's functions in cells; none unless given. */
  readonly customFunctions?: readonly CustomFunctionDefinition[];
  /** What a blank cell arrives as in a custom function. Default: null, as on the web. */
  readonly blankCells?: 'null' | 'zero';
  /** What an add-in's writes are to a person's undo: steps of their own, or the end of what can be undone. Default: steps. */
  readonly addinWrites?: 'can be undone' | 'end undo';
}

export class WorkbookSession {
  readonly model: WorkbookModel;
  readonly fileName: string;
  readonly dataLocale: string;
  readonly excelApi: number;
  readonly events = new WorkbookEvents();
  readonly runtime = new AddinRuntime(this.events);
  /** How many cells were answered and written: a cell counts once for each of its properties that was loaded or set. */
  readonly cells = { read: 0, written: 0 };
  readonly customFunctions: CustomFunctionCalls;
  readonly calculation: SessionCalculation;
  readonly cellEdit = new CellEditMode();
  readonly held = new HeldObjects();
  readonly history: UndoHistory;

  private readonly selections = new Map<string, Area>();
  private personActs = false;
  private readonly addinWrites: 'can be undone' | 'end undo';

  constructor(options: SessionOptions) {
    this.model = options.model;
    this.fileName = options.fileName;
    this.dataLocale = options.dataLocale;
    this.excelApi = options.excelApi;
    this.customFunctions = new CustomFunctionCalls(options.customFunctions ?? []);
    this.calculation = new SessionCalculation({
      model: options.model,
      customFunctions: this.customFunctions,
      blankCells: options.blankCells ?? 'null',
      locale: options.dataLocale,
      onCalculated: ({ sheet, area }) => this.events.raise('worksheetCalculated', sheet.id, { worksheetId: sheet.id, address: formatArea(area) }),
    });
    this.history = new UndoHistory(options.model, this.calculation);
    this.addinWrites = options.addinWrites ?? 'can be undone';
  }

  /** Runs a batch of the add-in, as something that can be undone where this Excel can. */
  asAddin<T>(batch: () => T): T {
    if (this.addinWrites === 'can be undone') return this.history.step('add-in', batch);
    const { answer, changed } = this.history.watch(batch);
    if (changed) this.history.clear();
    return answer;
  }

  /** Runs what a person does: events say that it was not this add-in. */
  asPerson<T>(action: () => T): T {
    const before = this.personActs;
    this.personActs = true;
    try {
      return action();
    } finally {
      this.personActs = before;
    }
  }

  /** As events name whoever makes a change. */
  get triggerSource(): 'ThisLocalAddin' | 'Unknown' {
    return this.personActs ? 'Unknown' : 'ThisLocalAddin';
  }

  /**
   * Enters a text in a cell as a person would who types in English (see `editing` for the locale of the data), calculated at once.
   * @throws {ExcelError} AccessDenied for a locked cell of a protected sheet, InvalidArgument for a text that begins as a formula and is none
   */
  edit(sheet: SheetModel, row: number, column: number, text: string): void {
    if (sheet.protection !== null && sheet.style(row, column).locked) throw new ExcelError('AccessDenied');
    const write = readWrite({ sheet, row, column }, text, this.calculation);
    const area = cellArea(row, column);
    this.calculation.change(sheet, [area], () => writeCell(sheet, write, this.calculation));
    this.calculation.settle();
    const change = { changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown', shiftDirection: 'None' };
    this.events.raise('worksheetChanged', sheet.id, { ...change, worksheetId: sheet.id, address: formatArea(area) });
  }

  /** Takes results of custom functions. */
  deliver(results: readonly CustomFunctionResult[]): void {
    this.customFunctions.answered(results);
    this.calculation.deliver(results);
  }

  /** The sheet with that id or, in any case of letters, that name. */
  findSheet(key: string): SheetModel | null {
    const name = key.toLowerCase();
    return this.model.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  positionOf(sheet: SheetModel): number {
    return this.model.sheets.indexOf(sheet);
  }

  activate(sheet: SheetModel): void {
    const before = this.model.activeSheet;
    if (before === sheet) return;
    this.model.activeSheet = sheet;
    this.events.raise('worksheetDeactivated', before.id, { worksheetId: before.id });
    this.events.raise('worksheetActivated', sheet.id, { worksheetId: sheet.id });
  }

  selection(sheet: SheetModel): Area {
    return this.selections.get(sheet.id) ?? cellArea(0, 0);
  }

  select(range: RangeTarget): void {
    this.activate(range.sheet);
    this.selections.set(range.sheet.id, range.area);
    this.model.journal.touchView();
    this.events.raise('worksheetSelectionChanged', range.sheet.id, { worksheetId: range.sheet.id, address: formatArea(range.area) });
    this.events.raise('documentSelectionChanged', null, {});
  }

  /** A range from an address or a defined name, as `worksheet.getRange` takes them; the sheet is the one meant where none is named. */
  rangeAt(address: string, sheet: SheetModel): RangeTarget {
    const parsed = parseAddress(address);
    if (parsed !== null) {
      const owner = parsed.sheetName === null ? sheet : this.findSheet(parsed.sheetName);
      if (owner !== null) return { sheet: owner, area: parsed.area };
    } else {
      const wanted = address.toLowerCase();
      const name =
        this.model.names.find((candidate) => candidate.sheetId === sheet.id && candidate.name.toLowerCase() === wanted) ??
        this.model.names.find((candidate) => candidate.sheetId === null && candidate.name.toLowerCase() === wanted);
      const target = name === undefined ? null : this.rangeOfName(name);
      if (target !== null) return target;
    }
    throw new ExcelError('InvalidArgument');
  }

  /** The cells that a defined name stands for; null where it comes to something else, or to cells apart from each other. */
  rangeOfName({ formula }: NameModel): RangeTarget | null {
    const result = this.calculation.valueOfName(formula);
    const [range, ...more] = result.kind === 'cells' ? result.areas : [];
    return range === undefined || more.length > 0 ? null : range;
  }

  address(range: RangeTarget): string {
    return `${quoteSheetName(range.sheet.name)}!${formatArea(range.area)}`;
  }

  /** Cells moved: what is held follows them, and goes back with an undo. */
  follow(move: CellMove): void {
    this.model.journal.note('appearance', () => this.follow(takenBack(move)));
    this.held.follow(move);
  }
}

/**
 * What a person does to the open workbook. Whoever shows the workbook (the page, its grid) asks here for what stands in the cell editor,
 * hands over what was typed, pasted or chosen, and is told when to paint anew.
 *
 * * Rows and columns count from 0. Texts are in the locale of the session's data: `85,40` is a number with vi-VN.
 * * What Excel would not allow is answered as a refusal with a code, and nothing has changed then. Nothing is thrown for it.
 * * Everything is calculated when a method returns; custom functions deliver later, which is a change like any other.
 * * An add-in hears of it as of what a person does in Excel.
 * * Every change is one step of `undo`, but those of `sheets`, which have no way back and end what can be undone.
 *
 *     const editing = new Editing(host.session);
 *     editing.subscribe(() => grid.repaint());
 *     const outcome = editing.type(sheet, { row: 4, column: 2 }, '85,40');
 *     if (outcome.kind === 'refused') say(outcome.code, outcome.detail);
 */

import type { Area, CellPlace, CellStyle, SheetModel } from '../engine/port';
import { boundingArea } from '../objects/addresses/areas';
import type { RangeTarget } from '../objects/definition/host-object';
import { setHidden, type Axis } from '../objects/range/sizes/line-sizes';
import { clearRange } from '../objects/range/content/range-copy';
import { mergeRange, unmergeRange } from '../objects/range/format/range-merge';
import { applyStyle } from '../objects/range/format/range-style';
import { raiseChanged } from '../objects/range/content/range-writing';
import { raiseTableSelection } from '../objects/table/table-events';
import type { TakenBack } from '../objects/session/undo-history';
import type { WorkbookSession } from '../objects/session/workbook-session';
import { cellEditorText } from './entering/cell-editor-text';
import { copyCells, cutCells, type CopiedCells } from './moving/clipboard';
import { enterText, pasteTexts } from './entering/entering';
import { DONE, refusalOf, type Outcome } from './refusal';
import { SheetEditing } from './sheet-editing';
import { TableEditing } from './table-editing';
import { deleteCells, insertCells, type CellsToDelete, type CellsToInsert } from './moving/shifting';
import { resize, type SizedSide } from './sizes';
import { sortRows, type SortedRows } from './moving/sorting';
import { pasteTable, type TableRows } from './moving/pasted-table';
import { expandTable } from './entering/table-expansion';

export class Editing {
  /** Adding, renaming, moving, hiding and deleting sheets. */
  readonly sheets: SheetEditing;
  readonly tables: TableEditing;

  constructor(readonly session: WorkbookSession) {
    session.history.keep();
    this.sheets = new SheetEditing(session);
    this.tables = new TableEditing(session, (action, change) => this.#act(action, change));
  }

  /** What the cell editor starts with. */
  textOf(sheet: SheetModel, row: number, column: number): string {
    return cellEditorText(sheet, { row, column }, this.session.dataLocale);
  }

  /**
   * Enters a text in a cell, as Enter does at the end of typing. An empty text empties the cell. Beside or below a table the table grows,
   * which is a step of its own: undoing it first leaves the text where it is.
   */
  type(sheet: SheetModel, cell: CellPlace, text: string): Outcome {
    const outcome = this.#act('type', () => enterText(sheet, cell, text, this.session));
    if (outcome.kind === 'done' && text !== '') this.#act('expand-table', () => expandTable(sheet, { top: cell.row, left: cell.column, rowCount: 1, columnCount: 1 }, this.session));
    return outcome;
  }

  /** Pastes texts from elsewhere over the selected area; answers the area that was written. */
  paste(sheet: SheetModel, area: Area, rows: readonly (readonly string[])[]): Outcome<Area> {
    const outcome = this.#act('paste', () => pasteTexts(sheet, area, rows, this.session));
    if (outcome.kind === 'done') this.#act('expand-table', () => expandTable(sheet, outcome.value, this.session));
    return outcome;
  }

  /** Pastes a table of another program with its formats; answers the area that was written. */
  pasteTable(sheet: SheetModel, area: Area, rows: TableRows): Outcome<Area> {
    const outcome = this.#act('paste', () => pasteTable(sheet, area, rows, this.session));
    if (outcome.kind === 'done') this.#act('expand-table', () => expandTable(sheet, outcome.value, this.session));
    return outcome;
  }

  /** Pastes cells of this workbook that were copied or cut; answers the area that was written. */
  pasteCells(cells: CopiedCells): Outcome<Area> {
    return this.#act('paste', () => (cells.how === 'cut' ? cutCells(cells, this.session) : copyCells(cells, this.session)));
  }

  /** The Delete key empties; the menu can also take formats off, which takes merged cells apart. */
  clear(sheet: SheetModel, area: Area, what: 'contents' | 'formats' | 'all'): Outcome {
    const clearing = ({ contents: 'Contents', formats: 'Formats', all: 'All' } as const)[what];
    return this.#does('clear', () => clearRange({ sheet, area }, clearing, this.session));
  }

  /** Inserts rows, columns or cells before the area; what is bound to cells follows. */
  insert(sheet: SheetModel, area: Area, what: CellsToInsert): Outcome {
    return this.#act('insert', () => insertCells({ sheet, area }, what, this.session));
  }

  delete(sheet: SheetModel, area: Area, what: CellsToDelete): Outcome {
    return this.#act('delete', () => deleteCells({ sheet, area }, what, this.session));
  }

  /** Sorts rows by columns; answers the area that was sorted, without its header. */
  sort(sheet: SheetModel, rows: SortedRows): Outcome<Area> {
    return this.#act('sort', () => sortRows(sheet, rows, this.session));
  }

  /** Changes parts of the cells' format: `{ bold: true }`, `{ numberFormat: '0.00' }`. */
  format(sheet: SheetModel, area: Area, change: Partial<CellStyle>): Outcome {
    return this.#does('format', () => applyStyle({ sheet, area }, change));
  }

  merge(sheet: SheetModel, area: Area, how: 'together' | 'rows' | 'apart'): Outcome {
    return this.#does('merge', () => (how === 'apart' ? unmergeRange({ sheet, area }, this.session) : mergeRange({ sheet, area }, { across: how === 'rows' }, this.session)));
  }

  hide(sheet: SheetModel, area: Area, axis: Axis): Outcome {
    return this.#does('hide', () => setHidden({ sheet, area }, axis, 'hidden', this.session));
  }

  unhide(sheet: SheetModel, area: Area, axis: Axis): Outcome {
    return this.#does('unhide', () => setHidden({ sheet, area }, axis, 'shown', this.session));
  }

  /** Gives rows or columns of an area their sizes in points; 0 hides, null leaves one as it is. */
  resize(sheet: SheetModel, area: Area, side: SizedSide, points: (index: number) => number | null): Outcome {
    return this.#act('resize', () => resize({ sheet, area }, side, points, this.session));
  }

  /** Selects cells, on another sheet too. */
  select(sheet: SheetModel, area: Area): void {
    this.session.asPerson(() => {
      this.session.select({ sheet, area });
      raiseTableSelection({ sheet, area }, this.session);
    });
  }

  /** What `undo` would take back (`type`, `paste`, `add-in` …); null for nothing. */
  get undoable(): string | null {
    return this.session.history.undoable;
  }

  get redoable(): string | null {
    return this.session.history.redoable;
  }

  /** Takes the last step back and selects what was selected then. Does nothing where there is none. */
  undo(): void {
    this.session.asPerson(() => this.#show(this.session.history.undo()));
  }

  redo(): void {
    this.session.asPerson(() => this.#show(this.session.history.redo()));
  }

  /** Grows with every change of the workbook, its selection and its results, whoever made it. */
  get version(): number {
    return this.session.model.journal.version;
  }

  /**
   * Tells after any change from whatever side: a person, an add-in's batch, the calculation, a custom function's result. Changes that come
   * together are told once, in a microtask. Returns the way to stop.
   */
  subscribe(listener: (version: number) => void): () => void {
    return this.session.model.journal.listen(listener);
  }

  /** A cell is being edited: until the end an add-in's batches fail with InvalidOperationInCellEditMode, or wait where they ask for that. */
  beginCellEdit(): void {
    this.session.cellEdit.begin();
  }

  endCellEdit(): void {
    this.session.cellEdit.end();
  }

  get editsCell(): boolean {
    return this.session.cellEdit.on;
  }

  #does(action: string, change: () => void): Outcome {
    return this.#act(action, () => {
      change();
      return DONE;
    });
  }

  #act<T>(action: string, change: () => Outcome<T>): Outcome<T> {
    const { session } = this;
    const sheet = session.model.activeSheet;
    try {
      return session.asPerson(() => session.history.step(action, change, { sheet, area: session.selection(sheet) }));
    } catch (error) {
      return refusalOf(error);
    } finally {
      session.calculation.settle();
    }
  }

  /** An add-in hears of cells that were put back as of cells that were edited. */
  #show(taken: TakenBack | null): void {
    if (taken === null) return;
    const { step, changed } = taken;
    const bySheet = new Map<SheetModel, RangeTarget>();
    for (const { sheet, area } of changed) {
      const known = bySheet.get(sheet);
      bySheet.set(sheet, { sheet, area: known === undefined ? area : boundingArea(known.area, area) });
    }
    for (const target of bySheet.values()) raiseChanged(target, this.session);
    if (step.selected !== null) this.select(step.selected.sheet, step.selected.area);
  }
}

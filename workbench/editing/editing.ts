/**
 * What a person does to the open workbook. Whoever shows the workbook (the page, its grid) asks here for what stands in the cell editor,
 * hands over what was typed, pasted or chosen, and is told when to paint anew.
 *
 * * Rows and columns count from 0. Texts are in the locale of the session's data: `85,40` is a number with vi-VN.
 * * What Excel would not allow is answered as a refusal with a code, and nothing has changed then. Nothing is thrown for it.
 * * Everything is calculated when a method returns; custom functions deliver later, which is a change like any other.
 * * An add-in hears of it as of what a person does in Excel.
 */

import type { Area, CellPlace, SheetModel } from '../engine/port';
import { clearRange, copyRange } from '../objects/range/range-copy';
import type { RangeTarget } from '../objects/host-object';
import { raiseTableSelection } from '../objects/table/table-events';
import type { WorkbookSession } from '../objects/workbook-session';
import { cellEditorText } from './cell-editor-text';
import { enterText, pastedArea, pasteTexts } from './entering';
import { DONE, lockedCell, refusalOf, refused, type Outcome } from './refusal';
import { resize, type SizedSide } from './sizes';

export interface CopiedCells {
  readonly from: RangeTarget;
  readonly to: RangeTarget;
  /** As of Excel's Paste Special. */
  readonly what: 'all' | 'formulas' | 'values' | 'formats';
  readonly transposed: 'no' | 'yes';
}

export class Editing {
  constructor(readonly session: WorkbookSession) {}

  /** What the cell editor starts with. */
  textOf(sheet: SheetModel, row: number, column: number): string {
    return cellEditorText(sheet, { row, column }, this.session.dataLocale);
  }

  /** Enters a text in a cell, as Enter does at the end of typing. An empty text empties the cell. */
  type(sheet: SheetModel, cell: CellPlace, text: string): Outcome {
    return this.#act(() => enterText(sheet, cell, text, this.session));
  }

  /** Pastes texts from elsewhere over the selected area; answers the area that was written. */
  paste(sheet: SheetModel, area: Area, rows: readonly (readonly string[])[]): Outcome<Area> {
    return this.#act(() => pasteTexts(sheet, area, rows, this.session));
  }

  /** Pastes cells of this workbook; answers the area that was written. Relative references of formulas move along. */
  pasteCells({ from, to, what, transposed }: CopiedCells): Outcome<Area> {
    const size = transposed === 'yes' ? { rowCount: from.area.columnCount, columnCount: from.area.rowCount } : from.area;
    const area = pastedArea(to.area, { rowCount: size.rowCount, columnCount: size.columnCount });
    if (area === null) return refused('off-sheet');
    const type = ({ all: 'All', formulas: 'Formulas', values: 'Values', formats: 'Formats' } as const)[what];
    return this.#act(() => {
      const locked = lockedCell(to.sheet, area);
      if (locked !== null) return locked;
      copyRange(from, { sheet: to.sheet, area }, { type, skipBlanks: false, transpose: transposed === 'yes' }, this.session);
      return { kind: 'done', value: area };
    });
  }

  /** The Delete key empties; the menu can also take formats off, which takes merged cells apart. */
  clear(sheet: SheetModel, area: Area, what: 'contents' | 'formats' | 'all'): Outcome {
    const clearing = ({ contents: 'Contents', formats: 'Formats', all: 'All' } as const)[what];
    return this.#act(() => {
      clearRange({ sheet, area }, clearing, this.session);
      return DONE;
    });
  }

  /** Gives rows or columns of an area their sizes in points; 0 hides, null leaves one as it is. */
  resize(sheet: SheetModel, area: Area, side: SizedSide, points: (index: number) => number | null): Outcome {
    return this.#act(() => resize(sheet, area, side, points));
  }

  /** Selects cells, on another sheet too. */
  select(sheet: SheetModel, area: Area): void {
    this.session.asPerson(() => {
      this.session.select({ sheet, area });
      raiseTableSelection({ sheet, area }, this.session);
    });
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

  #act<T>(action: () => Outcome<T>): Outcome<T> {
    try {
      return this.session.asPerson(action);
    } catch (error) {
      return refusalOf(error);
    } finally {
      this.session.calculation.settle();
    }
  }
}

/** An edit from its first letter to its end: what is typed in the cell or in the formula bar, entered or given up. */

import { DONE, type Outcome } from '../../../editing/refusal';
import { cellArea } from '../../../objects/addresses/areas';
import type { EditState } from '../contract';
import type { GridState } from '../grid-state';
import type { CellEditor } from './cell-editor';

export interface CellEditHost {
  readonly state: GridState;
  readonly editor: () => CellEditor;
  /** Shows the active cell. */
  readonly reveal: () => void;
  readonly focus: () => void;
  /** The workbook was changed, or a refusal told. */
  readonly changed: (outcome: Outcome<unknown>) => 'done' | 'refused';
  readonly refused: (outcome: Outcome) => boolean;
  readonly onEdit: (state: EditState) => void;
}

export class CellEdit {
  readonly #host: CellEditHost;

  constructor(host: CellEditHost) {
    this.#host = host;
  }

  get state(): EditState {
    const { mode, text } = this.#host.editor();
    return { mode, text: mode === 'ready' ? this.#host.state.textOfActive : text };
  }

  /** The text field got a text: the first letter begins an edit. */
  typed(): void {
    const { mode, text } = this.#host.editor();
    this.open(mode === 'ready' ? 'enter' : mode, text);
  }

  open(mode: 'enter' | 'edit', text: string): void {
    const { state, reveal, onEdit } = this.#host;
    const editor = this.#host.editor();
    if (editor.mode === 'ready') {
      state.editing.beginCellEdit();
      reveal();
    }
    editor.open(mode, text);
    onEdit(this.state);
  }

  close(): void {
    const editor = this.#host.editor();
    if (editor.mode === 'ready') return;
    editor.close();
    this.#host.state.editing.endCellEdit();
    this.#host.onEdit(this.state);
  }

  /** Enters the text into the active cell, or from there into all selected ones, where its relative references move along. */
  commit(where: 'active' | 'all'): 'done' | 'refused' {
    const { state, refused, focus, changed } = this.#host;
    const editor = this.#host.editor();
    if (editor.mode === 'ready') return 'done';
    const { sheet } = state.sheet;
    const { active, area } = state.selection;
    if (refused(state.editing.type(sheet, active, editor.text))) {
      focus();
      return 'refused';
    }
    this.close();
    if (where === 'active') return changed(DONE);
    const from = { sheet, area: cellArea(active.row, active.column) };
    return changed(state.editing.pasteCells({ from, to: { sheet, area }, what: 'formulas' }));
  }
}

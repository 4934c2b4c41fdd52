/** The sheet as the window around it sees it: the grid, what is selected in it, and the text that is being edited. */

import type { EditState, Grid, SelectionState } from '../grid';
import { Observable } from './observable';
import type { TablePlan } from './commands/table-plan';

const NOTHING_EDITED: EditState = { mode: 'ready', text: '' };

export class SheetPlace extends Observable {
  private shown: Grid | null = null;
  private selected: SelectionState | null = null;
  private edited: EditState = NOTHING_EDITED;
  private planned: TablePlan | null = null;

  get grid(): Grid | null {
    return this.shown;
  }

  get selection(): SelectionState | null {
    return this.selected;
  }

  get edit(): EditState {
    return this.edited;
  }

  /** Cells that are to become a table, about which a person is asked. */
  get plannedTable(): TablePlan | null {
    return this.planned;
  }

  plan(table: TablePlan | null): void {
    this.planned = table;
    this.changed();
  }

  /** The grid that the window made, or null where it took it away. */
  show(grid: Grid | null): void {
    this.shown = grid;
    if (grid === null) [this.selected, this.edited, this.planned] = [null, NOTHING_EDITED, null];
    this.changed();
  }

  tellSelection(selection: SelectionState): void {
    this.selected = selection;
    this.changed();
  }

  tellEdit(edit: EditState): void {
    this.edited = edit;
    this.changed();
  }
}

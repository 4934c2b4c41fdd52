/** What the grid takes from the page around it, and what it gives. */

import type { Editing } from '../../editing/editing';
import type { Refusal } from '../../editing/refusal';
import type { Area, CellPlace, SheetModel } from '../../engine/port';
import type { ChromeTheme } from './paint/palette';

/** 'ready': keys move. 'enter': text was begun by typing, arrow keys end it. 'edit': arrow keys move in the text. */
export type EditMode = 'ready' | 'enter' | 'edit';

export interface EditState {
  readonly mode: EditMode;
  /** The text being edited; when ready, the text of the active cell as an editor would have it. */
  readonly text: string;
}

export interface SelectionState {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly active: CellPlace;
  /** 'no' while a mouse button is down: the session has not been told yet. */
  readonly settled: 'yes' | 'no';
}

export interface GridOptions {
  /** The workbook and what a person may do to it. The grid follows its changes by itself. */
  readonly editing: Editing;
  /** Of what a screen reader says. */
  readonly language: 'vi' | 'en';
  /** Of headers and selection; cells look as the workbook says. Default: light. */
  readonly theme?: ChromeTheme;
  readonly onSelection?: (selection: SelectionState) => void;
  /** Editing began, went on or ended, or another cell became active. The formula bar shows the text. */
  readonly onEdit?: (state: EditState) => void;
  /** Something was refused. An edit that was refused stays open with its text. */
  readonly onRefusal?: (refusal: Refusal) => void;
}

export interface Grid {
  /** What is edited, or stands in the active cell. */
  readonly edit: EditState;
  /** Looks at the workbook anew; only needed after changes that the workbook's journal does not tell. */
  refresh(): void;
  /** Selects on the active sheet and scrolls there. An edit is ended before; where that is refused, nothing happens. */
  select(area: Area): void;
  /** Gives the keyboard to the cells. */
  focus(): void;
  setTheme(theme: ChromeTheme): void;
  /** The text from the formula bar: begins an edit of the active cell, or goes on with it. The focus stays where it is. */
  setEditText(text: string): void;
  /** Ends an edit with its text, as Enter does, and goes to the next cell where a way is named. 'refused' leaves it open. */
  commit(then?: 'Down' | 'Up' | 'Right' | 'Left'): 'done' | 'refused';
  /** Ends an edit without its text. */
  cancel(): void;
  dispose(): void;
}

/** What the grid takes from the page around it, and what it gives. */

import type { Editing } from '../../editing/editing';
import type { Refusal } from '../../editing/refusal';
import type { Area, CellPlace, SheetModel } from '../../engine/port';
import type { ChromeTheme } from './paint/palette';
import type { FilterButton } from './tables/filter-buttons';

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

/** Where a menu is asked for, in CSS pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

export interface MenuRequest {
  /** The selection, which the menu is about, was asked for there. */
  readonly over: 'cells' | 'rows' | 'columns';
  readonly at: MenuPoint;
}

export interface FilterRequest {
  readonly button: FilterButton;
  readonly at: MenuPoint;
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
  /** By the right mouse button, Shift+F10 or the menu key. Not while a cell is edited: then the menu is that of the text field. */
  readonly onMenu?: (request: MenuRequest) => void;
  /** By a click on a filter's button, or Alt+Down in its cell. */
  readonly onFilter?: (request: FilterRequest) => void;
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
  /** What is selected goes to the clipboard; 'not-allowed' where the browser leaves that to its keys alone. */
  copy(how: 'copy' | 'cut'): 'done' | 'not-allowed';
  /** Pastes at the selection. */
  paste(): Promise<'done' | 'not-allowed'>;
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

/** What the grid takes from the page around it, and what it gives. */

import type { Area, CellPlace, CellStyle, SheetModel } from '../../engine/port';
import type { RangeTarget } from '../../objects/host-object';
import type { WorkbookSession } from '../../objects/workbook-session';
import type { ChromeTheme } from './paint/palette';

/** Why something a person asked for was not done. The page has the sentence for a reason. */
export interface GridRefusal {
  readonly reason: string;
}

/** A cell of a pasted table. Cells that a merged one covers are absent. */
export interface PastedCell {
  /** As typed: what it becomes, the locale decides. */
  readonly text: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Formats that came along; none for plain text. */
  readonly style?: Partial<CellStyle>;
}

export type PastedRows = readonly (readonly (PastedCell | null)[])[];

/**
 * What a person can do to the workbook. The grid decides nothing itself: each of these either does what it says, or does nothing and
 * answers why. Those that write raise Excel's events and can be undone.
 */
export interface GridEditing {
  /** What stands in the editor of a cell: its formula or constant as the locale writes them. */
  readonly textOf: (sheet: SheetModel, place: CellPlace) => string;
  /** Enters a text into each cell of an area; one cell, but after Ctrl+Enter. */
  readonly enter: (target: RangeTarget, text: string) => GridRefusal | null;
  /** Empties cells; their formats stay. */
  readonly clear: (target: RangeTarget) => GridRefusal | null;
  /** Pastes what came from elsewhere at an area's first cell (or all over it); answers the area that was written. */
  readonly paste: (target: RangeTarget, rows: PastedRows) => GridRefusal | Area;
  /** Pastes cells of this workbook with formulas and formats, or takes them there. */
  readonly pasteRange: (from: RangeTarget, to: RangeTarget, how: 'copy' | 'cut') => GridRefusal | Area;
  readonly undo: () => GridRefusal | null;
  readonly redo: () => GridRefusal | null;
  /** Sets widths or heights in points, or fits them to the contents. */
  readonly resize: (target: RangeTarget, side: 'rows' | 'columns', points: number | 'fit') => GridRefusal | null;
}

/** 'ready': keys move. 'enter': text was begun by typing, arrow keys end it. 'edit': arrow keys move in the text. */
export type EditMode = 'ready' | 'enter' | 'edit';

export interface EditState {
  readonly mode: EditMode;
  /** The text being edited; when ready, the text of the active cell as an editor would have it. */
  readonly text: string;
}

export interface GridOptions {
  readonly session: WorkbookSession;
  readonly editing: GridEditing;
  readonly language: 'vi' | 'en';
  readonly theme?: ChromeTheme;
  /** The selection changed, by the grid or by `select`; while a mouse button is down, `settled` is 'no'. */
  readonly onSelection?: (selection: { readonly sheet: SheetModel; readonly area: Area; readonly active: CellPlace; readonly settled: 'yes' | 'no' }) => void;
  /** Editing began, went on or ended. The formula bar shows the text. */
  readonly onEdit?: (state: EditState) => void;
  /** Something was refused. An edit that was refused stays open with its text. */
  readonly onRefusal?: (refusal: GridRefusal) => void;
}

export interface Grid {
  /** Looks at the workbook anew: to be called after any change of it, also of the active sheet and its selection. */
  refresh(): void;
  /** Selects on the active sheet and scrolls there. */
  select(area: Area): void;
  focus(): void;
  setTheme(theme: ChromeTheme): void;
  /** The text from the formula bar: begins an edit of the active cell, or goes on with it. The focus stays where it is. */
  setEditText(text: string): void;
  /** Ends an edit with its text, as Enter does but without moving; 'refused' leaves it open. */
  commit(): 'done' | 'refused';
  cancel(): void;
  readonly edit: EditState;
  dispose(): void;
}

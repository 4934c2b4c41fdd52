/**
 * The door of the grid. It shows the active sheet of a session as Excel would, and hands what a person does to the given `editing`.
 *
 *     const grid = createGrid(element, { session, editing, language: 'vi', onEdit: ({ text }) => { formulaBar.value = text; } });
 *     formulaBar.oninput = () => grid.setEditText(formulaBar.value);
 *
 * The element needs a size; the grid fills it. Whoever changes the workbook calls `refresh` afterwards.
 */

import { CanvasGrid } from './canvas-grid';
import type { Grid, GridOptions } from './contract';

export type { EditMode, EditState, Grid, GridEditing, GridOptions, GridRefusal, PastedCell, PastedRows } from './contract';
export type { ChromeTheme } from './paint/palette';

export function createGrid(parent: HTMLElement, options: GridOptions): Grid {
  return new CanvasGrid(parent, options);
}

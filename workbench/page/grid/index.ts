/**
 * The door of the grid. It shows the active sheet of a workbook as Excel would, and hands what a person does to `editing`.
 *
 *     const grid = createGrid(element, { editing, language: 'vi', onEdit: ({ text }) => { formulaBar.value = text; } });
 *     formulaBar.oninput = () => grid.setEditText(formulaBar.value);
 *     formulaBar.onkeydown = ({ key }) => { if (key === 'Enter' && grid.commit('Down') === 'done') grid.focus(); };
 *
 * The element needs a size; the grid fills it.
 */

import { CanvasGrid } from './canvas-grid';
import type { Grid, GridOptions } from './contract';

export type { EditMode, EditState, FilterRequest, Grid, GridOptions, MenuPoint, MenuRequest, SelectionState } from './contract';
export type { ChromeTheme } from './paint/palette';
export { BUILT_IN_STYLES, STYLE_GROUPS, type StyleGroup, type TableStyle, type ThemeColor } from './tables/built-in-styles';
export { type TableLayout, layOver, partsAt } from './tables/cell-look';

export function createGrid(parent: HTMLElement, options: GridOptions): Grid {
  return new CanvasGrid(parent, options);
}

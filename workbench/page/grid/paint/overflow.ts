/** Texts that are wider than their cell and run over empty neighbours: how far, and which of them begin outside of what is seen. */

import type { CellView } from '../content/cell-view';
import { type TextRoom, mayOverflow, sideOf, wantedWidth } from '../content/text-layout';
import type { Box, Pane } from '../geometry/viewport';
import type { Scene, Strip } from './scene';

export interface OverflowingCell {
  readonly row: number;
  readonly column: number;
  readonly view: CellView;
  readonly box: Box;
}

export interface Overflow {
  readonly room: TextRoom;
  /** What the text is aligned in: the cell, or the run of cells that it is centred across. */
  readonly box: Box;
  /** The columns whose right gridline the text crosses: from `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
}

/** null for a text that stays in its cell. */
export function overflowOf({ row, column, view, box }: OverflowingCell, scene: Scene): Overflow | null {
  if (!mayOverflow(view)) return null;
  if (view.style.horizontalAlignment === 'CenterAcrossSelection') return acrossSelection({ row, column, view, box }, scene);
  const extra = wantedWidth(view, scene.measure) - box.width;
  if (extra <= 0) return null;
  const side = sideOf(view);
  const right = side === 'right' ? NONE : emptyRun({ row, column, step: 1, enough: side === 'center' ? extra / 2 : extra }, scene);
  const left = side === 'left' ? NONE : emptyRun({ row, column, step: -1, enough: side === 'center' ? extra / 2 : extra }, scene);
  return { room: { left: left.pixels, right: right.pixels }, box, from: column - left.cells, to: column + right.cells };
}

interface Run {
  readonly cells: number;
  readonly pixels: number;
}

const NONE: Run = { cells: 0, pixels: 0 };

/** The empty cells beside a cell, of which as many are counted as give `enough` pixels. */
function emptyRun(from: { readonly row: number; readonly column: number; readonly step: 1 | -1; readonly enough: number }, scene: Scene): Run {
  const { columns } = scene.viewport.axes;
  let [cells, pixels] = [0, 0];
  for (let column = from.column + from.step; column >= 0 && column < columns.count && pixels < from.enough; column += from.step) {
    if (!isFree(from.row, column, scene)) break;
    cells += 1;
    pixels += columns.size(column);
  }
  return { cells, pixels };
}

function isFree(row: number, column: number, { views, merges }: Scene): boolean {
  return views.at(row, column).kind === 'empty' && merges.at(row, column) === null;
}

/** The empty cells to the right that are centred across the selection too belong to it. */
function acrossSelection({ row, column, box }: OverflowingCell, scene: Scene): Overflow {
  const { columns } = scene.viewport.axes;
  let to = column + 1;
  while (to < columns.count && isFree(row, to, scene) && scene.views.at(row, to).style.horizontalAlignment === 'CenterAcrossSelection') to += 1;
  const width = columns.start(to) - columns.start(column);
  return { room: NO_ROOM, box: { ...box, width }, from: column, to: to - 1 };
}

const NO_ROOM: TextRoom = { left: 0, right: 0 };

/** The nearest texts left and right of a pane's columns that may run into it. */
export function overflowingFromOutside(pane: Pane, rows: readonly Strip[], scene: Scene): readonly OverflowingCell[] {
  const { used, views, merges, viewport } = scene;
  if (used === null) return [];
  const { columns } = viewport.axes;
  const found: OverflowingCell[] = [];
  for (const { index: row, at: y, size: height } of rows) {
    if (row < used.top || row >= used.top + used.rowCount) continue;
    for (const [start, step] of [[pane.columns.from - 1, -1], [pane.columns.to, 1]] as const) {
      for (let column = start; column >= used.left && column < used.left + used.columnCount; column += step) {
        const view = views.at(row, column);
        if (merges.at(row, column) !== null) break;
        if (view.kind === 'empty') continue;
        const width = columns.size(column);
        if (width > 0 && mayOverflow(view)) found.push({ row, column, view, box: { x: pane.originX + columns.start(column), y, width, height } });
        break;
      }
    }
  }
  return found;
}

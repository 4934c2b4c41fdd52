/** The cells of one pane: gridlines, fills, texts and borders, in this order. Merged areas are cells of their own size. */

import type { Area } from '../../../engine/port';
import { cellArea } from '../../../objects/addresses/areas';
import type { CellView } from '../content/cell-view';
import { type Box, type Pane, boxOf } from '../geometry/viewport';
import { paintBorders } from './borders';
import { paintFilterButton } from './filter-button';
import { overflowOf, overflowingFromOutside } from './overflow';
import { type Scene, type Strip, stripsOf } from './scene';
import type { Surface } from './surface';
import { paintText } from './text';

/** A cell or merged area in sight. */
interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly view: CellView;
  readonly box: Box;
  readonly merged: boolean;
}

export function paintCells(surface: Surface, pane: Pane, scene: Scene): void {
  if (pane.width <= 0 || pane.height <= 0) return;
  const rows = stripsOf(scene.viewport.axes.rows, pane.rows, pane.originY);
  const columns = stripsOf(scene.viewport.axes.columns, pane.columns, pane.originX);
  surface.inside(pane, () => {
    surface.fill(scene.palette.sheet, pane);
    if (scene.gridlines === 'shown') paintGridlines(surface, { pane, rows, columns, color: scene.palette.gridline });
    const cells = seenCells(pane, scene, { rows, columns });
    for (const { view, box, merged } of cells) paintFill(surface, { view, box, merged }, scene);
    const outside = overflowingFromOutside(pane, rows, scene).map(({ row, column, view, box }) => ({ row, column, view, box, merged: false }));
    for (const cell of [...outside, ...cells]) {
      if (cell.view.kind === 'empty') continue;
      const room = cell.merged ? null : overflowOf(cell, scene);
      if (room !== null) eraseGridlines(surface, { cell, pane, scene, room });
      paintText(surface, { view: cell.view, box: room?.box ?? cell.box, ...(room === null ? {} : { room: room.room }) }, scene);
    }
    paintBorders(surface, { rows, columns }, scene);
    for (const { row, column, box, merged } of cells) {
      const button = merged ? scene.filters.within(scene.merges.at(row, column) ?? cellArea(row, column)) : scene.filters.at(row, column);
      if (button !== null) paintFilterButton(surface, { button, cell: box }, scene);
    }
  });
}

function paintGridlines(surface: Surface, lines: { readonly pane: Box; readonly rows: readonly Strip[]; readonly columns: readonly Strip[]; readonly color: string }): void {
  const { pane, rows, columns, color } = lines;
  for (const { at, size } of rows) surface.lineAbove(color, { x: pane.x, bottom: at + size, length: pane.width });
  for (const { at, size } of columns) surface.lineBefore(color, { y: pane.y, right: at + size, length: pane.height });
}

function seenCells(pane: Pane, scene: Scene, strips: { readonly rows: readonly Strip[]; readonly columns: readonly Strip[] }): readonly SeenCell[] {
  const { views, merges, viewport } = scene;
  const cells: SeenCell[] = [];
  const met = new Set<Area>();
  for (const { index: row, at: y, size: height } of strips.rows) {
    for (const { index: column, at: x, size: width } of strips.columns) {
      const merge = merges.at(row, column);
      if (merge === null) {
        cells.push({ row, column, view: views.at(row, column), box: { x, y, width, height }, merged: false });
      } else if (!met.has(merge)) {
        met.add(merge);
        cells.push({ row: merge.top, column: merge.left, view: views.at(merge.top, merge.left), box: boxOf(pane, viewport.axes, merge), merged: true });
      }
    }
  }
  return cells;
}

/** A fill covers the gridlines around it, as in Excel: its own at the right and below, and those of the cells before and above. */
function paintFill(surface: Surface, { view, box, merged }: Pick<SeenCell, 'view' | 'box' | 'merged'>, { palette, gridlines }: Scene): void {
  if (view.fill !== '') surface.fill(view.fill, { x: box.x - 1, y: box.y - 1, width: box.width + 1, height: box.height + 1 });
  else if (merged) {
    const line = gridlines === 'shown' ? 1 : 0;
    surface.fill(palette.sheet, { ...box, width: box.width - line, height: box.height - line });
  }
}

/** No gridline goes through a text that runs over its neighbours. */
function eraseGridlines(
  surface: Surface,
  { cell, pane, scene, room }: { readonly cell: SeenCell; readonly pane: Pane; readonly scene: Scene; readonly room: NonNullable<ReturnType<typeof overflowOf>> },
): void {
  const { axes } = scene.viewport;
  for (let column = room.from; column < room.to; column += 1) {
    if (scene.views.at(cell.row, column).fill !== '' || scene.views.at(cell.row, column + 1).fill !== '') continue;
    const right = pane.originX + axes.columns.start(column + 1);
    surface.lineBefore(scene.palette.sheet, { y: cell.box.y, right, length: cell.box.height - 1 });
  }
}

/** What lies over the cells of a pane: the selection with its active cell, the outline of a spill, the edge of what was copied. */

import type { Area } from '../../../engine/port';
import { cellArea, intersection } from '../../../objects/addresses/areas';
import { type Box, type Pane, boxOf } from '../geometry/viewport';
import type { Scene } from './scene';
import type { Surface } from './surface';

export function paintMarks(surface: Surface, pane: Pane, scene: Scene): void {
  const { palette, selection, active, spill, copied, merges, viewport } = scene;
  surface.inside(pane, () => {
    const place = (area: Area): Box => gridBox(boxWithin(pane, scene, area));
    if (spill !== null) surface.frame(palette.spill, place(spill), { pixels: 1 });
    if (copied !== null) surface.frame(palette.accent, place(copied), { pixels: 2, dash: [5, 3] });
    const activeArea = merges.at(active.row, active.column) ?? cellArea(active.row, active.column);
    const box = place(selection);
    if (activeArea.rowCount !== selection.rowCount || activeArea.columnCount !== selection.columnCount) {
      const hole = intersection(activeArea, selection) === null ? null : gridBox(boxOf(pane, viewport.axes, activeArea));
      fillAround(surface, palette.selectionFill, { box, hole });
    }
    surface.frame(palette.accent, box, { pixels: 2 });
  });
}

/** From the gridline before a cell to its own. */
function gridBox({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 2, width: width + 3, height: height + 3 };
}

/** The part of an area that a pane can show, and a little around it: a whole column is longer than a canvas may be. */
function boxWithin(pane: Pane, { viewport }: Scene, area: Area): Box {
  const { x, y, width, height } = boxOf(pane, viewport.axes, area);
  const margin = 10;
  const [left, top] = [Math.max(x, pane.x - margin), Math.max(y, pane.y - margin)];
  return { x: left, y: top, width: Math.max(0, Math.min(x + width, pane.x + pane.width + margin) - left), height: Math.max(0, Math.min(y + height, pane.y + pane.height + margin) - top) };
}

function fillAround(surface: Surface, color: string, { box, hole }: { readonly box: Box; readonly hole: Box | null }): void {
  const { context } = surface;
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  if (hole !== null) context.rect(hole.x, hole.y, hole.width, hole.height);
  context.fillStyle = color;
  context.fill('evenodd');
  context.restore();
}

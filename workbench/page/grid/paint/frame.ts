/** One frame of the grid: cells and marks of each pane, the lines of frozen panes, the headers. */

import { paintCells } from './cells';
import { paintHeaders } from './headers';
import { paintMarks } from './marks';
import type { Scene } from './scene';
import type { Surface } from './surface';

export function paintFrame(surface: Surface, scene: Scene): void {
  const { viewport, palette } = scene;
  const { panes, frozen, frozenSize, headers, size } = viewport;
  const { context, ratio } = surface;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  for (const pane of panes) {
    paintCells(surface, pane, scene);
    paintMarks(surface, pane, scene);
  }
  if (frozen.rows > 0) surface.lineAbove(palette.freezeLine, { x: headers.width, bottom: headers.height + frozenSize.height, length: size.width });
  if (frozen.columns > 0) surface.lineBefore(palette.freezeLine, { y: headers.height, right: headers.width + frozenSize.width, length: size.height });
  paintHeaders(surface, scene);
  if (scene.guide?.side === 'columns') surface.lineBefore(palette.accent, { y: 0, right: scene.guide.at, length: size.height });
  if (scene.guide?.side === 'rows') surface.lineAbove(palette.accent, { x: 0, bottom: scene.guide.at, length: size.width });
}

/**
 * One frame of the grid: cells and marks of each pane, the lines of frozen panes, the headers. Where nothing but the scroll changed, what is
 * still seen is moved on the canvas, and only what came into sight is painted.
 */

import { type Box, within } from '../geometry/viewport';
import { paintCells } from './cells';
import { paintHeaders } from './headers';
import { paintMarks } from './marks';
import type { Scene } from './scene';
import type { Surface } from './surface';

export function paintFrame(surface: Surface, scene: Scene): void {
  paintPart(surface, scene, { x: 0, y: 0, ...scene.viewport.size });
}

/** The part of a frame that lies in a box. */
function paintPart(surface: Surface, scene: Scene, box: Box): void {
  const { viewport, palette } = scene;
  const { frozen, frozenSize, headers, size } = viewport;
  const { context, ratio } = surface;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  surface.inside(box, () => {
    const panes = within(viewport, box);
    for (const pane of panes) {
      paintCells(surface, pane, scene);
      paintMarks(surface, pane, scene);
    }
    if (frozen.rows > 0) surface.lineAbove(palette.freezeLine, { x: headers.width, bottom: headers.height + frozenSize.height, length: size.width });
    if (frozen.columns > 0) surface.lineBefore(palette.freezeLine, { y: headers.height, right: headers.width + frozenSize.width, length: size.height });
    paintHeaders(surface, scene, panes);
    if (scene.guide?.side === 'columns') surface.lineBefore(palette.accent, { y: 0, right: scene.guide.at, length: size.height });
    if (scene.guide?.side === 'rows') surface.lineAbove(palette.accent, { x: 0, bottom: scene.guide.at, length: size.width });
  });
}

/** Paints a scene over the one that was painted before, with as little work as the two allow. */
export function paintNext(surface: Surface, scene: Scene, before: Scene | null): void {
  const moved = before === null ? null : scrolledOnly(before, scene);
  if (moved === null || !isWhole(moved.by * surface.ratio)) paintFrame(surface, scene);
  else paintScrolled(surface, scene, moved);
}

interface Scrolled {
  readonly side: 'x' | 'y';
  /** CSS pixels by which the cells go up or left. */
  readonly by: number;
}

function isWhole(pixels: number): boolean {
  return Math.abs(pixels - Math.round(pixels)) < 1e-6;
}

/** How far a scene is scrolled from another that is the same otherwise; null where they differ more. */
function scrolledOnly(before: Scene, after: Scene): Scrolled | null {
  const { viewport: from, ...sameBefore } = before;
  const { viewport: to, ...sameAfter } = after;
  const same = (Object.keys(sameAfter) as (keyof typeof sameAfter)[]).every((key) => sameAfter[key] === sameBefore[key]);
  if (!same || from.axes !== to.axes || from.size.width !== to.size.width || from.size.height !== to.size.height || from.headers.width !== to.headers.width) return null;
  const [x, y] = [to.scroll.x - from.scroll.x, to.scroll.y - from.scroll.y];
  if ((x === 0) === (y === 0)) return null;
  const by = x === 0 ? y : x;
  const length = x === 0 ? to.main.height : to.main.width;
  // A jump leaves too little to be worth moving.
  return Math.abs(by) > length * 0.6 ? null : { side: x === 0 ? 'y' : 'x', by };
}

/** Moves the band that scrolls, with its headers, and paints the strip that came into sight. */
function paintScrolled(surface: Surface, scene: Scene, { side, by }: Scrolled): void {
  const { main, size } = scene.viewport;
  const band = side === 'y' ? { x: 0, y: main.y, width: size.width, height: main.height } : { x: main.x, y: 0, width: main.width, height: size.height };
  surface.move(band, side === 'y' ? { x: 0, y: -by } : { x: -by, y: 0 });
  const length = Math.abs(by);
  if (side === 'y') paintPart(surface, scene, { ...band, y: by > 0 ? band.y + band.height - length : band.y, height: length });
  else paintPart(surface, scene, { ...band, x: by > 0 ? band.x + band.width - length : band.x, width: length });
}

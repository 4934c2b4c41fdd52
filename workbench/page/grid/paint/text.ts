/** The text of a cell on the canvas: its lines with underline and strike, upright, turned or stacked. */

import type { CellView } from '../content/cell-view';
import { fontPixels } from '../content/fonts';
import { type PlacedText, type TextRoom, layOutText } from '../content/text-layout';
import type { Box } from '../geometry/viewport';
import type { Scene } from './scene';
import type { Surface } from './surface';
import { paintTurnedText } from './turned-text';

export interface PaintedText {
  readonly view: CellView;
  readonly box: Box;
  readonly room?: TextRoom;
}

export function paintText(surface: Surface, { view, box, room }: PaintedText, scene: Scene): void {
  if (view.text === '') return;
  if (view.style.textOrientation !== 0) {
    paintTurnedText(surface, { view, box }, scene);
    return;
  }
  const { measure, decimalSign } = scene;
  const placed = layOutText({ view, box, measure, decimalSign, ...(room === undefined ? {} : { room }) });
  if (fits(placed)) paintLines(surface, placed, view);
  else surface.inside(placed.clip, () => paintLines(surface, placed, view));
}

/** Clipping costs more than drawing: most texts need none. */
function fits({ lines, clip, size }: PlacedText): boolean {
  return lines.every(({ x, width, baseline }) => x >= clip.x && x + width <= clip.x + clip.width && baseline - size >= clip.y && baseline + size * 0.3 <= clip.y + clip.height + 1);
}

export function paintLines(surface: Surface, { lines, font }: Pick<PlacedText, 'lines' | 'font'>, view: CellView): void {
  const { context } = surface;
  if (context.font !== font) context.font = font;
  context.fillStyle = view.color;
  for (const { text, x, baseline } of lines) context.fillText(text, x, baseline);
  const { underline, strikethrough } = view.style;
  if (underline === 'None' && !strikethrough) return;
  const size = fontPixels(view.style);
  for (const { x, baseline, width } of lines) {
    const line = (y: number): void => surface.fill(view.color, { x, y, width, height: Math.max(1, Math.round(size / 16)) });
    if (underline !== 'None') line(baseline + 2);
    if (underline === 'Double' || underline === 'DoubleAccountant') line(baseline + 4);
    if (strikethrough) line(baseline - Math.round(size * 0.27));
  }
}

/** Text that is turned (degrees against the clock, -90 to 90) or whose letters stand below each other (180 in Office.js). */

import type { CellView } from '../content/cell-view';
import { lineHeight } from '../content/fonts';
import { sideOf } from '../content/text-layout';
import { wrapLines } from '../content/wrap-lines';
import type { Box } from '../geometry/viewport';
import type { Scene } from './scene';
import type { Surface } from './surface';

const STACKED = 180;
const PADDING = 2;

export function paintTurnedText(surface: Surface, { view, box }: { readonly view: CellView; readonly box: Box }, { measure }: Scene): void {
  const { style } = view;
  const height = lineHeight(style);
  const stacked = style.textOrientation === STACKED;
  const angle = stacked ? 0 : style.textOrientation;
  const upright = Math.abs(angle) === 90;
  const room = upright ? box.height - 2 * PADDING : Infinity;
  const width = (text: string): number => measure.width(text, view.font);
  const letters = stacked ? Array.from(view.text.normalize('NFC')) : wrapLines(view.text, style.wrapText && upright ? room : Infinity, width);
  const length = Math.max(...letters.map(width));
  const thick = letters.length * height;
  const radians = (-angle * Math.PI) / 180;
  // What the turned block takes, and where its middle stands by the alignment.
  const taken = {
    width: Math.abs(length * Math.cos(radians)) + Math.abs(thick * Math.sin(radians)),
    height: Math.abs(length * Math.sin(radians)) + Math.abs(thick * Math.cos(radians)),
  };
  const side = sideOf(view);
  const middle = {
    x: side === 'center' || (style.horizontalAlignment === 'General' && (upright || stacked)) ? box.x + box.width / 2 : side === 'left' ? box.x + PADDING + taken.width / 2 : box.x + box.width - PADDING - taken.width / 2,
    y: style.verticalAlignment === 'Top' ? box.y + PADDING + taken.height / 2 : style.verticalAlignment === 'Bottom' ? box.y + box.height - PADDING - taken.height / 2 : box.y + box.height / 2,
  };
  surface.inside({ ...box, width: box.width - 1, height: box.height - 1 }, () => {
    const { context } = surface;
    context.translate(middle.x, middle.y);
    context.rotate(radians);
    context.font = view.font;
    context.fillStyle = view.color;
    letters.forEach((line, index) => {
      context.fillText(line, stacked || upright ? -width(line) / 2 : -length / 2, -thick / 2 + index * height + height * 0.77);
    });
  });
}

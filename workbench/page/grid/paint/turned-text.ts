/** Text that is turned (degrees against the clock, -90 to 90) or whose letters stand below each other (180 in Office.js). */

import type { CellView } from '../content/cell-view';
import { PADDING, sideOf } from '../content/text-layout';
import { turnedBlock } from '../content/turned-block';
import type { Box } from '../geometry/viewport';
import type { Scene } from './scene';
import type { Surface } from './surface';

export function paintTurnedText(surface: Surface, { view, box }: { readonly view: CellView; readonly box: Box }, { measure }: Scene): void {
  const { style } = view;
  const block = turnedBlock(view, { measure, room: box.height - 2 * PADDING });
  const side = sideOf(view);
  // Where the middle of the turned block stands by the alignment.
  const middle = {
    x: side === 'center' || (style.horizontalAlignment === 'General' && block.centred) ? box.x + box.width / 2 : side === 'left' ? box.x + PADDING + block.width / 2 : box.x + box.width - PADDING - block.width / 2,
    y: style.verticalAlignment === 'Top' ? box.y + PADDING + block.height / 2 : style.verticalAlignment === 'Bottom' ? box.y + box.height - PADDING - block.height / 2 : box.y + box.height / 2,
  };
  surface.inside({ ...box, width: box.width - 1, height: box.height - 1 }, () => {
    const { context } = surface;
    context.translate(middle.x, middle.y);
    context.rotate(block.radians);
    context.font = view.font;
    context.fillStyle = view.color;
    block.lines.forEach((line, index) => {
      context.fillText(line, block.centred ? -measure.width(line, view.font) / 2 : -block.length / 2, -block.thickness / 2 + index * block.lineHeight + block.lineHeight * 0.77);
    });
  });
}

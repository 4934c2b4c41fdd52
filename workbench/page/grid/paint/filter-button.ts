/** A filter's button: an arrow down, or a funnel where the column is filtered. */

import type { Box } from '../geometry/viewport';
import { type FilterButton, buttonBox } from '../tables/filter-buttons';
import type { Scene } from './scene';
import type { Surface } from './surface';

/** @param cell the cell in whose corner it stands */
export function paintFilterButton(surface: Surface, { button, cell }: { readonly button: FilterButton; readonly cell: Box }, { palette }: Scene): void {
  const box = buttonBox(cell);
  if (box.width < 5) return;
  surface.fill(palette.button, box);
  surface.frame(palette.buttonLine, box, { pixels: 1 });
  const { context } = surface;
  const [middle, unit] = [box.x + box.width / 2, box.width / 16];
  const top = box.y + (button.filters ? 4 : 6) * unit;
  context.fillStyle = palette.buttonMark;
  context.beginPath();
  context.moveTo(middle - 4 * unit, top);
  context.lineTo(middle + 4 * unit, top);
  if (button.filters) {
    context.lineTo(middle + unit, top + 4 * unit);
    context.lineTo(middle + unit, top + 8 * unit);
    context.lineTo(middle - unit, top + 7 * unit);
    context.lineTo(middle - unit, top + 4 * unit);
  } else context.lineTo(middle, top + 4.5 * unit);
  context.fill();
}

/** The headers of columns and rows, with what the selection touches, and the corner that selects all. */

import { columnLetters } from '../../../objects/addresses/a1';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../engine/port';
import type { Box, Pane } from '../geometry/viewport';
import { type Scene, type Strip, stripsOf } from './scene';
import type { Surface } from './surface';

const FONT = '12px "Segoe UI", "Open Sans", "Liberation Sans", Arial, sans-serif';

export const HEADER_HEIGHT = 20;

/** Room for the numbers of the rows in sight, as in Excel at least for three digits. */
export function rowHeaderWidth(lastRow: number): number {
  return 12 + 7 * Math.max(3, String(lastRow + 1).length);
}

/** Of the panes that are painted; the corner in any case. */
export function paintHeaders(surface: Surface, scene: Scene, panes: readonly Pane[]): void {
  const { viewport, palette } = scene;
  const { headers, axes, size } = viewport;
  surface.context.font = FONT;
  surface.context.textAlign = 'center';
  surface.context.textBaseline = 'middle';
  for (const pane of sides(panes, ({ columns }) => columns.from)) {
    surface.inside({ x: pane.x, y: 0, width: pane.width, height: headers.height }, () => {
      surface.fill(palette.headerFill, { x: pane.x, y: 0, width: pane.width, height: headers.height });
      for (const strip of stripsOf(axes.columns, pane.columns, pane.originX)) {
        paintHeader(surface, scene, { ...strip, side: 'columns', label: columnLetters(strip.index), box: { x: strip.at, y: 0, width: strip.size, height: headers.height } });
      }
    });
  }
  for (const pane of sides(panes, ({ rows }) => rows.from)) {
    surface.inside({ x: 0, y: pane.y, width: headers.width, height: pane.height }, () => {
      surface.fill(palette.headerFill, { x: 0, y: pane.y, width: headers.width, height: pane.height });
      for (const strip of stripsOf(axes.rows, pane.rows, pane.originY)) {
        paintHeader(surface, scene, { ...strip, side: 'rows', label: String(strip.index + 1), box: { x: 0, y: strip.at, width: headers.width, height: strip.size } });
      }
    });
  }
  paintCorner(surface, scene);
  surface.lineAbove(palette.headerLine, { x: 0, bottom: headers.height, length: size.width });
  surface.lineBefore(palette.headerLine, { y: 0, right: headers.width, length: size.height });
  surface.context.textAlign = 'left';
  surface.context.textBaseline = 'alphabetic';
}

/** One pane for each side by side part. */
function sides(panes: readonly Pane[], key: (pane: Pane) => number): readonly Pane[] {
  return [...new Map(panes.map((pane) => [key(pane), pane])).values()];
}

interface Header extends Strip {
  readonly side: 'rows' | 'columns';
  readonly label: string;
  readonly box: Box;
}

function paintHeader(surface: Surface, { palette, selection }: Scene, { side, label, box, index }: Header): void {
  const touched = side === 'columns' ? index >= selection.left && index < selection.left + selection.columnCount : index >= selection.top && index < selection.top + selection.rowCount;
  const whole = touched && (side === 'columns' ? selection.rowCount === SHEET_ROWS : selection.columnCount === SHEET_COLUMNS);
  const { context } = surface;
  if (touched) {
    surface.fill(whole ? palette.wholeFill : palette.touchedFill, box);
    if (side === 'columns') surface.lineAbove(palette.accent, { x: box.x, bottom: box.y + box.height, length: box.width, pixels: 2 });
    else surface.lineBefore(palette.accent, { y: box.y, right: box.x + box.width, length: box.height, pixels: 2 });
  }
  if (side === 'columns') surface.lineBefore(palette.headerLine, { y: box.y, right: box.x + box.width, length: box.height });
  else surface.lineAbove(palette.headerLine, { x: box.x, bottom: box.y + box.height, length: box.width });
  context.fillStyle = whole ? palette.wholeText : touched ? palette.touchedText : palette.headerText;
  context.fillText(label, Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2) + 0.5);
}

function paintCorner(surface: Surface, { palette, viewport }: Scene): void {
  const { width, height } = viewport.headers;
  surface.fill(palette.headerFill, { x: 0, y: 0, width, height });
  const { context } = surface;
  context.fillStyle = palette.headerLine;
  context.beginPath();
  context.moveTo(width - 4, height - 14);
  context.lineTo(width - 4, height - 4);
  context.lineTo(width - 14, height - 4);
  context.fill();
}

/**
 * Borders. Where two cells meet, each may have a line: the heavier one is drawn, once. A line lies on the gridline; medium and thick ones
 * reach over it. Inside of a merged area there are none.
 */

import type { Border, BorderLine, CellStyle } from '../../../engine/port';
import type { Scene, Strip } from './scene';
import type { Surface } from './surface';

/** Patterns in CSS pixels. */
const DASHES: Readonly<Partial<Record<BorderLine, readonly number[]>>> = {
  Dash: [4, 2],
  DashDot: [8, 3, 3, 3],
  DashDotDot: [8, 3, 3, 3, 3, 3],
  Dot: [2, 2],
  SlantDashDot: [9, 2, 4, 2],
};
const HAIRLINE = [1, 1];

const WEIGHTS = { Hairline: 0, Thin: 1, Medium: 2, Thick: 3 } as const;

function isDrawn(border: Border | undefined): border is Border {
  return border !== undefined && border.style !== 'None';
}

/** Styles are shared objects that never change; most have no line at all, and those of them that meet cost nothing. */
const known = new WeakMap<CellStyle, boolean>();

function hasLines(style: CellStyle | null): boolean {
  if (style === null) return false;
  const found = known.get(style) ?? Object.values(style.borders).some(isDrawn);
  known.set(style, found);
  return found;
}

/** Of two lines on the same edge: the heavier, and of equal ones a continuous before a broken one, a darker before a lighter one. */
function heavier(first: Border | undefined, second: Border | undefined): Border | null {
  if (!isDrawn(first)) return isDrawn(second) ? second : null;
  if (!isDrawn(second)) return first;
  const rank = ({ weight, style, color }: Border): readonly number[] => [style === 'Double' ? 4 : WEIGHTS[weight], style === 'Continuous' ? 1 : 0, -Number.parseInt(color.slice(1), 16)];
  const [a, b] = [rank(first), rank(second)];
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 || (a[index] ?? 0) > (b[index] ?? 0) ? first : second;
}

const FACING = { top: 'bottom', left: 'right', bottom: 'top', right: 'left' } as const;

export function paintBorders(surface: Surface, { rows, columns }: { readonly rows: readonly Strip[]; readonly columns: readonly Strip[] }, scene: Scene): void {
  const { views, merges } = scene;
  const styleAt = (row: number, column: number): CellStyle | null => (row < 0 || column < 0 ? null : views.at(row, column).style);
  /** The line where two cells meet. */
  const between = (style: CellStyle, side: 'top' | 'left' | 'bottom' | 'right', other: CellStyle | null): Border | null =>
    hasLines(style) || hasLines(other) ? heavier(style.borders[side], other?.borders[FACING[side]]) : null;
  const joined = (row: number, column: number, otherRow: number, otherColumn: number): boolean => {
    const merge = merges.at(row, column);
    return merge !== null && merge === merges.at(otherRow, otherColumn);
  };
  for (const [rowPlace, { index: row, at: y, size: height }] of rows.entries()) {
    const above = rows[rowPlace - 1]?.index ?? row - 1;
    for (const [columnPlace, { index: column, at: x, size: width }] of columns.entries()) {
      const style = views.at(row, column).style;
      const before = columns[columnPlace - 1]?.index ?? column - 1;
      const top = joined(row, column, above, column) ? null : between(style, 'top', styleAt(above, column));
      const left = joined(row, column, row, before) ? null : between(style, 'left', styleAt(row, before));
      if (top !== null) paintLine(surface, top, { x: x - 1, y, length: width + 1, along: 'x' });
      if (left !== null) paintLine(surface, left, { x, y: y - 1, length: height + 1, along: 'y' });
      // The far edges of the last row and column in sight have no later cell that would draw them.
      if (rowPlace === rows.length - 1) {
        const bottom = joined(row, column, row + 1, column) ? null : between(style, 'bottom', styleAt(row + 1, column));
        if (bottom !== null) paintLine(surface, bottom, { x: x - 1, y: y + height, length: width + 1, along: 'x' });
      }
      if (columnPlace === columns.length - 1) {
        const right = joined(row, column, row, column + 1) ? null : between(style, 'right', styleAt(row, column + 1));
        if (right !== null) paintLine(surface, right, { x: x + width, y: y - 1, length: height + 1, along: 'y' });
      }
      if (hasLines(style)) paintDiagonals(surface, style, { x, y, width, height });
    }
  }
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly along: 'x' | 'y';
}

function paintLine(surface: Surface, border: Border, line: Line): void {
  const pixels = border.style === 'Double' ? 3 : Math.max(1, WEIGHTS[border.weight]);
  // Thin: the gridline's pixel. Medium: also the one before. Thick and double: one on both sides.
  const end = (line.along === 'x' ? line.y : line.x) + (pixels === 3 ? 1 : 0);
  const draw = (at: number, thickness: number): void => {
    if (line.along === 'x') surface.lineAbove(border.color, { x: line.x, bottom: at, length: line.length, pixels: thickness });
    else surface.lineBefore(border.color, { y: line.y, right: at, length: line.length, pixels: thickness });
  };
  const dash = border.weight === 'Hairline' && border.style === 'Continuous' ? HAIRLINE : DASHES[border.style];
  if (border.style === 'Double') {
    draw(end, 1);
    draw(end - 2, 1);
  } else if (dash === undefined) draw(end, pixels);
  else paintDashes(surface, border.color, { line, end, pixels, dash });
}

function paintDashes(surface: Surface, color: string, { line, end, pixels, dash }: { readonly line: Line; readonly end: number; readonly pixels: number; readonly dash: readonly number[] }): void {
  const { context } = surface;
  const thickness = surface.thickness(pixels);
  const across = surface.snap(end) - thickness / 2;
  const start = line.along === 'x' ? line.x : line.y;
  context.strokeStyle = color;
  context.lineWidth = thickness;
  context.setLineDash([...dash]);
  // Patterns run on from cell to cell.
  context.lineDashOffset = start;
  context.beginPath();
  if (line.along === 'x') {
    context.moveTo(start, across);
    context.lineTo(start + line.length, across);
  } else {
    context.moveTo(across, start);
    context.lineTo(across, start + line.length);
  }
  context.stroke();
  context.setLineDash([]);
}

function paintDiagonals(surface: Surface, { borders }: CellStyle, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): void {
  for (const [border, from, to] of [[borders.diagonalDown, box.y, box.y + box.height], [borders.diagonalUp, box.y + box.height, box.y]] as const) {
    if (!isDrawn(border)) continue;
    const { context } = surface;
    context.strokeStyle = border.color;
    context.lineWidth = surface.thickness(Math.max(1, WEIGHTS[border.weight]));
    context.setLineDash([...(DASHES[border.style] ?? [])]);
    context.beginPath();
    context.moveTo(box.x, from);
    context.lineTo(box.x + box.width, to);
    context.stroke();
    context.setLineDash([]);
  }
}

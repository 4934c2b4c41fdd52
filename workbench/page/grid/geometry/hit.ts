/** What lies under a point of the grid. Points are CSS pixels from its upper left corner. */

import type { Axis } from './axis';
import type { Viewport } from './viewport';

export type Hit =
  | { readonly part: 'corner' }
  | { readonly part: 'cell'; readonly row: number; readonly column: number }
  | { readonly part: 'rowHeader'; readonly row: number }
  | { readonly part: 'columnHeader'; readonly column: number }
  /** The line behind a header, by which its row or column is resized. */
  | { readonly part: 'rowEdge'; readonly row: number }
  | { readonly part: 'columnEdge'; readonly column: number };

/** Pixels on both sides of a header's edge that count as the edge. */
const EDGE_REACH = 4;

export function hitTest(viewport: Viewport, x: number, y: number): Hit {
  const { headers, axes } = viewport;
  if (x < headers.width && y < headers.height) return { part: 'corner' };
  const column = indexUnder(viewport, 'columns', x);
  const row = indexUnder(viewport, 'rows', y);
  if (y < headers.height) {
    const edge = edgeNear(axes.columns, offsetOf(viewport, 'columns', x), column);
    return edge === null ? { part: 'columnHeader', column } : { part: 'columnEdge', column: edge };
  }
  if (x < headers.width) {
    const edge = edgeNear(axes.rows, offsetOf(viewport, 'rows', y), row);
    return edge === null ? { part: 'rowHeader', row } : { part: 'rowEdge', row: edge };
  }
  return { part: 'cell', row, column };
}

/** The offset on the sheet of a point: of the frozen part where it lies there. */
export function offsetOf({ headers, axes, frozen, frozenSize, scroll }: Viewport, side: 'rows' | 'columns', point: number): number {
  const [header, still, moved] = side === 'rows' ? [headers.height, frozenSize.height, scroll.y] : [headers.width, frozenSize.width, scroll.x];
  const inside = point - header;
  return inside < still ? inside : axes[side].start(frozen[side]) + moved + inside - still;
}

function indexUnder(viewport: Viewport, side: 'rows' | 'columns', point: number): number {
  return viewport.axes[side].indexAt(offsetOf(viewport, side, point));
}

/** The row or column whose end is near: the one under the point, or the shown one before it. */
function edgeNear(axis: Axis, offset: number, index: number): number | null {
  const start = axis.start(index);
  if (start + axis.size(index) - offset <= EDGE_REACH) return index;
  return offset - start < EDGE_REACH ? axis.nextShown(index, -1) : null;
}

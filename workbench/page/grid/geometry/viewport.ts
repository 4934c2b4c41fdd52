/**
 * What part of a sheet is seen where. The window over the sheet falls into panes: one that scrolls, and where rows or columns are
 * frozen, up to three that stay. Rectangles are CSS pixels from the upper left corner of the grid, headers included; sheet offsets are those
 * of the axes. A cell of a pane lies at `pane.originX + columns.start(column)`.
 */

import type { Axis } from './axis';
import type { SheetAxes } from './sheet-axes';

/** Indices from `from` up to but not including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Pane extends Box {
  readonly rows: Span;
  readonly columns: Span;
  /** Where the first row and column of the sheet would begin. */
  readonly originX: number;
  readonly originY: number;
}

export interface ViewportOptions {
  readonly axes: SheetAxes;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Of the whole grid. */
  readonly size: { readonly width: number; readonly height: number };
  readonly headers: { readonly width: number; readonly height: number };
  /** How far the scrolling pane is from where it begins. */
  readonly scroll: { readonly x: number; readonly y: number };
}

export interface Viewport extends ViewportOptions {
  /** The scrolling pane first, then those that lie over it. */
  readonly panes: readonly Pane[];
  readonly main: Pane;
  /** Pixels of the frozen part, without headers. */
  readonly frozenSize: { readonly width: number; readonly height: number };
}

export function layOut(options: ViewportOptions): Viewport {
  const { axes, frozen, size, headers, scroll } = options;
  const inner = { width: Math.max(0, size.width - headers.width), height: Math.max(0, size.height - headers.height) };
  const frozenSize = { width: Math.min(inner.width, axes.columns.start(frozen.columns)), height: Math.min(inner.height, axes.rows.start(frozen.rows)) };
  const across = {
    frozen: { x: headers.width, width: frozenSize.width, originX: headers.width, columns: { from: 0, to: frozen.columns } },
    free: side('columns', headers.width + frozenSize.width, inner.width - frozenSize.width),
  };
  const down = {
    frozen: { y: headers.height, height: frozenSize.height, originY: headers.height, rows: { from: 0, to: frozen.rows } },
    free: side('rows', headers.height + frozenSize.height, inner.height - frozenSize.height),
  };

  function side(axisName: 'rows' | 'columns', at: number, length: number): { readonly at: number; readonly length: number; readonly origin: number; readonly span: Span } {
    const axis = axes[axisName];
    const begin = axis.start(frozen[axisName]) + (axisName === 'rows' ? scroll.y : scroll.x);
    const from = Math.max(frozen[axisName], axis.indexAt(begin));
    const to = length <= 0 ? from : Math.min(axis.count, axis.indexAt(begin + length - 1) + 1);
    return { at, length, origin: at - begin, span: { from, to: Math.max(from, to) } };
  }

  const freeColumns = { x: across.free.at, width: across.free.length, originX: across.free.origin, columns: across.free.span };
  const freeRows = { y: down.free.at, height: down.free.length, originY: down.free.origin, rows: down.free.span };
  const main: Pane = { ...freeColumns, ...freeRows };
  const panes: Pane[] = [main];
  if (frozen.rows > 0) panes.push({ ...freeColumns, ...down.frozen });
  if (frozen.columns > 0) panes.push({ ...across.frozen, ...freeRows });
  if (frozen.rows > 0 && frozen.columns > 0) panes.push({ ...across.frozen, ...down.frozen });
  return { ...options, panes, main, frozenSize };
}

/** The rectangle of an area in a pane, reaching beyond it where the area does. */
export function boxOf(pane: Pane, axes: SheetAxes, area: { readonly top: number; readonly left: number; readonly rowCount: number; readonly columnCount: number }): Box {
  const x = axes.columns.start(area.left);
  const y = axes.rows.start(area.top);
  return {
    x: pane.originX + x,
    y: pane.originY + y,
    width: axes.columns.start(area.left + area.columnCount) - x,
    height: axes.rows.start(area.top + area.rowCount) - y,
  };
}

/** The pane that shows a cell, or would if it were scrolled to. */
export function paneOf(viewport: Viewport, row: number, column: number): Pane {
  const { frozen, panes, main } = viewport;
  const wanted = { rows: row < frozen.rows, columns: column < frozen.columns };
  return panes.find((pane) => (pane.rows.from < frozen.rows && frozen.rows > 0) === wanted.rows && (pane.columns.from < frozen.columns && frozen.columns > 0) === wanted.columns) ?? main;
}

/**
 * The scroll that shows a cell of the scrolling pane with as little movement as possible; unchanged on a side where the cell is
 * frozen. Of a cell that is larger than the pane the beginning is shown.
 */
export function scrollToShow(viewport: Viewport, row: number, column: number): { readonly x: number; readonly y: number } {
  const { axes, frozen, main, scroll } = viewport;
  return {
    x: column < frozen.columns ? scroll.x : scrollAlong(axes.columns.start(column) - axes.columns.start(frozen.columns), axes.columns.size(column), main.width, scroll.x),
    y: row < frozen.rows ? scroll.y : scrollAlong(axes.rows.start(row) - axes.rows.start(frozen.rows), axes.rows.size(row), main.height, scroll.y),
  };
}

function scrollAlong(start: number, size: number, length: number, scroll: number): number {
  if (start < scroll || size >= length) return start;
  return Math.max(scroll, start + size - length);
}

/** The part of a viewport that a box touches, in rows and columns that reach a little beyond: lines may lie on their neighbours. */
export function within(viewport: Viewport, box: Box): readonly Pane[] {
  return viewport.panes.flatMap((pane) => {
    const [x, y] = [Math.max(pane.x, box.x), Math.max(pane.y, box.y)];
    const width = Math.min(pane.x + pane.width, box.x + box.width) - x;
    const height = Math.min(pane.y + pane.height, box.y + box.height) - y;
    if (width <= 0 || height <= 0) return [];
    const { rows, columns } = viewport.axes;
    const part = (axis: Axis, span: Span, from: number, to: number): Span => ({
      from: Math.max(span.from, axis.indexAt(from - LINE_REACH)),
      to: Math.min(span.to, axis.indexAt(to + LINE_REACH) + 1),
    });
    return [{ ...pane, x, y, width, height, columns: part(columns, pane.columns, x - pane.originX, x + width - pane.originX), rows: part(rows, pane.rows, y - pane.originY, y + height - pane.originY) }];
  });
}

/** Pixels. */
const LINE_REACH = 3;

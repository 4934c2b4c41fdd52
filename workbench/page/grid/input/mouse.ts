/** What the mouse does on the grid: selecting cells, rows and columns, resizing them by their headers' edges, editing by a double click. */

import { type Area, type CellPlace, SHEET_COLUMNS, SHEET_ROWS } from '../../../engine/port';
import { WHOLE_SHEET, cellArea, intersection } from '../../../objects/addresses/areas';
import type { FilterRequest, MenuRequest } from '../contract';
import { PIXELS_PER_POINT } from '../geometry/sheet-axes';
import { type Hit, hitTest } from '../geometry/hit';
import { type Viewport, boxOf, paneOf } from '../geometry/viewport';
import { type Selection, extendTo, selectArea, selectCell, wholeColumns, wholeRows } from '../selection/selection';
import type { MergeIndex } from '../content/merge-index';
import type { Drag, Point, PointerActions, Press } from './pointer';

export interface MouseHost {
  readonly viewport: () => Viewport;
  readonly merges: () => MergeIndex;
  readonly selection: () => Selection;
  /** Ends an edit before something else is selected; 'refused' leaves everything as it is. */
  readonly endEdit: () => 'done' | 'refused';
  readonly select: (selection: Selection, settled: 'yes' | 'no') => void;
  readonly reveal: (place: CellPlace) => void;
  readonly edit: () => void;
  readonly guide: (guide: { readonly side: 'rows' | 'columns'; readonly at: number } | null) => void;
  readonly resize: (area: Area, side: 'rows' | 'columns', points: number | 'fit') => void;
  /** The filter's button at a place of a cell, null beside one. */
  readonly filterAt: (cell: CellPlace, point: Point) => FilterRequest | null;
  readonly openFilter: (request: FilterRequest) => void;
  readonly openMenu: (request: MenuRequest) => void;
}

export function mouseActions(host: MouseHost): PointerActions {
  const hit = ({ x, y }: Point): Hit => hitTest(host.viewport(), x, y);
  /** The filter's button that is held down. */
  let pressed: FilterRequest | null = null;
  return {
    press: (press) => {
      const target = hit(press);
      if (host.endEdit() === 'refused') return null;
      const filter = target.part === 'cell' ? host.filterAt(target, press) : null;
      pressed = filter;
      if (filter !== null) return null;
      if (target.part === 'columnEdge') return resizing(host, { side: 'columns', index: target.column, from: press });
      if (target.part === 'rowEdge') return resizing(host, { side: 'rows', index: target.row, from: press });
      return selecting(host, target, press);
    },
    click: () => {
      // Not before: the click of a button that opens a menu would close it again.
      if (pressed !== null) host.openFilter(pressed);
      pressed = null;
    },
    doubleClick: (point) => {
      const target = hit(point);
      if (target.part === 'cell' && host.filterAt(target, point) === null) host.edit();
      if (target.part === 'columnEdge') host.resize(resized(host, 'columns', target.column), 'columns', 'fit');
      if (target.part === 'rowEdge') host.resize(resized(host, 'rows', target.row), 'rows', 'fit');
    },
    menu: (point, at) => {
      if (host.endEdit() === 'refused') return;
      const over = selectForMenu(host, hit(point));
      host.openMenu({ over, at });
    },
    cursor: (point) => {
      const target = hit(point);
      return target.part === 'cell' && host.filterAt(target, point) !== null ? 'pointer' : CURSORS[target.part];
    },
  };
}

const CURSORS: Readonly<Record<Hit['part'], string>> = { corner: 'cell', cell: 'cell', rowHeader: 'e-resize', columnHeader: 's-resize', rowEdge: 'row-resize', columnEdge: 'col-resize' };

/** The menu is about what is selected; where it is asked for beside that, about what is there. */
function selectForMenu(host: MouseHost, target: Hit): MenuRequest['over'] {
  const { area } = host.selection();
  const place = { row: 'row' in target ? target.row : area.top, column: 'column' in target ? target.column : area.left };
  const within = intersection(area, cellArea(place.row, place.column)) !== null;
  switch (target.part) {
    case 'rowHeader':
    case 'rowEdge':
      if (!within || area.columnCount < SHEET_COLUMNS) host.select(begun(host, { part: 'rowHeader', row: target.row }), 'yes');
      return 'rows';
    case 'columnHeader':
    case 'columnEdge':
      if (!within || area.rowCount < SHEET_ROWS) host.select(begun(host, { part: 'columnHeader', column: target.column }), 'yes');
      return 'columns';
    case 'corner':
      host.select(begun(host, target), 'yes');
      return 'cells';
    case 'cell':
      if (!within) host.select(begun(host, target), 'yes');
      return menuOver(host.selection().area);
  }
}

/** What a menu over selected cells is about. */
export function menuOver({ rowCount, columnCount }: Area): MenuRequest['over'] {
  if (columnCount === SHEET_COLUMNS && rowCount < SHEET_ROWS) return 'rows';
  return rowCount === SHEET_ROWS && columnCount < SHEET_COLUMNS ? 'columns' : 'cells';
}

function selecting(host: MouseHost, target: Exclude<Hit, { readonly part: 'columnEdge' | 'rowEdge' }>, { shift }: Press): Drag | null {
  const before = host.selection();
  const first = shift ? before : begun(host, target);
  const along = (point: Point): Selection => extended(host, first, { target: target.part, point });
  host.select(shift ? extendedTo(host, before, target) : first, 'no');
  if (target.part === 'corner') {
    host.select(first, 'yes');
    return null;
  }
  return {
    to: (point) => {
      const next = along(point);
      host.select(next, 'no');
      host.reveal(revealed(next, target.part));
    },
    end: () => host.select(host.selection(), 'yes'),
  };
}

/** Dragging over headers scrolls only their way. */
function revealed({ head, active }: Selection, part: Hit['part']): CellPlace {
  return part === 'cell' ? head : part === 'rowHeader' ? { row: head.row, column: active.column } : { row: active.row, column: head.column };
}

function begun({ viewport, merges }: MouseHost, target: Hit): Selection {
  const { main } = viewport();
  const seen = { row: main.rows.from, column: main.columns.from };
  switch (target.part) {
    case 'cell':
      return selectCell({ row: target.row, column: target.column }, merges());
    case 'rowHeader':
      return selectArea(wholeRows(target.row, target.row), { row: target.row, column: seen.column });
    case 'columnHeader':
      return selectArea(wholeColumns(target.column, target.column), { row: seen.row, column: target.column });
    case 'corner':
    case 'rowEdge':
    case 'columnEdge':
      return selectArea(WHOLE_SHEET, seen);
  }
}

function extended(host: MouseHost, from: Selection, { target, point }: { readonly target: Hit['part']; readonly point: Point }): Selection {
  const viewport = host.viewport();
  const { headers, size } = viewport;
  // A point outside drags the selection one row or column beyond what is seen.
  const inside = hitTest(viewport, clamp(point.x, headers.width, size.width + 1), clamp(point.y, headers.height, size.height + 1));
  if (inside.part !== 'cell') return from;
  const beyond = {
    row: point.y < headers.height && target !== 'columnHeader' ? Math.max(0, inside.row - 1) : inside.row,
    column: point.x < headers.width && target !== 'rowHeader' ? Math.max(0, inside.column - 1) : inside.column,
  };
  return extendedTo(host, from, target === 'rowHeader' ? { part: 'rowHeader', row: beyond.row } : target === 'columnHeader' ? { part: 'columnHeader', column: beyond.column } : { part: 'cell', ...beyond });
}

function extendedTo({ merges }: MouseHost, from: Selection, target: Hit): Selection {
  const { active } = from;
  switch (target.part) {
    case 'cell':
      return extendTo(from, { row: target.row, column: target.column }, merges());
    case 'rowHeader':
      return { area: wholeRows(active.row, target.row), active, head: { row: target.row, column: SHEET_COLUMNS - 1 } };
    case 'columnHeader':
      return { area: wholeColumns(active.column, target.column), active, head: { row: SHEET_ROWS - 1, column: target.column } };
    case 'corner':
    case 'rowEdge':
    case 'columnEdge':
      return { ...from, area: WHOLE_SHEET };
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** All selected rows or columns where the one whose edge is dragged is among whole ones, else that one. */
function resized({ selection }: MouseHost, side: 'rows' | 'columns', index: number): Area {
  const { area } = selection();
  if (side === 'columns') {
    const among = area.rowCount === SHEET_ROWS && index >= area.left && index < area.left + area.columnCount;
    return among ? area : wholeColumns(index, index);
  }
  const among = area.columnCount === SHEET_COLUMNS && index >= area.top && index < area.top + area.rowCount;
  return among ? area : wholeRows(index, index);
}

function resizing(host: MouseHost, { side, index, from }: { readonly side: 'rows' | 'columns'; readonly index: number; readonly from: Point }): Drag {
  const viewport = host.viewport();
  const { rows, columns } = viewport.main;
  const pane = side === 'rows' ? paneOf(viewport, index, columns.from) : paneOf(viewport, rows.from, index);
  const box = boxOf(pane, viewport.axes, side === 'columns' ? wholeColumns(index, index) : wholeRows(index, index));
  const [start, size] = side === 'columns' ? [box.x, box.width] : [box.y, box.height];
  // The edge keeps its distance to the mouse.
  const pixels = (point: Point): number => Math.max(0, Math.round(size + (side === 'columns' ? point.x - from.x : point.y - from.y)));
  let moved = false;
  return {
    to: (point) => {
      moved = true;
      host.guide({ side, at: start + pixels(point) });
    },
    end: (point) => {
      host.guide(null);
      if (moved) host.resize(resized(host, side, index), side, pixels(point) / PIXELS_PER_POINT);
    },
  };
}

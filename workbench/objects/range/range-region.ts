/** Ranges that the contents of cells give: the region around a cell (Ctrl+A, once), and the edge of a block (Ctrl and an arrow key). */

import { SHEET_COLUMNS, SHEET_ROWS, type Area, type CellPlace, type SheetModel } from '../../engine/port';
import { boundingArea, cellArea, intersection, WHOLE_SHEET } from '../addresses/areas';
import { hostObject, type RangeTarget } from '../definition/host-object';
import type { Call, Method } from '../definition/type-definition';

function isBlank(sheet: SheetModel, area: Area): boolean {
  const used = sheet.usedArea({ valuesOnly: true });
  const looked = used === null ? null : intersection(used, area);
  if (looked === null) return true;
  for (let row = looked.top; row < looked.top + looked.rowCount; row += 1) {
    for (let column = looked.left; column < looked.left + looked.columnCount; column += 1) if (sheet.value(row, column) !== null) return false;
  }
  return true;
}

/** Grows an area until blank rows and columns, or the edges of the sheet, are all around it; corners count. */
export function surroundingRegion(sheet: SheetModel, start: Area): Area {
  let region = start;
  for (;;) {
    const sides = [
      { ...wider(region), top: region.top - 1, rowCount: 1 },
      { ...wider(region), top: region.top + region.rowCount, rowCount: 1 },
      { ...taller(region), left: region.left - 1, columnCount: 1 },
      { ...taller(region), left: region.left + region.columnCount, columnCount: 1 },
    ];
    const grown = sides.map((side) => intersection(side, WHOLE_SHEET)).find((side) => side !== null && !isBlank(sheet, side));
    if (grown === undefined || grown === null) return region;
    // Of a side that was found only the row or column counts: its ends may stick out by a corner.
    const own = grown.rowCount === 1 && (grown.top < region.top || grown.top >= region.top + region.rowCount) ? { ...region, top: grown.top, rowCount: 1 } : { ...region, left: grown.left, columnCount: 1 };
    region = boundingArea(region, own);
  }
}

function wider(area: Area): Area {
  return { ...area, left: area.left - 1, columnCount: area.columnCount + 2 };
}

function taller(area: Area): Area {
  return { ...area, top: area.top - 1, rowCount: area.rowCount + 2 };
}

const STEPS = { Up: { row: -1, column: 0 }, Down: { row: 1, column: 0 }, Left: { row: 0, column: -1 }, Right: { row: 0, column: 1 } } as const;

export type Direction = keyof typeof STEPS;

/** Inside a block: to its end; at its end or in a blank: to the next block, or to the edge of the sheet. */
export function blockEdge(sheet: SheetModel, from: CellPlace, direction: Direction): CellPlace {
  const step = STEPS[direction];
  const next = ({ row, column }: CellPlace): CellPlace | null => {
    const place = { row: row + step.row, column: column + step.column };
    return place.row < 0 || place.column < 0 || place.row >= SHEET_ROWS || place.column >= SHEET_COLUMNS ? null : place;
  };
  const filled = (place: CellPlace): boolean => sheet.value(place.row, place.column) !== null;
  const used = sheet.usedArea({ valuesOnly: true });
  const last = sheetEdge(from, direction);
  let place = from;
  const beside = next(from);
  const inside = filled(from) && beside !== null && filled(beside);
  for (let ahead = beside; ahead !== null; ahead = next(ahead)) {
    if (inside && !filled(ahead)) return place;
    place = ahead;
    if (!inside && filled(ahead)) return place;
    if (!inside && (used === null || isPast(used, ahead, direction))) return last;
  }
  return place;
}

function sheetEdge({ row, column }: CellPlace, direction: Direction): CellPlace {
  switch (direction) {
    case 'Up':
      return { row: 0, column };
    case 'Down':
      return { row: SHEET_ROWS - 1, column };
    case 'Left':
      return { row, column: 0 };
    case 'Right':
      return { row, column: SHEET_COLUMNS - 1 };
  }
}

/** Nothing can come any more: spares a walk over a million blank cells. */
function isPast(used: Area, { row, column }: CellPlace, direction: Direction): boolean {
  switch (direction) {
    case 'Up':
      return row < used.top;
    case 'Down':
      return row >= used.top + used.rowCount;
    case 'Left':
      return column < used.left;
    case 'Right':
      return column >= used.left + used.columnCount;
  }
}

/** From the active cell where one is named, else from the range's first. */
function edgeArea({ sheet, area }: RangeTarget, { args, session }: Call): Area {
  const direction = args.oneOf(0, ['Left', 'Right', 'Up', 'Down']);
  const active = args.any(1) === null ? area : args.range(1, (address) => session.rangeAt(address, sheet)).area;
  const { row, column } = blockEdge(sheet, { row: active.top, column: active.left }, direction);
  return cellArea(row, column);
}

export const regionNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  GetSurroundingRegion: {
    since: 7,
    call: ({ sheet, area }, { session }) => {
      session.calculation.settle();
      return hostObject('Range', { sheet, area: surroundingRegion(sheet, area) });
    },
  },
  GetRangeEdge: {
    since: 13,
    call: (target, call) => {
      call.session.calculation.settle();
      return hostObject('Range', { sheet: target.sheet, area: edgeArea(target, call) });
    },
  },
  GetExtendedRange: {
    since: 13,
    call: (target, call) => {
      call.session.calculation.settle();
      return hostObject('Range', { sheet: target.sheet, area: boundingArea(target.area, edgeArea(target, call)) });
    },
  },
};

/** The ways from one range to another: cells, rows, columns, neighbours, the used part. A range that would leave the sheet is Excel's InvalidArgument. */

import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../engine/port';
import { boundingArea, intersection, isOnSheet } from '../addresses/areas';
import { ExcelError } from '../definition/excel-error';
import { hostObject, type HostObject, type RangeTarget } from '../definition/host-object';
import type { Call, Method } from '../definition/type-definition';
import type { WorkbookSession } from '../session/workbook-session';

function range({ sheet }: RangeTarget, area: Area): HostObject<'Range'> {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
  return hostObject('Range', { sheet, area });
}

type Move = (area: Area, args: Call['args']) => Area;

function move(next: Move, since = 1): Method<RangeTarget> {
  return { since, call: (target, { args }) => range(target, next(target.area, args)) };
}

function other(call: Call, target: RangeTarget): RangeTarget {
  const found = call.args.range(0, (address) => call.session.rangeAt(address, target.sheet));
  if (found.sheet !== target.sheet) throw new ExcelError('InvalidArgument');
  return found;
}

/** Rows or columns beside the range; a negative count is on its other side. */
function beside(area: Area, count: number, side: 'above' | 'below' | 'before' | 'after'): Area {
  if (count === 0) throw new ExcelError('InvalidArgument');
  const opposite = { above: 'below', below: 'above', before: 'after', after: 'before' } as const;
  if (count < 0) return beside(area, -count, opposite[side]);
  switch (side) {
    case 'above':
      return { ...area, top: area.top - count, rowCount: count };
    case 'below':
      return { ...area, top: area.top + area.rowCount, rowCount: count };
    case 'before':
      return { ...area, left: area.left - count, columnCount: count };
    case 'after':
      return { ...area, left: area.left + area.columnCount, columnCount: count };
  }
}

/** The used part of a range. Where nothing is used, `getUsedRange` answers the range's first cell and `…OrNullObject` nothing. */
export function usedRange(target: RangeTarget, options: { readonly valuesOnly: boolean }, session: WorkbookSession): HostObject<'Range'> | null {
  session.calculation.settle();
  const used = target.sheet.usedArea(options);
  const common = used === null ? null : intersection(used, target.area);
  return common === null ? null : range(target, common);
}

export const navigation: Readonly<Record<string, Method<RangeTarget>>> = {
  /** A cell may lie outside of its range, as long as it is on the sheet. */
  GetCell: move((area, args) => ({ top: area.top + args.integer(0), left: area.left + args.integer(1), rowCount: 1, columnCount: 1 })),
  GetRow: move((area, args) => ({ ...area, top: area.top + args.integer(0), rowCount: 1 })),
  GetColumn: move((area, args) => ({ ...area, left: area.left + args.integer(0), columnCount: 1 })),
  GetLastRow: move((area) => ({ ...area, top: area.top + area.rowCount - 1, rowCount: 1 })),
  GetLastColumn: move((area) => ({ ...area, left: area.left + area.columnCount - 1, columnCount: 1 })),
  GetLastCell: move((area) => ({ top: area.top + area.rowCount - 1, left: area.left + area.columnCount - 1, rowCount: 1, columnCount: 1 })),
  GetEntireRow: move((area) => ({ ...area, left: 0, columnCount: SHEET_COLUMNS })),
  GetEntireColumn: move((area) => ({ ...area, top: 0, rowCount: SHEET_ROWS })),
  GetOffsetRange: move((area, args) => ({ ...area, top: area.top + args.integer(0), left: area.left + args.integer(1) })),
  GetResizedRange: move((area, args) => ({ ...area, rowCount: area.rowCount + args.integer(0), columnCount: area.columnCount + args.integer(1) }), 3),
  GetAbsoluteResizedRange: move((area, args) => ({ ...area, rowCount: args.integer(0), columnCount: args.integer(1) }), 7),
  GetRowsAbove: move((area, args) => beside(area, args.integerOr(0, 1), 'above'), 3),
  GetRowsBelow: move((area, args) => beside(area, args.integerOr(0, 1), 'below'), 3),
  GetColumnsBefore: move((area, args) => beside(area, args.integerOr(0, 1), 'before'), 3),
  GetColumnsAfter: move((area, args) => beside(area, args.integerOr(0, 1), 'after'), 3),
  GetBoundingRect: { call: (target, call) => range(target, boundingArea(target.area, other(call, target).area)) },
  GetIntersection: {
    call: (target, call) => {
      const common = intersection(target.area, other(call, target).area);
      if (common === null) throw new ExcelError('ItemNotFound');
      return range(target, common);
    },
  },
  GetIntersectionOrNullObject: {
    since: 4,
    call: (target, call) => {
      const common = intersection(target.area, other(call, target).area);
      return common === null ? null : range(target, common);
    },
  },
  GetUsedRange: {
    call: (target, { args, session }) =>
      usedRange(target, { valuesOnly: args.boolean(0) }, session) ?? range(target, { ...target.area, rowCount: 1, columnCount: 1 }),
  },
  GetUsedRangeOrNullObject: { since: 4, call: (target, { args, session }) => usedRange(target, { valuesOnly: args.boolean(0) }, session) },
};

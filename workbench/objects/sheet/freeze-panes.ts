/** `worksheet.freezePanes`: where rows and columns stay when scrolling. */

import { SHEET_COLUMNS, SHEET_ROWS, type SheetModel } from '../../engine/port';
import { ExcelError } from '../definition/excel-error';
import { hostObject, type HostObject } from '../definition/host-object';
import type { TypeDefinition } from '../definition/type-definition';

function frozenRange(sheet: SheetModel): HostObject<'Range'> | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { top: 0, left: 0, rowCount: rows === 0 ? SHEET_ROWS : rows, columnCount: columns === 0 ? SHEET_COLUMNS : columns };
  return hostObject('Range', { sheet, area });
}

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= SHEET_ROWS || columns >= SHEET_COLUMNS) throw new ExcelError('InvalidArgument');
  sheet.frozen = { rows, columns };
}

export const worksheetFreezePanes: TypeDefinition<'WorksheetFreezePanes'> = {
  sheet: (sheet) => sheet,
  methods: {
    /** The range's last row and column are the last that stay; whole columns freeze no rows, and whole rows no columns. */
    FreezeAt: {
      since: 7,
      act: (sheet, { args, session }) => {
        const { area } = args.range(0, (address) => session.rangeAt(address, sheet));
        freeze(sheet, area.rowCount === SHEET_ROWS ? 0 : area.top + area.rowCount, area.columnCount === SHEET_COLUMNS ? 0 : area.left + area.columnCount);
      },
    },
    FreezeRows: { since: 7, act: (sheet, { args }) => freeze(sheet, args.integerOr(0, 1), 0) },
    FreezeColumns: { since: 7, act: (sheet, { args }) => freeze(sheet, 0, args.integerOr(0, 1)) },
    Unfreeze: { since: 7, act: (sheet) => freeze(sheet, 0, 0) },
    GetLocation: {
      since: 7,
      call: (sheet) => {
        const range = frozenRange(sheet);
        if (range === null) throw new ExcelError('ItemNotFound');
        return range;
      },
    },
    GetLocationOrNullObject: { since: 7, call: frozenRange },
  },
};

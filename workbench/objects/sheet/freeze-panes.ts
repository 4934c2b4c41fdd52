/** `worksheet.freezePanes`: where rows and columns stay when scrolling. They can be read; the port does not set them. */

import { SHEET_COLUMNS, SHEET_ROWS, type SheetModel } from '../../engine/port';
import { ExcelError } from '../excel-error';
import { hostObject, type HostObject } from '../host-object';
import type { TypeDefinition } from '../type-definition';

function frozenRange(sheet: SheetModel): HostObject<'Range'> | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { top: 0, left: 0, rowCount: rows === 0 ? SHEET_ROWS : rows, columnCount: columns === 0 ? SHEET_COLUMNS : columns };
  return hostObject('Range', { sheet, area });
}

export const worksheetFreezePanes: TypeDefinition<'WorksheetFreezePanes'> = {
  sheet: (sheet) => sheet,
  methods: {
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

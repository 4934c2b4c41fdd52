/** `worksheet.autoFilter`: whether a filter is on and hides rows now. It can be read; the port does not filter. */

import type { SheetModel } from '../../engine/port';
import { ExcelError } from '../excel-error';
import { hostObject, type HostObject, type TypeDefinition } from '../host-object';

function filterRange(sheet: SheetModel): HostObject<'Range'> | null {
  return sheet.autoFilter === null ? null : hostObject('Range', { sheet, area: sheet.autoFilter.area });
}

export const autoFilter: TypeDefinition<'AutoFilter'> = {
  sheet: (sheet) => sheet,
  properties: {
    Enabled: { since: 9, get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: { since: 9, get: (sheet) => sheet.autoFilter?.filtering ?? false },
  },
  methods: {
    GetRange: {
      since: 9,
      call: (sheet) => {
        const range = filterRange(sheet);
        if (range === null) throw new ExcelError('ItemNotFound');
        return range;
      },
    },
    GetRangeOrNullObject: { since: 9, call: filterRange },
  },
};

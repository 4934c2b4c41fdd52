/**
 * `worksheet.autoFilter` and `table.autoFilter`: whether a filter is on and hides rows now. It can be read; the port does not filter.
 * The port does not tell of a table's filter: a table with headers has one, and it is taken to hide rows where rows of its body are hidden.
 */

import type { Area } from '../../engine/port';
import { ExcelError } from '../excel-error';
import { hostObject, type FilterTarget, type HostObject } from '../host-object';
import type { TypeDefinition } from '../type-definition';

function filteredArea({ sheet, table }: FilterTarget): Area | null {
  if (table === null) return sheet.autoFilter?.area ?? null;
  return table.showHeaders ? table.area : null;
}

function hidesRows(target: FilterTarget): boolean {
  const { sheet, table } = target;
  if (table === null) return sheet.autoFilter?.filtering ?? false;
  const area = filteredArea(target);
  if (area === null) return false;
  for (let row = area.top + 1; row < area.top + area.rowCount; row += 1) if (sheet.rowHidden(row)) return true;
  return false;
}

function filterRange(target: FilterTarget): HostObject<'Range'> | null {
  const area = filteredArea(target);
  return area === null ? null : hostObject('Range', { sheet: target.sheet, area });
}

export const autoFilter: TypeDefinition<'AutoFilter'> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Enabled: { since: 9, get: (target) => filteredArea(target) !== null },
    IsDataFiltered: { since: 9, get: hidesRows },
  },
  methods: {
    GetRange: {
      since: 9,
      call: (target) => {
        const range = filterRange(target);
        if (range === null) throw new ExcelError('ItemNotFound');
        return range;
      },
    },
    GetRangeOrNullObject: { since: 9, call: filterRange },
  },
};

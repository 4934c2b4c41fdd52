/** Several areas of one sheet, and the collection of ranges behind `RangeAreas.areas`. */

import { SHEET_COLUMNS, SHEET_ROWS } from '../../../engine/port';
import { hostObject, type AreasTarget, type HostObject } from '../../definition/host-object';
import type { TypeDefinition } from '../../definition/type-definition';
import type { WorkbookSession } from '../../session/workbook-session';
import { ExcelError } from '../../definition/excel-error';

function ranges({ sheet, areas }: AreasTarget): readonly HostObject<'Range'>[] {
  return areas.map((area) => hostObject('Range', { sheet, area }));
}

function address({ sheet, areas }: AreasTarget, session: WorkbookSession): string {
  return areas.map((area) => session.address({ sheet, area })).join(',');
}

export const rangeAreas: TypeDefinition<'RangeAreas'> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Address: { since: 9, get: address },
    AddressLocal: { since: 9, get: address },
    AreaCount: { since: 9, get: ({ areas }) => areas.length },
    CellCount: { since: 9, get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
    IsEntireColumn: { since: 9, get: ({ areas }) => areas.every((area) => area.rowCount === SHEET_ROWS) },
    IsEntireRow: { since: 9, get: ({ areas }) => areas.every((area) => area.columnCount === SHEET_COLUMNS) },
  },
  links: {
    Areas: { since: 9, to: (target) => hostObject('RangeCollection', target) },
    Worksheet: { since: 9, to: ({ sheet }) => hostObject('Worksheet', sheet) },
  },
};

export const rangeCollection: TypeDefinition<'RangeCollection'> = {
  sheet: ({ sheet }) => sheet,
  items: ranges,
  methods: {
    GetCount: { since: 9, call: ({ areas }) => areas.length },
    GetItemAt: {
      since: 9,
      call: (target, { args }) => {
        const range = ranges(target)[args.integer(0)];
        if (range === undefined) throw new ExcelError('InvalidArgument');
        return range;
      },
    },
  },
};

/** Page breaks that were set by hand or by an add-in; those that follow from the paper are nowhere in the API. A break has the row or column with which a page begins. */

import type { SheetModel } from '../../engine/port';
import { cellArea } from '../addresses/areas';
import { ExcelError } from '../definition/excel-error';
import { hostObject, type PageBreakTarget, type PageBreaksTarget } from '../definition/host-object';
import type { TypeDefinition } from '../definition/type-definition';

const SINCE = 9;

/** More are not taken (Excel's limits: 1,026 of each kind). */
const MOST_BREAKS = 1026;

function breaksOf({ sheet, axis }: PageBreaksTarget): readonly number[] {
  return axis === 'rows' ? sheet.page.rowBreaks : sheet.page.columnBreaks;
}

function setBreaks({ sheet, axis }: PageBreaksTarget, at: readonly number[]): void {
  if (sheet.protection !== null) throw new ExcelError('AccessDenied');
  const ascending = [...new Set(at)].sort((one, other) => one - other);
  if (ascending.length > MOST_BREAKS) throw new ExcelError('InvalidOperation');
  if (axis === 'rows') sheet.page.rowBreaks = ascending;
  else sheet.page.columnBreaks = ascending;
}

const sheetOf = ({ sheet }: { readonly sheet: SheetModel }): SheetModel => sheet;

export const pageBreakCollection: TypeDefinition<'PageBreakCollection'> = {
  sheet: sheetOf,
  items: (target) => breaksOf(target).map((at) => hostObject('PageBreak', { ...target, at })),
  item: (target, key) => (breaksOf(target).includes(Number(key)) ? hostObject('PageBreak', { ...target, at: Number(key) }) : null),
  methods: {
    /** The page begins with the range's first row or column; before the first of the sheet there is none. */
    Add: {
      since: SINCE,
      call: (target, { args, session }) => {
        const { area } = args.range(0, (address) => session.rangeAt(address, target.sheet));
        const at = target.axis === 'rows' ? area.top : area.left;
        if (at === 0) throw new ExcelError('InvalidArgument');
        setBreaks(target, [...breaksOf(target), at]);
        return hostObject('PageBreak', { ...target, at });
      },
    },
    GetCount: { since: SINCE, call: (target) => breaksOf(target).length },
    RemovePageBreaks: { since: SINCE, act: (target) => setBreaks(target, []) },
  },
};

export const pageBreak: TypeDefinition<'PageBreak'> = {
  sheet: sheetOf,
  identity: ({ at }) => ({ _Id: at }),
  properties: {
    _Id: { since: SINCE, get: ({ at }) => at },
    RowIndex: { since: SINCE, get: ({ axis, at }) => (axis === 'rows' ? at : 0) },
    ColumnIndex: { since: SINCE, get: ({ axis, at }) => (axis === 'columns' ? at : 0) },
  },
  methods: {
    Delete: { since: SINCE, act: (target: PageBreakTarget) => setBreaks(target, breaksOf(target).filter((at) => at !== target.at)) },
    GetCellAfterBreak: {
      since: SINCE,
      call: ({ sheet, axis, at }) => hostObject('Range', { sheet, area: axis === 'rows' ? cellArea(at, 0) : cellArea(0, at) }),
    },
  },
};

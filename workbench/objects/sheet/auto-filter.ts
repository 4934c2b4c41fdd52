/** `worksheet.autoFilter` and `table.autoFilter`, and the filter of a table's column. */

import type { FilterCriterion } from '../../engine/filter-model';
import { isUnbounded } from '../addresses/areas';
import { ExcelError } from '../definition/excel-error';
import { hostObject, type FilterTarget, type HostObject, type RangeTarget } from '../definition/host-object';
import { surroundingRegion } from '../range/range-region';
import { usedRange } from '../range/range-navigation';
import type { TypeDefinition } from '../definition/type-definition';
import type { WorkbookSession } from '../session/workbook-session';
import { readCondition, readCriteria, readValues } from './filter-criteria';
import { clearCriteria, filterColumn, filteredArea, filterOf, reapply } from './filter-rows';

function filterRange(target: FilterTarget): HostObject<'Range'> | null {
  const area = filteredArea(target);
  return area === null ? null : hostObject('Range', { sheet: target.sheet, area });
}

/** A sheet has one filter: another range takes it over and drops its criteria. One cell stands for the region around it. */
function lay(target: FilterTarget, range: RangeTarget, session: WorkbookSession): void {
  if (range.sheet !== target.sheet) throw new ExcelError('InvalidArgument');
  if (target.table !== null) return;
  const { sheet } = target;
  if (sheet.protection !== null) throw new ExcelError('AccessDenied');
  const whole = isUnbounded(range.area) ? (usedRange(range, { valuesOnly: true }, session)?.target.area ?? null) : range.area;
  if (whole === null) throw new ExcelError('InvalidArgument');
  const area = whole.rowCount * whole.columnCount === 1 ? surroundingRegion(sheet, whole) : whole;
  const before = sheet.autoFilter?.area;
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(area)) return;
  clearCriteria(target, session);
  sheet.setAutoFilter(area);
}

function remove(target: FilterTarget, session: WorkbookSession): void {
  clearCriteria(target, session);
  if (target.table === null) target.sheet.setAutoFilter(null);
  else target.table.showFilterButton = false;
}

export const autoFilter: TypeDefinition<'AutoFilter'> = {
  sheet: ({ sheet }) => sheet,
  properties: {
    Enabled: { since: 9, get: (target) => filteredArea(target) !== null },
    /** Whether there are criteria, as documented; not whether any row is hidden. */
    IsDataFiltered: { since: 9, get: (target) => filterOf(target)?.filtering ?? false },
  },
  methods: {
    Apply: {
      since: 9,
      act: (target, { args, session }) => {
        lay(
          target,
          args.range(0, (address) => session.rangeAt(address, target.sheet)),
          session,
        );
        if (args.any(1) !== null && args.any(2) !== null) filterColumn(target, args.integer(1), readCriteria(args.any(2)), session);
      },
    },
    ClearColumnCriteria: { since: 14, act: (target, { args, session }) => filterColumn(target, args.integer(0), null, session) },
    ClearCriteria: { since: 9, act: (target, { session }) => clearCriteria(target, session) },
    Reapply: { since: 9, act: (target, { session }) => reapply(target, session) },
    Remove: { since: 9, act: (target, { session }) => remove(target, session) },
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

type TopFilter = Omit<Extract<FilterCriterion, { readonly kind: 'top' }>, 'kind' | 'count'>;

function topFilter(top: TopFilter): NonNullable<TypeDefinition<'Filter'>['methods']>[string] {
  return { since: 2, act: (column, { args, session }) => filterColumn(column, column.index, { kind: 'top', count: args.integer(0), ...top }, session) };
}

/** `table.columns.getItem(…).filter` */
export const columnFilter: TypeDefinition<'Filter'> = {
  sheet: ({ sheet }) => sheet,
  methods: {
    Apply: { since: 2, act: (column, { args, session }) => filterColumn(column, column.index, readCriteria(args.any(0)), session) },
    ApplyValuesFilter: { since: 2, act: (column, { args, session }) => filterColumn(column, column.index, { kind: 'values', values: readValues(args.any(0)) }, session) },
    ApplyCustomFilter: {
      since: 2,
      act: (column, { args, session }) => {
        const second = args.any(1);
        const conditions = [readCondition(args.any(0)), ...(second === null || second === '' ? [] : [readCondition(second)])];
        filterColumn(column, column.index, { kind: 'custom', conditions, join: args.oneOf(2, ['And', 'Or']) }, session);
      },
    },
    ApplyTopItemsFilter: topFilter({ unit: 'items', end: 'top' }),
    ApplyTopPercentFilter: topFilter({ unit: 'percent', end: 'top' }),
    ApplyBottomItemsFilter: topFilter({ unit: 'items', end: 'bottom' }),
    ApplyBottomPercentFilter: topFilter({ unit: 'percent', end: 'bottom' }),
    Clear: { since: 2, act: (column, { session }) => filterColumn(column, column.index, null, session) },
  },
};

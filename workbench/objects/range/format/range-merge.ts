/** Merged cells: `Range.merge`, `Range.unmerge` and the list of merged areas in a range. */

import type { Area } from '../../../engine/port';
import { contains, forEachCell, intersection, sameArea } from '../../addresses/areas';
import { ExcelError, notImplemented } from '../../definition/excel-error';
import { hostObject, type HostObject, type RangeTarget } from '../../definition/host-object';
import type { WorkbookSession } from '../../session/workbook-session';
import { requireWritable } from '../content/range-writing';
import { requireFormattable } from './range-style';

/** Above this many areas Excel does not answer a `RangeAreas`. */
export const MOST_AREAS = 512;

/** Merges a range, or with `across` each of its rows. Only the value of the first cell stays. */
export function mergeRange(target: RangeTarget, options: { readonly across: boolean }, session: WorkbookSession): void {
  const { sheet, area } = target;
  requireFormattable(sheet);
  requireWritable(sheet, area);
  if (sheet.tables.some((table) => intersection(table.area, area) !== null)) throw new ExcelError('InvalidOperation');
  const parts = options.across ? Array.from({ length: area.rowCount }, (_, row): Area => ({ ...area, top: area.top + row, rowCount: 1 })) : [area];
  for (const part of parts) {
    if (part.rowCount === 1 && part.columnCount === 1) continue;
    for (const merge of [...sheet.merges]) {
      if (sameArea(merge, part) || intersection(merge, part) === null) continue;
      if (!contains(part, merge)) throw notImplemented('Range.merge over a part of merged cells');
      sheet.unmerge(merge);
    }
    session.calculation.settle();
    session.calculation.change(sheet, [part], () => {
      forEachCell(part, (row, column) => {
        if ((row !== part.top || column !== part.left) && sheet.value(row, column) !== null) sheet.setValue(row, column, null);
      });
      if (!sheet.merges.some((merge) => sameArea(merge, part))) sheet.merge(part);
    });
  }
}

/** Takes apart every merged area that the range touches. */
export function unmergeRange({ sheet, area }: RangeTarget, session: WorkbookSession): void {
  requireFormattable(sheet);
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  // A formula may have waited for the room to spill.
  session.calculation.change(sheet, merges, () => {
    for (const merge of merges) sheet.unmerge(merge);
  });
}

/** null where nothing is merged. @throws {ExcelError} RangeExceedsLimit for more than 512 areas */
export function mergedAreas({ sheet, area }: RangeTarget): HostObject<'RangeAreas'> | null {
  const areas = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (areas.length === 0) return null;
  if (areas.length > MOST_AREAS) throw new ExcelError('RangeExceedsLimit');
  return hostObject('RangeAreas', { sheet, areas });
}

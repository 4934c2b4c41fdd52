/** Sorting by columns as a person does, with the choice of a header row. */

import type { Area, SheetModel } from '../../engine/port';
import { formatArea } from '../../objects/addresses/a1';
import { intersection } from '../../objects/addresses/areas';
import { sortRange } from '../../objects/range/moving/range-sort';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import { lockedCell, refused, type Outcome } from '../refusal';

export interface SortedRows {
  readonly area: Area;
  /** Whether the first row of the area is a header and stays. */
  readonly header: 'first-row' | 'none';
  /** The first decides, the next where it is alike. Columns count from 0 at the sheet's A. */
  readonly by: readonly { readonly column: number; readonly order: 'ascending' | 'descending' }[];
}

export function sortRows(sheet: SheetModel, { area, header, by }: SortedRows, session: WorkbookSession): Outcome<Area> {
  const sorted = header === 'first-row' && area.rowCount > 1 ? { ...area, top: area.top + 1, rowCount: area.rowCount - 1 } : area;
  const merge = sheet.merges.find((part) => intersection(part, sorted) !== null);
  if (merge !== undefined) return refused('part-of-merge', formatArea(merge));
  const locked = lockedCell(sheet, sorted);
  if (locked !== null) return locked;
  const fields = by.map(({ column, order }) => ({ key: column - area.left, ascending: order === 'ascending', textAsNumber: false }));
  sortRange({ sheet, area: sorted }, { fields, matchCase: false, lines: 'rows' }, session);
  return { kind: 'done', value: sorted };
}

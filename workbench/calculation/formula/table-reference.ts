/** Structured references: `Scores[Điểm]`, `Scores[[#All],[Tên]:[Điểm]]`, `[@Điểm]`. */

import { parseStructRef } from '@borgar/fx';
import type { Area } from '../../engine/port';
import { type CellError, REFERENCE_ERROR, VALUE_ERROR } from '../values/cell-error';
import { Reference, enclose } from '../values/reference';
import type { FormulaPlace, FormulaScope, PlacedTable } from './scope';

/** The cells meant; #REF! where table, column or part is missing, #VALUE! for `@` outside the table's rows. */
export function tableReference(text: string, place: FormulaPlace, scope: FormulaScope): Reference | CellError {
  const parsed = parseStructRef(text);
  if (parsed === undefined) return REFERENCE_ERROR;
  const { table: name = '', columns = [], sections = [] } = parsed;
  const placed = name === '' ? scope.tableAt(place.sheet, place.row, place.column) : scope.table(name);
  if (placed === null) return REFERENCE_ERROR;
  const rows = sectionRows(placed, sections, place);
  const across = columnSpan(placed, columns);
  if (rows === null || across === null) return REFERENCE_ERROR;
  if (rows === 'other-row') return VALUE_ERROR;
  return Reference.to(placed.sheet, { ...rows, ...across });
}

type Rows = Pick<Area, 'top' | 'rowCount'>;

function sectionRows({ sheet, table }: PlacedTable, sections: readonly string[], place: FormulaPlace): Rows | 'other-row' | null {
  const { top, rowCount } = table.area;
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  const data: Rows = { top: top + head, rowCount: rowCount - head - foot };
  const named = sections.length === 0 ? ['data'] : sections;
  if (named.includes('this row')) {
    const inside = sheet.id === place.sheet.id && place.row >= data.top && place.row < data.top + data.rowCount;
    return inside ? { top: place.row, rowCount: 1 } : 'other-row';
  }
  const parts = named.map((section): Rows | null => {
    if (section === 'all') return { top, rowCount };
    if (section === 'data') return data;
    if (section === 'headers') return head === 1 ? { top, rowCount: 1 } : null;
    return foot === 1 ? { top: top + rowCount - 1, rowCount: 1 } : null;
  });
  return parts.reduce((all, part) => {
    if (all === null || part === null) return null;
    const { top: first, rowCount: height } = enclose({ ...all, left: 0, columnCount: 1 }, { ...part, left: 0, columnCount: 1 });
    return { top: first, rowCount: height };
  });
}

function columnSpan({ table }: PlacedTable, columns: readonly string[]): Pick<Area, 'left' | 'columnCount'> | null {
  const { left, columnCount } = table.area;
  if (columns.length === 0) return { left, columnCount };
  const places = columns.map((name) => table.columnNames.findIndex((column) => column.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1)) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { left: left + first, columnCount: last - first + 1 };
}

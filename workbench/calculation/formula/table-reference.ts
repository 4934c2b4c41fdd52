/** Structured references: `Scores[Điểm]`, `Scores[[#All],[Tên]:[Điểm]]`, `[@Điểm]`. */

import { parseStructRef } from '@borgar/fx';
import type { Area, TableModel } from '../../engine/port';
import { type CellError, REFERENCE_ERROR, VALUE_ERROR } from '../values/cell-error';
import { Reference, enclose } from '../values/reference';
import type { FormulaPlace, FormulaScope } from './scope';

/** The cells meant; #REF! where table, column or part is missing, #VALUE! for `@` outside the table's rows. */
export function tableReference(text: string, place: FormulaPlace, scope: FormulaScope): Reference | CellError {
  const parsed = parseStructRef(text);
  if (parsed === undefined) return REFERENCE_ERROR;
  const { table: name = '' } = parsed;
  const placed = name === '' ? scope.tableAt(place.sheet, place.row, place.column) : scope.table(name);
  if (placed === null) return REFERENCE_ERROR;
  const area = tableArea(parsed, placed.table, placed.sheet.id === place.sheet.id ? place.row : null);
  return 'error' in area ? area : Reference.to(placed.sheet, area);
}

/** @param row of the formula, where it stands on the table's sheet */
export function tableArea({ columns = [], sections = [] }: StructuredParts, table: TableModel, row: number | null): Area | CellError {
  const rows = sectionRows(table, sections, row);
  const across = columnSpan(table, columns);
  if (rows === null || across === null) return REFERENCE_ERROR;
  return rows === 'other-row' ? VALUE_ERROR : { ...rows, ...across };
}

interface StructuredParts {
  readonly columns?: readonly string[];
  readonly sections?: readonly string[];
}

type Rows = Pick<Area, 'top' | 'rowCount'>;

function sectionRows(table: TableModel, sections: readonly string[], row: number | null): Rows | 'other-row' | null {
  const { top, rowCount } = table.area;
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  const data: Rows = { top: top + head, rowCount: rowCount - head - foot };
  const named = sections.length === 0 ? ['data'] : sections;
  if (named.includes('this row')) {
    return row !== null && row >= data.top && row < data.top + data.rowCount ? { top: row, rowCount: 1 } : 'other-row';
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

function columnSpan(table: TableModel, columns: readonly string[]): Pick<Area, 'left' | 'columnCount'> | null {
  const { left, columnCount } = table.area;
  if (columns.length === 0) return { left, columnCount };
  const places = columns.map((name) => table.columnNames.findIndex((column) => column.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1)) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { left: left + first, columnCount: last - first + 1 };
}

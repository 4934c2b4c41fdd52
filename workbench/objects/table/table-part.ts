/** The parts of a table as areas: header row, body, total row, single rows and columns. */

import type { Area, TableModel } from '../../engine/port';
import { ExcelError } from '../definition/excel-error';

export type TablePart = 'all' | 'header' | 'body' | 'total';

/** @throws {ExcelError} ItemNotFound for a header or total row that the table does not show */
export function tablePart(table: TableModel, which: TablePart): Area {
  const { area } = table;
  const [header, total] = [table.showHeaders ? 1 : 0, table.showTotals ? 1 : 0];
  if (which === 'all') return area;
  if (which === 'body') return { ...area, top: area.top + header, rowCount: area.rowCount - header - total };
  if (which === 'header' ? header === 0 : total === 0) throw new ExcelError('ItemNotFound');
  return { ...area, top: which === 'header' ? area.top : area.top + area.rowCount - 1, rowCount: 1 };
}

/** @throws {ExcelError} ItemNotFound for a row that the body does not have */
export function bodyRow(table: TableModel, index: number): Area {
  const body = tablePart(table, 'body');
  if (index < 0 || index >= body.rowCount) throw new ExcelError('ItemNotFound');
  return { ...body, top: body.top + index, rowCount: 1 };
}

export function columnPart(table: TableModel, index: number, which: TablePart): Area {
  const part = tablePart(table, which);
  return { ...part, left: part.left + index, columnCount: 1 };
}

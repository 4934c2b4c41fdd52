/**
 * `getSelectedDataAsync` and `setSelectedDataAsync` of the Common API, over the selection of the active sheet. Cells travel as a matrix
 * whatever the add-in asked for: the library itself makes a text of one, with tabs and line ends.
 */

import { isUnbounded } from '../../objects/addresses/areas';
import { ExcelError } from '../../objects/definition/excel-error';
import type { RangeTarget } from '../../objects/definition/host-object';
import { text, values } from '../../objects/range/content/range-content';
import { usedRange } from '../../objects/range/range-navigation';
import { writeContent } from '../../objects/range/content/range-writing';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import { isRecord } from '../envelope';

/** Error numbers of the Common API. */
const CANNOT_WRITE = 2001;
const DATA_DOES_NOT_MATCH = 2002;

type Answer = { readonly Error: number; readonly Data?: unknown };

/** What is asked for in words that the host lacks; null where it has them all. */
export function unsupportedSelection(data: unknown): string | null {
  const request = requestOf(data);
  const coercion = String(request['CoerceType']);
  if (coercion !== 'matrix' && coercion !== 'text') return `Selected data with coercion type ${coercion}`;
  if (request['FilterType'] !== undefined && request['FilterType'] !== 'all') return 'Selected data with a filter type';
  const formats = ['CellFormat', 'TableOptions'].some((field) => Array.isArray(request[field]) && request[field].length > 0);
  return formats ? 'Selected data with cell formats or table options' : null;
}

export function getSelectedData(session: WorkbookSession, data: unknown): Answer {
  const selected = selection(session);
  const range = isUnbounded(selected.area) ? (usedRange(selected, { valuesOnly: true }, session)?.target ?? null) : selected;
  if (range === null) return { Error: 0, Data: [['']] };
  return { Error: 0, Data: requestOf(data)['ValueFormat'] === 'formatted' ? text(range, session) : values(range, session) };
}

/** One selected cell is the corner from which the data is written; a larger selection must have the data's shape. */
export function setSelectedData(session: WorkbookSession, data: unknown): Answer {
  const { sheet, area } = selection(session);
  const rows = matrixOf(requestOf(data)['Data']);
  const [first] = rows;
  if (first === undefined || rows.some((row) => row.length !== first.length)) return { Error: DATA_DOES_NOT_MATCH };
  const corner = area.rowCount * area.columnCount === 1;
  const target = corner ? { ...area, rowCount: rows.length, columnCount: first.length } : area;
  if (target.rowCount !== rows.length || target.columnCount !== first.length) return { Error: DATA_DOES_NOT_MATCH };
  try {
    session.asAddin(() => writeContent({ sheet, area: target }, rows, session));
  } catch (error) {
    if (error instanceof ExcelError && error.code !== 'WorkbenchNotImplemented') return { Error: CANNOT_WRITE };
    throw error;
  }
  session.calculation.settle();
  return { Error: 0 };
}

function selection(session: WorkbookSession): RangeTarget {
  const sheet = session.model.activeSheet;
  return { sheet, area: session.selection(sheet) };
}

function requestOf(data: unknown): Readonly<Record<string, unknown>> {
  const request = isRecord(data) ? (data['DdaGetBindingData'] ?? data['DdaSetBindingData']) : undefined;
  if (!isRecord(request)) throw new TypeError('A request for selected data without its parameters');
  return request;
}

function matrixOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  return (value as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

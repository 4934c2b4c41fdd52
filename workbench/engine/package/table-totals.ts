/**
 * The total rows of tables.
 *
 * On loading, ExcelTS writes a table's total row anew: `Total` for a label that the file does not name, and formulas without their
 * results. So total rows are hidden from it as rows of data, which it leaves alone, and the tables told afterwards.
 */
import { type Table, encodeRange } from '@cj-tech-master/excelts';
import { areaFromAddress } from '../excelts/cells/area';
import { type Parts, partText, setPartText } from './parts';

const TOTALS = /\stotalsRowCount="[1-9]\d*"/;

/** The names of the tables with a total row, and whether the file labels it; the parts no longer show it. */
export type TotalRows = ReadonlyMap<string, { readonly labelled: boolean }>;

export function takeTotalRows(parts: Parts): TotalRows {
  const rows = new Map<string, { readonly labelled: boolean }>();
  for (const part of Object.keys(parts).filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name))) {
    const xml = partText(parts, part) ?? '';
    const name = /<table\b[^>]*\sname="([^"]*)"/.exec(xml)?.[1];
    if (name === undefined || !TOTALS.test(xml)) continue;
    rows.set(name, { labelled: xml.includes('totalsRowLabel=') });
    setPartText(parts, part, xml.replace(TOTALS, ''));
  }
  return rows;
}

export function giveTotalRow(table: Table, totalRows: TotalRows): void {
  const total = totalRows.get(table.name);
  const { model } = table;
  if (total === undefined || model.tableRef === undefined) return;
  const { top, left, rowCount, columnCount } = areaFromAddress(model.tableRef);
  model.totalsRow = true;
  model.autoFilterRef = encodeRange({ s: { r: top, c: left }, e: { r: top + rowCount - 2, c: left + columnCount - 1 } });
  if (!total.labelled) for (const column of model.columns) delete column.totalsRowLabel;
}

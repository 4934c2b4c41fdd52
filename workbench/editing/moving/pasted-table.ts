/** A table from another program, pasted with its formats and merged cells, as Excel pastes what Word, LibreOffice or a web page copied. */

import type { Area, CellStyle, SheetModel } from '../../engine/port';
import { intersection } from '../../objects/addresses/areas';
import { mergeRange, unmergeRange } from '../../objects/range/format/range-merge';
import { applyStyle } from '../../objects/range/format/range-style';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import { pasteTexts } from '../entering/entering';
import type { Outcome } from '../refusal';

/** A cell of a pasted table. */
export interface TableCell {
  /** As typed: what it becomes, the locale of the data decides. */
  readonly text: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Formats that came along. */
  readonly style: Partial<CellStyle>;
}

/** Row by row; null under a merged cell. */
export type TableRows = readonly (readonly (TableCell | null)[])[];

/** Pastes at the first cell of the selection: unlike copied texts a table is not repeated over a larger one. Answers the area that was written. */
export function pasteTable(sheet: SheetModel, selected: Area, rows: TableRows, session: WorkbookSession): Outcome<Area> {
  const corner = { ...selected, rowCount: 1, columnCount: 1 };
  const written = { ...corner, rowCount: rows.length, columnCount: Math.max(0, ...rows.map((row) => row.length)) };
  if (sheet.protection === null && sheet.merges.some((merge) => intersection(merge, written) !== null)) unmergeRange({ sheet, area: written }, session);
  const outcome = pasteTexts(sheet, corner, rows.map((row) => row.map((cell) => cell?.text ?? '')), session);
  // A protected sheet takes texts in its open cells, but no formats.
  if (outcome.kind === 'refused' || sheet.protection !== null) return outcome;
  rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (cell === null) return;
      const area = { top: selected.top + down, left: selected.left + across, rowCount: cell.rowCount, columnCount: cell.columnCount };
      if (Object.keys(cell.style).length > 0) applyStyle({ sheet, area }, cell.style);
      if (cell.rowCount * cell.columnCount > 1) mergeRange({ sheet, area }, { across: false }, session);
    });
  });
  return outcome;
}

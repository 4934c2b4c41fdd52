/** Texts that a person enters: one typed into a cell, or a block that is pasted from elsewhere. */

import type { Area, CellPlace, SheetModel } from '../../engine/port';
import { formatArea } from '../../objects/addresses/a1';
import { boundingArea, cellArea, isOnSheet } from '../../objects/addresses/areas';
import { type CellWrite, writeCell } from '../../objects/cell-writing';
import { changedCell, raiseChanged } from '../../objects/range/content/range-writing';
import { settleHeaderCells } from '../../objects/table/header-cells';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import { coveringMerge, DONE, lockedCell, refused, type Outcome, type Refusal } from '../refusal';
import { readTypedCell } from './typed-cell';

export function enterText(sheet: SheetModel, cell: CellPlace, text: string, session: WorkbookSession): Outcome {
  const refusal = lockedCell(sheet, cellArea(cell.row, cell.column)) ?? coveringMerge(sheet, cell);
  if (refusal !== null) return refusal;
  const write = readTypedCell(sheet, cell, text, session);
  if ('code' in write) return write;
  writeAll(sheet, [write], session);
  return DONE;
}

/**
 * Where a block of texts comes when it is pasted over a selection: one text fills the selection, a block repeats where the selection is
 * a multiple of it, and any other selection is only the upper left corner. null where it would leave the sheet.
 */
export function pastedArea(selected: Area, block: { readonly rowCount: number; readonly columnCount: number }): Area | null {
  const repeats = selected.rowCount % block.rowCount === 0 && selected.columnCount % block.columnCount === 0;
  const area = repeats ? selected : { ...selected, ...block };
  return isOnSheet(area) ? area : null;
}

/**
 * Texts in rows, shorter ones ending in empty cells. A text that begins as a formula and is none stays text, which is a guess; texts for
 * cells under merged ones are dropped, as with `Range.values`.
 */
export function pasteTexts(sheet: SheetModel, selected: Area, rows: readonly (readonly string[])[], session: WorkbookSession): Outcome<Area> {
  const block = { rowCount: rows.length, columnCount: Math.max(0, ...rows.map((row) => row.length)) };
  if (block.columnCount === 0) return refused('refused', 'Nothing to paste.');
  const area = pastedArea(selected, block);
  if (area === null) return refused('off-sheet', formatArea({ ...selected, ...block }));
  const locked = lockedCell(sheet, area);
  if (locked !== null) return locked;
  const writes: CellWrite[] = [];
  for (let r = 0; r < area.rowCount; r += 1) {
    for (let c = 0; c < area.columnCount; c += 1) {
      const place = { row: area.top + r, column: area.left + c };
      const text = rows[r % block.rowCount]?.[c % block.columnCount] ?? '';
      if (coveringMerge(sheet, place) !== null) continue;
      const write = pastedCell(sheet, place, text, session);
      if ('code' in write) return write;
      writes.push(write);
    }
  }
  writeAll(sheet, writes, session);
  return { kind: 'done', value: area };
}

function pastedCell(sheet: SheetModel, place: CellPlace, text: string, session: WorkbookSession): CellWrite | Refusal {
  const write = readTypedCell(sheet, place, text, session);
  return 'code' in write && write.code === 'not-a-formula' ? { ...place, typed: { kind: 'text', text, quotePrefix: false } } : write;
}

function writeAll(sheet: SheetModel, writes: readonly CellWrite[], session: WorkbookSession): void {
  const cells = writes.map(({ row, column }) => cellArea(row, column));
  const [first, ...others] = cells;
  if (first === undefined) return;
  const area = others.reduce(boundingArea, first);
  const before = changedCell({ sheet, area }, session);
  session.calculation.change(sheet, cells.length === area.rowCount * area.columnCount ? [area] : cells, () => {
    for (const write of writes) writeCell(sheet, write, session.calculation);
    settleHeaderCells({ sheet, area }, session);
  });
  raiseChanged({ sheet, area }, session, before);
}

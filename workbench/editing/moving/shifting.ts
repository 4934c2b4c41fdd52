/** Rows, columns and cells that a person inserts or deletes. */

import { SHEET_COLUMNS, SHEET_ROWS } from '../../engine/port';
import { formatArea } from '../../objects/addresses/a1';
import { intersection } from '../../objects/addresses/areas';
import type { RangeTarget } from '../../objects/definition/host-object';
import { isInsertion, shiftedArea, type Shift } from '../../objects/range/moving/area-shift';
import { shiftCells, shiftDirection } from '../../objects/range/moving/range-shift';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import { DONE, refused, type Outcome, type Refusal } from '../refusal';

/** rows, columns: whole ones, as many as the area has. cells-down, cells-right: what lies there makes room. */
export type CellsToInsert = 'rows' | 'columns' | 'cells-down' | 'cells-right';
/** cells-up, cells-left: where what lies behind closes up from. */
export type CellsToDelete = 'rows' | 'columns' | 'cells-up' | 'cells-left';

const DIRECTIONS = { rows: 'Down', columns: 'Right', 'cells-down': 'Down', 'cells-right': 'Right' } as const;
const BACK = { rows: 'Up', columns: 'Left', 'cells-up': 'Up', 'cells-left': 'Left' } as const;

export function insertCells(target: RangeTarget, what: CellsToInsert, session: WorkbookSession): Outcome {
  return shift(whole(target, what), DIRECTIONS[what], session);
}

export function deleteCells(target: RangeTarget, what: CellsToDelete, session: WorkbookSession): Outcome {
  return shift(whole(target, what), BACK[what], session);
}

function whole({ sheet, area }: RangeTarget, what: CellsToInsert | CellsToDelete): RangeTarget {
  if (what === 'rows') return { sheet, area: { ...area, left: 0, columnCount: SHEET_COLUMNS } };
  if (what === 'columns') return { sheet, area: { ...area, top: 0, rowCount: SHEET_ROWS } };
  return { sheet, area };
}

function shift(target: RangeTarget, direction: Shift['direction'], session: WorkbookSession): Outcome {
  const torn = tornPart(target, { area: target.area, direction });
  if (torn !== null) return torn;
  shiftCells(target, shiftDirection(target, direction), session);
  return DONE;
}

/** What would not stay whole, told before Excel's own words for it. */
function tornPart({ sheet }: RangeTarget, shift: Shift): Refusal | null {
  const merge = sheet.merges.find((part) => shiftedArea(part, shift) === 'torn');
  if (merge !== undefined) return refused('part-of-merge', formatArea(merge));
  const table = sheet.tables.find(({ area }) => shiftedArea(area, shift) === 'torn');
  if (table !== undefined) return refused('part-of-table', table.name);
  const used = sheet.usedArea({ valuesOnly: false });
  if (used === null || !isInsertion(shift)) return null;
  const { area, direction } = shift;
  const edge =
    direction === 'Down'
      ? { ...area, top: SHEET_ROWS - area.rowCount, rowCount: area.rowCount }
      : { ...area, left: SHEET_COLUMNS - area.columnCount, columnCount: area.columnCount };
  return intersection(used, edge) === null ? null : refused('off-sheet', formatArea(edge));
}

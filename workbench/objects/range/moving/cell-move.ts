/**
 * Where cells went, for ranges that follow them. Documented is only that a tracked object is adjusted to "surrounding changes in the
 * document" (TrackedObjects.add); that it does so as references of formulas do, and which of them are lost, is taken from Excel's own `Range`.
 */

import { contains, sameArea } from '../../addresses/areas';
import type { RangeTarget } from '../../definition/host-object';
import { shiftedArea, type Shift } from './area-shift';
import type { SheetModel } from '../../../engine/port';

export type CellMove =
  | { readonly kind: 'shifted'; readonly sheet: SheetModel; readonly shift: Shift }
  /** Cut and pasted: both areas are equally large. */
  | { readonly kind: 'cut'; readonly from: RangeTarget; readonly to: RangeTarget };

/**
 * A range after cells moved; null where none of its cells is left.
 *
 * Of cells that were cut to another sheet a range follows the place but not the sheet, as reported of Excel and said to be by design
 * (OfficeDev/office-js#6102).
 */
export function rangeAfter(range: RangeTarget, move: CellMove): RangeTarget | null {
  const { sheet, area } = range;
  if (move.kind === 'shifted') {
    const shifted = sheet === move.sheet ? shiftedArea(area, move.shift) : area;
    if (shifted === null) return null;
    return shifted === 'torn' || sameArea(shifted, area) ? range : { sheet, area: shifted };
  }
  const { from, to } = move;
  if (sheet === from.sheet && contains(from.area, area)) {
    return { sheet, area: { ...area, top: area.top - from.area.top + to.area.top, left: area.left - from.area.left + to.area.left } };
  }
  return sheet === to.sheet && contains(to.area, area) ? null : range;
}

const OPPOSITE = { Down: 'Up', Up: 'Down', Right: 'Left', Left: 'Right' } as const;

/** What undoing does: cells that were deleted are inserted, so a range that lost all of its cells does not come back. A guess. */
export function takenBack(move: CellMove): CellMove {
  if (move.kind === 'cut') return { kind: 'cut', from: move.to, to: move.from };
  return { ...move, shift: { ...move.shift, direction: OPPOSITE[move.shift.direction] } };
}

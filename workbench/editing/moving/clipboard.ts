/** Cells of the workbook that are copied or cut and pasted elsewhere in it. */

import type { Area } from '../../engine/port';
import { formatArea } from '../../objects/addresses/a1';
import type { RangeTarget } from '../../objects/definition/host-object';
import { copyRange } from '../../objects/range/content/range-copy';
import { moveRange } from '../../objects/range/moving/range-move';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import { pastedArea } from '../entering/entering';
import { lockedCell, refused, type Outcome } from '../refusal';

export interface CopiedCells {
  readonly from: RangeTarget;
  /** The selection: of cut cells only its upper left corner counts. */
  readonly to: RangeTarget;
  /** cut: formulas keep what they refer to, and what referred to the cells follows. copy (the default): relative references move along. */
  readonly how?: 'copy' | 'cut';
  /** As of Excel's Paste Special, for copied cells. Default: all. */
  readonly what?: 'all' | 'formulas' | 'values' | 'formats';
  readonly transposed?: 'no' | 'yes';
}

export function copyCells({ from, to, what = 'all', transposed = 'no' }: CopiedCells, session: WorkbookSession): Outcome<Area> {
  const { rowCount, columnCount } = from.area;
  const block = transposed === 'yes' ? { rowCount: columnCount, columnCount: rowCount } : { rowCount, columnCount };
  const area = pastedArea(to.area, block);
  if (area === null) return refused('off-sheet', formatArea(to.area));
  const locked = lockedCell(to.sheet, area);
  if (locked !== null) return locked;
  const type = ({ all: 'All', formulas: 'Formulas', values: 'Values', formats: 'Formats' } as const)[what];
  copyRange(from, { sheet: to.sheet, area }, { type, skipBlanks: false, transpose: transposed === 'yes' }, session);
  return { kind: 'done', value: area };
}

export function cutCells({ from, to }: CopiedCells, session: WorkbookSession): Outcome<Area> {
  const area = pastedArea({ ...to.area, rowCount: 1, columnCount: 1 }, from.area);
  if (area === null) return refused('off-sheet', formatArea(to.area));
  const locked = lockedCell(from.sheet, from.area) ?? lockedCell(to.sheet, { ...from.area, top: to.area.top, left: to.area.left });
  if (locked !== null) return locked;
  return { kind: 'done', value: moveRange(from, to, session).area };
}

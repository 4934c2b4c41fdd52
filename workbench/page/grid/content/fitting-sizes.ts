/**
 * Sizes that fit what the cells show, as after a double click on the edge of a header, with the widths of the fonts that are there. As in
 * Excel, texts that wrap or lie in merged cells do not widen a column, and a column that shows nothing stays.
 */

import type { Area } from '../../../engine/port';
import type { Axis } from '../geometry/axis';
import type { CellViews } from './cell-view';
import { lineHeight } from './fonts';
import type { MergeIndex } from './merge-index';
import { PADDING, wantedWidth, wraps } from './text-layout';
import type { TextMeasure } from './text-measure';
import { turnedBlock } from './turned-block';
import { wrapLines } from './wrap-lines';

export interface FittedCells {
  /** The cells that count; null for none. */
  readonly used: Area | null;
  readonly views: CellViews;
  readonly merges: MergeIndex;
  readonly columns: Axis;
}

/** Pixels; null for a column that shows nothing. */
export function fittingWidth({ used, views, merges }: FittedCells, measure: TextMeasure, column: number): number | null {
  if (used === null) return null;
  let widest = 0;
  for (let row = used.top; row < used.top + used.rowCount; row += 1) {
    const cell = views.at(row, column);
    if (cell.text === '' || wraps(cell) || merges.at(row, column) !== null) continue;
    const turned = cell.style.textOrientation !== 0;
    widest = Math.max(widest, turned ? turnedBlock(cell, { measure, room: Infinity }).width + 2 * PADDING + 1 : wantedWidth(cell, measure));
  }
  return widest === 0 ? null : Math.ceil(widest + 1);
}

/** Pixels: as high as the largest font, also of a blank cell, the most lines and turned texts need; null for a row without any cell. */
export function fittingHeight({ used, views, merges, columns }: FittedCells, measure: TextMeasure, row: number): number | null {
  if (used === null || row < used.top || row >= used.top + used.rowCount) return null;
  let highest = 0;
  for (let column = used.left; column < used.left + used.columnCount; column += 1) {
    const cell = views.at(row, column);
    const inOwnCell = cell.text !== '' && merges.at(row, column) === null;
    if (inOwnCell && cell.style.textOrientation !== 0) {
      highest = Math.max(highest, Math.ceil(turnedBlock(cell, { measure, room: Infinity }).height) + 2 * PADDING + 1);
      continue;
    }
    const available = columns.size(column) - 2 * PADDING - 1;
    const lines = inOwnCell && wraps(cell) && available > 0 ? wrapLines(cell.text, available, (text) => measure.width(text, cell.font)).length : 1;
    highest = Math.max(highest, lines * lineHeight(cell.style));
  }
  return highest === 0 ? null : highest;
}

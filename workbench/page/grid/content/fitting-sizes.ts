/**
 * Sizes that fit what the cells show, as after a double click on the edge of a header, with the widths of the fonts that are there. As in
 * Excel, texts that wrap or lie in merged cells do not widen a column, and a column that shows nothing stays.
 */

import { PIXELS_PER_POINT } from '../geometry/sheet-axes';
import type { SheetView } from '../sheet-view';
import { lineHeight } from './fonts';
import { PADDING, wantedWidth, wraps } from './text-layout';
import type { TextMeasure } from './text-measure';
import { wrapLines } from './wrap-lines';

/** Points by the index of the column or row; null leaves it as it is. */
export function fittingSizes(view: SheetView, measure: TextMeasure, side: 'rows' | 'columns'): (index: number) => number | null {
  return side === 'columns' ? (column) => fittingWidth(view, measure, column) : (row) => fittingHeight(view, measure, row);
}

function fittingWidth({ used, views, merges }: SheetView, measure: TextMeasure, column: number): number | null {
  if (used === null) return null;
  let widest = 0;
  for (let row = used.top; row < used.top + used.rowCount; row += 1) {
    const cell = views.at(row, column);
    if (cell.text === '' || wraps(cell) || merges.at(row, column) !== null) continue;
    widest = Math.max(widest, wantedWidth(cell, measure));
  }
  return widest === 0 ? null : Math.ceil(widest + 1) / PIXELS_PER_POINT;
}

function fittingHeight({ used, views, merges, axes }: SheetView, measure: TextMeasure, row: number): number | null {
  if (used === null) return null;
  let highest = 0;
  for (let column = used.left; column < used.left + used.columnCount; column += 1) {
    const cell = views.at(row, column);
    if (cell.text === '' || merges.at(row, column) !== null) continue;
    const available = axes.columns.size(column) - 2 * PADDING - 1;
    const lines = wraps(cell) ? wrapLines(cell.text, available, (text) => measure.width(text, cell.font)).length : 1;
    highest = Math.max(highest, lines * lineHeight(cell.style));
  }
  return highest === 0 ? null : highest / PIXELS_PER_POINT;
}

/** Rows and columns get a size by hand, or as their contents need. Sizes of a million rows are not set one by one: only those of the used part. */

import type { Outcome } from '../../../editing/refusal';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../../../engine/port';
import { boundingArea, cellArea, intersection } from '../../../objects/addresses/areas';
import { fittingHeight, fittingWidth } from '../content/fitting-sizes';
import type { TextMeasure } from '../content/text-measure';
import { PIXELS_PER_POINT } from '../geometry/sheet-axes';
import type { GridState } from '../grid-state';

export interface Resizing {
  readonly area: Area;
  readonly side: 'rows' | 'columns';
  readonly points: number | 'fit';
}

export function resizeLines({ editing, sheet: view }: GridState, { area, side, points }: Resizing, measure: TextMeasure): Outcome {
  const { sheet, axes, used: valued, views, merges } = view;
  const cells = { used: valued, views, merges, columns: axes.columns };
  const fit = side === 'rows' ? fittingHeight : fittingWidth;
  const inPoints = (pixels: number | null): number | null => (pixels === null ? null : pixels / PIXELS_PER_POINT);
  const fitting = points === 'fit' ? (index: number) => inPoints(fit(cells, measure, index)) : () => points;
  const whole = side === 'rows' ? area.rowCount === SHEET_ROWS : area.columnCount === SHEET_COLUMNS;
  const used = boundingArea(cellArea(0, 0), sheet.usedArea({ valuesOnly: false }) ?? cellArea(0, 0));
  return editing.resize(sheet, whole ? (intersection(area, used) ?? area) : area, side, fitting);
}

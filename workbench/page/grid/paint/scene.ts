/** What a frame of the grid shows, gathered before it is painted. */

import type { Area, CellPlace } from '../../../engine/port';
import type { CellViews } from '../content/cell-view';
import type { MergeIndex } from '../content/merge-index';
import type { TextMeasure } from '../content/text-measure';
import type { Axis } from '../geometry/axis';
import type { Span, Viewport } from '../geometry/viewport';
import type { FilterButtons } from '../tables/filter-buttons';
import type { Palette } from './palette';

export interface Scene {
  readonly viewport: Viewport;
  readonly views: CellViews;
  readonly merges: MergeIndex;
  readonly filters: FilterButtons;
  readonly measure: TextMeasure;
  readonly palette: Palette;
  readonly decimalSign: string;
  readonly gridlines: 'shown' | 'hidden';
  /** Of the sheet's values; null for an empty sheet. */
  readonly used: Area | null;
  readonly selection: Area;
  readonly active: CellPlace;
  /** The spill around the active cell. */
  readonly spill: Area | null;
  /** What was copied or cut and may still be pasted. */
  readonly copied: Area | null;
  /** Where a row or column would end whose edge is dragged, on the canvas. */
  readonly guide: { readonly side: 'rows' | 'columns'; readonly at: number } | null;
}

/** A row or column of a pane: its index, where it begins on the canvas, its pixels. */
export interface Strip {
  readonly index: number;
  readonly at: number;
  readonly size: number;
}

/** Those of a span that are not hidden. */
export function stripsOf(axis: Axis, span: Span, origin: number): readonly Strip[] {
  const strips: Strip[] = [];
  for (let index = span.from; index < span.to; index += 1) {
    const size = axis.size(index);
    if (size > 0) strips.push({ index, at: origin + axis.start(index), size });
  }
  return strips;
}

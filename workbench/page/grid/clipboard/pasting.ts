/** What is pasted comes into the workbook: cells of its own with formulas and formats, tables and texts from elsewhere. */

import type { Editing } from '../../../editing/editing';
import type { Outcome } from '../../../editing/refusal';
import type { Area } from '../../../engine/port';
import type { RangeTarget } from '../../../objects/definition/host-object';
import type { Pasted } from './clipboard';

/** Answers the area that was written. */
export function pasteInto(target: RangeTarget, content: Pasted, editing: Editing): Outcome<Area> {
  switch (content.kind) {
    case 'range':
      return editing.pasteCells({ from: content.range, to: target, how: content.range.how });
    case 'table':
      return editing.pasteTable(target.sheet, target.area, content.rows);
    case 'texts':
      return editing.paste(target.sheet, target.area, content.rows);
  }
}

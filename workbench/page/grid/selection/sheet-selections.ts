/**
 * The selection of each sheet, kept in step with the session's: the session knows the area (add-ins ask for it and set it), the grid also which
 * cell of it is active.
 */

import type { Area, SheetModel } from '../../../engine/port';
import { isUnbounded, sameArea } from '../../../objects/addresses/areas';
import type { Editing } from '../../../editing/editing';
import type { MergeIndex } from '../content/merge-index';
import { type Selection, selectArea, withWholeMerges } from './selection';

interface Known {
  /** As the session has it. */
  readonly area: Area;
  readonly selection: Selection;
}

export class SheetSelections {
  readonly #editing: Editing;
  readonly #known = new Map<string, Known>();

  constructor(editing: Editing) {
    this.#editing = editing;
  }

  /** The selection as it is now: what was selected here, unless the session has another area meanwhile. */
  of({ sheet, merges }: { readonly sheet: SheetModel; readonly merges: MergeIndex }): Selection {
    const area = this.#editing.session.selection(sheet);
    const known = this.#known.get(sheet.id);
    if (known !== undefined && sameArea(known.area, area)) return known.selection;
    const selection = selectArea(isUnbounded(area) ? area : withWholeMerges(area, merges), { row: area.top, column: area.left });
    this.#known.set(sheet.id, { area, selection });
    return selection;
  }

  set(sheet: SheetModel, selection: Selection): void {
    this.#known.set(sheet.id, { area: selection.area, selection });
    if (!sameArea(this.#editing.session.selection(sheet), selection.area)) this.#editing.select(sheet, selection.area);
  }
}

/**
 * The selection of each sheet, kept in step with the session's: the session knows the area (add-ins ask for it and set it), the grid also which
 * cell of it is active.
 */

import type { SheetModel } from '../../../engine/port';
import { sameArea } from '../../../objects/areas';
import type { WorkbookSession } from '../../../objects/workbook-session';
import { type Selection, selectArea } from './selection';

export class SheetSelections {
  readonly #session: WorkbookSession;
  readonly #known = new Map<string, Selection>();

  constructor(session: WorkbookSession) {
    this.#session = session;
  }

  /** The selection as it is now: what was selected here, unless the session has another area meanwhile. */
  of(sheet: SheetModel): Selection {
    const area = this.#session.selection(sheet);
    const known = this.#known.get(sheet.id);
    if (known !== undefined && sameArea(known.area, area)) return known;
    const selection = selectArea(area);
    this.#known.set(sheet.id, selection);
    return selection;
  }

  set(sheet: SheetModel, selection: Selection): void {
    this.#known.set(sheet.id, selection);
    if (!sameArea(this.#session.selection(sheet), selection.area)) this.#session.select({ sheet, area: selection.area });
  }
}

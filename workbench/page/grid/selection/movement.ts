/** Moving the active cell and the selection by keys. */

import type { CellPlace } from '../../../engine/port';
import { WHOLE_SHEET, sameArea } from '../../../objects/addresses/areas';
import { surroundingRegion } from '../../../objects/range/range-region';
import type { Command } from './keys';
import { type Direction, type Terrain, advanceWithin, stepFrom } from './navigation';
import { type Selection, extendTo, isOneCell, selectArea, selectCell, wholeColumns, wholeRows } from './selection';

export interface MovementHost {
  readonly terrain: () => Terrain;
  readonly selection: () => Selection;
  readonly select: (selection: Selection) => void;
  readonly reveal: (place: CellPlace) => void;
}

export class Movement {
  readonly #host: MovementHost;
  /** Where Tab began, so that Enter returns below it. */
  #tabbedFrom: number | null = null;

  constructor(host: MovementHost) {
    this.#host = host;
  }

  /** To be called when something else than a key has moved the selection. */
  forgetTabs(): void {
    this.#tabbedFrom = null;
  }

  go({ step, how }: Extract<Command, { readonly kind: 'go' }>): void {
    this.#tabbedFrom = null;
    const { selection, terrain, select, reveal } = this.#host;
    if (how === 'move') this.#goTo(stepFrom(selection().active, step, terrain()));
    else {
      const head = stepFrom(selection().head, step, terrain());
      select(extendTo(selection(), head, terrain().merges));
      reveal(head);
    }
  }

  /** Enter and Tab. */
  advance(direction: Direction): void {
    const { select, reveal } = this.#host;
    const [selection, terrain] = [this.#host.selection(), this.#host.terrain()];
    const { active } = selection;
    if (!isOneCell(selection, terrain.merges)) {
      const next = advanceWithin(selection, direction, terrain);
      select(selectArea(selection.area, next));
      reveal(next);
      return;
    }
    const sideways = direction === 'Left' || direction === 'Right';
    const column = this.#tabbedFrom ?? active.column;
    this.#goTo(stepFrom(sideways ? active : { row: active.row, column }, { kind: 'cell', direction }, terrain));
    this.#tabbedFrom = sideways ? column : null;
  }

  /** All: first the block of cells around, then the sheet. */
  selectWhole(what: 'all' | 'rows' | 'columns'): void {
    const { select } = this.#host;
    const { area, active } = this.#host.selection();
    if (what === 'rows') select(selectArea(wholeRows(area.top, area.top + area.rowCount - 1), active));
    else if (what === 'columns') select(selectArea(wholeColumns(area.left, area.left + area.columnCount - 1), active));
    else {
      const region = surroundingRegion(this.#host.terrain().sheet, area);
      const grown = region.rowCount * region.columnCount > 1 && !sameArea(region, area);
      select(selectArea(grown ? region : WHOLE_SHEET, active));
    }
  }

  #goTo(place: CellPlace): void {
    const next = selectCell(place, this.#host.terrain().merges);
    this.#host.select(next);
    this.#host.reveal(next.active);
  }
}

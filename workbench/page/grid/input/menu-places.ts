/** Where menus open that the grid asks for, and which filter's button lies under a point. */

import type { CellPlace } from '../../../engine/port';
import { cellArea } from '../../../objects/addresses/areas';
import type { FilterRequest, MenuPoint, MenuRequest } from '../contract';
import { type Box, type Viewport, boxOf, paneOf } from '../geometry/viewport';
import type { GridState } from '../grid-state';
import { type FilterButton, buttonBox, isInBox } from '../tables/filter-buttons';
import { menuOver } from './mouse';
import type { Point } from './pointer';

export interface MenuPlacesHost {
  /** Of the whole grid. */
  readonly root: HTMLElement;
  readonly viewport: () => Viewport;
  readonly state: GridState;
  readonly reveal: (place: CellPlace) => void;
}

export class MenuPlaces {
  readonly #host: MenuPlacesHost;

  constructor(host: MenuPlacesHost) {
    this.#host = host;
  }

  /** The filter's button of a cell, or of the merged cells around it. */
  buttonOf({ row, column }: CellPlace): FilterButton | null {
    const { filters, merges } = this.#host.state.sheet;
    return filters.within(merges.at(row, column) ?? cellArea(row, column));
  }

  /** A menu that a key asks for opens below the active cell. */
  menu(): MenuRequest {
    const { selection } = this.#host.state;
    this.#host.reveal(selection.active);
    return { over: menuOver(selection.area), at: this.#below(this.#boxOf(selection.active)) };
  }

  /** Of the active cell; null where it has none. */
  filter(): FilterRequest | null {
    const { active } = this.#host.state.selection;
    const button = this.buttonOf(active);
    if (button === null) return null;
    this.#host.reveal(active);
    return { button, at: this.#below(this.#boxOf(active)) };
  }

  /** null beside a button. */
  filterAt(cell: CellPlace, point: Point): FilterRequest | null {
    const button = this.buttonOf(cell);
    if (button === null) return null;
    const box = this.#boxOf(cell);
    return isInBox(buttonBox(box), point) ? { button, at: this.#below(box) } : null;
  }

  /** On the canvas; of merged cells as a whole. */
  #boxOf({ row, column }: CellPlace): Box {
    const viewport = this.#host.viewport();
    return boxOf(paneOf(viewport, row, column), viewport.axes, this.#host.state.sheet.merges.at(row, column) ?? cellArea(row, column));
  }

  #below({ x, y, height }: Box): MenuPoint {
    const { left, top } = this.#host.root.getBoundingClientRect();
    return { x: left + x, y: top + y + height };
  }
}

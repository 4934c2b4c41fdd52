/** The native scrollbars: an element that scrolls over nothing but an extent as large as the sheet's used part, above the canvas. */

import { ScrollTrack } from '../geometry/scroll-track';
import type { SheetAxes } from '../geometry/sheet-axes';
import type { Area } from '../../../engine/port';

export interface ScrolledSheet {
  readonly axes: SheetAxes;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly used: Area | null;
}

export interface ScrollPlace {
  readonly x: number;
  readonly y: number;
}

export class Scroller {
  readonly element: HTMLElement;
  readonly #extent: HTMLElement;
  readonly #across = new ScrollTrack();
  readonly #down = new ScrollTrack();
  /** Pixels that headers and frozen panes take. */
  #still = { width: 0, height: 0 };
  #sheet: ScrolledSheet | null = null;

  constructor(document: Document, onScroll: () => void) {
    this.element = document.createElement('div');
    this.element.className = 'grid-scroller';
    this.#extent = document.createElement('div');
    this.element.append(this.#extent);
    this.element.addEventListener('scroll', () => {
      this.#across.barMoved(this.element.scrollLeft);
      this.#down.barMoved(this.element.scrollTop);
      this.#spanMore();
      onScroll();
    }, { passive: true });
  }

  get place(): ScrollPlace {
    return { x: this.#across.offset, y: this.#down.offset };
  }

  /** What is seen inside of the scrollbars. */
  get size(): { readonly width: number; readonly height: number } {
    return { width: this.element.clientWidth, height: this.element.clientHeight };
  }

  /** Spans the bars over a sheet, as far as it is used or looked at. */
  measure(sheet: ScrolledSheet, still: { readonly width: number; readonly height: number }): void {
    this.#sheet = sheet;
    this.#still = still;
    this.#span('used');
    this.#apply();
  }

  moveTo({ x, y }: ScrollPlace): void {
    this.#across.moveTo(x);
    this.#down.moveTo(y);
    // What lies behind the used part may be gone to: the bars grow first.
    if (this.#across.offset < x || this.#down.offset < y) {
      this.#span('used', { x, y });
      this.#across.moveTo(x);
      this.#down.moveTo(y);
    }
    this.#apply();
  }

  /** Someone who comes near the end of the bars gets more of the sheet. */
  #spanMore(): void {
    const before = this.#across.length + this.#down.length;
    this.#span('seen');
    if (this.#across.length + this.#down.length !== before) this.#apply();
  }

  #span(what: 'used' | 'seen', goal: ScrollPlace = this.place): void {
    if (this.#sheet === null) return;
    const { axes, frozen, used } = this.#sheet;
    const { width, height } = this.size;
    for (const [track, axis, still, screen, offset, usedEnd] of [
      [this.#across, axes.columns, axes.columns.start(frozen.columns), width - this.#still.width, goal.x, used === null ? 0 : used.left + used.columnCount],
      [this.#down, axes.rows, axes.rows.start(frozen.rows), height - this.#still.height, goal.y, used === null ? 0 : used.top + used.rowCount],
    ] as const) {
      const most = axis.total - still;
      const ofUsed = axis.start(usedEnd) - still + screen / 2;
      const near = offset + screen * 1.5 > track.span;
      if (what === 'seen' && !near) continue;
      const ofSeen = offset + screen * 2;
      track.measure({ span: Math.min(most, Math.max(ofUsed, ofSeen, what === 'seen' ? track.span : 0)), screen: Math.max(1, screen) });
    }
  }

  #apply(): void {
    const { style } = this.#extent;
    style.width = `${this.#still.width + this.#across.length}px`;
    style.height = `${this.#still.height + this.#down.length}px`;
    if (this.element.scrollLeft !== this.#across.bar) this.element.scrollLeft = this.#across.bar;
    if (this.element.scrollTop !== this.#down.bar) this.element.scrollTop = this.#down.bar;
  }
}

/**
 * The way between a native scrollbar and the sheet. Browsers cap the height of an element (Chromium at 2^25 physical pixels), below what a
 * million rows take, so the scrolled element may be shorter than the sheet. Small movements (wheel, arrows, touch) are then taken pixel for pixel,
 * large ones (the thumb) in proportion. Like Excel's, the bar spans the used part and a screen behind it, and more while one scrolls on.
 */

/** Half of what Chromium allows at a zoom of 300 %. */
export const LONGEST_TRACK = 5_000_000;

/** A movement of the bar by more than so many screens is one of its thumb. */
const FREE_SCREENS = 1.5;

export class ScrollTrack {
  /** Pixels of the scrolling part of the sheet that the bar spans, and that are seen at once. */
  #span = 0;
  #screen = 0;
  /** Where the sheet stands, and where the bar was put or last seen. */
  #offset = 0;
  #bar = 0;

  get offset(): number {
    return this.#offset;
  }

  /** Where the native bar belongs. */
  get bar(): number {
    return this.#bar;
  }

  get span(): number {
    return this.#span;
  }

  /** How long the scrolled element has to be. */
  get length(): number {
    return Math.min(this.#span, LONGEST_TRACK);
  }

  /** Sets what the bar spans; the sheet stays where it is unless it ends before. */
  measure(options: { readonly span: number; readonly screen: number }): void {
    this.#span = Math.max(options.span, options.screen);
    this.#screen = options.screen;
    this.moveTo(this.#offset);
  }

  /** Puts the sheet at an offset. */
  moveTo(offset: number): void {
    this.#offset = Math.min(Math.max(0, offset), this.#farthest);
    this.#bar = this.#ratio === 1 ? this.#offset : Math.round(this.#offset / this.#ratio);
  }

  /** Takes a movement of the native bar. */
  barMoved(bar: number): void {
    if (bar === this.#bar) return;
    const moved = bar - this.#bar;
    const end = this.length - this.#screen;
    if (this.#ratio === 1 || bar <= 0 || bar >= end || Math.abs(moved) > FREE_SCREENS * this.#screen) {
      this.#offset = Math.min(Math.max(0, bar * this.#ratio), this.#farthest);
      this.#bar = bar;
    } else {
      this.moveTo(this.#offset + moved);
    }
  }

  get #farthest(): number {
    return Math.max(0, this.#span - this.#screen);
  }

  get #ratio(): number {
    const travel = this.length - this.#screen;
    return this.#span <= LONGEST_TRACK || travel <= 0 ? 1 : this.#farthest / travel;
  }
}

/**
 * The rows or the columns of a sheet as lengths along one side: where each begins, and which lies at an offset. Offsets are CSS pixels
 * from the edge of the first row or column. The first few have sizes of their own (0 where hidden), all others share one size, so that a sheet of a
 * million rows costs no more than its sized part; looking up an offset is a binary search.
 */

export interface AxisSizes {
  /** How many there are. */
  readonly count: number;
  /** Pixels of the first ones; 0 hides. */
  readonly sizes: ArrayLike<number>;
  /** Pixels of each other. */
  readonly rest: number;
}

export class Axis {
  readonly count: number;
  /** Where each sized one begins, and after them where the others do. */
  readonly #starts: Float64Array;
  readonly #sized: number;
  readonly #rest: number;

  constructor({ count, sizes, rest }: AxisSizes) {
    this.count = count;
    this.#sized = Math.min(count, sizes.length);
    this.#rest = rest;
    this.#starts = new Float64Array(this.#sized + 1);
    for (let index = 0; index < this.#sized; index += 1) this.#starts[index + 1] = this.#startOfSized(index) + (sizes[index] ?? 0);
  }

  /** Where the one at an index begins; at `count`, where the last ends. */
  start(index: number): number {
    if (index <= this.#sized) return this.#startOfSized(Math.max(0, index));
    return this.#startOfSized(this.#sized) + (Math.min(index, this.count) - this.#sized) * this.#rest;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  /** Pixels of all together. */
  get total(): number {
    return this.start(this.count);
  }

  /**
   * The one that covers an offset; one that is hidden covers none. Offsets before the first and behind the last answer these.
   *
   * @example new Axis({ count: 4, sizes: [20, 0], rest: 10 }).indexAt(20) // 2
   */
  indexAt(offset: number): number {
    const behind = this.#startOfSized(this.#sized);
    if (offset >= behind && this.#rest > 0 && this.#sized < this.count) {
      return Math.min(this.count - 1, this.#sized + Math.floor((offset - behind) / this.#rest));
    }
    // The last one that begins at or before the offset is the one that covers it: hidden ones before it begin at the same place.
    let [low, high] = [0, this.#sized];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#startOfSized(middle) <= offset) low = middle;
      else high = middle;
    }
    return this.size(low) > 0 ? low : (this.nextShown(low, -1) ?? this.nextShown(low, 1) ?? low);
  }

  /** The nearest one that is not hidden behind (1) or before (-1) an index; null where there is none. */
  nextShown(index: number, step: 1 | -1): number | null {
    for (let next = index + step; next >= 0 && next < this.count; next += step) {
      if (this.size(next) > 0) return next;
    }
    return null;
  }

  /** The index itself where it is shown, else the nearest shown one behind it, else before it; null where all are hidden. */
  shownFrom(index: number): number | null {
    return this.size(index) > 0 ? index : (this.nextShown(index, 1) ?? this.nextShown(index, -1));
  }

  #startOfSized(index: number): number {
    return this.#starts[index] ?? 0;
  }
}

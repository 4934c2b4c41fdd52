/** A bounding box that grows with the cells added to it. Rows and columns count from 0. */
import type { Area } from '../../port';

export class CellExtent {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  add(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  /** True where the box would shrink or might shrink without this cell: it lies on the edge. */
  hasOnEdge(row: number, column: number): boolean {
    return row === this.#top || row === this.#bottom || column === this.#left || column === this.#right;
  }

  get area(): Area | null {
    if (this.#bottom < 0) return null;
    return { top: this.#top, left: this.#left, rowCount: this.#bottom - this.#top + 1, columnCount: this.#right - this.#left + 1 };
  }
}

/** Knows whether any cell shows #BUSY!, and whether the formula being calculated has read one: then it is busy too, whatever it makes of it. */

import type { ReadObserver } from './cell-sheet';

export class BusyWatch implements ReadObserver {
  #cells = 0;
  #read = false;

  get anyBusy(): boolean {
    return this.#cells > 0;
  }

  /** True where a busy cell was read since `begin`. */
  get wasRead(): boolean {
    return this.#read;
  }

  begin(): void {
    this.#read = false;
  }

  busyRead(): void {
    this.#read = true;
  }

  count(by: 1 | -1): void {
    this.#cells += by;
  }
}

/** Whether a person is editing a cell. Until the mode ends, an add-in's batches are refused or wait, as they asked for. */

export class CellEditMode {
  #on = false;
  #whenEnded: (() => void)[] = [];

  get on(): boolean {
    return this.#on;
  }

  begin(): void {
    this.#on = true;
  }

  end(): void {
    this.#on = false;
    const waiting = this.#whenEnded;
    this.#whenEnded = [];
    for (const go of waiting) go();
  }

  /** Resolves when nobody edits a cell: at once, or at the end of the mode. */
  ended(): Promise<void> {
    if (!this.#on) return Promise.resolve();
    return new Promise((resolve) => this.#whenEnded.push(resolve));
  }
}

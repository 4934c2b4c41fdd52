/**
 * What happens to a workbook, whoever does it: a person, an add-in or the calculation. Views are told that something changed, and
 * whoever wants to be able to take changes back has them recorded.
 *
 * The library's adapter notes each change before it makes it, with the way back. The way back goes through the adapter again and is
 * noted like any change; so what takes back an undo is recorded while undoing, and nothing has to be written twice.
 */

/** A cell whose value, formula or format is about to change. */
export interface NotedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The changes of one recording, from the first to the last. */
export interface Recording {
  /** Cells in the order in which they were changed; one that was changed twice is there twice. */
  readonly cells: readonly NotedCell[];
  /** Nothing was changed. */
  readonly empty: boolean;
  /** Whether sheets, tables, names, filters or merged cells changed too. */
  readonly structural: boolean;
  /** Undoes all of it, the last change first. */
  readonly takeBack: () => void;
}

export type Recorded<T> =
  | { readonly kind: 'done'; readonly answer: T; readonly recording: Recording }
  | { readonly kind: 'threw'; readonly error: unknown; readonly recording: Recording };

export class Journal {
  #version = 0;
  #contentVersion = 0;
  #told = true;
  #paused = 0;
  #open: OpenRecording | null = null;
  readonly #listeners = new Set<(version: number) => void>();

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  /** Grows with every change of what a file holds, but for results of formulas: they follow from the rest. */
  get contentVersion(): number {
    return this.#contentVersion;
  }

  /** Whether it is worth making up a way back. */
  get recording(): boolean {
    return this.#open !== null && this.#paused === 0;
  }

  /** Tells of changes from now on, once for all that happen without a pause between them. Returns the way to stop. */
  listen(listener: (version: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something changed that is not taken back. */
  touch(): void {
    if (this.#paused === 0) this.#contentVersion += 1;
    this.touchView();
  }

  /** Only what is looked at changed: the selection, the active sheet. */
  touchView(): void {
    this.#version += 1;
    if (!this.#told || this.#listeners.size === 0) return;
    this.#told = false;
    queueMicrotask(() => {
      this.#told = true;
      for (const listener of this.#listeners) listener(this.#version);
    });
  }

  /** A cell is about to change. Only while `recording`; otherwise `touch` will do. */
  noteCell(cell: NotedCell, wayBack: () => void): void {
    this.touch();
    if (this.#open === null || this.#paused > 0) return;
    this.#open.cells.push(cell);
    this.#open.steps.push(wayBack);
  }

  /** Something else of a sheet or of the workbook is about to change. */
  note(kind: 'structure' | 'appearance', wayBack: () => void): void {
    this.touch();
    if (this.#open === null || this.#paused > 0) return;
    if (kind === 'structure') this.#open.structural = true;
    this.#open.steps.push(wayBack);
  }

  /** Records what `change` does; where it throws, what it had done until then. */
  record<T>(change: () => T): Recorded<T> {
    if (this.#open !== null) throw new Error('A recording inside another');
    const open: OpenRecording = { cells: [], steps: [], structural: false };
    this.#open = open;
    try {
      return { kind: 'done', answer: change(), recording: closed(open) };
    } catch (error) {
      return { kind: 'threw', error, recording: closed(open) };
    } finally {
      this.#open = null;
    }
  }

  /** Whatever `change` does follows from the rest and is not taken back: results of formulas. */
  unrecorded<T>(change: () => T): T {
    this.#paused += 1;
    try {
      return change();
    } finally {
      this.#paused -= 1;
    }
  }
}

interface OpenRecording {
  readonly cells: NotedCell[];
  readonly steps: (() => void)[];
  structural: boolean;
}

function closed({ cells, steps, structural }: OpenRecording): Recording {
  return {
    cells,
    structural,
    empty: steps.length === 0,
    takeBack: () => {
      for (let index = steps.length - 1; index >= 0; index -= 1) steps[index]?.();
    },
  };
}

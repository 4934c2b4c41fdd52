/**
 * Knows the rows of a column again after a person sorted, inserted or deleted rows, or renamed a unit. Rows are told apart by the key of
 * their unit, and those of one key by what was written into them, which a sort takes along.
 */

export type Content = string | number | boolean;

/** A column as it was when it was written, and as it is. */
export interface ColumnThen {
  /** The key of each row's unit; null where none were kept: then only the order of the rows tells. */
  readonly keys: readonly number[] | null;
  /** What was written into each row; null for a row that was left as it was. */
  readonly written: readonly (Content | null)[];
  /** Whether two of these rows hold the same once the write is undone: then it does not matter which of them is which. */
  readonly alike: (one: number, other: number) => boolean;
}

export interface ColumnNow {
  readonly keys: readonly number[] | null;
  /** What each row holds, formulas as their texts. */
  readonly contents: readonly Content[];
}

/** For each row of now, which row it was (-1 for one that was not there or was left as it was); or the first rows of now that may be one or another. */
export type RowMatch = { readonly was: Int32Array } | { readonly doubtful: readonly number[] };

/**
 * Matches the rows of a column. A row that was written and is gone needs nothing. Doubtful are rows that hold something while a written row
 * is missing that they may be.
 *
 * @example matchRows({ keys: [7, 8], written: [1, 2], alike: () => false }, { keys: [8, 7], contents: [2, 1] }) // { was: Int32Array.of(1, 0) }
 */
export function matchRows(then: ColumnThen, now: ColumnNow): RowMatch {
  const count = now.contents.length;
  const was = new Int32Array(count).fill(-1);
  if (then.keys === null || now.keys === null) {
    if (count !== then.written.length) return { doubtful: count === 0 ? [] : [0] };
    return { was: was.map((_, row) => row) };
  }
  const matching = new Matching(then, now, was);
  matching.endsThatAgree(then.keys, now.keys);
  matching.byKey(then.keys, now.keys);
  matching.byPlace();
  const doubtful = matching.doubtful();
  return doubtful.length > 0 ? { doubtful } : { was };
}

class Matching {
  private readonly taken: Uint8Array;
  private readonly ambiguous: number[] = [];

  constructor(
    private readonly then: ColumnThen,
    private readonly now: ColumnNow,
    private readonly was: Int32Array,
  ) {
    this.taken = new Uint8Array(then.written.length);
  }

  /** Most sheets are as they were: rows from both ends inwards, as long as their units agree. */
  endsThatAgree(then: readonly number[], now: readonly number[]): void {
    const shorter = Math.min(then.length, now.length);
    let top = 0;
    for (; top < shorter && then[top] === now[top]; top += 1) this.pair(top, top);
    for (let end = 1; end <= shorter - top && then[then.length - end] === now[now.length - end]; end += 1) this.pair(then.length - end, now.length - end);
  }

  /** Rows of one unit; several of one key are told apart by what was written. */
  byKey(then: readonly number[], now: readonly number[]): void {
    const open = new Map<number, number[]>();
    then.forEach((key, row) => {
      if (this.isOpen(row)) listAt(open, key).push(row);
    });
    const found = new Map<number, number[]>();
    now.forEach((key, row) => {
      if (this.was[row] === -1 && open.has(key)) listAt(found, key).push(row);
    });
    for (const [key, rows] of found) this.sameKey(open.get(key) ?? [], rows);
  }

  /** Units that were renamed: rows that are left stand where they stood, or hold what was written into one row alone. */
  byPlace(): void {
    const count = this.now.contents.length;
    if (count === this.then.written.length) {
      for (let row = 0; row < count; row += 1) {
        if (this.was[row] === -1 && this.isOpen(row) && this.then.written[row] === this.now.contents[row]) this.pair(row, row);
      }
    }
    const open = this.then.written.flatMap((_, row) => (this.isOpen(row) ? [row] : []));
    for (let row = 0; row < count && open.length > 0; row += 1) {
      if (this.was[row] !== -1) continue;
      const fitting = open.filter((candidate) => this.taken[candidate] === 0 && this.holdsWritten(candidate, row));
      const [only] = fitting;
      if (only !== undefined && fitting.length === 1) this.pair(only, row);
    }
  }

  /** Rows that hold something and may be a written row that is missing; rows that may each be another. */
  doubtful(): number[] {
    const missing = this.then.written.some((_, row) => this.isOpen(row));
    const unknown = missing ? this.now.contents.flatMap((content, row) => (this.was[row] === -1 && content !== '' ? [row] : [])) : [];
    return [...this.ambiguous, ...unknown];
  }

  private sameKey(then: readonly number[], now: readonly number[]): void {
    const byContent = new Map<Content, number[]>();
    for (const row of now) listAt(byContent, this.now.contents[row] ?? '').push(row);
    for (const [content, rows] of byContent) {
      this.inOrder(then.filter((row) => this.taken[row] === 0 && this.then.written[row] === content), rows);
    }
    this.inOrder(then.filter((row) => this.taken[row] === 0), now.filter((row) => this.was[row] === -1));
  }

  /** Rows that cannot be told apart are taken in their order; it must not matter then. */
  private inOrder(then: readonly number[], now: readonly number[]): void {
    const [first] = then;
    if (first === undefined) return;
    const mayBeAnother = then.length > 1 && !then.every((row) => this.then.alike(first, row));
    if (mayBeAnother && now.length > 0) this.ambiguous.push(...now);
    now.slice(0, then.length).forEach((row, i) => {
      this.pair(then[i] ?? first, row);
    });
  }

  private pair(then: number, now: number): void {
    this.taken[then] = 1;
    this.was[now] = then;
  }

  /** Written, and not yet found again. */
  private isOpen(row: number): boolean {
    return this.taken[row] === 0 && this.then.written[row] !== null;
  }

  private holdsWritten(then: number, now: number): boolean {
    const content = this.now.contents[now];
    return content !== '' && this.then.written[then] === content;
  }
}

function listAt<Key>(lists: Map<Key, number[]>, key: Key): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Keeps what was found out about ranges, as long as no cell of their columns changes. */

import type { RangeIndexKind, RangeIndexes } from '../functions/definition/evaluation';
import type { Reference } from '../values/reference';
import type { Conversion } from '../values/conversion';

interface Kept {
  readonly version: number;
  readonly index: unknown;
}

/** Of each kind: enough for the ranges that a workbook's columns share, and not a copy for each of 100,000 running totals. */
const MOST = 64;

export class RangeIndexCache implements RangeIndexes {
  readonly #kinds = new WeakMap<object, Map<string, Kept>>();

  constructor(private readonly conversion: Conversion) {}

  of<T>(kind: RangeIndexKind<T>, reference: Reference): T {
    const from = reference.single;
    if (from === null) throw new RangeError('An index is kept of one area only.');
    const { sheet, area } = from;
    // Read first: a cell that waits stops the formula here, before anything is kept of it.
    const cells = sheet.read(area);
    const known = this.#kept(kind);
    const key = `${sheet.id}!${area.top},${area.left},${area.rowCount},${area.columnCount}`;
    const version = sheet.versionOf(area);
    const kept = known.get(key);
    // What is kept under a kind was built by that kind.
    if (kept?.version === version) return kept.index as T;
    const index = kind.build(cells, this.conversion);
    known.delete(key);
    const [oldest] = known.keys();
    if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
    known.set(key, { version, index });
    return index;
  }

  #kept(kind: object): Map<string, Kept> {
    const known = this.#kinds.get(kind) ?? new Map<string, Kept>();
    this.#kinds.set(kind, known);
    return known;
  }
}


/**
 * The objects that something will name again: those of the batch that runs by the numbers of their paths, and those that the library has
 * kept, by ids. Inside `Excel.run` it keeps every range by itself (`_KeepReference`); outside, those given to `track` or `trackedObjects.add`.
 *
 * Ranges among them, and what hangs on ranges (formats, borders, areas …), follow their cells. One whose cells are all gone is forgotten.
 */

import { hostObject, type AreasTarget, type HostObject, type RangeTarget } from '../definition/host-object';
import { rangeAfter, type CellMove } from '../range/moving/cell-move';

/** Of a path whose object is not there (`getItemOrNullObject`), or whose cells are gone. */
export type Absent = 'null object' | 'cells gone';

export class HeldObjects {
  #batch = new Map<number, HostObject | Absent>();
  readonly #kept = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #lastId = 0;

  /** The objects of a batch that begins; those of the one before are forgotten. */
  beginBatch(): Map<number, HostObject | Absent> {
    this.#batch = new Map();
    return this.#batch;
  }

  keep(object: HostObject): void {
    if (this.#ids.has(object)) return;
    this.#lastId += 1;
    const id = `${object.typeName}:${this.#lastId}`;
    this.#ids.set(object, id);
    this.#kept.set(id, object);
  }

  idOf(object: HostObject): string | null {
    return this.#ids.get(object) ?? null;
  }

  kept(id: string): HostObject | null {
    return this.#kept.get(id) ?? null;
  }

  get keptCount(): number {
    return this.#kept.size;
  }

  release(id: string): void {
    const object = this.#kept.get(id);
    if (object !== undefined) this.#ids.delete(object);
    this.#kept.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.#kept.keys()]) this.release(id);
  }

  follow(move: CellMove): void {
    const known = new Map<HostObject, HostObject | null>();
    const after = (object: HostObject): HostObject | null => {
      const next = known.get(object);
      if (next !== undefined) return next;
      known.set(object, objectAfter(object, move));
      return after(object);
    };
    for (const [path, object] of this.#batch) if (typeof object !== 'string') this.#batch.set(path, after(object) ?? 'cells gone');
    for (const [id, object] of this.#kept) {
      const next = after(object);
      if (next === object) continue;
      if (next === null) this.release(id);
      else {
        this.#kept.set(id, next);
        this.#ids.set(next, id);
      }
    }
  }
}

function objectAfter(object: HostObject, move: CellMove): HostObject | null {
  const target: unknown = object.target;
  if (isRange(target)) {
    const after = rangeAfter(target, move);
    return after === target ? object : after === null ? null : withTarget(object, { ...target, ...after });
  }
  if (!isAreas(target)) return object;
  const { sheet, areas } = target;
  const after = areas.flatMap((area) => rangeAfter({ sheet, area }, move)?.area ?? []);
  if (after.length === areas.length && after.every((area, index) => area === areas[index])) return object;
  return after.length === 0 ? null : withTarget(object, { ...target, areas: after });
}

function withTarget(object: HostObject, target: unknown): HostObject {
  return hostObject(object.typeName, target as HostObject['target']);
}

function isRange(target: unknown): target is RangeTarget {
  return typeof target === 'object' && target !== null && 'sheet' in target && 'area' in target;
}

function isAreas(target: unknown): target is AreasTarget {
  return typeof target === 'object' && target !== null && 'sheet' in target && 'areas' in target;
}

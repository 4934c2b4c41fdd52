/**
 * The same unit twice in a group. Comparing by `nameKey` costs more than all the rest of reading, so units are first put into
 * buckets by a rough hash, which equal keys always share; only units that share one are compared in full.
 */
import { nameKey } from '../../text/name-key';
import { roughHash } from '../../text/rough-hash';

export interface Duplicate {
  readonly unit: number;
  /** The first unit of that name in the group. */
  readonly first: number;
}

/** Every unit whose name stands in its group before, in the order of the sheet. */
export function findDuplicates(names: readonly string[], groups: Uint32Array): Duplicate[] {
  let size = 16;
  while (size < names.length * 2) size *= 2;
  /** Open addressing: 1 + the first unit of each hash. */
  const slots = new Int32Array(size);
  const hashes = new Uint32Array(names.length);
  const suspect = new Uint8Array(names.length);
  let suspects = 0;
  for (let unit = 0; unit < names.length; unit += 1) {
    const hash = roughHash(names[unit] ?? '', groups[unit] ?? 0);
    hashes[unit] = hash;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0 && hashes[(slots[slot] ?? 0) - 1] !== hash) slot = (slot + 1) & (size - 1);
    const first = (slots[slot] ?? 0) - 1;
    if (first < 0) slots[slot] = unit + 1;
    else {
      suspect[first] = 1;
      suspect[unit] = 1;
      suspects += 1;
    }
  }
  if (suspects === 0) return [];
  const duplicates: Duplicate[] = [];
  const firstOfKey = new Map<string, number>();
  for (let unit = 0; unit < names.length; unit += 1) {
    if (suspect[unit] === 0) continue;
    const key = `${groups[unit] ?? 0}:${nameKey(names[unit] ?? '')}`;
    const first = firstOfKey.get(key);
    if (first === undefined) firstOfKey.set(key, unit);
    else duplicates.push({ unit, first });
  }
  return duplicates;
}

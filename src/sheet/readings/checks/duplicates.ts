/**
 * The same unit twice in a group. Comparing by `nameKey` costs more than all the rest of reading, so units are first put into
 * buckets by a hash of their consonants and digits, which equal keys always share; only units that share one are compared in full.
 */
import { cleanText } from '../../text/cell-text';
import { nameKey } from '../../text/name-key';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Consonants and digits, in lower case: tones, vowels, spaces, hyphens and apostrophes may differ in names with equal keys. */
function isKept(code: number): boolean {
  if (code >= 0x30 && code <= 0x39) return true;
  if (code < 0x61 || code > 0x7a) return false;
  return code !== 0x61 && code !== 0x65 && code !== 0x69 && code !== 0x6f && code !== 0x75 && code !== 0x79;
}

function roughHash(name: string, group: number): number {
  const text = cleanText(name);
  let hash = Math.imul(FNV_OFFSET ^ group, FNV_PRIME);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (isKept(lower)) hash = Math.imul(hash ^ lower, FNV_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

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

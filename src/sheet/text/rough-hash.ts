/** A hash of a name's consonants and digits: names with equal keys (`nameKey`) share it, and it costs a tenth of a key. */
import { cleanText } from './cell-text';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Consonants and digits, in lower case: tones, vowels, spaces, hyphens and apostrophes may differ in names with equal keys. */
function isKept(code: number): boolean {
  if (code >= 0x30 && code <= 0x39) return true;
  if (code < 0x61 || code > 0x7a) return false;
  return code !== 0x61 && code !== 0x65 && code !== 0x69 && code !== 0x6f && code !== 0x75 && code !== 0x79;
}

/**
 * The hash of a name; names of different groups, where one is given, have different ones.
 *
 * @example roughHash('UBND xã Hòa An') === roughHash('ubnd  xã Hoà An') // true
 */
export function roughHash(name: string, group = 0): number {
  const text = cleanText(name);
  let hash = Math.imul(FNV_OFFSET ^ group, FNV_PRIME);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (isKept(lower)) hash = Math.imul(hash ^ lower, FNV_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

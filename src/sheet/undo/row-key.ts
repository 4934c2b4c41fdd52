/** What tells one row from another: a number made of the unit's cell, so that a record can know rows again without holding any name. */
import type { CellValue } from '../model/grid';
import { cellText } from '../text/cell-text';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The key of a row without a unit. */
const NO_UNIT = 0;

/**
 * The key of a row by the cell that names its unit, of 24 bits: spaces around and between words do not matter, everything else does.
 * Different units may share a key, rarely.
 *
 * @example rowKey(' Sở  Y tế') === rowKey('Sở Y tế') // true
 * @example rowKey('') // 0
 */
export function rowKey(unit: CellValue): number {
  const text = cellText(unit);
  if (text === '') return NO_UNIT;
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return ((hash ^ (hash >>> 24)) & 0xffffff) || 1;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));

/**
 * Keys as text, four characters each.
 *
 * @example packKeys([1, 0xffffff]) // 'AAAB////'
 */
export function packKeys(keys: readonly number[]): string {
  const digit = (value: number): string => DIGITS.charAt(value & 63);
  return keys.map((key) => digit(key >> 18) + digit(key >> 12) + digit(key >> 6) + digit(key)).join('');
}

/**
 * The keys of such a text; null where it is none.
 *
 * @example unpackKeys('AAAB////') // [1, 0xffffff]
 * @example unpackKeys('AAA') // null
 */
export function unpackKeys(text: string): number[] | null {
  if (text.length % 4 !== 0) return null;
  const keys: number[] = [];
  let key = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = VALUES.get(text.charCodeAt(i));
    if (value === undefined) return null;
    key = (key << 6) | value;
    if (i % 4 < 3) continue;
    keys.push(key);
    key = 0;
  }
  return keys;
}

/**
 * When two names are the same unit. The key is for comparing only: names are always printed as entered.
 *
 * Unified: Unicode composition, case, white space, apostrophes and hyphens, and where the tone mark of oa, oe, uy stands
 * (hòa and hoà, thủy and thuỷ: two spellings in official use). Not unified: Đ and D, and any tone: those make different names.
 */
import { cleanText } from './cell-text';

const APOSTROPHES = /[‘’ʼʹ´`′＇]/gu;
const HYPHENS = /\s*[‐‑‒–—−-]\s*/gu;
/** A tone on the first vowel of an open oa, oe or uy; nothing may follow (hoàn is written one way only). */
const TONE_ON_FIRST = /([òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;

function toneOnSecond(pair: string): string {
  const parts = pair.normalize('NFD');
  const tone = TONES.exec(parts)?.[0] ?? '';
  return (parts.replace(tone, '') + tone).normalize('NFC');
}

/**
 * The key under which a unit's name is compared.
 *
 * @example nameKey('UBND huyện Ea H’ Leo') === nameKey("ubnd huyện  Ea H' Leo") // true
 */
export function nameKey(name: string): string {
  return cleanText(name)
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(TONE_ON_FIRST, toneOnSecond);
}

/** Names of sheets as Excel takes them: at most 31 characters, none of []:*?/\, no apostrophe at either end, not "History", and no name twice. */

const LONGEST = 31;

/**
 * A sheet's name made of a text, such as a group's; `fallback` where nothing is left of it.
 *
 * @example nameFromText('1. Sở/ban: ngành', 'Bảng') // '1. Sở ban ngành'
 */
export function nameFromText(text: string, fallback: string): string {
  const cleaned = cut(text.replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ').replace(/\s+/g, ' '), LONGEST);
  return cleaned === '' || /^history$/i.test(cleaned) ? fallback : cleaned;
}

/**
 * The name itself, or with the least number that makes it free: Excel compares names without regard to case.
 *
 * @example freeSheetName('Bảng xếp hạng', ['bảng xếp hạng']) // 'Bảng xếp hạng (2)'
 */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const candidate = `${cut(name, LONGEST - suffix.length)}${suffix}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** So many UTF-16 units at most, never half a character, without blanks and apostrophes at the ends. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text.replace(/^[\s']+/, '')) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/[\s']+$/, '');
}

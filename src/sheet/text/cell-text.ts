/**
 * The text of a cell as rules compare it. Two forms: clean text (composed Unicode, plain single spaces) still reads as typed;
 * folded text (no case, no diacritics, no punctuation) is for recognising words, since header words occur with and without them.
 * Neither is ever written back to a sheet.
 */
import type { CellValue } from '../model/grid';

/** Every kind of white space that sheets hold, also no-break and zero-width ones. */
const WHITE = '\\s\\u00a0\\u1680\\u2000-\\u200d\\u202f\\u205f\\u2060\\u3000\\ufeff';
const SPACES = new RegExp(`[${WHITE}]+`, 'gu');
const NO_SPACE = new RegExp(`[^${WHITE}]`, 'u');
const SPACE = 0x20;

/** True where a text is clean as it stands: most are, and a sheet may hold a million, so this looks at each letter once. */
function isClean(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Letters below U+0300 and the block of Vietnamese letters are composed; other blocks are left to normalize().
    const composed = (code > SPACE && code < 0x7f) || (code > 0xa0 && code < 0x300) || (code >= 0x1e00 && code <= 0x1eff);
    if (!composed && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === '';
}

/** Composed Unicode, line breaks and no-break spaces as single spaces, no space at either end. */
export function cleanText(text: string): string {
  return isClean(text) ? text : text.normalize('NFC').replace(SPACES, ' ').trim();
}

/** Clean text of any cell: a number or boolean as JavaScript prints it, an error as its code, '' for an empty cell. */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'object') return value.error;
  return String(value);
}

/** True for an empty cell and for one that holds only white space. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === '' || (typeof value === 'string' && !NO_SPACE.test(value));
}

/**
 * Lower case, no diacritics (đ as d), words of letters and digits separated by one space; `%` and `#` stay as words.
 *
 * @example foldHeader('Tổng\nđiểm (2024)') // 'tong diem 2024'
 */
export function foldHeader(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[%#]/gu, ' $& ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

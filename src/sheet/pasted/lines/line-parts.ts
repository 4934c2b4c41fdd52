/**
 * One line of text taken apart: at tabs, at wide spaces, at no-break spaces; or, where all spaces are alike, by its shape: a number at the start,
 * numbers at the end, the name between them. Parts are as typed, without white space at their ends.
 */
import { readNumberText } from '../../text/number-text';
import { hasLetter, serialOf } from '../column-kinds';

/** 'tab-runs': several tabs stand for one, as people align text with them. */
export type Separator = 'tabs' | 'tab-runs' | 'wide-spaces' | 'no-break-spaces';

/** The surest first. */
export const SEPARATORS: readonly Separator[] = ['tabs', 'tab-runs', 'wide-spaces', 'no-break-spaces'];

const PATTERNS: Readonly<Record<Separator, RegExp>> = {
  tabs: /\t/u,
  'tab-runs': /\t\s*/u,
  // Two spaces of any kind, or one that is wide by itself (em, ideographic, tab).
  'wide-spaces': /\s{2,}|[\t\u2001\u2003\u3000]/u,
  'no-break-spaces': /\s{2,}|[\t\u00a0\u2001\u2003\u202f\u3000]/u,
};

/**
 * The parts of a line.
 *
 * @example partsAt('1\tSở Y tế\t\t2', 'tabs') // ['1', 'Sở Y tế', '', '2']
 * @example partsAt('1   Sở Y tế   84,40   2', 'wide-spaces') // ['1', 'Sở Y tế', '84,40', '2']
 */
export function partsAt(line: string, separator: Separator): string[] {
  const text = separator === 'tabs' ? line : line.trim();
  return text.split(PATTERNS[separator]).map((part) => part.trim());
}

/** What stands around the name. */
export interface LineShape {
  readonly serial: 'first' | 'none';
  /** How many numbers end the line. */
  readonly numbers: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(line: string): Word[] {
  return Array.from(line.matchAll(/\S+/gu), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

/** A number or a mark for none, without a space in it. */
function isNumberWord(word: string): boolean {
  return /^[+\-−]?\d[\d.,]*(?:\/\d[\d.,]*)?%?$/u.test(word) || (!hasLetter(word) && readNumberText(word).kind === 'not-scored') || /^n\/a$/iu.test(word);
}

/** The shape that a line has by itself; null for a line that does not end with a number. */
export function shapeOf(line: string): LineShape | null {
  const words = wordsOf(line);
  let numbers = 0;
  while (numbers < words.length && isNumberWord(words[words.length - 1 - numbers]?.text ?? '')) numbers += 1;
  if (numbers === 0 || numbers === words.length) return null;
  return { serial: words.length > numbers + 1 && serialOf(words[0]?.text ?? '') !== null ? 'first' : 'none', numbers };
}

/**
 * The parts of a line of that shape; null where it has another. What stands between serial and numbers is the name, numbers and all.
 *
 * @example partsByShape('12 Trường số 2 75,5 4', { serial: 'first', numbers: 2 }) // ['12', 'Trường số 2', '75,5', '4']
 * @example partsByShape('12 Trường số', { serial: 'first', numbers: 2 }) // null
 */
export function partsByShape(line: string, { serial, numbers }: LineShape): string[] | null {
  const words = wordsOf(line);
  const first = serial === 'first' ? 1 : 0;
  const end = words.length - numbers;
  if (end <= first || (first === 1 && serialOf(words[0]?.text ?? '') === null)) return null;
  const tail = words.slice(end).map(({ text }) => text);
  const name = line.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0);
  if (!tail.every(isNumberWord) || !hasLetter(name)) return null;
  return [...words.slice(0, first).map(({ text }) => text), name, ...tail];
}

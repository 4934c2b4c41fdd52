/**
 * Kinds of units that the structure of their names tells, whatever the language: `Department of Health`, `Department of Justice` … then `An Binh Ward`,
 * `Tan Lap Commune` …: every name begins or ends with a word that others share, and each such word stands in one stretch of the list.
 */
import { cleanText } from './cell-text';

/** A list that a person has ordered by kinds is read at a glance. */
const MOST_NAMES = 2_000;
export const FEWEST_OF_A_KIND = 3;
export const MOST_KINDS = 4;

export interface Stretch {
  /** The words that its names share, as typed first. */
  readonly words: readonly string[];
  readonly from: number;
  readonly count: number;
}

/** The first and the last word of a name of two words or more. */
function outerWords(name: string): string[] {
  const words = cleanText(name).split(' ').map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ''));
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return words.length < 2 ? [] : ends.filter((word) => /^\p{L}{2,}$/u.test(word));
}

/** The stretches of all names; null where they are not two to four of at least three names each, or a name shares no word. */
export function stretchesOfNames(names: readonly string[]): Stretch[] | null {
  if (names.length < 2 * FEWEST_OF_A_KIND || names.length > MOST_NAMES) return null;
  const words = names.map(outerWords);
  const counts = new Map<string, number>();
  for (const own of words) for (const key of new Set(own.map((word) => word.toLowerCase()))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const countOf = (word: string): number => counts.get(word.toLowerCase()) ?? 0;
  const stretches: { readonly words: Map<string, string>; readonly from: number }[] = [];
  for (const [at, own] of words.entries()) {
    const word = [...own].sort((one, other) => countOf(other) - countOf(one))[0] ?? '';
    if (countOf(word) < 2) return null;
    const key = word.toLowerCase();
    const known = stretches.findIndex((stretch) => stretch.words.has(key));
    if (known < 0) stretches.push({ words: new Map([[key, word]]), from: at });
    // A word that comes again joins all between.
    else for (const { words: later } of stretches.splice(known + 1)) for (const one of later) stretches[known]?.words.set(...one);
  }
  const found = stretches.map(({ words: shared, from }, index) => ({ words: [...shared.values()], from, count: (stretches[index + 1]?.from ?? names.length) - from }));
  return found.length >= 2 && found.length <= MOST_KINDS && found.every(({ count }) => count >= FEWEST_OF_A_KIND) ? found : null;
}

/** How the names of a table begin: with which words, and whether they are numbers. */

/** Fewer begin alike by chance. */
const FEWEST_ALIKE = 3;

/** The first word of a name, in lower case. */
export function wordOf(name: string): string {
  return name.trim().toLowerCase().split(/\s+/u)[0] ?? '';
}

/** How many names begin with each word. */
export function countWords(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(wordOf(name), (counts.get(wordOf(name)) ?? 0) + 1);
  return counts;
}

/** The first word of most names; null where there is none. */
export function commonFirstWord(names: readonly string[]): string | null {
  for (const [word, count] of countWords(names)) if (count >= FEWEST_ALIKE && count >= names.length * 0.6) return word;
  return null;
}

/** Names that are numbers, years or periods, as in a table over time. */
export function isNumberName(name: string): boolean {
  return /^\D{0,3}\d[\d\s./–-]*\D{0,2}$/u.test(name);
}

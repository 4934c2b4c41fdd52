/** From which score on a class is given, as texts on the sheet say: `Tốt: từ 80 điểm`, `Từ 90 trở lên: Xuất sắc`, `Good (≥ 80)`. */
import { cleanText } from '../../text/cell-text';
import { readNumberText } from '../../text/number-text';

export interface ClassThreshold {
  /** As in the column of classes. */
  readonly name: string;
  readonly from: number;
}

const FROM = /(?:từ|>=|≥|from|at least|trên hoặc bằng)\s*(\d+(?:[.,]\d+)?)/iu;
const BELOW = /(?:dưới|<|below|under)\s*(\d+(?:[.,]\d+)?)/iu;

/** Parts of a text that may speak of one class each. */
function partsOf(text: string): string[] {
  return text.split(/[;\n•]|,\s+(?!\d)|\.\s+/u).map((part) => cleanText(part).toLowerCase());
}

/** The thresholds of the classes, the best first; null where they do not say all but that of the worst. */
export function saidThresholds(texts: readonly string[], classes: readonly string[]): ClassThreshold[] | null {
  const longestFirst = [...classes].sort((one, other) => other.length - one.length);
  const found = new Map<string, number>();
  for (const part of texts.flatMap(partsOf)) {
    const name = longestFirst.find((each) => new RegExp(`(?<!\\p{L})${each.toLowerCase().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`, 'u').test(part));
    const from = FROM.exec(part)?.[1];
    if (name === undefined || found.has(name)) continue;
    const read = from === undefined ? null : readNumberText(from);
    if (read?.kind === 'number') found.set(name, read.value);
    else if (BELOW.test(part)) found.set(name, Number.NEGATIVE_INFINITY);
  }
  const missing = classes.filter((each) => !found.has(each));
  const [worst] = missing;
  if (found.size < 2 || missing.length > 1) return null;
  if (worst !== undefined) found.set(worst, Number.NEGATIVE_INFINITY);
  return Array.from(found, ([name, from]) => ({ name, from })).sort((one, other) => other.from - one.from);
}

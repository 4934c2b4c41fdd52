/** What a rank's header says besides being one: which column of scores it names, in its own words or by the heading above both. */
import { foldHeader } from '../text/cell-text';
import type { TableColumn } from './columns';

/** Words that say that a column is a rank, or of when. */
const RANK_WORDS = /\b(?:xep|hang|thu|vi tri|bac|xh|theo|rank|ranks|ranking|rankings|ranked|by|position|pos|place|rk|overall|final|chung|nam|year|(?:19|20)\d\d)\b/gu;
/** Words that any column of scores may have. */
const SCORE_WORDS: ReadonlySet<string> = new Set(['diem', 'chi', 'so', 'tong', 'cong', 'score', 'scores', 'point', 'points', 'total', 'index', 'value', 'of', 'the']);

function wordsIn(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '');
}

/** The words of a rank's header that are not about ranks. */
export function wordsBesidesRank(text: string): string[] {
  return wordsIn(foldHeader(text).replace(RANK_WORDS, ' '));
}

function isAmong(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}

/**
 * The column of scores that a rank's header names: `Xếp hạng Hạ tầng số` beside `Hạ tầng số`, `Rank (Infrastructure)` beside `Infrastructure score`. null
 * where it names none, or more than one alike.
 */
export function columnNamedBy(rank: TableColumn, scores: readonly TableColumn[]): TableColumn | null {
  const words = wordsBesidesRank(rank.texts.join(' '));
  if (!words.some((word) => word.length > 1 && /\p{L}/u.test(word) && !SCORE_WORDS.has(word))) return null;
  const own = words.filter((word) => !SCORE_WORDS.has(word));
  const wordsOf = (score: TableColumn): string[] => wordsBesidesRank(score.texts.join(' '));
  const saysMore = scores.filter((score) => isAmong(own, wordsOf(score)));
  const [only = null, ...others] = saysMore;
  if (others.length === 0 && only !== null) return only;
  const same = saysMore.filter((score) => isAmong(wordsOf(score).filter((word) => !SCORE_WORDS.has(word)), own));
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  if (only !== null) return null;
  const saysLess = scores.filter((score) => {
    const known = wordsOf(score).filter((word) => !SCORE_WORDS.has(word));
    return known.length > 0 && isAmong(known, own);
  });
  return saysLess.length === 1 ? (saysLess[0] ?? null) : null;
}

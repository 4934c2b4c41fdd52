/**
 * Chooses the score column as a person would: a total before a part, verified before self-assessed, this year before last.
 * Ranks, serials, years, maxima, shares, changes and counts are no candidates at all. Columns that words cannot tell apart are compared
 * by their numbers: one may be the sum of the others, or the one that the existing ranks follow. What is left is asked.
 */
import type { ScoreReason } from '../model/layout';
import type { TableColumn } from '../evidence/columns';
import { wordsBesidesRank } from '../evidence/named-ranks';
import { foldHeader } from '../text/cell-text';

export interface ScoreChoice {
  /** The most likely first. */
  readonly candidates: readonly TableColumn[];
  /** null where there are none, or the first ones cannot be told apart. */
  readonly chosen: TableColumn | null;
  readonly reason: ScoreReason;
}

const NEVER: ReadonlySet<string | null> = new Set(['serial', 'rank', 'group', 'class', 'kind', 'note', 'apart', 'unit']);

/** Fewer numbers may be ranks or scores. */
const FEWEST_RANKS = 4;

/** True where the numbers, put in order, are the ranks of one group: 1, 2, 3, 3, 5. */
function areRanks(values: readonly number[]): boolean {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((one, other) => one - other);
  return sorted.length >= FEWEST_RANKS && sorted.every((value, index) => value === index + 1 || (index > 0 && value === sorted[index - 1]));
}

function isCandidate(column: TableColumn): boolean {
  const { profile, role } = column;
  if (NEVER.has(role)) return false;
  if (role === 'score' && profile.numbers === 0) return profile.texts === 0;
  if (profile.numbers === 0 || profile.dates * 2 > profile.numbers) return false;
  // Named as the score it may hold more remarks than scores; unnamed it may not.
  return role === 'score' || (profile.texts <= profile.numbers && !profile.years && !profile.counts && !(profile.couldBeRanks && areRanks(profile.values)));
}

/** Numbers that the header bars from being scores, and that ranks may nevertheless have been made from. */
function isBarred(column: TableColumn): boolean {
  const { profile, role } = column;
  return (role === 'apart' || role === null) && !isCandidate(column) && profile.texts <= profile.numbers && profile.dates === 0 && !profile.years && !profile.counts;
}

/** What an earlier year costs. */
const EARLIER = 45;

function isEarlier({ words }: TableColumn, latestYear: number | null): boolean {
  return words.previous || (words.year !== null && latestYear !== null && words.year < latestYear);
}

/** A column with fewer numbers than this share of another's is no better by its words alone; last year's and self-assessed scores are there before the others. */
const FEW_FILLED = 0.5;

/** Numbers of equal length that are all different, as identity numbers are. */
function areIdentities({ profile }: TableColumn): boolean {
  const numbers = profile.values.filter((value) => !Number.isNaN(value));
  const [first = 0] = numbers;
  const length = String(first).length;
  return numbers.length >= FEWEST_RANKS && length >= 5 && numbers.every((value) => Number.isInteger(value) && String(value).length === length) && new Set(numbers).size === numbers.length;
}

const OF_WORDS: Readonly<Record<TableColumn['words']['counts'], number>> = { scores: 80, figure: 60, unknown: 20, things: 5 };

/** How likely a column is the score by its words, and by how its cells are filled. */
function pointsOf(column: TableColumn, latestYear: number | null): number {
  const { words, role, profile } = column;
  let points = role === 'score' ? OF_WORDS[words.counts] : Math.min(OF_WORDS.unknown, OF_WORDS[words.counts]);
  if (words.counts === 'scores' && words.total) points += 20;
  else if (words.index) points += 12;
  if (words.verified) points += 10;
  if (words.selfAssessed) points -= 30;
  if (words.survey) points -= 15;
  if (words.part && !words.total) points -= 35;
  if (isEarlier(column, latestYear)) points -= EARLIER;
  if (profile.numbers === 0) points -= 60;
  if (areIdentities(column)) points -= 40;
  return points;
}

function nearlyEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** True where the column is the sum of two or more neighbours in nearly every row. */
function isSumOfOthers(column: TableColumn, candidates: readonly TableColumn[]): boolean {
  const at = candidates.indexOf(column);
  const runs = [candidates.slice(0, at).reverse(), candidates.slice(at + 1)];
  return runs.some((run) => {
    const sums = column.profile.values.map(() => 0);
    return run.some((part, length) => {
      let rows = 0;
      let equal = 0;
      column.profile.values.forEach((value, row) => {
        const sum = (sums[row] ?? 0) + (Number.isNaN(part.profile.values[row] ?? Number.NaN) ? 0 : (part.profile.values[row] ?? 0));
        sums[row] = sum;
        if (Number.isNaN(value)) return;
        rows += 1;
        if (nearlyEqual(sum, value)) equal += 1;
      });
      return length >= 1 && rows >= 2 && equal >= rows * 0.9;
    });
  });
}

/** True where the columns put every two rows in the same order: whichever is taken, the ranks are the same. */
function rankAlike(one: TableColumn, other: TableColumn): boolean {
  const rows = one.profile.values.flatMap((value, row) => (Number.isNaN(value) ? [] : [row])).sort((a, b) => (one.profile.values[a] ?? 0) - (one.profile.values[b] ?? 0));
  const of = (column: TableColumn, row: number): number => column.profile.values[row] ?? Number.NaN;
  const sameRows = one.profile.values.every((value, row) => Number.isNaN(value) === Number.isNaN(of(other, row)));
  return sameRows && rows.every((row, at) => at === 0 || Math.sign(of(one, row) - of(one, rows[at - 1] ?? row)) === Math.sign(of(other, row) - of(other, rows[at - 1] ?? row)));
}

/** True where the columns hold the same scores: tables print them, so columns that only rank alike are not the same. */
function isCopyOf(one: TableColumn, other: TableColumn): boolean {
  return one.profile.values.every((value, row) => Object.is(value, other.profile.values[row]));
}

/** Ranks of four units or more overrule words; those of three tell columns apart that words do not. */
const CERTAIN_BITS = 4.5;
const LIKELY_BITS = 2.5;

/**
 * Chooses among the columns of a table. `followed` are the columns from which ranks on the sheet were made: they are asked first, since ranks that all
 * agree are no chance; then words; then which is the sum of others. Columns of the same scores need no choice.
 */
export function chooseScoreColumn(columns: readonly TableColumn[], followed: ReadonlyMap<TableColumn, number>): ScoreChoice {
  const inOrder = columns.filter(isCandidate);
  const years = inOrder.flatMap((column) => (column.words.year === null ? [] : [column.words.year]));
  const latestYear = years.length === 0 ? null : Math.max(...years);
  const points = new Map(inOrder.map((column) => [column, pointsOf(column, latestYear)]));
  const pointsAt = (column: TableColumn): number => points.get(column) ?? 0;
  const candidates = [...inOrder].sort((one, other) => pointsAt(other) - pointsAt(one));
  const [best] = candidates;
  const byRanks = candidates.filter((column) => (followed.get(column) ?? 0) >= CERTAIN_BITS);
  const barred = byRanks.length > 0 ? [] : columns.filter((column) => isBarred(column) && (followed.get(column) ?? 0) >= CERTAIN_BITS);
  const [heard] = barred;
  // Where the header and the ranks disagree, a person tells.
  if (heard !== undefined) return { candidates: [...barred, ...candidates], chosen: [...barred, ...candidates].every((column) => rankAlike(heard, column)) ? heard : null, reason: 'agrees-with-ranks' };
  if (best === undefined) return { candidates, chosen: null, reason: 'only-candidate' };
  const first = (chosen: TableColumn, reason: ScoreReason): ScoreChoice => ({ candidates: [chosen, ...candidates.filter((column) => column !== chosen)], chosen, reason });
  if (candidates.length === 1) return { candidates, chosen: best, reason: 'only-candidate' };

  const [ranked] = byRanks;
  if (ranked !== undefined && byRanks.every((column) => column === ranked || pointsAt(column) < pointsAt(ranked) || rankAlike(column, ranked))) return first(ranked, 'agrees-with-ranks');

  const fullest = candidates.find((column) => best.profile.numbers > 0 && best.profile.numbers < column.profile.numbers * FEW_FILLED && pointsAt(column) > 0 && !column.words.selfAssessed && !isEarlier(column, latestYear));
  if (fullest !== undefined && !byRanks.includes(best)) return { candidates, chosen: null, reason: 'score-words' };
  // Words that say only what is no score tell none: `Mean years of schooling | Number of errors`.
  const isNamed = best.words.counts === 'scores' || best.words.counts === 'figure';
  const tied = candidates.filter((column) => pointsAt(column) >= pointsAt(best) - (isNamed || isEarlier(column, latestYear) ? 0 : OF_WORDS.unknown - OF_WORDS.things));
  const sums = candidates.filter((column) => isSumOfOthers(column, inOrder));
  if (tied.length === 1) {
    // Where no word speaks of scores, a column that is the sum of others contests it.
    const contested = best.words.counts !== 'scores' && sums.some((column) => column !== best);
    const onlyEarlier = candidates.some((column) => column !== best && isEarlier(column, latestYear) && pointsAt(column) + EARLIER >= pointsAt(best));
    if (!contested) return first(best, onlyEarlier ? 'latest-year' : best.words.total ? 'total-words' : 'score-words');
  }
  const tiedByRanks = tied.filter((column) => (followed.get(column) ?? 0) >= LIKELY_BITS);
  const [likely] = tiedByRanks;
  if (likely !== undefined && tiedByRanks.length === 1) return first(likely, 'agrees-with-ranks');
  const [sum] = sums;
  if (sum !== undefined && sums.length === 1 && (tied.includes(sum) || best.words.counts !== 'scores')) return first(sum, 'sum-of-others');
  if (tied.every((column) => isCopyOf(column, best))) return first(best, 'score-words');
  return { candidates, chosen: null, reason: 'score-words' };
}

interface RankSurroundings {
  /** All columns of the table. */
  readonly columns: readonly TableColumn[];
  /** What the sheet's titles say. */
  readonly titles: readonly string[];
  /** The years that the titles name. */
  readonly titleYears: ReadonlySet<number>;
  /** The share of its ranks that fit the scores, in any order and grouping; NaN for a column without ranks. */
  readonly fitOf: (rank: TableColumn) => number;
}

/** So many ranks of which almost none fit are ranks of something else. */
const ENOUGH_RANKS = 8;
const FEW_FIT = 0.1;

/** True where the header names something that neither the scores nor the titles name: `HDI rank` beside another index, `Hạng toàn quốc`. */
function namesSomethingElse(rank: TableColumn, score: TableColumn, titles: readonly string[]): boolean {
  const known = foldHeader([...score.texts, ...titles].join(' '));
  const words = wordsBesidesRank(rank.texts.at(-1) ?? '').filter((word) => word.length > 1 && !/^\d+$/u.test(word));
  return words.some((word) => !known.split(' ').includes(word));
}

/**
 * The rank column that belongs to a score column, to be written into after a yes; null where none does. Ranks that all fit the scores belong to them. Else
 * the column is of the same year, under the same heading, nearest to the right of the scores; ranks of which almost none fit, or whose header names something
 * else, are left alone. Where the scores' header names no year, the sheet's title may: ranks of a year before it are last year's.
 */
export function rankColumnOf(score: TableColumn, ranks: readonly TableColumn[], { columns, titles, titleYears, fitOf }: RankSurroundings): TableColumn | null {
  const isOfScores = (year: number): boolean => (score.words.year === null ? titleYears.has(year) || year > Math.max(0, ...titleYears) : year === score.words.year);
  const possible = ranks.filter(({ words }) => !words.previous && (words.year === null || isOfScores(words.year)));
  const exact = possible.filter((rank) => fitOf(rank) === 1);
  const mayBelong = (rank: TableColumn): boolean => {
    const fit = fitOf(rank);
    if (Number.isNaN(fit) || fit === 1) return true;
    const numbers = rank.profile.values.filter((value) => !Number.isNaN(value)).length;
    return !(numbers >= ENOUGH_RANKS && fit < FEW_FIT) && !(fit < 0.5 && namesSomethingElse(rank, score, titles));
  };
  const remaining = exact.length > 0 ? exact : possible.filter(mayBelong);
  const latest = Math.max(...remaining.map(({ words }) => words.year ?? 0));
  const current = remaining.filter(({ words }) => words.year === null || words.year === latest);
  const [only] = current;
  if (only === undefined || current.length === 1) return only ?? null;
  const nextScore = columns.find((column) => column.column > score.column && column.role === 'score')?.column ?? Number.POSITIVE_INFINITY;
  const beside = current.find((rank) => rank.column > score.column && rank.column < nextScore);
  if (beside !== undefined) return beside;
  const shared = current.filter((rank) => rank.texts.some((text) => score.texts.includes(text)));
  const [one] = shared;
  if (one !== undefined && shared.length === 1) return one;
  return exact.length > 0 ? only : null;
}

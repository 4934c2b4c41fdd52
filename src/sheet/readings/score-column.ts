/**
 * Chooses the score column as a person would: a total before a part, verified before self-assessed, this year before last.
 * Ranks, serials, years, maxima, shares, changes and counts are no candidates at all. Columns that words cannot tell apart are compared
 * by their numbers: one may be the sum of the others, or the one that the existing ranks follow. What is left is asked.
 */
import type { ScoreReason } from '../model/layout';
import type { TableColumn } from '../evidence/columns';
import { columnOfRanks } from '../evidence/rank-agreement';

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

/** What an earlier year costs. */
const EARLIER = 45;

function isEarlier({ words }: TableColumn, latestYear: number | null): boolean {
  return words.previous || (words.year !== null && latestYear !== null && words.year < latestYear);
}

/** How likely a column is the score by its words alone. */
function pointsOf(column: TableColumn, latestYear: number | null): number {
  const { words, role } = column;
  let points = role === 'score' ? 80 : 20;
  if (words.total) points += 20;
  else if (words.index) points += 12;
  if (words.verified) points += 10;
  if (words.selfAssessed) points -= 30;
  if (words.survey) points -= 15;
  if (words.part && !words.total) points -= 35;
  if (isEarlier(column, latestYear)) points -= EARLIER;
  if (column.profile.numbers === 0) points -= 60;
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

function sameValues(one: TableColumn, other: TableColumn): boolean {
  return one.profile.values.every((value, row) => Object.is(value, other.profile.values[row]));
}

/** Chooses among the columns of a table; `ranks` are its rank columns. */
export function chooseScoreColumn(columns: readonly TableColumn[], ranks: readonly TableColumn[]): ScoreChoice {
  const inOrder = columns.filter(isCandidate);
  const years = inOrder.flatMap((column) => (column.words.year === null ? [] : [column.words.year]));
  const latestYear = years.length === 0 ? null : Math.max(...years);
  const points = new Map(inOrder.map((column) => [column, pointsOf(column, latestYear)]));
  const pointsAt = (column: TableColumn): number => points.get(column) ?? 0;
  const candidates = [...inOrder].sort((one, other) => pointsAt(other) - pointsAt(one));
  const [best] = candidates;
  if (best === undefined) return { candidates, chosen: null, reason: 'only-candidate' };
  if (candidates.length === 1) return { candidates, chosen: best, reason: 'only-candidate' };

  const tied = candidates.filter((column) => pointsAt(column) === pointsAt(best));
  const first = (chosen: TableColumn, reason: ScoreReason): ScoreChoice => ({ candidates: [chosen, ...candidates.filter((column) => column !== chosen)], chosen, reason });
  if (tied.length === 1) {
    const onlyEarlier = candidates.some((column) => column !== best && isEarlier(column, latestYear) && pointsAt(column) + EARLIER >= pointsAt(best));
    return first(best, onlyEarlier ? 'latest-year' : best.words.total ? 'total-words' : 'score-words');
  }
  const sums = tied.filter((column) => isSumOfOthers(column, inOrder));
  const [sum] = sums;
  if (sum !== undefined && sums.length === 1) return first(sum, 'sum-of-others');
  const followed = new Set(ranks.map((rank) => tied[columnOfRanks(tied.map(({ profile }) => profile.values), rank.profile.values)]).filter((column) => column !== undefined));
  const [follows] = followed;
  if (follows !== undefined && followed.size === 1) return first(follows, 'agrees-with-ranks');
  if (tied.every((column) => sameValues(column, best))) return first(best, 'score-words');
  return { candidates, chosen: null, reason: 'score-words' };
}

interface RankSurroundings {
  /** All columns of the table. */
  readonly columns: readonly TableColumn[];
  /** The years that the sheet's titles name. */
  readonly titleYears: ReadonlySet<number>;
}

/**
 * The rank column that belongs to a score column: of the same year, under the same heading, nearest to its right; null where none does. Where the
 * scores' header names no year, the sheet's title may: ranks of a year before it are last year's, and nothing to overwrite.
 */
export function rankColumnOf(score: TableColumn, ranks: readonly TableColumn[], { columns, titleYears }: RankSurroundings): TableColumn | null {
  const isOfScores = (year: number): boolean => (score.words.year === null ? titleYears.has(year) || year > Math.max(0, ...titleYears) : year === score.words.year);
  const possible = ranks.filter(({ words }) => !words.previous && (words.year === null || isOfScores(words.year)));
  const latest = Math.max(...possible.map(({ words }) => words.year ?? 0));
  const current = possible.filter(({ words }) => words.year === null || words.year === latest);
  const [only] = current;
  if (only === undefined || current.length === 1) return only ?? null;
  const nextScore = columns.find((column) => column.column > score.column && column.role === 'score')?.column ?? Number.POSITIVE_INFINITY;
  const beside = current.find((rank) => rank.column > score.column && rank.column < nextScore);
  if (beside !== undefined) return beside;
  const shared = current.filter((rank) => rank.texts.some((text) => score.texts.includes(text)));
  const [one] = shared;
  return one !== undefined && shared.length === 1 ? one : null;
}

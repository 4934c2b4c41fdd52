/** What the ranks on a sheet say of its columns: which scores they were made from, in which direction and in which groups. */
import type { Order } from '../../ranking';
import { bodyRows, type TableColumn } from '../evidence/columns';
import type { HeaderRows } from '../evidence/header-rows';
import { columnNamedBy } from '../evidence/named-ranks';
import { madeFrom, ranksFit, runsOfRanks, type Groups } from '../evidence/ranks-on-sheet';
import type { Window } from '../evidence/window';

/** Whole numbers that follow another column's numbers as ranks do, where no header says so. */
export function unnamedRanks(columns: readonly TableColumn[]): TableColumn[] {
  const numeric = columns.filter(({ role, profile }) => role === null && profile.numbers > 2 && profile.texts === 0);
  const follows = (rank: TableColumn, score: TableColumn): boolean => {
    const runs = runsOfRanks(rank.profile.values);
    return madeFrom({ ranks: rank.profile.values, scores: [score.profile.values], groupings: runs === null ? [] : [runs] }).some(({ order }) => order === 'descending');
  };
  return numeric.filter((rank) => rank.texts.length === 0 && rank.profile.couldBeRanks && rank.profile.values.includes(1) && numeric.some((score) => score !== rank && follows(rank, score)));
}

/** What the ranks on the sheet were made from, as far as the window shows. */
export interface RankEvidence {
  /** The columns of scores that some ranks follow, with how surprising that would be as chance, in bits. */
  readonly followed: ReadonlyMap<TableColumn, number>;
  /** Of a column of scores: how the ranks of each column that follows it were made. */
  readonly of: (score: TableColumn) => readonly { readonly rank: TableColumn; readonly order: Order; readonly groups: Groups | null; readonly by: TableColumn | null; readonly bits: number }[];
  /** The best share of a column's ranks that fit the scores in any order and grouping; NaN where it has none. */
  readonly fitOf: (score: TableColumn, rank: TableColumn) => number;
  /** True where the rank's header names another column than these scores. */
  readonly isOfOther: (score: TableColumn, rank: TableColumn) => boolean;
}

function groupsOf(window: Window, column: TableColumn, rows: readonly number[]): Groups {
  const numbers = new Map<string, number>();
  let last = 0;
  return Int32Array.from(rows, (row) => {
    const key = window.text(row, column.column).toLowerCase();
    // A blank cell goes on with the group above, as merged cells do.
    if (key === '') return last;
    last = numbers.get(key) ?? numbers.size;
    numbers.set(key, last);
    return last;
  });
}

/** Ranks that stand in as many orders as four units can follow a column by chance no more. */
export const ENOUGH_BITS = 4.5;

/** So few ranks are heard where more of the scores than the rest have one. */
const MOST_RANKED = 2 / 3;

/** Ranks follow scores from the least against custom: four of one group, or two in each of four, may do so by chance. */
const ENOUGH_TO_ASCEND = 5;
/** What that takes from their say in which column they were made from: five may follow another column than theirs. */
const AGAINST_CUSTOM = 2.5;

/** Ranks whose header names what they are of overrule no other column whose words speak of scores: they may be those of a part. */
const MOST_BITS_OF_PART = 4;

function isOfYear(score: TableColumn, rank: TableColumn): boolean {
  return score.words.year === null || rank.words.year === null || score.words.year === rank.words.year;
}

export function rankEvidence(window: Window, header: HeaderRows, { ranks, scores, groupColumns }: { readonly ranks: readonly TableColumn[]; readonly scores: readonly TableColumn[]; readonly groupColumns: readonly TableColumn[] }): RankEvidence {
  const rows = bodyRows(window, header);
  const byColumn = groupColumns.map((column) => groupsOf(window, column, rows));
  const groupingsOf = (rank: TableColumn): readonly Groups[] => {
    const runs = runsOfRanks(rank.profile.values);
    return runs === null ? byColumn : [...byColumn, runs];
  };
  const years = scores.flatMap(({ words }) => words.year ?? []);
  const latest = Math.max(...years);
  // Ranks of an earlier year tell nothing of what is to be ranked now.
  const found = ranks.filter(({ words }) => !words.previous && (words.year === null || years.length === 0 || words.year >= latest)).flatMap((rank) => {
    const groupings = groupingsOf(rank);
    return madeFrom({ ranks: rank.profile.values, scores: scores.map(({ profile }) => profile.values), groupings }).map((witness) => ({
      rank,
      score: scores[witness.scores],
      order: witness.order,
      groups: groupings[witness.groups] ?? null,
      by: groupColumns[witness.groups] ?? null,
      bits: witness.bits,
      of: witness.of,
    })).filter(({ score, order, bits, of }) => score !== undefined && isOfYear(score, rank) && (bits >= ENOUGH_BITS || of > score.profile.numbers * MOST_RANKED) && (order === 'descending' || bits >= ENOUGH_TO_ASCEND));
  });
  // What a header names is not heard where all ranks follow something else.
  const named = new Map(ranks.map((rank) => {
    const column = columnNamedBy(rank, scores);
    const follows = found.filter((one) => one.rank === rank);
    return [rank, follows.some(({ score }) => score === column) || follows.every(({ bits }) => bits < ENOUGH_BITS) ? column : null];
  }));
  const isOfOther = (score: TableColumn, rank: TableColumn): boolean => (named.get(rank) ?? score) !== score;
  const heard = found.filter(({ score, rank }) => score !== undefined && !isOfOther(score, rank));
  const isOfPart = (score: TableColumn | undefined, rank: TableColumn): boolean =>
    named.get(rank) === score && scores.some((other) => other !== score && other.role === 'score' && other.words.counts === 'scores');
  return {
    followed: new Map(scores.flatMap((score) => {
      const bits = heard.filter((one) => one.score === score).map(({ rank, order, bits: all }) => {
        const customary = order === 'descending' ? all : all - AGAINST_CUSTOM;
        return isOfPart(score, rank) ? Math.min(MOST_BITS_OF_PART, customary) : customary;
      });
      return bits.length === 0 ? [] : [[score, Math.max(...bits)] as const];
    })),
    of: (score) => heard.filter((one) => one.score === score && (one.bits >= ENOUGH_BITS || one.groups === null)),
    fitOf: (score, rank) => bestFit(score, rank, groupingsOf(rank)),
    isOfOther,
  };
}

/** The best share of the ranks that fit the scores in any order and grouping; NaN where the column has no ranks. */
function bestFit(score: TableColumn, rank: TableColumn, groupings: readonly Groups[]): number {
  let best = Number.NaN;
  for (const order of ['descending', 'ascending'] as const) {
    for (const groups of [null, ...groupings]) {
      const { fit, of } = ranksFit(score.profile.values, rank.profile.values, { order, groups });
      if (of > 0) best = Math.max(Number.isNaN(best) ? 0 : best, fit / of);
    }
  }
  return best;
}

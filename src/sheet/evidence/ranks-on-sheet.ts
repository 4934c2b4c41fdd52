/**
 * Ranks that stand on the sheet, as a witness: from which column, in which order and inside which groups they were made. A rank fits a score where it
 * lies between 1 + the number of better scores and the number of scores that are no worse: that holds under every way to rank ties, and where scores
 * were ranked before rounding. Dense ranks and ranks after an edit fit in part.
 */
import type { Order } from '../../ranking';

export interface RankedBy {
  /** Index of the column of scores. */
  readonly scores: number;
  readonly order: Order;
  /** Index of the groups; -1 for all in one. */
  readonly groups: number;
}

export interface RankWitness extends RankedBy {
  /** How many of the rows that have both fit. */
  readonly fit: number;
  readonly of: number;
  /** How surprising it would be as chance, in bits: the orders that the groups could stand in. */
  readonly bits: number;
}

/** Group numbers of the rows: ranks begin again in each. */
export type Groups = Int32Array;

/** So few pairs of score and rank fit by chance. */
const FEWEST = 3;

/** For each row how many scores of its group are better, and how many are no worse; NaN scores are left out. */
function places(scores: readonly number[], groups: Groups | null, order: Order): { readonly better: Int32Array; readonly noWorse: Int32Array } {
  const sign = order === 'descending' ? -1 : 1;
  const rows = scores.flatMap((score, row) => (Number.isNaN(score) ? [] : [row]));
  const groupOf = (row: number): number => groups?.[row] ?? 0;
  rows.sort((one, other) => groupOf(one) - groupOf(other) || sign * ((scores[one] ?? 0) - (scores[other] ?? 0)));
  const better = new Int32Array(scores.length);
  const noWorse = new Int32Array(scores.length);
  let start = 0;
  while (start < rows.length) {
    const group = groupOf(rows[start] ?? 0);
    let end = start;
    while (end < rows.length && groupOf(rows[end] ?? 0) === group) end += 1;
    for (let at = start; at < end; ) {
      let next = at;
      while (next < end && scores[rows[next] ?? 0] === scores[rows[at] ?? 0]) next += 1;
      for (let tied = at; tied < next; tied += 1) {
        better[rows[tied] ?? 0] = at - start;
        noWorse[rows[tied] ?? 0] = next - start;
      }
      at = next;
    }
    start = end;
  }
  return { better, noWorse };
}

/** How many ranks fit the scores. Rows without a rank count nothing, not even as better scores: they may be no units. */
export function ranksFit(scores: readonly number[], ranks: readonly number[], { order, groups }: { readonly order: Order; readonly groups: Groups | null }): { readonly fit: number; readonly of: number } {
  const ranked = scores.map((score, row) => (Number.isNaN(ranks[row] ?? Number.NaN) ? Number.NaN : score));
  const { better, noWorse } = places(ranked, groups, order);
  let fit = 0;
  let of = 0;
  ranked.forEach((score, row) => {
    const rank = ranks[row] ?? Number.NaN;
    if (Number.isNaN(score)) return;
    of += 1;
    if (rank >= (better[row] ?? 0) + 1 && rank <= (noWorse[row] ?? 0)) fit += 1;
  });
  return { fit, of };
}

/** Groups as ranks that begin again at 1 tell them, where they do in rows one below the other; null where they never do. */
export function runsOfRanks(ranks: readonly number[]): Groups | null {
  const groups = new Int32Array(ranks.length);
  let group = 0;
  let highest = 0;
  ranks.forEach((rank, row) => {
    if (!Number.isNaN(rank)) {
      if (rank === 1 && highest > 1) {
        group += 1;
        highest = 0;
      }
      highest = Math.max(highest, rank);
    }
    groups[row] = group;
  });
  return group === 0 ? null : groups;
}

/** Bits of all orders in which the ranked rows of each group could stand. */
function ordersIn(scores: readonly number[], ranks: readonly number[], groups: Groups | null): number {
  const counts = new Map<number, number>();
  let bits = 0;
  scores.forEach((score, row) => {
    if (Number.isNaN(score) || Number.isNaN(ranks[row] ?? Number.NaN)) return;
    const count = (counts.get(groups?.[row] ?? 0) ?? 0) + 1;
    counts.set(groups?.[row] ?? 0, count);
    bits += Math.log2(count);
  });
  return bits;
}

export interface RanksToTry {
  readonly ranks: readonly number[];
  readonly scores: readonly (readonly number[])[];
  /** Ways to group the rows, besides all in one. */
  readonly groupings: readonly Groups[];
}

/** What the ranks were made from: every way that all of them fit, all rows in one group before groups, descending before ascending. */
export function madeFrom({ ranks, scores, groupings }: RanksToTry): RankWitness[] {
  const found: RankWitness[] = [];
  const distinct = new Set(ranks.filter((rank) => !Number.isNaN(rank)));
  if (distinct.size < 2) return found;
  scores.forEach((column, index) => {
    for (const order of ['descending', 'ascending'] as const) {
      for (let groups = -1; groups < groupings.length; groups += 1) {
        const { fit, of } = ranksFit(column, ranks, { order, groups: groupings[groups] ?? null });
        const values = new Set(column.filter((score, row) => !Number.isNaN(score) && !Number.isNaN(ranks[row] ?? Number.NaN)));
        if (of >= FEWEST && fit === of && values.size >= 2) found.push({ scores: index, order, groups, fit, of, bits: ordersIn(column, ranks, groupings[groups] ?? null) });
      }
    }
  });
  return found;
}

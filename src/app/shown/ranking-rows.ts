/** The rows of the list of ranked units: headings and units, the ends of ties, what a unit lacks for the next rank, and how long its bar is. */
import { quantise, type Decimals } from '../../ranking';
import type { UnitTable } from '../../sheet';

/** A row is a unit (0 and up) or the heading of a group (-1 - group). */
export type RankingRows = Int32Array;

/**
 * The rows for units in the order of the list: a heading before each group, where there are several or the only one has a name.
 *
 * @example rankingRows(Int32Array.of(2, 0, 1), { groups: Uint32Array.of(1, 1, 0), groupNames: ['A', 'B'] }) // [-1, 2, -2, 0, 1]
 */
export function rankingRows(order: Int32Array, { groups, groupNames }: Pick<UnitTable, 'groups' | 'groupNames'>): RankingRows {
  if (groupNames.length < 2 && (groupNames[0] ?? '') === '') return order;
  const rows = new Int32Array(order.length + groupNames.length);
  let count = 0;
  let last = -1;
  for (const unit of order) {
    const group = groups[unit] ?? 0;
    if (group !== last) {
      rows[count] = -1 - group;
      count += 1;
    }
    last = group;
    rows[count] = unit;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** The group that a row is the heading of; null for a unit. */
export function headingOfRow(row: number): number | null {
  return row < 0 ? -1 - row : null;
}

/** What stands before and after each unit in the order of the list, within its group. */
export interface Neighbours {
  /** The rank that follows the tie which ends with this unit, by unit; 0 for all others. */
  readonly nextRank: Float64Array;
  /** The unit with the next better rank, by unit; -1 for the best, and where there is no rank. */
  readonly better: Int32Array;
}

/** `order` is that of the list, `ranks` NaN for none. Linear. */
export function neighboursIn(order: Int32Array, groups: Uint32Array, ranks: Float64Array): Neighbours {
  const nextRank = new Float64Array(ranks.length);
  const better = new Int32Array(ranks.length).fill(-1);
  for (let position = 1; position < order.length; position += 1) {
    const [before = 0, unit = 0] = [order[position - 1], order[position]];
    const rank = ranks[unit] ?? Number.NaN;
    if (groups[before] !== groups[unit] || Number.isNaN(rank)) continue;
    const isTied = ranks[before] === rank;
    better[unit] = isTied ? (better[before] ?? -1) : before;
    const beforeThat = order[position - 2] ?? before;
    if (!isTied && beforeThat !== before && ranks[beforeThat] === ranks[before] && groups[beforeThat] === groups[before]) nextRank[before] = rank;
  }
  return { nextRank, better };
}

/**
 * How far a score is from another as both are published: what the worse lacks.
 *
 * @example scoreGap(71.6, 72, 2) // 0.4
 */
export function scoreGap(score: number, better: number, decimals: Decimals): number {
  const gap = Math.abs(quantise(better, decimals) - quantise(score, decimals));
  return decimals === 'all' ? Number(gap.toPrecision(12)) : quantise(gap, decimals);
}

/** Of each group the least and the greatest score: the ends of its scale. Scores of one sign have theirs at zero. */
export function scalesOf({ scores, groups, groupNames }: Pick<UnitTable, 'scores' | 'groups' | 'groupNames'>): (unit: number) => number {
  const least = new Float64Array(groupNames.length);
  const greatest = new Float64Array(groupNames.length);
  scores.forEach((score, unit) => {
    if (Number.isNaN(score)) return;
    const group = groups[unit] ?? 0;
    least[group] = Math.min(least[group] ?? 0, score);
    greatest[group] = Math.max(greatest[group] ?? 0, score);
  });
  return (unit) => {
    const group = groups[unit] ?? 0;
    const [from = 0, to = 0, score = Number.NaN] = [least[group], greatest[group], scores[unit]];
    return Number.isNaN(score) || to === from ? 0 : (score - from) / (to - from);
  };
}

/**
 * Who ties with whom, for the sentences that explain a ranking: "Đồng hạng 6: ba đơn vị cùng 72,00 điểm; hạng tiếp theo là 9."
 * and the warning where the published decimals decide a rank: "equal at 2 decimals, different at the 3rd".
 *
 * Both answers are columns: one entry a tie (or near tie), and for the rows of a tie one list with the places where each begins.
 */
import { abs } from './digits/bound-arithmetic';
import { orderRows } from './sorting/order';
import { settleOptions, type RankOptions } from './rank-options';
import { quantise } from './digits/precision';
import { orderKeys } from './sorting/refine-keys';
import { sortKeys } from './sorting/sort-keys';
import { FIFTEEN_DIGIT_LIMIT, powerOfTen, roundToUnits } from './digits/significant-digits';
import { sharedRank } from './tie-method';

/** Sets of two or more rows of one group with the same published score and tie-breaks, by group, the best first. */
export interface Ties {
  readonly count: number;
  /** The rows of all ties; those of tie t are rows[starts[t]] to rows[starts[t + 1] - 1], in source order. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  readonly groups: Uint32Array;
  /** The published score that the rows share. */
  readonly scores: Float64Array;
  /** The rank that the rows share; with ordinal ranks, which are not shared, that of the first row. */
  readonly ranks: Float64Array;
  /** The rank that follows in the group: of the next worse row, or of the next worse tie; NaN where nobody is worse. */
  readonly nextRanks: Float64Array;
}

/** Pairs of neighbours in the ranking that tie at the published decimals and differ beyond. */
export interface NearTies {
  readonly count: number;
  readonly groups: Uint32Array;
  readonly betterRows: Uint32Array;
  readonly worseRows: Uint32Array;
  /** At how many decimals the two are first unequal, always more than are published (300 stands for 300 and more). */
  readonly decimals: Uint16Array;
}

/**
 * The ties among scores, under the options of `rankScores`; throws as it does.
 *
 * @example findTies(Float64Array.of(72, 85.4, 72)).rows // Uint32Array.of(0, 2)
 * @example findTies(Float64Array.of(72, 85.4, 72, 60)).nextRanks // Float64Array.of(4)
 * @example findTies(Float64Array.of(1, 2, 3)).count // 0
 */
export function findTies(scores: Float64Array, options: RankOptions = {}): Ties {
  const settled = settleOptions(scores.length, options);
  const order = orderRows(orderKeys(scores, settled));
  const method = settled.ties === 'ordinal' ? 'standard' : settled.ties;
  const rows: number[] = [];
  const starts: number[] = [0];
  const groups: number[] = [];
  const published: number[] = [];
  const ranks: number[] = [];
  const nextRanks: number[] = [];
  for (let group = 0; group < settled.groupCount; group++) {
    const start = order.starts[group] ?? 0;
    const groupEnd = order.starts[group + 1] ?? 0;
    let levels = 0;
    let end = endOfRun(order.keys, start, groupEnd);
    for (let position = start; position < groupEnd; levels++) {
      const nextEnd = endOfRun(order.keys, end, groupEnd);
      if (end - position > 1) {
        for (let tied = position; tied < end; tied++) rows.push(order.rows[tied] ?? 0);
        starts.push(rows.length);
        groups.push(group);
        published.push(quantise(scores[order.rows[position] ?? 0] ?? 0, settled.decimals[group] ?? 'all'));
        ranks.push(sharedRank(method, position - start, end - position, levels));
        nextRanks.push(end === groupEnd ? Number.NaN : sharedRank(method, end - start, nextEnd - end, levels + 1));
      }
      position = end;
      end = nextEnd;
    }
  }
  return {
    count: groups.length,
    rows: Uint32Array.from(rows),
    starts: Uint32Array.from(starts),
    groups: Uint32Array.from(groups),
    scores: Float64Array.from(published),
    ranks: Float64Array.from(ranks),
    nextRanks: Float64Array.from(nextRanks),
  };
}

/** The position after the run of equal keys that begins at `start`. */
function endOfRun(keys: Float64Array, start: number, limit: number): number {
  let end = start;
  while (end < limit && keys[end] === keys[start]) end++;
  return end;
}

/**
 * The near ties among scores, under the options of `rankScores`; throws as it does. There are none in a group whose
 * decimals are 'all': what differs beyond 15 digits is binary noise. Tie-breaks do not matter: the scores are what is rounded.
 *
 * @example findNearTies(Float64Array.of(72.004, 71.996), { decimals: 2 }).decimals // Uint16Array.of(3)
 * @example findNearTies(Float64Array.of(72.00000000000001, 72), { decimals: 2 }).count // 0
 */
export function findNearTies(scores: Float64Array, options: RankOptions = {}): NearTies {
  const settled = settleOptions(scores.length, options);
  const order = orderRows(sortKeys(scores, { ...settled, decimals: settled.decimals.map(() => 'all' as const) }));
  const groups: number[] = [];
  const betterRows: number[] = [];
  const worseRows: number[] = [];
  const decimals: number[] = [];
  for (let group = 0; group < settled.groupCount; group++) {
    const published = settled.decimals[group] ?? 'all';
    if (published === 'all') continue;
    for (let position = (order.starts[group] ?? 0) + 1; position < (order.starts[group + 1] ?? 0); position++) {
      if (order.keys[position - 1] === order.keys[position]) continue;
      const betterRow = order.rows[position - 1] ?? 0;
      const worseRow = order.rows[position] ?? 0;
      const better = scores[betterRow] ?? 0;
      const worse = scores[worseRow] ?? 0;
      if (quantise(better, published) !== quantise(worse, published)) continue;
      groups.push(group);
      betterRows.push(betterRow);
      worseRows.push(worseRow);
      decimals.push(firstUnequalDecimals(better, worse, published));
    }
  }
  return {
    count: groups.length,
    groups: Uint32Array.from(groups),
    betterRows: Uint32Array.from(betterRows),
    worseRows: Uint32Array.from(worseRows),
    decimals: Uint16Array.from(decimals),
  };
}

const LAST_DECIMALS_TRIED = 300;

/** The least number of decimals beyond `published` at which two scores with different digits are unequal. */
function firstUnequalDecimals(left: number, right: number, published: number): number {
  let decimals = published + 1;
  while (decimals < LAST_DECIMALS_TRIED && signedUnits(left, decimals) === signedUnits(right, decimals)) decimals++;
  return decimals;
}

/** NaN, which is unequal to all, where the 15 digits end before these decimals: from there on different digits stay different. */
function signedUnits(score: number, decimals: number): number {
  const magnitude = abs(score);
  if (magnitude * powerOfTen(decimals) >= FIFTEEN_DIGIT_LIMIT) return Number.NaN;
  const units = roundToUnits(magnitude, decimals);
  return score < 0 && units > 0 ? -units : units;
}

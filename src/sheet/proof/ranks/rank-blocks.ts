/** A group in the order of its scores: blocks of units that print the same score, and the ranks that stand beside them. */
import { rankScores, type Decimals, type Order, type TieMethod } from '../../../ranking';

/** Methods by which units that tie share a rank; listing them apart is no rule of a sheet but told tie by tie. */
export type SharedTies = Exclude<TieMethod, 'ordinal'>;

export interface RankRule {
  readonly order: Order;
  readonly ties: SharedTies;
  /** One entry a group of the reading. */
  readonly decimals: readonly Decimals[];
  /** Each group by itself, or all units as one. */
  readonly groups: 'each' | 'ignored';
}

export interface ScoredUnits {
  readonly scores: Float64Array;
  readonly groups: Uint32Array;
  readonly groupCount: number;
  /** The ranks that stand on the sheet; NaN for none. */
  readonly ranks: Float64Array;
}

/** One group; its blocks are numbered from the best. */
export interface RankedGroup {
  /** Units in the order of their scores; within a block in the order of the sheet. */
  readonly units: Int32Array;
  /** Units of block b stand from starts[b] to starts[b + 1] - 1. */
  readonly starts: Int32Array;
  /** The rank that the units of each block should have. */
  readonly expected: Float64Array;
}

function sharedRanks({ scores, groups, groupCount }: ScoredUnits, { order, decimals, groups: grouping }: RankRule, ties: TieMethod): Float64Array {
  return grouping === 'each'
    ? rankScores(scores, { order, ties, decimals, groups, groupCount })
    : rankScores(scores, { order, ties, decimals: decimals.every((each) => each === decimals[0]) ? (decimals[0] ?? 'all') : mostOf(decimals) });
}

function mostOf(decimals: readonly Decimals[]): Decimals {
  return decimals.reduce<Decimals>((most, each) => (most === 'all' || each === 'all' ? 'all' : Math.max(most, each)), 0);
}

/** The ranks that the scores give under the rule; NaN where there is no score. */
export function ranksUnder(units: ScoredUnits, rule: RankRule): Float64Array {
  return sharedRanks(units, rule, rule.ties);
}

/**
 * The groups of scored units as the rule makes them, each in the order of its scores. Linear: places come from ranks, nothing is sorted here. It pauses
 * between rankings.
 */
export function* rankedGroups(units: ScoredUnits, rule: RankRule): Generator<void, RankedGroup[]> {
  const places = sharedRanks(units, rule, 'ordinal');
  yield;
  const firsts = sharedRanks(units, rule, 'standard');
  yield;
  const expected = rule.ties === 'standard' ? firsts : ranksUnder(units, rule);
  yield;
  const groupCount = rule.groups === 'each' ? units.groupCount : 1;
  const groupOf = (unit: number): number => (rule.groups === 'each' ? (units.groups[unit] ?? 0) : 0);
  const sizes = new Int32Array(groupCount);
  places.forEach((place, unit) => {
    if (!Number.isNaN(place)) sizes[groupOf(unit)] = (sizes[groupOf(unit)] ?? 0) + 1;
  });
  const ordered = Array.from(sizes, (size) => new Int32Array(size));
  places.forEach((place, unit) => {
    const group = ordered[groupOf(unit)];
    if (!Number.isNaN(place) && group !== undefined) group[place - 1] = unit;
  });
  return ordered.map((own) => {
    const starts: number[] = [];
    own.forEach((unit, at) => {
      if (firsts[unit] === at + 1) starts.push(at);
    });
    return { units: own, starts: Int32Array.from([...starts, own.length]), expected: Float64Array.from(starts, (at) => expected[own[at] ?? 0] ?? Number.NaN) };
  });
}

/** The units of a block. */
export function unitsOfBlock({ units, starts }: RankedGroup, block: number): Int32Array {
  return units.subarray(starts[block], starts[block + 1]);
}

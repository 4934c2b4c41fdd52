/**
 * What happened in one group, told by how its ranks are shifted (`fit-shifts.ts`): a unit whose score moved past others takes the shift between its two
 * places with it; two units hold each other's rank; ranks are shifted to the end; what is left stands by itself.
 */
import { fitShifts, isApart, type Stretch } from './fit-shifts';
import { unitsOfBlock, type RankedGroup } from './rank-blocks';

/** A unit whose score stands elsewhere than its rank says: its rank lies between the blocks `above` and `below`, which may be none (-1, or beyond the last). */
export interface Displaced {
  readonly unit: number;
  readonly above: number;
  readonly below: number;
  /** The rank is that of the block above: the score was the same. */
  readonly tied: boolean;
  /** The rank that its present score gives. */
  readonly expected: number;
}

export interface Shifted {
  /** The first block that is shifted, and the last. */
  readonly from: number;
  readonly to: number;
  /** By how much more than the blocks before. */
  readonly by: number;
  /** The shift before. */
  readonly before: number;
}

export interface GroupStory {
  readonly apart: readonly number[];
  readonly displaced: readonly Displaced[];
  readonly swapped: readonly (readonly [number, number])[];
  readonly shifted: readonly Shifted[];
  /** Ranks that stand outside by themselves. */
  readonly slips: readonly number[];
  /** The shift of each block. */
  readonly shiftOf: (block: number) => number;
  readonly blockOf: ReadonlyMap<number, number>;
}

/** Where the shift changes: before block `at`, by `by`. */
interface Change {
  readonly at: number;
  readonly by: number;
  readonly before: number;
}

function changesOf(stretches: readonly Stretch[]): Change[] {
  let before = 0;
  return stretches.flatMap(({ from, shift }) => {
    const change = { at: from, by: shift - before, before };
    before = shift;
    return change.by === 0 ? [] : [change];
  });
}

/** Units outside, with their blocks; and the blocks listed apart. */
function outsideOf(group: RankedGroup, ranks: Float64Array, stretches: readonly Stretch[]): { readonly outside: Map<number, number>; readonly apart: number[] } {
  const outside = new Map<number, number>();
  const apart: number[] = [];
  for (const { from, to, shift } of stretches) {
    for (let block = from; block <= to; block += 1) {
      const off = unitsOfBlock(group, block).filter((unit) => !Number.isNaN(ranks[unit]) && ranks[unit] !== (group.expected[block] ?? 0) + shift);
      if (off.length === 0) continue;
      if (isApart(group, ranks, block, shift)) apart.push(block);
      else for (const unit of off) outside.set(unit, block);
    }
  }
  return { outside, apart };
}

/** Tells what happened; linear but for the few ranks that stand outside. */
export function explainGroup(group: RankedGroup, ranks: Float64Array): GroupStory {
  const { stretches } = fitShifts(group, ranks);
  const { outside, apart } = outsideOf(group, ranks, stretches);
  const count = group.expected.length;
  const changes = changesOf(stretches);
  const shiftOf = (block: number): number => stretches.find(({ from, to }) => block >= from && block <= to)?.shift ?? 0;
  const blockOf = new Map(outside);

  const displaced: Displaced[] = [];
  const open = changes.map((change) => ({ ...change }));
  const endOf = (at: number): number => open.find((change) => change.at > at && change.by !== 0)?.at ?? count;
  for (const [unit, block] of outside) {
    const place = placeBelow(unit, block) ?? placeAbove(unit, block) ?? placeOverOne(unit, block);
    if (place === null) continue;
    for (const { index, by } of place.uses) {
      const change = open[index];
      if (change !== undefined) change.by -= by;
    }
    for (const other of place.passed ?? []) outside.delete(other);
    displaced.push({ unit, above: place.above, below: place.below, tied: place.tied, expected: (group.expected[block] ?? 0) + place.before });
    outside.delete(unit);
  }

  /** The rank lies further down: blocks from here to there are one less. */
  function placeBelow(unit: number, block: number): Place | null {
    const start = open.findIndex(({ at, by }) => by <= -1 && (at === block + 1 || at === block));
    const change = open[start];
    if (change === undefined) return null;
    const end = open.findIndex(({ at, by }) => at > change.at && by >= 1);
    const below = open[end]?.at ?? count;
    // Without a way back the shift must run to the end.
    if (end < 0 && endOf(change.at) !== count) return null;
    const rank = ranks[unit] ?? Number.NaN;
    const least = (group.expected[below - 1] ?? 0) - 1 + change.before;
    const most = below === count ? group.units.length + change.before : (group.expected[below] ?? 0) - 1 + change.before;
    if (!(rank >= least && rank <= most)) return null;
    return { above: below - 1, below, tied: rank === least, before: change.before, uses: [{ index: start, by: -1 }, ...(end < 0 ? [] : [{ index: end, by: 1 }])] };
  }

  /** The rank lies further up: blocks from there to here are one more. */
  function placeAbove(unit: number, block: number): Place | null {
    const isLast = block === count - 1;
    const end = open.findIndex(({ at, by }) => by <= -1 && (at === block + 1 || at === block));
    const stop = open[end]?.at ?? (isLast ? count : -1);
    const start = open.reduce((last, { at, by }, index) => (at < stop && by >= 1 ? index : last), -1);
    const change = open[start];
    if (change === undefined || (end < 0 && endOf(change.at) !== count)) return null;
    const rank = ranks[unit] ?? Number.NaN;
    const least = change.at === 0 ? 1 : (group.expected[change.at - 1] ?? 0) + change.before;
    const most = (group.expected[change.at] ?? 0) + change.before;
    if (!(rank >= least && rank <= most)) return null;
    return { above: change.at - 1, below: change.at, tied: rank < most, before: change.before, uses: [{ index: start, by: 1 }, ...(end < 0 ? [] : [{ index: end, by: -1 }])] };
  }

  /** The rank is that of a tie, and one unit stands between: that one is too low by one, which is no shift yet. */
  function placeOverOne(unit: number, block: number): Place | null {
    const passed = block < 2 ? [] : [...unitsOfBlock(group, block - 1)];
    const [only] = passed;
    const before = shiftOf(block);
    if (only === undefined || passed.length > 1 || !outside.has(only) || ranks[only] !== (group.expected[block - 1] ?? 0) + before + 1) return null;
    if (ranks[unit] !== (group.expected[block - 2] ?? 0) + before) return null;
    return { above: block - 2, below: block - 1, tied: true, before, uses: [], passed };
  }

  const swapped = swapsAmong(outside, (block) => (group.expected[block] ?? 0) + shiftOf(block), ranks);
  for (const pair of swapped) for (const unit of pair) outside.delete(unit);
  const shifted = open.filter(({ by }) => by !== 0).map(({ at, by, before }): Shifted => ({ from: at, to: endOf(at) - 1, by, before }));
  return { apart, displaced, swapped, shifted, slips: [...outside.keys()], shiftOf, blockOf };
}

interface Place {
  readonly above: number;
  readonly below: number;
  readonly tied: boolean;
  readonly before: number;
  readonly uses: readonly { readonly index: number; readonly by: number }[];
  /** Units whose rank this explains as well. */
  readonly passed?: readonly number[];
}

/** Pairs of units of which each holds the rank of the other. */
function swapsAmong(outside: ReadonlyMap<number, number>, expectedOf: (block: number) => number, ranks: Float64Array): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  /** Units that wait for the other half, by the rank they should have and the one they hold. */
  const waiting = new Map<string, number>();
  for (const [unit, block] of outside) {
    const [expected, rank] = [expectedOf(block), ranks[unit] ?? Number.NaN];
    const other = waiting.get(`${rank} ${expected}`);
    if (other === undefined) waiting.set(`${expected} ${rank}`, unit);
    else {
      pairs.push([other, unit]);
      waiting.delete(`${rank} ${expected}`);
    }
  }
  return pairs;
}

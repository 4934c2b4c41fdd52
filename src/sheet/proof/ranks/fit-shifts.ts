/**
 * How the ranks of a group run beside its scores: by how much they are shifted from block to block, and which stand outside. Ranks that are right are not
 * shifted; after a missing unit all are one too great; past a unit whose score was edited some are one off, up to the place where its rank says it was.
 *
 * Found as the cheapest way through the blocks: a rank outside costs 1; a new shift somewhat more, or somewhat less where it holds for two units; a tie that
 * is listed apart half. A way that costs more than the best one and a new shift can never win, so few are alive at a time, and all is linear in the units.
 */
import { unitsOfBlock, type RankedGroup } from './rank-blocks';

const OUTSIDE = 1;
const NEW_SHIFT = 1.05;
/** One missing unit makes a shift of one. */
const GREAT_SHIFT = 0.3;
/** What a second unit with the same shift gives back, and what the way back to an earlier shift is cheaper. */
const CONFIRMED = 0.15;
const RETURN = 0.1;
const APART = 0.5;

/** Blocks from `from` to `to`, both included, whose ranks are shifted by `shift`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

export interface ShiftFit {
  readonly cost: number;
  readonly stretches: readonly Stretch[];
}

interface Way {
  readonly shift: number;
  readonly cost: number;
  readonly since: number;
  readonly before: Way | null;
}

/** True where the ranks of a block are its places, each taken once: the tie is listed apart. */
export function isApart(group: RankedGroup, ranks: Float64Array, block: number, shift: number): boolean {
  const start = group.starts[block] ?? 0;
  const units = unitsOfBlock(group, block);
  if (units.length < 2) return false;
  const taken = new Set<number>();
  for (const unit of units) {
    const place = (ranks[unit] ?? Number.NaN) - shift - 1 - start;
    if (!(place >= 0 && place < units.length) || !Number.isInteger(place)) return false;
    taken.add(place);
  }
  return taken.size === units.length;
}

function costOf(group: RankedGroup, ranks: Float64Array, block: number, shift: number): number {
  const expected = (group.expected[block] ?? 0) + shift;
  let outside = 0;
  for (const unit of unitsOfBlock(group, block)) {
    const rank = ranks[unit] ?? Number.NaN;
    if (!Number.isNaN(rank) && rank !== expected) outside += OUTSIDE;
  }
  return outside > APART && isApart(group, ranks, block, shift) ? APART : outside;
}

/** Shifts by which some rank of the block would be right. */
function shiftsOf(group: RankedGroup, ranks: Float64Array, block: number): Set<number> {
  const shifts = new Set<number>();
  const units = unitsOfBlock(group, block);
  let least = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    const rank = ranks[unit] ?? Number.NaN;
    if (Number.isNaN(rank)) continue;
    shifts.add(rank - (group.expected[block] ?? 0));
    least = Math.min(least, rank);
  }
  if (units.length > 1 && Number.isFinite(least)) shifts.add(least - 1 - (group.starts[block] ?? 0));
  return shifts;
}

export function fitShifts(group: RankedGroup, ranks: Float64Array): ShiftFit {
  let ways: Way[] = [{ shift: 0, cost: 0, since: 0, before: null }];
  const count = group.expected.length;
  for (let block = 0; block < count; block += 1) {
    const [first] = ways;
    if (first === undefined) break;
    const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least), first);
    const own = costOf(group, ranks, block, first.shift);
    // Nothing to decide: the usual case.
    if (ways.length === 1 && own === 0) continue;
    const size = unitsOfBlock(group, block).length;
    const next = ways.map((way): Way => {
      const cost = costOf(group, ranks, block, way.shift);
      const isConfirmed = cost === 0 && way.before !== null && way.since === block - 1 && unitsOfBlock(group, way.since).length === 1;
      return { ...way, cost: way.cost + cost - (isConfirmed ? CONFIRMED : 0) };
    });
    for (const shift of shiftsOf(group, ranks, block)) {
      if (shift === best.shift) continue;
      const entry = NEW_SHIFT - (size > 1 ? CONFIRMED : 0) - (shift === best.before?.shift ? RETURN : 0) + (Math.abs(shift - best.shift) > 1 ? GREAT_SHIFT : 0);
      const way = { shift, cost: best.cost + entry + costOf(group, ranks, block, shift), since: block, before: best };
      const known = next.findIndex((other) => other.shift === shift);
      if (known < 0) next.push(way);
      else if (way.cost < (next[known]?.cost ?? 0)) next[known] = way;
    }
    const least = Math.min(...next.map(({ cost }) => cost));
    ways = next.filter(({ cost }) => cost < least + NEW_SHIFT + GREAT_SHIFT);
  }
  const [first] = ways;
  if (first === undefined || count === 0) return { cost: 0, stretches: [] };
  const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least), first);
  const stretches: Stretch[] = [];
  let to = count - 1;
  for (let way: Way | null = best; way !== null; way = way.before) {
    // A shift that holds from the first block on replaces the one before any.
    if (way.since <= to) stretches.unshift({ from: way.since, to, shift: way.shift });
    to = way.since - 1;
  }
  return { cost: best.cost, stretches };
}

/** Units that stand in another group than their rank: the rank is that which the score has there, and there it is missing. */
import type { Shifted } from './explain-group';
import { unitsOfBlock } from './rank-blocks';
import { betterBy, printedAs, scoreOfBlock, type RankContext, type ToldGroup } from './rank-context';

/** Where a rank is missing: ranks are shifted from there on, or the last one stands outside; or it was the last. */
type Gap = { readonly shifted: Shifted } | { readonly outside: number } | 'end';

export interface MovedUnit {
  readonly unit: number;
  /** The gap that it leaves in its group. */
  readonly gap: Gap;
  /** The shift that it makes in the group where it stands; null where no other rank shows it. */
  readonly tail: Shifted | null;
}

/** The first block that is worse than the score. */
function blockBelow(context: RankContext, { group }: ToldGroup, unit: number): number {
  let low = 0;
  let high = group.expected.length;
  const score = context.units.scores[unit] ?? Number.NaN;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = scoreOfBlock(context, group, middle);
    if (betterBy(context, printedAs(context, group.units[0] ?? 0, score), other) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the unit fits into a group with the rank that it has; null where it does not. */
function gapFor(context: RankContext, to: ToldGroup, unit: number): Gap | null {
  const { group, story } = to;
  const rank = context.units.ranks[unit] ?? Number.NaN;
  const below = blockBelow(context, to, unit);
  const shift = below === 0 ? 0 : story.shiftOf(below - 1);
  const place = (below === group.expected.length ? group.units.length + 1 : (group.expected[below] ?? 0)) + shift;
  const shared = below === 0 ? Number.NaN : (group.expected[below - 1] ?? 0) + shift;
  const ties = below > 0 && scoreOfBlock(context, group, below - 1) === printedAs(context, group.units[0] ?? 0, context.units.scores[unit] ?? 0);
  if (rank !== (ties ? shared : place)) return null;
  if (below === group.expected.length) return 'end';
  const shifted = story.shifted.find(({ from, by }) => from === below && by >= 1);
  if (shifted !== undefined) return { shifted };
  const [last] = unitsOfBlock(group, below);
  const isOutside = below === group.expected.length - 1 && last !== undefined && story.slips.includes(last) && context.units.ranks[last] === (group.expected[below] ?? 0) + shift + 1;
  return isOutside ? { outside: last } : null;
}

/** The gap that the unit leaves in another group; null where no group misses it. */
function gapElsewhere(context: RankContext, from: ToldGroup, unit: number): Gap | null {
  let found: Gap | null = null;
  for (const to of context.groups) {
    const gap = to === from ? null : gapFor(context, to, unit);
    if (gap !== null && gap !== 'end') return gap;
    found ??= gap;
  }
  return found;
}

/** Units of this group whose rank is missing in another one. */
export function movedUnits(context: RankContext, told: ToldGroup): MovedUnit[] {
  if (context.groups.length < 2) return [];
  const { group, story } = told;
  const found: MovedUnit[] = [];
  const add = (unit: number, tail: Shifted | null): boolean => {
    const gap = context.kinds.atHome.has(unit) || found.some((other) => other.unit === unit) ? null : gapElsewhere(context, told, unit);
    // Without a gap there only what the others say tells: that they do not count it, or that nobody here can have such a rank.
    if (gap === null || (gap === 'end' && tail === null && !isForeign(context, told, unit))) return false;
    found.push({ unit, gap, tail });
    return true;
  };
  for (const shifted of story.shifted.filter(({ by }) => by === -1)) {
    const above = shifted.from === 0 ? [] : [...unitsOfBlock(group, shifted.from - 1)];
    const near = new Set([...above, ...unitsOfBlock(group, shifted.from)]);
    const foreign = [...near].filter((unit) => context.kinds.others.has(unit));
    for (const unit of [...foreign, ...story.slips.filter((each) => near.has(each)), ...above]) if (add(unit, shifted)) break;
  }
  for (const unit of group.units) if (context.kinds.others.has(unit)) add(unit, null);
  for (const { unit } of story.displaced) add(unit, null);
  for (const unit of story.slips) add(unit, null);
  return found;
}

/** True where the unit's rank is none of this group, or its name none of its kind. */
function isForeign(context: RankContext, { group }: ToldGroup, unit: number): boolean {
  return (context.units.ranks[unit] ?? 0) > group.units.length || context.kinds.others.has(unit);
}

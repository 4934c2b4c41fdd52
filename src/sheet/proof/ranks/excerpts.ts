/** A group of which only some units are listed, with the ranks that they have among all. */
import { columnsOf, type RankFinding } from '../finding';
import { unitsOfBlock, type RankedGroup } from './rank-blocks';
import { rankFound, type RankContext } from './rank-context';

/** So many gaps, and a last rank so far beyond the units listed, are no slips. */
const FEWEST_GAPS = 2;
const BEYOND = 1.5;

/** True where ranks follow the scores in order, tie by tie, and leave many out. */
export function isExcerpt(group: RankedGroup, ranks: Float64Array): boolean {
  let before = 0;
  let gaps = 0;
  for (const [block, expected] of group.expected.entries()) {
    const [first, ...tied] = unitsOfBlock(group, block);
    const rank = ranks[first ?? 0] ?? Number.NaN;
    if (!(rank >= expected && rank > before) || tied.some((unit) => ranks[unit] !== rank)) return false;
    if (rank > before + 1 && rank - expected > 0) gaps += 1;
    before = rank;
  }
  return gaps >= FEWEST_GAPS && before > group.units.length * BEYOND;
}

export function excerptFinding(context: RankContext, group: RankedGroup): RankFinding {
  const beyond = [...group.expected].flatMap((expected, block) => [...unitsOfBlock(group, block)].filter((unit) => context.units.ranks[unit] !== expected).map((unit) => ({ unit, expected })));
  const cells = columnsOf(beyond.sort((one, other) => one.unit - other.unit).map(({ unit, expected }) => rankFound(context, unit, expected)));
  return { code: 'rank-shifted', cause: 'excerpt', weight: 'remark', ...cells, units: [] };
}

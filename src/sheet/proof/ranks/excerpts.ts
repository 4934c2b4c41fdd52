/** A group of which only some units are listed, with the ranks that they have among all. */
import { columnsOf, type RankFinding } from '../finding';
import { unitsOfBlock, type RankedGroup } from './rank-blocks';
import { rankFound, type RankContext } from './rank-context';

/** So many gaps, and a last rank so far beyond the units listed, are no slips; beside another such group one gap is enough. */
const FEWEST_GAPS = 2;
const BEYOND = 1.5;

/** How many gaps the ranks leave that follow the scores in order, tie by tie, and lead far beyond the units listed; 0 where they do not. */
function gapsIn(group: RankedGroup, ranks: Float64Array): number {
  const last = group.units.at(-1);
  if (last === undefined || !((ranks[last] ?? 0) > group.units.length * BEYOND)) return 0;
  let before = 0;
  let gaps = 0;
  for (const [block, expected] of group.expected.entries()) {
    const [first, ...tied] = unitsOfBlock(group, block);
    const rank = ranks[first ?? 0] ?? Number.NaN;
    if (!(rank >= expected && rank > before) || tied.some((unit) => ranks[unit] !== rank)) return 0;
    if (rank > before + 1 && rank > expected) gaps += 1;
    before = rank;
  }
  return gaps;
}

/** The groups that are excerpts. */
export function excerptsAmong(groups: readonly RankedGroup[], ranks: Float64Array): RankedGroup[] {
  const gaps = groups.map((group) => gapsIn(group, ranks));
  return gaps.some((each) => each >= FEWEST_GAPS) ? groups.filter((_, at) => (gaps[at] ?? 0) > 0) : [];
}

/** One finding for all of them: a remark, for an excerpt is no error. */
export function excerptFinding(context: RankContext, groups: readonly RankedGroup[]): RankFinding {
  const beyond = groups.flatMap((group) =>
    [...group.expected].flatMap((expected, block) => Array.from(unitsOfBlock(group, block), (unit) => ({ unit, expected }))),
  ).filter(({ unit, expected }) => context.units.ranks[unit] !== expected);
  const cells = columnsOf(beyond.sort((one, other) => one.unit - other.unit).map(({ unit, expected }) => rankFound(context, unit, expected)));
  return { code: 'rank-shifted', cause: 'excerpt', weight: 'remark', ...cells, units: [] };
}

/** Ties that are listed apart: by digits that do not print, which is a practice; by binary noise; or by their place in the list. */
import { quantise } from '../../../ranking';
import { columnsOf, type ApartCause, type RankFinding } from '../finding';
import { unitsOfBlock } from './rank-blocks';
import { betterBy, namesOf, rankFound, type RankContext } from './rank-context';
import { slipFinding } from './shift-findings';

/** One finding for each cause; ties with units that are gone from their group tell nothing. Where other ties share their rank, one of a pair that does not is rather a slip. */
export function apartFindings(context: RankContext, gone: ReadonlySet<number>): RankFinding[] {
  const { units } = context;
  const byCause = new Map<ApartCause, { readonly unit: number; readonly expected: number }[]>();
  const slips: RankFinding[] = [];
  for (const told of context.groups) {
    const apart = new Set(told.story.apart);
    const shares = told.group.expected.some((_, block) => !apart.has(block) && unitsOfBlock(told.group, block).length > 1);
    for (const block of apart) {
      const tied = unitsOfBlock(told.group, block);
      if (tied.some((unit) => gone.has(unit))) continue;
      const expected = (told.group.expected[block] ?? 0) + told.story.shiftOf(block);
      const cause = apartCause(context, tied);
      if (cause === 'listed-apart' && shares && tied.length === 2) {
        for (const unit of tied) if (units.ranks[unit] !== expected) slips.push(slipFinding(context, unit, { expected, also: [cause] }));
      } else byCause.set(cause, [...(byCause.get(cause) ?? []), ...Array.from(tied, (unit) => ({ unit, expected }))]);
    }
  }
  return [
    ...Array.from(byCause, ([cause, tied]): RankFinding => ({
      code: 'rank-equal-apart',
      cause,
      weight: cause === 'unrounded' ? 'remark' : 'error',
      ...columnsOf(tied.map(({ unit, expected }) => rankFound(context, unit, expected))),
      units: namesOf(context, tied.map(({ unit }) => unit)),
    })),
    ...slips,
  ];
}

/** Whether the ranks follow digits that do not print, or the last bits of the numbers; or nothing but the list. */
function apartCause(context: RankContext, tied: Int32Array): ApartCause {
  const { units } = context;
  const byRank = [...tied].sort((one, other) => (units.ranks[one] ?? 0) - (units.ranks[other] ?? 0));
  const follows = (scoreOf: (unit: number) => number): boolean =>
    byRank.every((unit, at) => at === 0 || betterBy(context, scoreOf(byRank[at - 1] ?? 0), scoreOf(unit)) > 0);
  if (follows((unit) => quantise(units.scores[unit] ?? 0, 'all'))) return 'unrounded';
  return follows((unit) => units.scores[unit] ?? 0) ? 'binary-noise' : 'listed-apart';
}

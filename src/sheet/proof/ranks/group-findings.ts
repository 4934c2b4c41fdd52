/** The stories of the groups as findings, from the most specific cause to the least. */
import { columnsOf, type RankFinding } from '../finding';
import { apartFindings } from './apart-findings';
import type { Displaced } from './explain-group';
import { movedUnits } from './moved-units';
import { blockHolding, expectedOf, inSheetOrder, namesOf, rankFound, rankOf, scoreFound, scoreOfBlock, type RankContext, type ToldGroup } from './rank-context';
import { scoreSlipOf, type ScoreSlip } from './score-slips';
import { shiftFindings } from './shift-findings';

export function groupFindings(context: RankContext): RankFinding[] {
  const moved = context.groups.flatMap((told) => movedUnits(context, told));
  const gone = new Set(moved.map(({ unit }) => unit));
  for (const { gap } of moved) if (gap !== 'end' && 'outside' in gap) gone.add(gap.outside);
  const closed = new Set(moved.flatMap(({ gap, tail }) => [gap !== 'end' && 'shifted' in gap ? gap.shifted : null, tail].filter((shifted) => shifted !== null)));
  return [
    ...apartFindings(context, gone),
    ...moved.map(({ unit }) => movedFinding(context, unit)),
    ...context.groups.flatMap((told) => [
      ...told.story.displaced.filter(({ unit }) => !gone.has(unit)).map((displaced) => staleFinding(context, { displaced, slip: scoreSlipOf(context, told.group, displaced) })),
      ...told.story.swapped.map((pair) => swapFinding(context, told, pair)),
      ...shiftFindings(context, told, { gone, closed }),
    ]),
  ];
}

function movedFinding(context: RankContext, unit: number): RankFinding {
  const cells = [rankFound(context, unit, rankOf(context, unit)), scoreFound(context, unit, context.units.scores[unit] ?? null)];
  return { code: 'rank-wrong-group', cause: 'unit-moved', weight: 'error', ...columnsOf(cells), units: namesOf(context, [unit]) };
}

function staleFinding(context: RankContext, { displaced: { unit, expected }, slip }: { readonly displaced: Displaced; readonly slip: ScoreSlip }): RankFinding {
  const cells = [scoreFound(context, unit, slip.likely), rankFound(context, unit, expected)];
  return { code: 'rank-stale', cause: slip.cause, weight: 'error', ...columnsOf(cells), units: namesOf(context, [unit]) };
}

/** Two units that hold each other's rank; or the score of one moved past the other, which is as likely where a slip of the hand explains it. */
function swapFinding(context: RankContext, told: ToldGroup, pair: readonly [number, number]): RankFinding {
  const [upper, lower] = pair;
  const [above, below] = [blockHolding(told, upper), blockHolding(told, lower)];
  const units = inSheetOrder(pair);
  const areNeighbours = above + 1 === below;
  const edited: readonly Displaced[] = areNeighbours
    ? [
        { unit: upper, above: below, below: below + 1, tied: false, expected: expectedOf(told, upper) },
        { unit: lower, above: above - 1, below: above, tied: false, expected: expectedOf(told, lower) },
      ]
    : [];
  const slips = edited.map((displaced) => ({ displaced, slip: scoreSlipOf(context, told.group, displaced) })).filter(({ slip }) => slip.likely !== null);
  const middle = scoreOfBlock(context, told.group, told.group.expected.length >> 1);
  const [likely] = slips.sort((one, other) => Math.abs((one.slip.likely ?? 0) - middle) - Math.abs((other.slip.likely ?? 0) - middle));
  if (likely !== undefined) return { ...staleFinding(context, likely), also: ['ranks-swapped'], units: namesOf(context, units) };
  return {
    code: 'rank-swapped',
    cause: 'ranks-swapped',
    ...(areNeighbours ? { also: ['edited'] } : {}),
    weight: 'error',
    ...columnsOf(units.map((unit) => rankFound(context, unit, expectedOf(told, unit)))),
    units: namesOf(context, units),
  };
}

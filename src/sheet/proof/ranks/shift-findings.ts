/** Ranks that run on one too great or too small, and single ranks that stand outside. */
import { columnsOf, type RankFinding } from '../finding';
import { shownValue } from '../proof-table';
import type { Shifted } from './explain-group';
import { unitsOfBlock } from './rank-blocks';
import { blockHolding, expectedOf, inSheetOrder, namesOf, rankFound, type RankContext, type ToldGroup } from './rank-context';
import { explainShift, type ExplainedShift } from './shift-causes';

export function slipFinding(context: RankContext, unit: number, { expected, also }: { readonly expected: number; readonly also: readonly string[] }): RankFinding {
  return {
    code: 'rank-slip',
    cause: 'typing',
    ...(also.length > 0 ? { also } : {}),
    weight: 'error',
    ...columnsOf([rankFound(context, unit, expected)]),
    units: namesOf(context, [unit]),
  };
}

export interface Settled {
  /** Units that were found moved, and the shifts that this explains. */
  readonly gone: ReadonlySet<number>;
  readonly closed: ReadonlySet<Shifted>;
}

export function shiftFindings(context: RankContext, told: ToldGroup, { gone, closed }: Settled): RankFinding[] {
  const { group, story } = told;
  const slips = new Set(story.slips.filter((unit) => !gone.has(unit)));
  const last = group.expected.length - 1;
  // Below a unit that is not counted the last one stands outside by itself.
  const foreign = [...gone].filter((unit) => group.units.includes(unit)).length;
  if (foreign > 0) for (const unit of unitsOfBlock(group, last)) if (context.units.ranks[unit] === (group.expected[last] ?? 0) - foreign) slips.delete(unit);
  const findings: RankFinding[] = [];
  for (const shifted of story.shifted.filter((each) => !closed.has(each))) {
    const explained = explainShift(context, told, shifted);
    for (const unit of explained.units) slips.delete(unit);
    findings.push(shiftFinding(context, told, shifted, explained));
  }
  return [...findings, ...inSheetOrder(slips).map((unit) => outsideFinding(context, told, unit))];
}

/** A rank by itself. The last one may as well end a shift that holds for it alone. */
function outsideFinding(context: RankContext, told: ToldGroup, unit: number): RankFinding {
  const { group, story } = told;
  const expected = expectedOf(told, unit);
  const by = (context.units.ranks[unit] ?? 0) - expected;
  const block = blockHolding(told, unit);
  const last = group.expected.length - 1;
  if (block !== last || unitsOfBlock(group, block).length > 1 || Math.abs(by) !== 1) return slipFinding(context, unit, { expected, also: [] });
  const shifted = { from: last, to: last, by, before: story.shiftOf(last) };
  const explained = explainShift(context, told, shifted);
  // Something else on the sheet holds the rank that is missing, or is counted twice.
  if (explained.cause !== 'unit-missing' && explained.cause !== 'off-by-one' && explained.cause !== 'unit-not-counted') return shiftFinding(context, told, shifted, explained);
  return slipFinding(context, unit, { expected, also: [explained.cause === 'unit-missing' ? 'unit-missing' : 'off-by-one'] });
}

function shiftFinding(context: RankContext, { group }: ToldGroup, { from, to, before }: Shifted, { cause, units, row }: ExplainedShift): RankFinding {
  const left = row === undefined ? [] : [{ cell: { row, column: context.rankColumn }, found: shownValue(context.table.cells.at(row, context.rankColumn)), expected: null }];
  const shifted = new Map<number, number>();
  for (let block = from; block <= to; block += 1) for (const unit of unitsOfBlock(group, block)) shifted.set(unit, (group.expected[block] ?? 0) + before);
  const others = inSheetOrder(shifted.keys()).filter((unit) => !units.includes(unit));
  const cells = [...units.map((unit) => rankFound(context, unit, null)), ...left, ...others.map((unit) => rankFound(context, unit, shifted.get(unit) ?? null))];
  return { code: 'rank-shifted', cause, weight: 'error', ...columnsOf(cells), units: namesOf(context, units) };
}

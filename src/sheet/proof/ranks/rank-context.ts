/** What every cause of a difference looks at: the units with their ranks, the rule, and each group with its story. */
import { quantise } from '../../../ranking';
import type { CellPlace } from '../../model/problem';
import type { FoundCell, ProofValue } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';
import type { KindsInGroups } from '../rows/kinds';
import type { GroupStory } from './explain-group';
import { unitsOfBlock, type RankedGroup, type RankRule, type ScoredUnits } from './rank-blocks';

export interface ToldGroup {
  readonly group: RankedGroup;
  readonly story: GroupStory;
}

export interface RankContext {
  readonly table: ProofTable;
  readonly rankColumn: number;
  readonly units: ScoredUnits;
  readonly rule: RankRule;
  readonly groups: readonly ToldGroup[];
  /** What the names tell of each unit's place. */
  readonly kinds: KindsInGroups;
}

export function rankCell({ table, rankColumn }: RankContext, unit: number): CellPlace {
  return placeOf(table, unit, rankColumn);
}

export function scoreCell({ table }: RankContext, unit: number): CellPlace {
  return placeOf(table, unit, table.layout.scoreColumn);
}

export function namesOf({ table }: RankContext, units: Iterable<number>): string[] {
  return Array.from(units, (unit) => nameOf(table, unit));
}

/** Units in the order of the sheet. */
export function inSheetOrder(units: Iterable<number>): number[] {
  return [...units].sort((one, other) => one - other);
}

/** A unit's score as it prints. */
export function printedScore({ units, rule }: RankContext, unit: number): number {
  return printedAs({ units, rule }, unit, units.scores[unit] ?? Number.NaN);
}

/** Any score as it would print in the place of the unit's. */
export function printedAs({ units, rule }: Pick<RankContext, 'units' | 'rule'>, unit: number, score: number): number {
  return quantise(score, rule.decimals[units.groups[unit] ?? 0] ?? 'all');
}

/** The printed score of a block. */
export function scoreOfBlock(context: RankContext, group: RankedGroup, block: number): number {
  return printedScore(context, unitsOfBlock(group, block)[0] ?? 0);
}

/** Positive where the first score is better. */
export function betterBy({ rule }: Pick<RankContext, 'rule'>, one: number, other: number): number {
  return rule.order === 'descending' ? one - other : other - one;
}

export function rankOf({ units }: RankContext, unit: number): ProofValue {
  const rank = units.ranks[unit] ?? Number.NaN;
  return Number.isNaN(rank) ? null : rank;
}

export function blockHolding({ group }: Pick<ToldGroup, 'group'>, unit: number): number {
  const at = group.units.indexOf(unit);
  let block = 0;
  while ((group.starts[block + 1] ?? Number.POSITIVE_INFINITY) <= at) block += 1;
  return block;
}

/** The rank that a unit should have where those before it are shifted as they are. */
export function expectedOf(told: ToldGroup, unit: number): number {
  const block = blockHolding(told, unit);
  return (told.group.expected[block] ?? 0) + told.story.shiftOf(block);
}

/** A unit's rank as a cell of a finding. */
export function rankFound(context: RankContext, unit: number, expected: ProofValue): FoundCell {
  return { cell: rankCell(context, unit), found: rankOf(context, unit), expected };
}

/** A unit's score as a cell of a finding. */
export function scoreFound(context: RankContext, unit: number, expected: ProofValue): FoundCell {
  return { cell: scoreCell(context, unit), found: context.units.scores[unit] ?? null, expected };
}

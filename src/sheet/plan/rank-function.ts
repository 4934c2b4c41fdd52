/** One rank by the add-in's own functions. */
import type { Decimals, Order, TieMethod } from '../../ranking';
import type { ColumnCells } from '../model/grid';
import { cellOfRow, fixedRange, rangeDownTo } from './formula-address';
import type { GroupRange } from './group-ranges';

export interface RankFunctionInput {
  readonly scores: ColumnCells;
  readonly groups: ColumnCells | null;
  readonly range: GroupRange | undefined;
  readonly order: Order;
  readonly ties: TieMethod;
  readonly decimals: Decimals;
}

/**
 * The formula of the unit in a row.
 *
 * RANK cannot know which of several equal scores its own is, so its ordinal rank is that of the first. The place among the equals is
 * added: it is by how much the last rank exceeds the first among the scores down to the own row.
 */
export function rankFunction(row: number, input: RankFunctionInput): string {
  const { range, ties } = input;
  if (range === undefined) throw new RangeError('A scored unit has a range.');
  const first = range.first;
  const all = (column: number): string => fixedRange(column, first, range.last);
  const above = (column: number): string => rangeDownTo(column, first, row);
  if (ties !== 'ordinal') return `=${call(row, input, { ties, rangeOf: all })}`;
  const ranks = [call(row, input, { ties, rangeOf: all }), call(row, input, { ties: 'modified', rangeOf: above }), call(row, input, { ties: 'standard', rangeOf: above })] as const;
  return `=${ranks[0]}+${ranks[1]}-${ranks[2]}`;
}

interface Call {
  readonly ties: TieMethod;
  readonly rangeOf: (column: number) => string;
}

function call(row: number, { scores, groups, range, order, decimals }: RankFunctionInput, { ties, rangeOf }: Call): string {
  const own = cellOfRow(scores.column, row);
  const how = `"${order}","${ties}",${decimals === 'all' ? '"all"' : String(decimals)}`;
  const among = withoutBlanks(rangeOf(scores.column), range);
  if (range?.pick !== 'by group' || groups === null) return `XEPHANG.RANK(${own},${among},${how})`;
  return `XEPHANG.RANKIF(${own},${cellOfRow(groups.column, row)},${among},${rangeOf(groups.column)},${how})`;
}

/** Some versions of Excel hand blank cells to a function as 0, which would be a score: there they are handed over as "". */
function withoutBlanks(range: string, { others }: Pick<GroupRange, 'others'> = { others: 'none' }): string {
  return others === 'none' ? range : `IF(ISNUMBER(${range}),${range},"")`;
}

/**
 * One rank by Excel's own functions: counting with SUMPRODUCT over scores rounded with ROUND. RANK.EQ and COUNTIFS compare the doubles as they are
 * stored, so they cannot rank at the published precision.
 *
 * ISNUMBER leaves out what is deleted later. Where the range holds text (also the empty text of a formula, which looks like a blank cell), ROUND
 * would fail on it, and IF keeps it away; in versions of Excel before 2021 that form is an array formula, so it is used only where it must be.
 */
import type { Order, TieMethod } from '../../ranking';
import type { ColumnCells } from '../model/grid';
import { cellOfRow, fixedRange, rangeDownTo } from './formula-address';
import type { GroupRange } from './group-ranges';

export interface NativeRankInput {
  readonly scores: ColumnCells;
  readonly groups: ColumnCells | null;
  readonly range: GroupRange | undefined;
  readonly order: Order;
  readonly ties: TieMethod;
  readonly decimals: number;
}

/** The formula of the unit in a row. A score that is deleted later leaves an empty text, not the rank of 0. */
export function nativeRank(row: number, input: NativeRankInput): string {
  const { range } = input;
  if (range === undefined) throw new RangeError('A scored unit has a range.');
  return `=IF(ISNUMBER(${cellOfRow(input.scores.column, row)}),${rankExpression(new ScoreTerms(row, input, range), input)},"")`;
}

function rankExpression(terms: ScoreTerms, { order, ties }: NativeRankInput): string {
  const better = order === 'descending' ? '>' : '<';
  switch (ties) {
    case 'standard':
      return `1+${terms.count(better, 'all')}`;
    case 'modified':
      return terms.count(`${better}=`, 'all');
    case 'fractional':
      return `${terms.count(better, 'all')}+(${terms.count('=', 'all')}+1)/2`;
    case 'ordinal':
      return `${terms.count(better, 'all')}+${terms.count('=', 'above')}`;
    case 'dense':
      return terms.countLevels(better);
  }
}

/** `above`: from the first row of the range down to the own one. */
type Part = 'all' | 'above';

class ScoreTerms {
  private readonly own: string;

  constructor(
    private readonly row: number,
    private readonly input: NativeRankInput,
    private readonly range: GroupRange,
  ) {
    this.own = `ROUND(${cellOfRow(input.scores.column, row)},${input.decimals})`;
  }

  /** How many scores of the group stand in this relation to the own one. */
  count(relation: string, part: Part): string {
    return `SUMPRODUCT(${this.scoresOnly(`(${this.rounded(part)}${relation}${this.own})`, part)})`;
  }

  /**
   * 1 and the number of different better scores. Every score becomes the amount by which it is better, or 0; FREQUENCY counts each different
   * amount once, and the own score's 0 is one of them.
   */
  countLevels(better: '>' | '<'): string {
    const amount = better === '>' ? `(${this.rounded('all')}-${this.own})` : `(${this.own}-${this.rounded('all')})`;
    const amounts = this.scoresOnly(`(${this.rounded('all')}${better}${this.own})*${amount}`, 'all');
    return `SUMPRODUCT(--(FREQUENCY(${amounts},${amounts})>0))`;
  }

  private rounded(part: Part): string {
    return `ROUND(${this.cells(this.input.scores.column, part)},${this.input.decimals})`;
  }

  /** A term for each cell of the range, 0 for cells that hold no score or belong to another group. */
  private scoresOnly(term: string, part: Part): string {
    const { groups, scores } = this.input;
    const inGroup = this.range.pick === 'by group' && groups !== null ? `(${this.cells(groups.column, part)}=${cellOfRow(groups.column, this.row)})*` : '';
    const isScore = `ISNUMBER(${this.cells(scores.column, part)})`;
    return this.range.others === 'some' ? `IF(${isScore},${inGroup}${term}*1,0)` : `${isScore}*${inGroup}${term}`;
  }

  private cells(column: number, part: Part): string {
    return part === 'all' ? fixedRange(column, this.range.first, this.range.last) : rangeDownTo(column, this.range.first, this.row);
  }
}

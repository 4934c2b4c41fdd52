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

/** A further column that ranks those whose scores are equal, rounded to its own decimals. */
export interface NativeTieBreak {
  readonly column: number;
  readonly order: Order;
  readonly decimals: number;
}

export interface NativeRankInput {
  readonly scores: ColumnCells;
  readonly groups: ColumnCells | null;
  readonly range: GroupRange | undefined;
  readonly order: Order;
  readonly ties: TieMethod;
  readonly decimals: number;
  /** The first deciding first. None with dense ranks: counting their levels by several columns takes a helper column. */
  readonly tieBreaks?: readonly NativeTieBreak[];
}

/** The formula of the unit in a row. A score that is deleted later leaves an empty text, not the rank of 0. */
export function nativeRank(row: number, input: NativeRankInput): string {
  const { range } = input;
  if (range === undefined) throw new RangeError('A scored unit has a range.');
  return `=IF(ISNUMBER(${cellOfRow(input.scores.column, row)}),${rankExpression(new ScoreTerms(row, input, range), input)},"")`;
}

function rankExpression(terms: ScoreTerms, { ties }: NativeRankInput): string {
  switch (ties) {
    case 'standard':
      return `1+${terms.count('better', 'all')}`;
    case 'modified':
      return terms.count('better or equal', 'all');
    case 'fractional':
      return `${terms.count('better', 'all')}+(${terms.count('equal', 'all')}+1)/2`;
    case 'ordinal':
      return `${terms.count('better', 'all')}+${terms.count('equal', 'above')}`;
    case 'dense':
      return terms.countLevels();
  }
}

type Relation = 'better' | 'better or equal' | 'equal';

function sign(relation: Relation, order: Order): string {
  const better = order === 'descending' ? '>' : '<';
  return relation === 'equal' ? '=' : relation === 'better' ? better : `${better}=`;
}

/** `above`: from the first row of the range down to the own one. */
type Part = 'all' | 'above';

class ScoreTerms {
  /** The score and its tie-breaks. */
  private readonly keys: readonly NativeTieBreak[];

  constructor(
    private readonly row: number,
    private readonly input: NativeRankInput,
    private readonly range: GroupRange,
  ) {
    const { scores, order, decimals, tieBreaks = [] } = input;
    this.keys = [{ column: scores.column, order, decimals }, ...tieBreaks];
  }

  /** How many units of the group stand in this relation to the own one. */
  count(relation: Relation, part: Part): string {
    return `SUMPRODUCT(${this.scoresOnly(this.compared(this.keys, relation, part), part)})`;
  }

  /** 1 where a unit stands in this relation: in the first key, or equal there and in this relation in the next. */
  private compared([key, ...further]: readonly NativeTieBreak[], relation: Relation, part: Part): string {
    if (key === undefined) throw new RangeError('There is a key to compare by.');
    const inKey = (each: Relation): string => `(${this.rounded(key, part)}${sign(each, key.order)}${this.own(key)})`;
    if (further.length === 0) return inKey(relation);
    const equalHere = `${inKey('equal')}*${this.compared(further, relation, part)}`;
    return relation === 'equal' ? equalHere : `(${inKey('better')}+${equalHere})`;
  }

  /**
   * 1 and the number of different better scores. Every score becomes the amount by which it is better, or 0; FREQUENCY counts each different
   * amount once, and the own score's 0 is one of them.
   */
  countLevels(): string {
    const [key, ...further] = this.keys;
    if (key === undefined || further.length > 0) throw new RangeError('Dense ranks are counted by the score alone.');
    const [all, own] = [this.rounded(key, 'all'), this.own(key)];
    const amount = key.order === 'descending' ? `(${all}-${own})` : `(${own}-${all})`;
    const amounts = this.scoresOnly(`${this.compared([key], 'better', 'all')}*${amount}`, 'all');
    return `SUMPRODUCT(--(FREQUENCY(${amounts},${amounts})>0))`;
  }

  private rounded({ column, decimals }: NativeTieBreak, part: Part): string {
    return `ROUND(${this.cells(column, part)},${decimals})`;
  }

  private own({ column, decimals }: NativeTieBreak): string {
    return `ROUND(${cellOfRow(column, this.row)},${decimals})`;
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

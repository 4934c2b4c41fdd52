/**
 * What Check finds: plain data, each finding with its cells, what stands in them, what should, and one cause. The words live in `src/messages`, by code and
 * cause. `code` begins with what it is about (`rank-`, `total-` …); `cause` is a fixed word in all languages. docs/check.md shows an example of each.
 */
import type { CellPlace } from '../model/problem';

/** What a cell holds or should: a number, a text; null for an empty cell, or where nothing tells what belongs there. */
export type ProofValue = number | string | null;

/** Why all ranks differ from the workbook's rule. */
export type RuleCause = 'dense' | 'modified' | 'fractional' | 'groups-ignored' | 'direction' | 'decimals';

/** Why units that print alike are ranked apart: by digits that are not printed, by what the processor adds beyond the 15th digit, or by their place in the list. */
export type ApartCause = 'unrounded' | 'binary-noise' | 'listed-apart';

/** What made a number of another one by typing: two digits exchanged, the decimal sign lost or moved; 'edited' is any other change. */
export type SlipCause = 'digits-swapped' | 'decimal-sign' | 'edited';

/** Why ranks from some row on are too great or too small. */
export type ShiftCause =
  /** No row bears the rank that is missing; or several are missing, as in an excerpt. */
  | 'unit-missing'
  | 'excerpt'
  /** A unit without a score holds the rank, or should; a row that is no unit does. */
  | 'unit-unscored'
  | 'row-left-out'
  /** The same unit stands twice; a unit is ranked that the others do not count. */
  | 'unit-twice'
  | 'unit-not-counted'
  /** After one tie the next rank was given, while other ties leave ranks out. */
  | 'dense'
  | 'off-by-one';

/** Why a total is not that of its criteria: a slip in one of them or in the total, a criterion left out or counted twice, a 0 in the place of a total. */
export type TotalCause = 'digits-swapped' | 'decimal-sign' | 'left-out' | 'counted-twice' | 'zero' | 'edited';

export interface FoundAt<Code extends string, Cause extends string> {
  readonly code: Code;
  readonly cause: Cause;
  /** Other causes of the same code, or of `rank-slip`, that explain what stands there equally well. */
  readonly also?: readonly string[];
  /** Remarks are practices and roundings: worth knowing, and no errors. */
  readonly weight: 'error' | 'remark';
  /** In the order of the sheet, the one to look at first at the front. */
  readonly cells: readonly CellPlace[];
  /** What stands in each of the cells. */
  readonly found: readonly ProofValue[];
  /** What should stand in each of them. */
  readonly expected: readonly ProofValue[];
  /** Names, as entered, of the units accused; empty where nobody is. */
  readonly units: readonly string[];
}

export type RankFinding =
  /** All ranks follow another rule than the workbook's; the cells are the ranks that differ. */
  | FoundAt<'rank-rule-differs', RuleCause>
  /** Units that print the same score and do not share a rank. */
  | FoundAt<'rank-equal-apart', ApartCause>
  /** One rank that neither its score nor its neighbours explain. */
  | FoundAt<'rank-slip', 'typing'>
  /** Two units that hold each other's rank. */
  | FoundAt<'rank-swapped', 'ranks-swapped'>
  /** The ranks are right for another score of this unit: score and rank are the cells. */
  | FoundAt<'rank-stale', SlipCause>
  | FoundAt<'rank-shifted', ShiftCause>
  /** The unit's score and rank belong into another group. */
  | FoundAt<'rank-wrong-group', 'unit-moved'>
  /** Scored units without a rank among others with one. */
  | FoundAt<'rank-blank', 'not-entered'>
  /** Most ranks do not follow these scores at all. */
  | FoundAt<'rank-unrelated', 'other-scores'>;

export type TotalFinding =
  /** The total, and the single criterion that would mend it where there is one. */
  | FoundAt<'total-arithmetic', TotalCause>
  /** Totals that differ by no more than the rounding of what was added. */
  | FoundAt<'total-rounding', 'rounding'>
  /** All rows leave a remainder of one sign: the cell is the total's header, what stands there the least remainder and what should the greatest. */
  | FoundAt<'total-column-missing', 'column-missing'>
  /** A share of a lower maximum than that of the others; what should stand is that maximum. */
  | FoundAt<'total-lower-maximum', 'exempt'>
  /** A share that is not that of the points beside it. */
  | FoundAt<'total-share', SlipCause>
  | FoundAt<'total-above-maximum', 'above-maximum'>
  | FoundAt<'total-negative', 'negative'>;

export type ClassFinding =
  /** A class that is not that of the thresholds on the sheet; or only of digits that do not print. */
  | FoundAt<'class-threshold', 'other-class' | 'unrounded'>
  /** A better score has the worse class: the cells are the class, and one that contradicts it. */
  | FoundAt<'class-order', 'contradicts-score' | 'unrounded'>
  /** Most classes do not follow these scores. */
  | FoundAt<'class-unrelated', 'other-scores'>;

export type StatementFinding =
  /** A mean, in a row or in a text, that is that of no rows. */
  | FoundAt<'mean-differs', 'arithmetic'>
  /** A number of units that is that of no rows. */
  | FoundAt<'count-differs', 'arithmetic'>;

export type MovementFinding = FoundAt<'movement-differs', 'sign' | 'size'>;

export type RowFinding =
  /** A serial that follows none, one that stands before, one that is out of its place. */
  | FoundAt<'serial-skips', 'number-missing'>
  | FoundAt<'serial-repeats', 'number-repeated'>
  | FoundAt<'serial-slip', 'typing'>
  /** A name that stands twice in its group, or is another one but for its accents and signs. */
  | FoundAt<'name-twice', 'same-name'>
  | FoundAt<'name-spelt-apart', 'spelling'>
  /** A name of another kind than those of its group, where its kind has a group. */
  | FoundAt<'name-other-kind', 'unit-moved'>
  /** A score far from the others of its group. */
  | FoundAt<'score-out-of-line', 'decimal-sign' | 'unexplained'>
  /** Scores of a group that print with different decimals. */
  | FoundAt<'score-decimals-vary', 'general-format' | 'more-decimals'>;

/** One cell of a finding: what stands there and what should. */
export interface FoundCell {
  readonly cell: CellPlace;
  readonly found: ProofValue;
  readonly expected: ProofValue;
}

/** The lists of a finding from its cells. */
export function columnsOf(cells: readonly FoundCell[]): Pick<Finding, 'cells' | 'found' | 'expected'> {
  return { cells: cells.map(({ cell }) => cell), found: cells.map(({ found }) => found), expected: cells.map(({ expected }) => expected) };
}

export type Finding = RankFinding | TotalFinding | ClassFinding | StatementFinding | MovementFinding | RowFinding;
export type FindingCode = Finding['code'];

/**
 * What Check finds: plain data, each finding with its cells, what stands in them, what should, and one cause. The words live in `src/messages`, by code and
 * cause. `code` begins with what it is about (`rank-`, `total-` …); `cause` is a fixed word in all languages. docs/check.md shows an example of each.
 */
import type { CellPlace } from '../model/problem';

/** What a cell holds or should: a number, a text; null for an empty cell, or where nothing tells what belongs there. */
export type ProofValue = number | string | null;

/** What makes a number of another one: two digits exchanged, the decimal sign lost or moved; 'edited' is any other change. */
const SLIPS = ['digits-swapped', 'decimal-sign', 'edited'] as const;

/** Every code with its causes. */
export const CAUSES = {
  /** All ranks follow another rule than the workbook's; the cells are the ranks that differ. */
  'rank-rule-differs': ['dense', 'modified', 'fractional', 'groups-ignored', 'direction', 'decimals'],
  /** Units that print alike are ranked apart: by digits that do not print, which is a practice; by what lies beyond the 15th digit; by their place in the list. */
  'rank-equal-apart': ['unrounded', 'binary-noise', 'listed-apart'],
  /** One rank that neither its score nor its neighbours explain. */
  'rank-slip': ['typing'],
  /** Two units that hold each other's rank. */
  'rank-swapped': ['ranks-swapped'],
  /** The ranks are right for another score of this unit: score and rank are the cells. */
  'rank-stale': SLIPS,
  /**
   * Ranks from some row on are too great or too small. No row bears the rank that is missing, or several are, as in an excerpt; a unit without a score holds
   * it, or a row that is no unit; the same unit stands twice; a unit is ranked that the others do not count; after one tie the next rank was given although
   * other ties leave ranks out.
   */
  'rank-shifted': ['unit-missing', 'excerpt', 'unit-unscored', 'row-left-out', 'unit-twice', 'unit-not-counted', 'dense', 'off-by-one'],
  /** The unit's score and rank belong into another group. */
  'rank-wrong-group': ['unit-moved'],
  /** Scored units without a rank among others with one. */
  'rank-blank': ['not-entered'],
  /** Most ranks do not follow these scores at all. */
  'rank-unrelated': ['other-scores'],
  /** A total that is not that of its criteria, and the single criterion that would mend it where there is one; a 0 in the place of a total. */
  'total-arithmetic': [...SLIPS, 'left-out', 'counted-twice', 'zero'],
  /** Totals that differ by no more than the rounding of what was added. */
  'total-rounding': ['rounding'],
  /** All rows leave a remainder of one sign: the cell is the total's header, what stands there the least remainder and what should the greatest. */
  'total-column-missing': ['column-missing'],
  /** A share of a lower maximum than that of the others; what should stand is that maximum. */
  'total-lower-maximum': ['exempt'],
  /** A share that is not that of the points beside it. */
  'total-share': SLIPS,
  'total-above-maximum': ['above-maximum'],
  'total-negative': ['negative'],
  /** A class that is not that of the thresholds; or only by digits that do not print. */
  'class-threshold': ['other-class', 'unrounded'],
  /** A better score has the worse class: the cells are the class, and one that contradicts it. */
  'class-order': ['contradicts-score', 'unrounded'],
  /** Most classes do not follow these scores. */
  'class-unrelated': ['other-scores'],
  /** A score far from the others of its group. */
  'score-out-of-line': ['decimal-sign', 'unexplained'],
  /** Scores of a group that print with different decimals: cells without a format, or a few longer numbers. */
  'score-decimals-vary': ['general-format', 'more-decimals'],
  /** A serial that follows none, one that stands before, one that is out of its place. */
  'serial-skips': ['number-missing'],
  'serial-repeats': ['number-repeated'],
  'serial-slip': ['typing'],
  /** A name that stands twice in its group, or is another one but for its accents and signs. */
  'name-twice': ['same-name'],
  'name-spelt-apart': ['spelling'],
  /** A name of another kind than those of its group, where its kind has a group. */
  'name-other-kind': ['unit-moved'],
  /** A mean, in a row or in a text, that is that of no rows; a number of units likewise. */
  'mean-differs': ['arithmetic'],
  'count-differs': ['arithmetic'],
  /** A change since last time whose sign, or size, is another. */
  'movement-differs': ['sign', 'size'],
} as const;

export type FindingCode = keyof typeof CAUSES;
type CauseOf<Code extends FindingCode> = (typeof CAUSES)[Code][number];

export interface FoundAt<Code extends FindingCode> {
  readonly code: Code;
  readonly cause: CauseOf<Code>;
  /** Other causes that explain what stands there equally well. */
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

export type Finding = { [Code in FindingCode]: FoundAt<Code> }[FindingCode];
type About<Subject extends string> = Extract<Finding, { readonly code: `${Subject}-${string}` }>;

export type RankFinding = About<'rank'>;
export type TotalFinding = About<'total'>;
export type ClassFinding = About<'class'>;
export type StatementFinding = About<'mean'> | About<'count'>;
export type MovementFinding = About<'movement'>;
export type RowFinding = About<'score'> | About<'serial'> | About<'name'>;

export type RuleCause = CauseOf<'rank-rule-differs'>;
export type ApartCause = CauseOf<'rank-equal-apart'>;
export type SlipCause = CauseOf<'rank-stale'>;
export type ShiftCause = CauseOf<'rank-shifted'>;
export type TotalCause = CauseOf<'total-arithmetic'>;

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

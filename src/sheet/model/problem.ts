/**
 * Everything that can be wrong with a sheet or needs a person's word, as values: each with the cell it is about (zero-based)
 * and what a sentence needs. The words themselves live in `src/messages`, by `code`.
 *
 * `severity` says what follows: 'blocks' (nothing can be computed before it is answered or mended), 'reports' (ranks are computed;
 * the result says so beside them).
 */
import type { Order } from '../../ranking';
import type { CellError } from './grid';
import type { SummaryWitness } from './left-out';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface ColumnCandidate {
  readonly column: number;
  readonly header: string;
}

/** A row with its name as entered; '' for none. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
}

/** A row that may be no unit, and what speaks for that. */
export interface DoubtfulRow extends NamedRow {
  readonly witnesses: readonly SummaryWitness[];
}

/** Blocks: the sheet cannot be understood without help. */
export type BlockingProblem =
  | { readonly code: 'sheet-empty'; readonly cell: null }
  | { readonly code: 'no-unit-column'; readonly cell: CellPlace | null }
  | { readonly code: 'no-score-column'; readonly cell: CellPlace | null }
  | { readonly code: 'score-column-ambiguous'; readonly cell: CellPlace; readonly candidates: readonly ColumnCandidate[] }
  /** Words or formats say that less may be better; the cell is the score's header. */
  | { readonly code: 'order-doubtful'; readonly cell: CellPlace; readonly header: string; readonly likely: Order }
  /** Columns that may group the units, and nothing tells whether they do; the cell is the first one's header. */
  | { readonly code: 'groups-doubtful'; readonly cell: CellPlace; readonly candidates: readonly ColumnCandidate[] }
  /** The serials begin again at 1 and no heading says why. */
  | { readonly code: 'numbering-restarts'; readonly cell: CellPlace }
  /** All names are of a few clear kinds, and the sheet has no groups. */
  | { readonly code: 'groups-by-name'; readonly cell: CellPlace; readonly kinds: readonly KindCount[] }
  /** The header stands again below a blank row: another table, or the same one on another page. */
  | { readonly code: 'tables-stacked'; readonly cell: CellPlace }
  /** Units without a group among units with one: the first such cell. */
  | { readonly code: 'group-blank'; readonly cell: CellPlace; readonly unit: string; readonly count: number }
  | { readonly code: 'no-scores'; readonly cell: CellPlace }
  /** Texts such as `91.651` fill the column, and nothing in it tells thousands from decimals; the readings are those of the first cell. */
  | { readonly code: 'scores-ambiguous'; readonly cell: CellPlace; readonly text: string; readonly asDecimal: number; readonly asThousands: number }
  /** Scores out of different maxima, or per cent cells among points; the cell is the first that differs. */
  | { readonly code: 'scores-of-two-scales'; readonly cell: CellPlace; readonly text: string; readonly count: number }
  | { readonly code: 'no-units'; readonly cell: CellPlace }
  /** Rows with a score that may be totals, targets, aggregates or units; the cell is the first one's name. */
  | { readonly code: 'rows-doubtful'; readonly cell: CellPlace; readonly rows: readonly DoubtfulRow[] }
  /** A table that was pasted into one column; it would make so many units in so many columns. The cell is its first. */
  | { readonly code: 'text-in-one-column'; readonly cell: CellPlace; readonly units: number; readonly columnCount: number }
  | { readonly code: 'chosen-column-empty'; readonly cell: CellPlace; readonly choice: 'unit' | 'score' | 'group' };

/** Reports: the unit is listed; what could not be ranked is not ranked, and said. */
export type ReportingProblem =
  | { readonly code: 'score-missing'; readonly cell: CellPlace; readonly unit: string }
  | { readonly code: 'score-is-text'; readonly cell: CellPlace; readonly unit: string; readonly text: string }
  | { readonly code: 'score-text-ambiguous'; readonly cell: CellPlace; readonly unit: string; readonly text: string; readonly asDecimal: number; readonly asThousands: number }
  | { readonly code: 'score-is-error'; readonly cell: CellPlace; readonly unit: string; readonly error: CellError['error'] }
  | { readonly code: 'score-is-boolean'; readonly cell: CellPlace; readonly unit: string }
  /** 0, by a formula that reads its own cell. */
  | { readonly code: 'score-is-circular'; readonly cell: CellPlace; readonly unit: string }
  /** A date or a time among numbers. */
  | { readonly code: 'score-is-date'; readonly cell: CellPlace; readonly unit: string }
  | { readonly code: 'unit-name-missing'; readonly cell: CellPlace; readonly score: number }
  | { readonly code: 'unit-duplicate'; readonly cell: CellPlace; readonly unit: string; readonly first: CellPlace }
  /** The score is ranked as it stands; `likely` is what a slip of the decimal sign would make of it, null where none explains it. */
  | { readonly code: 'score-out-of-line'; readonly cell: CellPlace; readonly unit: string; readonly score: number; readonly likely: number | null }
  /** Two units share a rank at the published decimals and differ at the `differAt`th. */
  | {
      readonly code: 'near-tie';
      readonly cell: CellPlace;
      readonly unit: string;
      readonly other: CellPlace;
      readonly otherUnit: string;
      readonly decimals: number;
      readonly differAt: number;
    }
  /** Near ties beyond those that are listed; the cell is of the first of them. */
  | { readonly code: 'near-ties-more'; readonly cell: CellPlace; readonly count: number }
  /** Names typed in TCVN3 or VNI, of which only the font makes Vietnamese; the first one. */
  | { readonly code: 'names-legacy-encoding'; readonly cell: CellPlace; readonly unit: string }
  /** Names of UTF-8 that were read as another encoding: `UniversitÃ©`; the first one. */
  | { readonly code: 'names-misread'; readonly cell: CellPlace; readonly unit: string }
  /** Rows of units that nobody sees, hidden or filtered: they count like others. The cell is of the first. */
  | { readonly code: 'rows-hidden'; readonly cell: CellPlace; readonly count: number; readonly filtered: boolean }
  /** A heading without units under it. */
  | { readonly code: 'group-empty'; readonly cell: CellPlace; readonly group: string }
  /** A line, or cell, of a pasted table that cannot be split; it would stay whole. */
  | { readonly code: 'pasted-line-unclear'; readonly cell: CellPlace; readonly text: string }
  /** The group's heading says that it is not ranked; the cell is the score of its first unit. */
  | { readonly code: 'group-not-ranked'; readonly cell: CellPlace; readonly group: string; readonly count: number };

/** The kinds of units that their names tell. */
export type UnitKind = 'departments' | 'districts' | 'communes' | 'provinces' | 'ministries' | 'schools' | 'hospitals';

/** How many units are of a kind: a known one, or one that is called by the word that its names share. */
export type KindCount = { readonly kind: UnitKind; readonly count: number } | { readonly kind: 'named'; readonly name: string; readonly count: number };

export type Problem = BlockingProblem | ReportingProblem;
export type ProblemCode = Problem['code'];

const BLOCKING: ReadonlySet<string> = new Set<BlockingProblem['code']>([
  'sheet-empty',
  'no-unit-column',
  'no-score-column',
  'score-column-ambiguous',
  'no-scores',
  'scores-ambiguous',
  'no-units',
  'scores-of-two-scales',
  'order-doubtful',
  'groups-doubtful',
  'group-blank',
  'numbering-restarts',
  'groups-by-name',
  'tables-stacked',
  'rows-doubtful',
  'chosen-column-empty',
  'text-in-one-column',
]);

/** True where nothing can be ranked before the problem is answered or mended. */
export function isBlocking(problem: Problem): problem is BlockingProblem {
  return BLOCKING.has(problem.code);
}

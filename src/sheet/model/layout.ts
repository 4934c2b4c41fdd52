/** How a sheet is laid out: where its header is, which column holds what, how its groups are marked. */
import type { Order } from '../../ranking';
import type { BlockingProblem, ColumnCandidate, Problem } from './problem';

/** The table's own language, told by its header words; names new headers. */
export type SheetLanguage = 'vi' | 'en';

/** Which end of the scores is best, and what told it: a person, ranks on the sheet, custom; or it is doubtful. */
export interface ScoreOrder {
  readonly order: Order;
  readonly by: 'chosen' | 'ranks' | 'usual' | 'doubtful';
}

/** Why this column is the score, for the pane to show. */
export type ScoreReason =
  | 'chosen'
  | 'only-candidate'
  | 'total-words'
  | 'score-words'
  | 'latest-year'
  | 'sum-of-others'
  | 'agrees-with-ranks';

/** What else the window told, for reading the rows below it. */
export interface LayoutEvidence {
  /** The texts of each column's header from the top; index = column - firstColumn. A repeated header repeats these. */
  readonly headerTexts: readonly (readonly string[])[];
  /** A section heading that stands above the header (the decision's text pasted into a sheet has it there). */
  readonly sectionAbove: { readonly row: number; readonly text: string } | null;
  /** The title above the header: it names the first group where further tables below have titles of their own. */
  readonly titleAbove: string | null;
  /** Columns of numbers other than serials, ranks and groups. */
  readonly numberColumns: readonly number[];
  /** Columns of remarks, by their headers. */
  readonly noteColumns: readonly number[];
  /** The column whose ranks were made from the scores, as they agree; null where there is none. */
  readonly ranksOfScores: number | null;
  /** Those ranks, if any, are of all units in one group. */
  readonly ranksAreOfOne: boolean;
  /** Columns, besides the others to read, in which the window's section headings have their text. */
  readonly sectionColumns: readonly number[];
  /** The group column has merged cells: only the first row of each group holds the name. */
  readonly groupMerged: boolean;
}

export interface Layout {
  /** The rows of the header from the top; one row for most, two for a merged header; empty where the sheet has none. */
  readonly headerRows: readonly number[];
  /** The row in which a new column's header is written: the first of `headerRows`, or null where there is none. */
  readonly headerRow: number | null;
  /** The first row that can hold a unit or a section. */
  readonly firstRow: number;
  readonly serialColumn: number | null;
  readonly unitColumn: number;
  readonly scoreColumn: number;
  readonly groupColumn: number | null;
  readonly rankColumn: number | null;
  /** The first and last columns of the table (with its header), not of the sheet. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly language: SheetLanguage;
  /** Header text of each column, '' where there is none; index = column - firstColumn. */
  readonly headers: readonly string[];
  /** The columns that could be the score, the most likely first. */
  readonly scoreCandidates: readonly ColumnCandidate[];
  readonly scoreReason: ScoreReason;
  readonly scoreOrder: ScoreOrder;
  readonly evidence: LayoutEvidence;
}

/** What a person (or a document setting) has chosen; it wins over what was found. */
export interface LayoutChoices {
  readonly order?: Order;
  readonly unitColumn?: number;
  readonly scoreColumn?: number;
  /** null: no group column, whatever the sheet looks like. It answers the question which column groups. */
  readonly groupColumn?: number | null;
}

export type LayoutResult =
  | { readonly layout: Layout; readonly problems: readonly Problem[] }
  | { readonly layout: null; readonly problems: readonly [BlockingProblem, ...Problem[]] };

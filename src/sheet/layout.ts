/** How a sheet is laid out: where its header is, which column holds what, how its groups are marked. */
import type { Grid } from './grid';
import type { BlockingProblem, ColumnCandidate, Problem } from './problem';

/** The table's own language, told by its header words; names new headers. */
export type SheetLanguage = 'vi' | 'en';

/** How the sheet marks its groups: a column of its own, rows that head a section, or not at all (one group). */
export type Grouping = 'column' | 'sections' | 'none';

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
  readonly grouping: Grouping;
  readonly language: SheetLanguage;
  /** Header text of each column, '' where there is none; index = column - firstColumn. */
  readonly headers: readonly string[];
  /** The columns that could be the score, the most likely first. */
  readonly scoreCandidates: readonly ColumnCandidate[];
}

/** What a person (or a document setting) has chosen; it wins over what was found. */
export interface LayoutChoices {
  readonly unitColumn?: number;
  readonly scoreColumn?: number;
  /** null: no group column, whatever the sheet looks like. */
  readonly groupColumn?: number | null;
}

export type LayoutResult =
  | { readonly layout: Layout; readonly problems: readonly Problem[] }
  | { readonly layout: null; readonly problems: readonly [BlockingProblem, ...Problem[]] };

export type DetectLayout = (window: Grid, choices: LayoutChoices) => LayoutResult;

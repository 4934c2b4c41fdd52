/**
 * Every sentence that the add-in says to a person, by code, with what it needs. `vi.ts` and `en.ts` each hold all of them: the compiler
 * sees to it. A sentence says what happened, where, and what to do next. Cells and areas come as Excel writes them (`'Bảng điểm'!D7`).
 */

import type { CellPlace, Choice, ColumnCandidate, NamedRow, Problem, ProblemCode, WayOut } from '../sheet';
import type { Order } from '../ranking';
import type { PaneLabels } from './pane/labels';

export type { ProblemCode };

export type Language = 'vi' | 'en';

/** A field of a problem as it is said: a cell as its address, columns and rows with their letters or cells and their texts. */
type SaidField<Field> = Field extends CellPlace ? string : Field extends readonly ColumnCandidate[] ? readonly string[] : Field extends readonly NamedRow[] ? readonly string[] : Field;

/** What a problem's sentence needs: its own fields, its cell ('' for none) and the sheet. A new problem is declared with its fields in `sheet`, and said in vi and en. */
export type ProblemParameters = {
  [Each in Problem as Each['code']]: { readonly [Field in Exclude<keyof Each, 'code' | 'cell'>]: SaidField<Each[Field]> } & { readonly cell: string; readonly sheet: string };
};

export interface SentenceParameters extends ProblemParameters {
  /** A choice that the sheet no longer fits. */
  'choice-forgotten': { readonly choice: Choice; readonly column: string };
  'setting-unfit': { readonly choice: Choice; readonly column: string };
  'choices-unread': { readonly count: number };
  'choices-full': { readonly limit: number };
  /** The column that was chosen as the score is none that would be found as one. */
  'chosen-score-unlike': { readonly column: string; readonly header: string };
  /** The last column that was looked at, and the last that is used. */
  'columns-not-looked-at': { readonly last: string; readonly end: string };
  'setting-invalid': { readonly key: string; readonly value: string };

  // Nothing was written, and why.
  'sheet-protected': { readonly sheet: string };
  'rows-hidden-many': { readonly sheet: string; readonly count: number };
  'rank-column-merged': { readonly area: string };
  'rank-column-spills': { readonly area: string };
  'rank-column-exists': { readonly column: string; readonly agree: number; readonly of: number };
  /** Columns of a style of one's own that the sheet of scores has not. */
  'tables-columns-missing': { readonly sheet: string; readonly columns: readonly string[] };
  'tables-columns-too-wide': { readonly count: number };
  /** Of an Excel Table no two headings may be the same. */
  'tables-heading-repeated': { readonly heading: string };
  'tables-rows-hidden': { readonly area: string };
  'tables-edited': { readonly areas: readonly string[] };
  'tables-restored': { readonly count: number };
  'rank-columns-exist': { readonly columns: readonly ColumnOfRanks[]; readonly agree: number; readonly of: number };
  'no-sheet-to-rank': { readonly leftAlone: readonly string[] };
  'structure-protected': Record<string, never>;
  'tables-sheet-active': { readonly sheet: string; readonly source: string };
  'tables-select-cell': { readonly source: string };
  'tables-cells-taken': { readonly area: string; readonly by: string };
  'tables-cells-hidden': { readonly area: string };
  'tables-beyond-sheet': { readonly rowCount: number; readonly columnCount: number };
  'tables-rows-beside': { readonly cells: readonly string[] };
  'tables-functions-too-many': { readonly units: number; readonly limit: number };
  'functions-not-here': Record<string, never>;
  'formulas-too-many': { readonly units: number; readonly limit: number };
  'formulas-need-decimals': Record<string, never>;
  'score-differs-from-cell': { readonly cell: string; readonly unit: string };
  'score-is-held-as-text': { readonly cell: string; readonly unit: string };
  'number-among-scores': { readonly cell: string; readonly group: string };
  'group-is-error': { readonly cell: string };
  'group-written-differently': { readonly cell: string; readonly group: string };
  'no-functions-to-replace': Record<string, never>;
  'functions-unfinished': Record<string, never>;
  'text-no-table': Record<string, never>;
  'no-pasted-text': { readonly sheet: string };
  'nothing-to-restore': Record<string, never>;
  'cells-changed-since': { readonly cells: readonly string[]; readonly count: number };
  'tables-changed-since': { readonly sheets: readonly string[] };
  /** The hidden names of the last run are not in the file; `cells`: those that do not hold what was written, the first of `count`. */
  'restore-unmarked': { readonly areas: readonly string[]; readonly cells: readonly string[]; readonly count: number };
  /** What the last run wrote was deleted; `older`: a run before it can be restored. */
  'restore-gone': { readonly what: 'sheet' | 'cells' | 'tables'; readonly sheet: string; readonly older: boolean };
  'restore-unsure': { readonly because: 'rows' | 'formulas' | 'place' | 'tables'; readonly sheet: string; readonly cells: readonly string[]; readonly older: boolean };
  'restore-damaged': { readonly older: boolean };
  'restore-not-needed': { readonly older: boolean };
  busy: Record<string, never>;
  cancelled: Pick<FailureParameters, 'undone'>;

  // Done.
  /** All ranks on the sheets are right already: nothing was asked and nothing written. */
  'ranks-right': { readonly columns: readonly ColumnOfRanks[]; readonly units: number; readonly groups: number; readonly notRanked: number };
  'ranks-written': RankedCounts & {
    readonly column: ColumnOfRanks;
    /** The column that was ranked by, as `C “Tổng điểm”` or C. */
    readonly score: string;
    /** null where the greatest score is the best and nothing says otherwise. */
    readonly order: Order | null;
    /** Rows that were left out, and the first of them. */
    readonly leftOut: number;
    readonly firstLeftOut: readonly string[];
    /** How many of the ranks that stood in the column are others now; null where none stood there, or nobody looked. */
    readonly changed: number | null;
  };
  'workbook-ranked': RankedCounts & {
    readonly columns: readonly ColumnOfRanks[];
    /** Visible sheets without a table of scores, or with tables that the add-in made. */
    readonly leftAlone: readonly string[];
  };
  'tables-inserted': {
    readonly sheets: readonly string[];
    readonly groups: number;
    readonly units: number;
    readonly kind: 'values' | 'functions' | 'formulas';
    /** True where values stand in place of functions, since a table is too long for them. */
    readonly tooLong: boolean;
    readonly keptInMemoryOnly: boolean;
    readonly calculating: boolean;
  };
  'tables-updated': {
    readonly sheets: readonly string[];
    readonly groups: number;
    readonly kind: 'values' | 'functions' | 'formulas';
    readonly keptInMemoryOnly: boolean;
    readonly calculating: boolean;
  };
  'text-split': {
    readonly area: string;
    readonly units: number;
    readonly columnCount: number;
    /** How many lines were left whole, and the first of them. */
    readonly unclear: number;
    readonly firstUnclear: readonly string[];
    /** Why the table stands on a new sheet; null where it stands beside the text. */
    readonly newSheetSince: SplitReason | null;
    readonly keptInMemoryOnly: boolean;
  };
  'table-placed': { readonly sheet: string; readonly units: number; readonly unclear: number; readonly keptInMemoryOnly: boolean };
  'tables-removed': { readonly sheets: readonly string[] };
  'functions-replaced': { readonly areas: readonly string[]; readonly count: number };
  /** `kept`: cells that somebody changed since and that were left as they are. */
  restored: { readonly columns: readonly ColumnOfRanks[]; readonly kept: number };

  // Excel refused. `undone`: nothing had been written, or it was put back; or it could not be put back.
  'failure-cell-edit-mode': FailureParameters;
  'failure-protected': FailureParameters;
  'failure-sheet-gone': FailureParameters;
  'failure-too-large': FailureParameters;
  'failure-aborted': FailureParameters;
  'failure-not-in-this-excel': FailureParameters;
  'failure-sheet-changed': FailureParameters;
  'failure-not-written': FailureParameters;
  'failure-no-worksheet': FailureParameters;
  /** Right of the table no column is free and shown. */
  'failure-no-room-beside': FailureParameters;
  'failure-refused-by-excel': FailureParameters;
  'failure-unexpected': FailureParameters;
}

/** A column of ranks on a sheet: its letters, and its first and last row as Excel numbers them. */
export interface ColumnOfRanks {
  readonly sheet: string;
  readonly column: string;
  readonly first: number;
  readonly last: number;
}

export interface RankedCounts {
  /** Those that have a rank. */
  readonly units: number;
  readonly groups: number;
  readonly notRanked: number;
  readonly firstNotRanked: string;
  readonly keptInMemoryOnly: boolean;
  /** True where Excel had not yet calculated the functions that were written. */
  readonly calculating: boolean;
}

/** Why split text goes to a new sheet: the columns beside it hold something, rows are hidden, the sheet is protected, or table and text would not be read as the table alone. */
export type SplitReason = 'columns-taken' | 'rows-hidden' | 'sheet-protected' | 'one-cell' | 'read-otherwise';

export interface FailureParameters {
  readonly undone: 'nothing-written' | 'put-back' | 'not-put-back' | 'not-known';
  /** Excel's own code, or ''. */
  readonly excelCode: string;
}

export type SentenceCode = keyof SentenceParameters;
export type RemarkCode = 'choice-forgotten' | 'setting-unfit' | 'choices-unread' | 'choices-full' | 'chosen-score-unlike' | 'columns-not-looked-at' | 'setting-invalid';
export type OutcomeCode =
  | 'ranks-right' | 'ranks-written' | 'workbook-ranked' | 'tables-inserted' | 'tables-updated' | 'tables-removed' | 'tables-restored'
  | 'text-split' | 'table-placed' | 'functions-replaced' | 'restored';
export type FailureCode = 'cancelled' | Extract<SentenceCode, `failure-${string}`>;
export type RefusalCode = Exclude<SentenceCode, ProblemCode | RemarkCode | OutcomeCode | FailureCode>;

/** A sentence to be said: its code and what it needs. */
export type Sentence = { [Code in SentenceCode]: { readonly code: Code; readonly with: SentenceParameters[Code] } }[SentenceCode];

/**
 * A sentence said: short and alone, or what happened or is asked in a headline (with its number or cell) and, unfolded below it, why, what is true
 * of the sheet now and what to do. Names stand in “…”: `headlineOf` shortens them where the headline would be too long.
 */
export type Said = string | { readonly headline: string; readonly details: string };

export type Sentences = { readonly [Code in SentenceCode]: (values: SentenceParameters[Code]) => Said };

/** Words about the tables of the decision that are needed before anyone makes some; the others are in `tables`. */
export interface TableAnswers {
  readonly heading: string;
  readonly insert: string;
  /** Where tables would be, while nothing can be ranked. */
  readonly rankFirst: string;
  readonly atCell: (sheet: string) => string;
  readonly overwrite: string;
  readonly makeNew: string;
}

/** Words on buttons, headings and choices of the pane. */
export interface Labels extends PaneLabels {
  readonly title: string;
  readonly found: string;
  readonly unitColumn: string;
  readonly scoreColumn: string;
  readonly groupColumn: string;
  readonly noGroupColumn: string;
  readonly rankColumn: string;
  readonly newColumn: string;
  readonly groups: string;
  readonly oneGroup: string;
  readonly options: string;
  readonly functionsNote: string;
  readonly functionsMissing: string;
  readonly replaceFunctions: string;
  readonly compute: string;
  readonly restore: string;
  readonly readAgain: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly overwrite: string;
  readonly writeBeside: string;
  readonly restoreAnyway: string;
  readonly keepChanged: string;
  readonly cancel: string;
  readonly moreProblems: (count: number) => string;
  readonly reading: string;
  readonly writing: string;
  readonly unit: string;
  readonly score: string;
  readonly rank: string;
  /** A button that settles a problem; `column` are the letters of the column it is about, '' for none. */
  readonly way: (way: WayOut, column: string) => string;
  readonly waysOut: string;
  readonly choices: string;
  /** A choice that is kept with the workbook. */
  readonly choice: (choice: Choice, column: string) => string;
  readonly takeBack: string;
  readonly tables: TableAnswers;
}

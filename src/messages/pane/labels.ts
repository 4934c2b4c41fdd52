/** Words of the pane beyond its buttons: what was found and why, which ranks change, what is in force. Numbers come formatted, but for counts. */
import type { Decimals, Order, TieMethod } from '../../ranking';
import type { ColumnKind, LeftOutReason, ScoreReason } from '../../sheet';

/** Why a unit has no rank, by the code of its problem. */
export type UnrankedReason = 'score-missing' | 'score-is-text' | 'score-text-ambiguous' | 'score-is-error' | 'score-is-boolean' | 'score-is-circular' | 'score-is-date' | 'group-not-ranked';

/** What the pane calls an option, and each of its values. */
export interface OptionLabels<Value extends string> {
  readonly label: string;
  readonly values: Readonly<Record<Value, string>>;
}

/** `short`: in the line that says what is in force; '' for what is not said there. */
interface ShortOptionLabels<Value extends string> extends OptionLabels<Value> {
  readonly short: Readonly<Record<Value, string>>;
}

export interface PaneLabels {
  readonly sheetNamed: (name: string) => string;
  readonly nothingToRank: string;
  readonly rowsUnread: (count: number) => string;
  readonly readWhole: string;

  readonly unitsFound: (units: number, groups: number) => string;
  readonly unitsNotRanked: (count: number) => string;
  readonly columns: string;
  readonly scoreReasons: Readonly<Record<ScoreReason, string>>;
  /** Why a row is no unit. */
  readonly leftOutReason: (reason: LeftOutReason) => string;
  /** What heads the rows that are not ranked. */
  readonly rowsLeftOut: (count: number) => string;
  /** What an answer would come to, after its words: who would be first. */
  readonly effect: (outcome: { readonly units: number; readonly groups: number; readonly first: readonly string[] }) => string;
  readonly moreRows: (count: number) => string;
  readonly rankRow: string;
  readonly rightSo: string;
  readonly group: string;
  readonly units: string;
  readonly moreGroups: (count: number) => string;
  readonly publishedDecimals: string;
  readonly allDecimals: string;

  readonly optionsInForce: (parts: readonly string[]) => string;
  readonly scope: ShortOptionLabels<'sheet' | 'workbook'>;
  readonly order: ShortOptionLabels<Order>;
  readonly ties: ShortOptionLabels<TieMethod>;
  readonly decimals: OptionLabels<'auto' | 'all'> & { readonly short: (decimals: 'auto' | Decimals) => string };
  readonly write: ShortOptionLabels<'values' | 'functions' | 'formulas'>;
  readonly otherSheets: string;
  /** Of one sheet among others: how many units in how many groups, and the letters of the column that this session wrote, or ''. */
  readonly sheetSummary: (units: number, groups: number, rankedIn: string) => string;
  readonly sheetUnread: (rows: number) => string;
  readonly problemsOnSheet: (count: number) => string;
  readonly sheetsLeftAlone: (names: readonly string[]) => string;
  readonly recomputeOnChange: string;
  readonly recomputeShort: Readonly<Record<'on-request' | 'on-change', string>>;
  readonly recomputeNote: string;

  readonly preview: string;
  readonly previewLoading: string;
  readonly ranksWillChange: (count: number) => string;
  readonly ranksAgree: string;
  readonly onlyChanges: string;
  readonly rankBefore: string;
  readonly rankAfter: string;
  readonly blankCell: string;
  /** What a screen reader says of `6 → 5`. */
  readonly becomes: (before: string, after: string) => string;
  readonly tied: string;
  readonly notRankedBecause: Readonly<Record<UnrankedReason, string>>;
  readonly goToGroup: string;
  readonly rowsShown: (from: string, to: string, count: string) => string;
  readonly previousRows: string;
  readonly nextRows: string;

  readonly ranksStale: (count: number) => string;
  readonly ranksMayBeStale: string;
  readonly editedSinceRead: string;
  readonly recompute: string;
  readonly restoreThis: string;
  readonly dismiss: string;
  readonly more: string;

  readonly splitPreview: string;
  readonly splitNote: string;
  readonly splitUnclear: (count: number) => string;
  readonly splitColumns: Readonly<Record<ColumnKind, string>>;
  readonly splitRow: string;
  readonly splitMore: (count: number) => string;
}

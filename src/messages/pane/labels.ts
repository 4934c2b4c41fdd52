/** Words of the pane beyond its buttons: what was found and why, which ranks change, what is in force. Numbers come formatted, but for counts. */
import type { Decimals, Order, TieMethod } from '../../ranking';
import type { ColumnKind, GroupsBy, LeftOutReason, ReportingProblem, ScoreReason } from '../../sheet';

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
  readonly places: string;
  readonly placeNames: Readonly<Record<'ranking' | 'tables', string>>;
  /** What was found, in one line. `by` tells the groups: the letters of their column, what else told them, or '' for one group. */
  readonly foundLine: (found: { readonly units: number; readonly groups: number; readonly by: string; readonly score: string }) => string;
  readonly groupedBy: Readonly<Record<Exclude<GroupsBy, 'none'> | 'sections', string>> & { readonly column: (letters: string) => string };
  readonly edit: string;
  readonly details: string;
  readonly see: string;
  readonly openSheet: (name: string) => string;
  /** Before anything is written: where the ranks will go. */
  readonly ready: (column: string) => string;
  /** Why a button can do nothing while a question is open. */
  readonly answerFirst: string;
  readonly nothingToRestore: string;
  readonly notUnderstood: string;
  /** The choice of no group column, where headings among the rows tell the groups. */
  readonly groupsFromRows: (count: number) => string;
  readonly nothingToRank: string;
  readonly begin: string;
  readonly trySample: string;
  readonly pasteTable: string;
  readonly pasteHere: string;
  readonly rowsUnread: (count: number) => string;
  readonly readWhole: string;

  readonly columns: string;
  readonly scoreReasons: Readonly<Record<ScoreReason, string>>;
  /** Why a row is no unit. */
  readonly leftOutReason: (reason: LeftOutReason) => string;
  /** What an answer would come to: who would be first. */
  readonly effect: (outcome: { readonly units: number; readonly groups: number; readonly first: readonly string[] }) => string;
  readonly rankRow: string;
  readonly rightSo: string;
  readonly group: string;
  readonly units: string;
  readonly moreGroups: (count: number) => string;
  readonly publishedDecimals: string;
  readonly allDecimals: string;

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

  readonly ranking: string;
  readonly partLoading: string;
  readonly ranksWillChange: (count: number, column: string) => string;
  readonly ranksAgree: (column: string) => string;
  readonly onlyChanges: string;
  readonly blankCell: string;
  /** What a screen reader says of `6 → 5`. */
  readonly becomes: (before: string, after: string) => string;
  readonly tied: string;
  readonly notRankedBecause: Readonly<Record<UnrankedReason, string>>;
  readonly findUnit: string;
  readonly unitsMatching: (count: number) => string;
  readonly nextRank: (rank: string) => string;
  /** What a unit lacks: so many points more, or fewer where the least is the best. */
  readonly gap: (points: string, rank: string, order: Order) => string;
  readonly first: string;
  /** A row of the list as a screen reader says it. */
  readonly heardRow: (row: { readonly rank: string; readonly unit: string; readonly score: string; readonly group: string }) => string;

  /** What heads several problems of a kind. */
  readonly problemsOf: Readonly<Record<ReportingProblem['code'], (count: number) => string>>;
  /** What heads the rows that were left out for a reason. */
  readonly leftOutOf: Readonly<Record<LeftOutReason['kind'], (count: number) => string>>;
  readonly allRight: string;
  readonly toSee: (count: number) => string;

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

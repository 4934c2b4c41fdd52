/**
 * The state of the add-in while it runs: one for the ribbon commands and the pane, since they share a runtime. Stories change it,
 * the pane shows it. It is immutable: a change makes a new state and tells the listeners.
 */
import type { Language, Sentence } from '../../messages';
import type { UndoRecord } from '../../excel';
import type { Choice, ColumnCandidate, ColumnCells, Layout, PastedTable, Problem, RankChanges, Reading, WayOut } from '../../sheet';
import type { ChosenOptions, RankingOptions } from './options';
import type { ChosenTableOptions, TableOptions } from '../tables/table-options';

export type ActionName = 'compute-ranks' | 'insert-tables' | 'restore' | 'replace-functions' | 'split-text' | 'place-table';

/** What a command did, for the report. */
export interface ActionRecord {
  readonly action: ActionName;
  readonly status: 'done' | 'refused' | 'failed';
  readonly sentence: Sentence;
  /** Addresses of the cells that were written. */
  readonly written: readonly string[];
}

/** An answer to a question about a sheet, and what it would come to. */
export interface Alternative {
  readonly way: WayOut;
  /** null where the sheet would still have no score column. */
  readonly scoreColumn: number | null;
  /** What would then be ranked; null where another question follows. */
  readonly outcome: {
    readonly units: number;
    readonly groups: readonly string[];
    /** Who would be first: of each group, in the order of the groups. */
    readonly first: readonly string[];
  } | null;
}

/** What was understood of the sheet that was read last. */
export interface Found {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The used columns with what heads them: what a person can choose from. */
  readonly columns: readonly ColumnCandidate[];
  readonly layout: Layout | null;
  readonly reading: Reading | null;
  /** The score cells as read; null where nothing was read. */
  readonly scoreCells: ColumnCells | null;
  /** The columns that the tables take besides, as read. */
  readonly extraCells: readonly ColumnCells[];
  /** The rank of each unit, NaN where it has none; null where nothing could be ranked. */
  readonly ranks: Float64Array | null;
  /** The column that holds the ranks or will hold them. */
  readonly rankColumn: number | null;
  /** What writing the ranks there would change; null where no such column is there yet. */
  readonly changes: RankChanges | null;
  /** The rows of a sheet so long that it was not read at sight; 0 for all others. */
  readonly rowsUnread: number;
  /** The table that the sheet's one column of pasted text would make; null where the sheet holds something else. */
  readonly pasted: PastedTable | null;
  readonly problems: readonly Problem[];
  /** What each answer to the first question among the problems would come to; empty where nothing is asked. */
  readonly alternatives: readonly Alternative[];
  /** What a person has settled about this sheet, as the workbook keeps it; of these `unfit` were not applied. */
  readonly choices: readonly Choice[];
  readonly unfit: readonly Choice[];
  /** The workbook holds records of runs that can be restored, whoever made them. */
  readonly hasRecords: boolean;
  /** Settings and choices that were left aside. */
  readonly remarks: readonly Sentence[];
  readonly options: RankingOptions;
  readonly tableOptions: TableOptions;
}

/** What was understood of the whole workbook, where all of it is to be ranked. */
export interface WorkbookFound {
  /** The visible sheets with a table of scores, in the order of the workbook. */
  readonly sheets: readonly Found[];
  /** The names of the visible sheets that are left alone: without a table of scores, or with tables that the add-in made. */
  readonly leftAlone: readonly string[];
}

/** A column into which this session has written ranks. */
export interface RankedColumn {
  readonly column: number;
  /** True where the cells hold formulas, which follow the scores by themselves. */
  readonly followsScores: boolean;
  /** True where someone typed into the column since: no answer is at hand about overwriting that. */
  readonly typedInto: boolean;
}

/** A question that a run left open. The answer starts a new run: cells may have changed while the person thought. */
export type Question =
  | { readonly about: 'rank-column-exists'; readonly sentence: Sentence }
  | { readonly about: 'tables-edited'; readonly sentence: Sentence }
  /** `asked`: the cells, or sheets, that the question is about. */
  | { readonly about: 'cells-changed-since' | 'tables-changed-since'; readonly sentence: Sentence; readonly asked: readonly string[] }
  | { readonly about: 'pasted-text'; readonly sentence: Sentence; readonly columns: number }
  | { readonly about: 'columns'; readonly sentence: Sentence };

/** Why a run ends early: the person stopped it, or what it reads is asked for anew. */
export type StopReason = 'person' | 'displaced';

export interface Running {
  readonly action: ActionName | 'read';
  readonly phase: 'reading' | 'writing';
  /** From 0 to 1. */
  readonly share: number;
  readonly stop: (reason: StopReason) => void;
}

/** What a person comes to the pane for: ranks, or the tables of the decision. */
export type Place = 'ranking' | 'tables';

/** What an action has begun to write: where it fails, this is put back. */
export interface Kept {
  readonly record: UndoRecord;
  /** The names that were made for it, which go with it. */
  readonly names: readonly string[];
  /** The line that was kept, and those of before, newest first. */
  readonly line: string;
  readonly earlier: readonly string[];
  /** Where the record is: in memory where it is too large for the workbook, or its settings take no more. */
  readonly where: 'workbook' | 'memory';
}

export interface SessionState {
  readonly language: Language;
  /** The locale in which numbers are shown: that of the data, which may differ from the language. */
  readonly numberLocale: string;
  readonly found: Found | null;
  /** The part of the pane that is open. */
  readonly place: Place;
  /** The first row of the cells that were selected last; null where none was since the pane was opened. */
  readonly selected: { readonly sheetId: string; readonly row: number } | null;
  /** null where only the active sheet is to be ranked. */
  readonly workbook: WorkbookFound | null;
  /** Whether each visible sheet that was looked at so far seems to have a table of scores, by sheet id. */
  readonly rankable: ReadonlyMap<string, boolean>;
  /** The last sheet on which units were ranked: tables can be put on another sheet while that one is in front. */
  readonly scoreSheet: Pick<Found, 'sheetId' | 'sheetName'> | null;
  readonly chosen: ChosenOptions;
  readonly chosenTables: ChosenTableOptions;
  /** Where this session has written ranks, by sheet id. */
  readonly ranked: ReadonlyMap<string, RankedColumn>;
  /** True where the sheet was edited after `found` was read. */
  readonly editedSince: boolean;
  readonly running: Running | null;
  readonly question: Question | null;
  /** What the last action or reading came to. */
  readonly outcome: { readonly tone: Tone; readonly sentence: Sentence } | null;
  readonly actions: readonly ActionRecord[];
  /** Restore records of this session, newest first, also those too large for the workbook. */
  readonly restoreLines: readonly string[];
  /** Those that the workbook holds, as far as this session left it. */
  readonly workbookLines: readonly string[];
  /** A write that failed and was not put back, or of which is not known whether it wrote anything. */
  readonly unfinished: Kept | null;
  /** Records that cannot be put back, of which the person was told. */
  readonly toldOf: ReadonlySet<string>;
}

/** True while an action runs. A reading gives way to whatever a person does. */
export function isBusy({ running }: Pick<SessionState, 'running'>): boolean {
  return running !== null && running.action !== 'read';
}

export type Tone = 'success' | 'warning' | 'error';

export interface Session {
  readonly state: () => SessionState;
  readonly update: (change: Partial<SessionState>) => void;
  /** Calls `listener` after each change; the result ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSession({ language, numberLocale }: Pick<SessionState, 'language' | 'numberLocale'>): Session {
  let state: SessionState = {
    language,
    numberLocale,
    found: null,
    place: 'ranking',
    selected: null,
    workbook: null,
    rankable: new Map(),
    scoreSheet: null,
    chosen: {},
    chosenTables: {},
    ranked: new Map(),
    editedSince: false,
    running: null,
    question: null,
    outcome: null,
    actions: [],
    restoreLines: [],
    workbookLines: [],
    unfinished: null,
    toldOf: new Set(),
  };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    update(change) {
      const ranked = change.found?.ranks ? { scoreSheet: { sheetId: change.found.sheetId, sheetName: change.found.sheetName } } : {};
      state = { ...state, ...change, ...ranked };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What an action is about to write, as data: the one runner (`perform.ts`) keeps what is there, writes, verifies, and puts back where that fails. */
import type { ColumnWrite, TablesUndo, WrittenPlace } from '../../excel';
import type { ActionResult } from '../session/action';

export interface ColumnToWrite {
  readonly sheetName: string;
  readonly write: ColumnWrite;
}

/** Tables that are inserted or updated, and sheets that are added. */
export interface TablesToWrite {
  readonly undo: TablesUndo;
  readonly write: (context: Excel.RequestContext, writing: TablesWriting) => Promise<void>;
  /** Throws an ExcelFailure where anything is not as written. */
  readonly verify: (context: Excel.RequestContext) => Promise<'shown' | 'calculating'>;
}

export interface TablesWriting {
  readonly onShare: (share: number) => void;
  /** Called with what more is to be remembered for the way back, once Excel has answered; the next request keeps it in the workbook. */
  readonly amend: (undo: TablesUndo) => void;
}

export interface Change {
  /** The settings of the workbook, as they were read. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Settings that change with it. */
  readonly texts: Readonly<Record<string, string | null>>;
  readonly columns: readonly ColumnToWrite[];
  readonly tables: TablesToWrite | null;
  /** True for a run that goes on with the one before: where both wrote the same cells, one record stands for both. */
  readonly goesOn: boolean;
  /** What it came to, once all is written and verified. */
  readonly done: (written: Written) => ActionResult | Promise<ActionResult>;
}

export interface Written {
  /** Where the columns stand now, in their order. */
  readonly places: readonly WrittenPlace[];
  readonly keptInMemoryOnly: boolean;
  /** True where Excel had not yet calculated the formulas that were written. */
  readonly calculating: boolean;
}

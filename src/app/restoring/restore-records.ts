/** The restore records at hand: those of this session (also too large for the workbook) and those that the workbook's settings hold. */
import {
  decodeRecord,
  encodeRecord,
  holdsAgain,
  inStep,
  linesThatFit,
  putBack,
  RESTORE_KEY,
  runExcel,
  setRestoreLines,
  storedLines,
  type RestorePart,
  type RestoreRecord,
  type TablesUndo,
} from '../../excel';
import type * as tablesUndo from '../../excel/tables/undo/tables-undo';
import type { Session } from '../session/session';

/** What an action has begun to write: where it fails, this is put back. */
export interface Attempt {
  /** `earlier` are the restore lines of before. */
  begun: { readonly record: RestoreRecord; readonly earlier: readonly string[] } | null;
}

export interface RecordToKeep {
  readonly attempt: Attempt;
  readonly parts: readonly RestorePart[];
  /** Where tables are inserted. */
  readonly tables?: TablesUndo;
  readonly settings: ReadonlyMap<string, unknown>;
  /** True for a run that goes on with the one before: where both wrote the same cells, one record stands for both. Default false. */
  readonly continues?: boolean;
}

/**
 * Keeps what is about to be overwritten: in the session, and with the next sync in the workbook, before the write itself.
 * 'in memory' where the record is too large for the workbook.
 */
export function keepRecord(
  context: Excel.RequestContext,
  session: Session,
  { attempt, parts, tables, settings, continues = false }: RecordToKeep,
): 'in the workbook' | 'in memory' {
  const record: RestoreRecord = { parts: parts.map(stripped), ...(tables === undefined ? {} : { tables }) };
  const earlier = restoreLines(session, settings);
  const [newest, ...older] = earlier;
  const continued = continues && newest !== undefined ? goneOn(decodeRecord(newest), record) : null;
  const lines = continued === null ? [encodeRecord(record), ...earlier] : [encodeRecord(continued), ...older];
  const stored = linesThatFit(lines);
  attempt.begun = { record, earlier };
  session.update({ restoreLines: lines });
  setRestoreLines(context, stored);
  return stored.length === 0 ? 'in memory' : 'in the workbook';
}

/**
 * All lines, newest first. The session's are used while they agree with the workbook's; otherwise the workbook was changed elsewhere
 * (another window, a co-author), and it is right.
 */
export function restoreLines(session: Session, settings: ReadonlyMap<string, unknown>): readonly string[] {
  const stored = storedLines(settings.get(RESTORE_KEY));
  const own = session.state().restoreLines;
  const agrees = stored.every((line, i) => own[i] === line) && (stored.length > 0 || linesThatFit(own).length === 0);
  return agrees ? own : stored;
}

/**
 * One record for two runs: what was there before the first, and what the second writes. null where the second wrote other cells. The first may have
 * written on more sheets (all of the workbook) than the second (the one that was edited).
 */
function goneOn(first: RestoreRecord | null, second: RestoreRecord): RestoreRecord | null {
  if (first === null || second.parts.length === 0) return null;
  const parts = [...first.parts];
  for (const part of second.parts) {
    const at = first.parts.findIndex(({ sheetId, before }) => sheetId === part.sheetId && isSameArea(before, part.before));
    const earlier = first.parts[at];
    if (earlier === undefined) return null;
    // A header that the first run wrote stays; the second leaves it as it is.
    parts[at] = { ...part, before: earlier.before, written: part.written.map((content, row) => content ?? earlier.written[row] ?? null) };
  }
  return { parts };
}

function isSameArea(one: RestorePart['before'], other: RestorePart['before']): boolean {
  return one.column === other.column && one.top === other.top && one.rowCount === other.rowCount;
}

/** Puts a record back and checks it; `remaining` are the lines that stay. Gives whether the cells are as they were. */
export async function undo(session: Session, record: RestoreRecord, remaining: readonly string[]): Promise<boolean> {
  const result = await runExcel(
    async (context) => {
      const asBefore = await inStep(context, record.parts, {
        bytesOf: bytesOfPart,
        story: async (conversation, part) => {
          const sheet = conversation.workbook.worksheets.getItem(part.sheetId);
          await putBack(conversation, sheet, part);
          return holdsAgain(conversation, sheet, part);
        },
      });
      if (asBefore.includes(false)) return false;
      if (record.tables !== undefined && !(await (await loadTablesUndo()).removeTables(context, record.tables))) return false;
      setRestoreLines(context, linesThatFit(remaining));
      await context.sync();
      return true;
    },
    { waitForCellEdit: true },
  );
  const restored = result.ok && result.value;
  if (restored) session.update({ restoreLines: remaining });
  return restored;
}

/**
 * Most workbooks hold no tables of ours: their way back is loaded where it is needed. It shares its file with the inserting of tables, so that whoever
 * inserts has it at hand before the first cell is written.
 */
export function loadTablesUndo(): Promise<typeof tablesUndo> {
  return import(/* webpackChunkName: "insert-tables" */ '../../excel/tables/undo/tables-undo');
}

/** Undoes what an attempt has written, and says what became of the cells. */
export async function putBackAfter(attempt: Attempt, session: Session): Promise<'nothing-written' | 'put-back' | 'not-put-back'> {
  if (attempt.begun === null) return 'nothing-written';
  const { record, earlier } = attempt.begun;
  return (await undo(session, record, earlier)) ? 'put-back' : 'not-put-back';
}

/** A formula and a number format. */
const BYTES_PER_ROW = 60;

/** About how many bytes it takes to write or read what a part covers. */
export function bytesOfPart({ before }: Pick<RestorePart, 'before'>): number {
  return before.rowCount * BYTES_PER_ROW;
}

/** Only what a restore needs, so that the settings stay small. */
function stripped(part: RestorePart): RestorePart {
  const { column, top, rowCount, plain, columnWidth, contents, numberFormats, table } = part.before;
  return { ...part, before: { column, top, rowCount, plain, columnWidth, contents, numberFormats, ...(table === undefined ? {} : { table }) } };
}

/** The restore records at hand: those of this session (also too large for the workbook) and those that the workbook's settings hold. */
import { decodeRecord, deleteNames, encodeRecord, linesThatFit, namesOf, RESTORE_KEY, setRestoreLines, storedLines, type ColumnPart, type UndoRecord } from '../../excel';
import type { Kept, Session } from '../session/session';

export interface RecordToKeep {
  readonly record: UndoRecord;
  readonly settings: ReadonlyMap<string, unknown>;
  /** Whether the run goes on with the one before: where both wrote the same cells, one record stands for both. */
  readonly goesOn: boolean;
  readonly where: Kept['where'];
}

/** Keeps what is about to be overwritten: in the session, and with the next sync in the workbook, before the write itself. */
export function keepRecord(context: Excel.RequestContext, session: Session, { record, settings, goesOn, where }: RecordToKeep): Kept {
  const earlier = restoreLines(session, settings);
  // An attempt before this one may have left another word of it, and failed.
  session.update({ workbookLines: storedLines(settings.get(RESTORE_KEY)) });
  const [newest, ...older] = earlier;
  const both = goesOn && newest !== undefined ? goneOn(decodeRecord(newest), record) : null;
  if (both === null) return store(context, session, { record, names: namesOf(record), line: encodeRecord(record), earlier, where }, earlier);
  return store(context, session, { record: both.own, names: [], line: encodeRecord(both.merged), earlier, where }, older);
}

/** Queues the record as it is known now. */
export function storeRecord(context: Excel.RequestContext, session: Session, kept: Kept): Kept {
  return store(context, session, { ...kept, line: encodeRecord(kept.record) }, kept.earlier);
}

function store(context: Excel.RequestContext, session: Session, kept: Kept, older: readonly string[]): Kept {
  const lines = [kept.line, ...older];
  if (kept.where === 'memory') {
    session.update({ restoreLines: lines });
    return kept;
  }
  const stored = linesThatFit(lines);
  // Without a record of their own, names would stay in the workbook for good.
  const forgotten = lines.slice(Math.max(1, stored.length)).flatMap((line) => decodeRecord(line) ?? []);
  deleteNames(context, forgotten.flatMap(namesOf));
  setRestoreLines(context, stored);
  session.update({ restoreLines: lines, workbookLines: stored });
  return { ...kept, where: stored.length === 0 ? 'memory' : 'workbook' };
}

/**
 * All lines, newest first. The session's are used while the workbook holds what the session left in it; otherwise the workbook was changed elsewhere
 * (another window, a co-author), and it is right.
 */
export function restoreLines(session: Session, settings: ReadonlyMap<string, unknown>): readonly string[] {
  const stored = storedLines(settings.get(RESTORE_KEY));
  const { restoreLines: own, workbookLines } = session.state();
  const agrees = stored.length === workbookLines.length && stored.every((line, i) => workbookLines[i] === line);
  return agrees ? own : stored;
}

/**
 * One record for two runs: what was there before the first, and what the second writes. null where the second wrote other cells, or the rows hold
 * other units by now. The first may have written on more sheets (all of the workbook) than the second (the one that was edited).
 */
function goneOn(first: UndoRecord | null, second: UndoRecord): { readonly own: UndoRecord; readonly merged: UndoRecord } | null {
  if (first === null || second.parts.length === 0) return null;
  const merged = [...first.parts];
  const own: ColumnPart[] = [];
  for (const part of second.parts) {
    const at = first.parts.findIndex((candidate) => isSameStretch(candidate, part));
    const earlier = first.parts[at];
    if (earlier === undefined) return null;
    const { cellsName, units, reads, plain, contents, numberFormats, width, table } = earlier;
    const known = { ...part, cellsName, units, reads };
    own.push(known);
    // A header that the first run wrote stays; the second leaves it as it is.
    const written = part.written.map((content, row) => content ?? earlier.written[row] ?? null);
    merged[at] = { ...known, plain, contents, numberFormats, width, table, written };
  }
  return { own: { parts: own }, merged: { parts: merged } };
}

function isSameStretch(one: ColumnPart, other: ColumnPart): boolean {
  const sameUnits = one.units?.keys === other.units?.keys && one.units?.column === other.units?.column;
  return one.sheetId === other.sheetId && one.column === other.column && one.top === other.top && one.rowCount === other.rowCount && sameUnits;
}

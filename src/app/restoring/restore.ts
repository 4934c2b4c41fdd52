/**
 * Restore: puts back exactly what the last run overwrote, wherever those cells are by now. Where somebody changed them since it says which and
 * asks; what cannot be known again for sure is refused in one sentence, and the run before can be reached by a further press.
 */
import {
  changedCells,
  decodeRecord,
  forgetRecord,
  isBefore,
  linesThatFit,
  lookAtActiveSheet,
  lookBack,
  namesOf,
  noWayBack,
  runExcel,
  undo,
  unmarkedParts,
  type KnownPart,
  type NoWayBack,
  type UndoLook,
  type UndoRecord,
} from '../../excel';
import type { Sentence } from '../../messages';
import { failed, refused, runAction, type ActionResult, type Run } from '../session/action';
import { addressOf, columnOfRanks, quotedSheet } from '../session/sentences';
import type { ActionRecord, Session } from '../session/session';
import { breathing } from '../session/breath';
import { scopeRead, understandScope } from '../sheets/understand-scope';
import { restoreLines } from './keep-record';
import { without } from './put-back';

/** How many cells are named; the count tells of the others. */
const CELLS_NAMED = 5;

/** The person's word about cells that were changed since: put them back as well, or leave them. `asked` are those that the question named. */
export interface ChangedCellsAnswer {
  readonly changed: 'restore' | 'keep';
  readonly asked: readonly string[];
}

/** Runs Restore. */
export function restore(session: Session, answer: ChangedCellsAnswer | null = null): Promise<ActionRecord> {
  return runAction(session, 'restore', async (run) => {
    const result = await runExcel(async (context) => {
      const found = await find(context, session);
      if ('status' in found) return found;
      const question = questionAbout(found, answer);
      if (question !== null) return question;
      if (isBefore(found.look)) return forget(context, session, found);
      run.undone = 'not-put-back';
      return putBack(context, { session, run }, found, answer?.changed ?? 'keep');
    });
    if (!result.ok) return failed(result.failure, run.undone);
    if (result.value.status !== 'done') return result.value;
    const read = await runExcel((context) => understandScope(context, session.state(), { breathe: breathing() }));
    session.update(read.ok ? scopeRead(read.value) : { editedSince: true });
    return result.value;
  });
}

interface Candidate {
  readonly record: UndoRecord;
  /** Its names, to be taken away with it. */
  readonly names: readonly string[];
  /** The lines that stay once it is put back. */
  readonly after: readonly string[];
}

interface ToRestore extends Candidate {
  readonly look: UndoLook;
}

/** The newest run that can be put back; a run that cannot is told of once, and then the one before is tried. */
async function find(context: Excel.RequestContext, session: Session): Promise<ActionResult | ToRestore> {
  const { settings } = await lookAtActiveSheet(context);
  const lines = restoreLines(session, settings);
  const { unfinished, toldOf } = session.state();
  if (unfinished !== null) {
    const { record, names, line, earlier } = unfinished;
    const look = await lookBack(context, record);
    const why = noWayBack(look);
    if (why === null) return { record, names, after: lines[0] === line ? earlier : lines, look };
    if (!toldOf.has(line)) return tell(session, { line, sentence: whySentence(why, { older: earlier.length > 0 }) });
  }
  for (const [i, line] of lines.entries()) {
    const older = i + 1 < lines.length;
    const record = decodeRecord(line);
    const look = record === null ? null : await lookBack(context, record);
    const why = look === null ? null : noWayBack(look);
    if (record !== null && look !== null && why === null) return { record, names: namesOf(record), after: without(lines, line), look };
    const mayPass = why === null || why.is === 'gone' || why.is === 'unknown';
    if (!mayPass) return refused(whySentence(why, { older }));
    if (!toldOf.has(line)) return tell(session, { line, sentence: why === null ? { code: 'restore-damaged', with: { older } } : whySentence(why, { older }) });
  }
  return refused({ code: 'nothing-to-restore', with: {} });
}

function tell(session: Session, { line, sentence }: { readonly line: string; readonly sentence: Sentence }): ActionResult {
  session.update({ toldOf: new Set([...session.state().toldOf, line]) });
  return refused(sentence);
}

/** Why a run cannot be put back, and what can be done. `older`: whether there is a run before it. */
function whySentence(why: NoWayBack, { older }: { readonly older: boolean }): Sentence {
  switch (why.is) {
    case 'gone':
      return { code: 'restore-gone', with: { what: why.what, sheet: quotedSheet(why.sheetName), older } };
    case 'unknown': {
      const cells = why.cells.slice(0, CELLS_NAMED).map((cell) => addressOf(why.sheetName, cell));
      return { code: 'restore-unsure', with: { because: why.because, sheet: quotedSheet(why.sheetName), cells, older } };
    }
    case 'protected':
      return { code: 'sheet-protected', with: { sheet: quotedSheet(why.sheetName) } };
    case 'structure-protected':
      return { code: 'structure-protected', with: {} };
  }
}

/** Asks about cells that hold neither what was written nor what was there before, and about places that only the record tells, unless they were asked about already. */
function questionAbout({ look }: ToRestore, answer: ChangedCellsAnswer | null): ActionResult | null {
  const cells = changedCells(look).map(({ sheetName, cell }) => addressOf(sheetName, cell));
  const sheets = look.tables?.isBefore === false ? look.tables.changedSheets.map(quotedSheet) : [];
  const unmarked = unmarkedParts(look).map(areaOf);
  const asked = [...cells, ...sheets, ...unmarked];
  if (asked.every((cell) => answer?.asked.includes(cell))) return null;
  const named = { cells: cells.slice(0, CELLS_NAMED), count: cells.length };
  const ask = (about: 'cells-changed-since' | 'tables-changed-since', sentence: Sentence): ActionResult => refused(sentence, { about, sentence, asked });
  if (sheets.length > 0) return ask('tables-changed-since', { code: 'tables-changed-since', with: { sheets } });
  const about = cells.length > 0 ? 'cells-changed-since' : 'tables-changed-since';
  return ask(about, unmarked.length > 0 ? { code: 'restore-unmarked', with: { areas: unmarked, ...named } } : { code: 'cells-changed-since', with: named });
}

/** The run had written nothing, or all of it was put back by now. */
async function forget(context: Excel.RequestContext, session: Session, found: ToRestore): Promise<ActionResult> {
  const older = found.after.length > 0;
  await takeOut(context, session, found);
  return { status: 'done', written: [], sentence: { code: 'restore-not-needed', with: { older } } };
}

async function putBack(context: Excel.RequestContext, { session, run }: { readonly session: Session; readonly run: Run }, found: ToRestore, changed: 'restore' | 'keep'): Promise<ActionResult> {
  const { look, record } = found;
  run.progress('writing', 0);
  if (!(await undo(context, look, changed))) return failed({ code: 'not-written', excelCode: '' }, 'not-put-back');
  await takeOut(context, session, found);
  const ranked = new Map(session.state().ranked);
  for (const { sheetId } of record.parts) ranked.delete(sheetId);
  session.update({ ranked });
  const kept = changed === 'keep' ? changedCells(look).length : 0;
  return { status: 'done', ...whatWasRestored(found, kept) };
}

async function takeOut(context: Excel.RequestContext, session: Session, { record, names, after }: ToRestore): Promise<void> {
  const stored = linesThatFit(after);
  forgetRecord(context, { names, lines: stored });
  await context.sync();
  const { unfinished } = session.state();
  session.update({ restoreLines: after, workbookLines: stored, unfinished: unfinished?.record === record ? null : unfinished });
}

function areaOf({ sheetName, top, column, contents }: KnownPart): string {
  return addressOf(sheetName, { top, left: column, rowCount: contents.length, columnCount: 1 });
}

function whatWasRestored({ look, record: { tables } }: ToRestore, kept: number): { readonly written: readonly string[]; readonly sentence: Sentence } {
  const known = look.parts.filter((found) => found.is === 'known');
  const areas = known.map(areaOf);
  const columns = known.map(({ sheetName, top, column, contents }) => columnOfRanks(sheetName, { top, column, rowCount: contents.length }));
  if (tables === undefined) return { written: areas, sentence: { code: 'restored', with: { columns, kept } } };
  if (tables.updated.length > 0) return { written: areas, sentence: { code: 'tables-restored', with: { count: tables.updated.length } } };
  const sheets = [...new Set([...tables.addedSheets, ...tables.addedAreas].map(({ sheetName }) => quotedSheet(sheetName)))];
  return { written: areas, sentence: { code: 'tables-removed', with: { sheets } } };
}

/**
 * The way back from one run. First a look, which writes nothing and tells what can be put back; then the put-back, which can be interrupted
 * anywhere and done again. What a run added is taken away by what only it can have: names and sheets that nobody else made.
 */
import type { CellPlace } from '../../sheet';
import { inStep, type Conversation } from '../conversation';
import { RESTORE_KEY } from '../restore-key';
import { setRestoreLines } from '../settings';
import { bytesOfPart, findParts, type FoundPart, type KnownPart } from '../undo/find-parts';
import type { NoWayBack } from '../undo/no-way-back';
import { deleteNames } from '../undo/hidden-names';
import type * as tablesUndo from '../tables/undo/tables-undo';
import { holdsAgain, undoPart, type ChangedCells } from '../undo/undo-parts';
import { storedLines, type UndoRecord } from '../undo/undo-record';

export interface UndoLook {
  readonly record: UndoRecord;
  readonly parts: readonly FoundPart[];
  readonly tables: tablesUndo.TablesLookBack | null;
}

/** Finds what a record is about, and how it stands. */
export async function lookBack(context: Excel.RequestContext, record: UndoRecord): Promise<UndoLook> {
  const parts = await findParts(context, record.parts);
  const tables = record.tables === undefined ? null : await (await loadTablesUndo()).lookBackAtTables(context, record.tables);
  return { record, parts, tables };
}

/**
 * Most workbooks hold no tables of ours: their way back is loaded where it is needed. It shares its file with the inserting of tables, so that whoever
 * inserts has it at hand before the first cell is written.
 */
function loadTablesUndo(): Promise<typeof tablesUndo> {
  return import(/* webpackChunkName: "insert-tables" */ '../tables/undo/tables-undo');
}

/** Why a look back leads to nothing; null where it can be put back, or has been. */
export function noWayBack({ parts, tables }: UndoLook): NoWayBack | null {
  for (const found of parts) {
    if (found.is === 'unknown') return { is: 'unknown', because: found.because, sheetName: found.sheetName, cells: found.cells };
    if (found.is !== 'known' || isAsBefore(found)) continue;
    if (found.isProtected) return { is: 'protected', sheetName: found.sheetName };
  }
  if (tables?.noWay) return tables.noWay;
  const gone = parts.find((found) => found.is === 'gone');
  if (gone?.is === 'gone' && parts.every(({ is }) => is === 'gone') && tables === null) return { is: 'gone', what: gone.because, sheetName: gone.part.sheetName };
  return null;
}

/** True where nothing that the run wrote is there: it was never written, or all of it was put back. */
export function isBefore({ parts, tables }: UndoLook): boolean {
  return parts.every((found) => found.is === 'gone' || (found.is === 'known' && isAsBefore(found))) && (tables === null || tables.isBefore);
}

function isAsBefore({ undo, looksAsBefore }: KnownPart): boolean {
  return undo.asBefore && looksAsBefore;
}

/** The cells that hold neither what the run wrote nor what they held before it, by sheet. */
export function changedCells({ parts }: UndoLook): { readonly sheetName: string; readonly cell: CellPlace }[] {
  return parts.flatMap((found) =>
    found.is === 'known' ? found.undo.changed.map((row) => ({ sheetName: found.sheetName, cell: { row: found.top + row, column: found.column } })) : [],
  );
}

/** Parts that would be put back at a place that no hidden name tells, but the record alone. */
export function unmarkedParts(look: UndoLook): readonly KnownPart[] {
  return knownParts(look).filter((found) => !found.isNamed && !isAsBefore(found));
}

/** How often cells that somebody was at meanwhile are found anew. */
const MOST_LOOKS = 3;

/** Puts back what was looked at, and checks it. Gives whether all is as it was. */
export async function undo(context: Excel.RequestContext, first: UndoLook, changed: ChangedCells): Promise<boolean> {
  let look = first;
  for (let looks = 1; ; looks += 1) {
    const outcomes = await inStep(context, knownParts(look), {
      bytesOf: ({ part }) => bytesOfPart(part),
      story: async (conversation, found) => ((await undoPart(conversation, found, changed)) === 'moved' ? 'moved' : holdsAgain(conversation, found, changed)),
    });
    if (outcomes.includes(false)) return false;
    if (!outcomes.includes('moved')) break;
    look = await lookBack(context, first.record);
    if (looks === MOST_LOOKS || noWayBack(look) !== null) return false;
  }
  if (look.tables === null || look.record.tables === undefined) return true;
  return (await loadTablesUndo()).removeTables(context, look.record.tables, look.tables);
}

function knownParts({ parts }: UndoLook): KnownPart[] {
  return parts.flatMap((found) => (found.is === 'known' ? [found] : []));
}

/** Queues that a record is no more: its names go, and these lines stay. */
export function forgetRecord(context: Conversation, { names, lines }: { readonly names: readonly string[]; readonly lines: readonly string[] }): void {
  deleteNames(context, names);
  setRestoreLines(context, lines);
}

/** The lines that the workbook holds now, newest first. */
export async function linesNow(context: Conversation): Promise<string[]> {
  const setting = context.workbook.settings.getItemOrNullObject(RESTORE_KEY);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? [] : storedLines(setting.value);
}

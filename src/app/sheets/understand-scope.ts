/**
 * Reading what is to be ranked: the active sheet, or all visible sheets of the workbook that have a table of scores. Each sheet is read and
 * ranked by itself, exactly as if it were the active one; together they cost about as many requests as one.
 */
import { inStep, jsonBytes, lookAtActiveSheet, type ActiveSheet, type Conversation, type SheetLook } from '../../excel';
import { optionsInForce, understandSheet, type ReadingWishes, type Understood } from '../reading/found';
import type { Scope } from '../session/options';
import type { Found, SessionState, WorkbookFound } from '../session/session';
import { lookAround, type SheetInWorkbook } from './neighbours';
import { sharesOf } from './shares';

export interface ScopeUnderstood {
  readonly scope: Scope;
  readonly active: Understood;
  /** What is to be ranked, in the order of the workbook: with scope 'sheet' the active sheet alone. */
  readonly sheets: readonly Understood[];
  /** The names of the visible sheets that are left alone; none with scope 'sheet'. */
  readonly leftAlone: readonly string[];
  /** As in the session's state, with what was learnt. */
  readonly rankable: ReadonlyMap<string, boolean>;
}

export interface ScopeWishes extends ReadingWishes {
  /** What to read; the options in force decide where it is omitted. */
  readonly scope?: Scope;
  /** With scope 'sheet', whether to look also at the other sheets that were not looked at before. Default 'leave'. */
  readonly neighbours?: 'look' | 'leave';
}

/** Reads what the options in force say is to be ranked; the session is the caller's to update (`scopeRead`). */
export async function understandScope(context: Conversation, state: SessionState, wishes: ScopeWishes = {}): Promise<ScopeUnderstood> {
  const active = await lookAtActiveSheet(context);
  const scope = wishes.scope ?? optionsInForce(active, state).scope;
  if (scope === 'workbook') return understandWorkbook(context, { active, state, wishes });
  const understood = await understandSheet(context, active, state, wishes);
  const rankable = await rankableSheets(context, active, state, wishes.neighbours ?? 'leave');
  return { scope, active: understood, sheets: [understood], leftAlone: [], rankable };
}

/** The change of the session's state after a scope was read. */
export function scopeRead({ scope, active, sheets, leftAlone, rankable }: ScopeUnderstood): Pick<SessionState, 'found' | 'workbook' | 'rankable' | 'editedSince'> {
  const workbook = scope === 'sheet' ? null : { sheets: sheets.map(({ found }) => found), leftAlone };
  return { found: active.found, workbook, rankable, editedSince: false };
}

/** The change of the session's state after the active sheet alone was read again. */
export function readAgain({ workbook }: SessionState, found: Found): Pick<SessionState, 'found' | 'workbook' | 'editedSince'> {
  return { found, workbook: workbook === null ? null : withSheet(workbook, found), editedSince: false };
}

function withSheet({ sheets, leftAlone }: WorkbookFound, found: Found): WorkbookFound {
  return { sheets: sheets.map((sheet) => (sheet.sheetId === found.sheetId ? found : sheet)), leftAlone };
}

interface Reading {
  readonly active: ActiveSheet;
  readonly state: SessionState;
  readonly wishes: ScopeWishes;
}

async function understandWorkbook(context: Conversation, { active, state, wishes }: Reading): Promise<ScopeUnderstood> {
  const around = await lookAround(context, active);
  const toRead = around.filter(({ look, isRankable }) => isRankable || look.id === active.id);
  const tell = sharesOf(toRead.map(({ look }) => look.used?.rowCount ?? 0), (share) => wishes.onShare?.(share));
  const mostRows = rowsForEach(toRead, wishes.mostRows ?? Number.POSITIVE_INFINITY);
  const read = await inStep(context, toRead, {
    bytesOf: ({ look }) => bytesToRead(look),
    story: (conversation, { look }, i) =>
      understandSheet(conversation, look, state, {
        ...(wishes.breathe === undefined ? {} : { breathe: wishes.breathe }),
        mostRows: mostRows[i] ?? 0,
        onShare: (share) => {
          tell(i, share);
        },
      }),
  });
  const understood = read.find(({ looked }) => looked.id === active.id);
  if (understood === undefined) throw new Error('the active sheet is not among the visible ones');
  return {
    scope: 'workbook',
    active: understood,
    sheets: read.filter((_, i) => toRead[i]?.isRankable === true),
    leftAlone: around.filter(({ isRankable }) => !isRankable).map(({ look }) => look.name),
    rankable: new Map(around.map(({ look, isRankable }) => [look.id, isRankable])),
  };
}

/** Sheets are read in the order of the workbook until they are too many rows together; the others are only looked at. */
function rowsForEach(sheets: readonly SheetInWorkbook[], mostRows: number): number[] {
  let left = mostRows;
  return sheets.map(({ look }) => {
    const rows = look.used === null ? 0 : look.used.top + look.used.rowCount;
    if (rows > left) return 0;
    left -= rows;
    return mostRows;
  });
}

/** As if the whole sheet were read, row by row like its window: on the safe side, since only some of its columns are. */
function bytesToRead({ window, used }: SheetLook): number {
  return window === null || used === null ? 0 : (jsonBytes(window.values) / Math.max(1, window.values.length)) * used.rowCount;
}

/** What is known of the visible sheets; those that are not known yet are looked at where that is wanted. */
async function rankableSheets(context: Conversation, active: ActiveSheet, { rankable }: SessionState, neighbours: 'look' | 'leave'): Promise<ReadonlyMap<string, boolean>> {
  if (active.visibleSheets.length < 2 || neighbours === 'leave') return rankable;
  const around = await lookAround(context, active, (id) => !rankable.has(id));
  const learnt = new Map(around.map(({ look, isRankable }) => [look.id, isRankable]));
  return new Map(active.visibleSheets.map(({ id }) => [id, learnt.get(id) ?? rankable.get(id) ?? false]));
}

/**
 * What follows when someone edits the sheet that the pane shows: a moment later it is read again, quietly. Whether ranks are out of date
 * then shows by itself: the cells that this session wrote no longer hold the ranks that the scores give (`ranksAreStale`). An edit that
 * changes no rank is no news, and one that is taken back ends it.
 *
 * A table too long to be read at every edit is only marked as edited since. Where the person wants ranks to follow, they are computed
 * again, into the column that this session has written and nowhere else, until someone types into that column: what was typed is not
 * overwritten unasked. The add-in's own writes are told by Excel and by their place, so nothing here answers itself.
 */
import { runExcel, type SheetChange } from '../../excel';
import { computeRanks } from '../ranks/compute-ranks';
import { understandActiveSheet } from './found';
import { MOST_ROWS_AT_SIGHT } from './read-sheet';
import { breathing } from '../session/breath';
import { readAgain } from '../sheets/understand-scope';
import type { Found, Session, SessionState } from '../session/session';

/** A longer table is not read again at an edit. */
const MOST_UNITS_TO_FOLLOW = 5_000;

/** Typing a column of scores is one change. */
const QUIET_MS = 400;

/** What hears the changes of all sheets. */
export function editFollower(session: Session, options: { readonly isVisible: () => boolean }): (change: SheetChange) => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const later = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      if (session.state().running !== null) later();
      else void catchUp(session);
    }, QUIET_MS);
  };
  return (change) => {
    if (change.byUs) return;
    const { found, ranked } = session.state();
    if (change.kind === 'cells') session.update({ ranked: without(ranked, change.sheetId) });
    const column = ranked.get(change.sheetId);
    if (column !== undefined && change.kind === 'edited' && isInside(change, column.column)) {
      session.update({ ranked: new Map(ranked).set(change.sheetId, { ...column, typedInto: true }) });
    }
    if (found === null || !(options.isVisible() || wantsRecompute(session.state())) || !concerns(change, found)) return;
    const units = found.reading?.units.rows.length ?? found.rowsUnread;
    if (units <= MOST_UNITS_TO_FOLLOW) later();
    else if (change.kind !== 'calculated' && found.reading !== null) {
      session.update({ editedSince: column?.followsScores !== true });
      endNews(session);
    }
  };
}

/** Whether the ranks that this session wrote on the sheet that is shown are no longer those that its scores give. */
export function ranksAreStale({ found, ranked, editedSince }: SessionState): boolean {
  if (found === null || !ranked.has(found.sheetId)) return false;
  return editedSince || (found.changes?.changed.length ?? 0) > 0;
}

/** Reads again what was edited, and computes again where that is wanted. */
async function catchUp(session: Session): Promise<void> {
  const { found } = session.state();
  const result = await runExcel((context) => understandActiveSheet(context, session.state(), { mostRows: MOST_ROWS_AT_SIGHT, breathe: breathing() }), { waitForCellEdit: true });
  const now = session.state();
  // Another sheet came to the front, or an action began: what it reads is newer.
  if (now.found !== found || now.running !== null) return;
  session.update(result.ok ? readAgain(now, result.value.found) : { editedSince: true });
  endNews(session);
  if (!result.ok) return;
  if (wantsRecompute(session.state()) && ranksAreStale(session.state())) await computeRanks(session, { consent: 'again', trigger: 'change' });
}

/** What was done is no news once the sheet was edited in a way that matters: the card then says so. A failure and a question stay. */
function endNews(session: Session): void {
  const state = session.state();
  if (state.outcome === null || state.outcome.tone === 'error' || state.question !== null) return;
  if (state.editedSince || ranksAreStale(state)) session.update({ outcome: null });
}

function wantsRecompute({ found, ranked, question }: SessionState): boolean {
  if (found === null || question !== null || found.options.recompute !== 'on-change') return false;
  return ranked.get(found.sheetId)?.typedInto === false;
}

/** True where the change can matter to what is shown: on its sheet, from its header down, and in a column of its table or beside it. */
function concerns({ sheetId, kind, area }: SheetChange, { sheetId: shown, layout, rankColumn }: Found): boolean {
  if (sheetId !== shown) return false;
  if (layout === null || area === null || kind !== 'edited') return true;
  const top = layout.headerRow ?? layout.firstRow;
  const last = Math.max(layout.lastColumn, rankColumn ?? layout.lastColumn);
  return area.top + area.rowCount > top && area.left <= last + 1 && area.left + area.columnCount > layout.firstColumn;
}

function isInside({ area }: SheetChange, column: number): boolean {
  return area !== null && area.left === column && area.columnCount === 1;
}

function without<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

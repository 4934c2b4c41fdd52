/**
 * What a session knows and the workbook does not, carried over a reload of the page, which may bring another version: so every part is
 * text or numbers that are checked when they are taken up, and what does not fit is left behind. It lies in the storage of this page alone,
 * until the page that comes next takes it.
 */
import { say, type Sentence } from '../../messages';
import type { ActionRecord, RankedColumn, Session, SessionState } from '../session/session';
import { optionTexts, RANKING, readSettings, TABLES } from '../session/settings';

const KEY = 'xephang.kept';

/** Puts the session where the next page finds it. 'too large' where the storage does not take it: then nothing may be reloaded. */
export function keepOverReload({ state }: Session): 'kept' | 'too large' {
  const { chosen, chosenTables, ranked, actions, restoreLines, workbookLines, scoreSheet } = state();
  const kept = { chosen: optionTexts(chosen), chosenTables: optionTexts(chosenTables), ranked: [...ranked], actions, restoreLines, workbookLines, scoreSheet };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
    return 'kept';
  } catch {
    // Browsers say in various ways that it is full.
    return 'too large';
  }
}

/** Takes up what the page before has kept, once. */
export function takeUpKept(session: Session): void {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return;
  sessionStorage.removeItem(KEY);
  const kept: unknown = JSON.parse(text);
  if (!isObject(kept)) return;
  session.update({
    chosen: readSettings(RANKING, texts(kept['chosen'])).given,
    chosenTables: readSettings(TABLES, texts(kept['chosenTables'])).given,
    ranked: new Map(list(kept['ranked']).filter(isRankedEntry)),
    actions: list(kept['actions']).filter((action): action is ActionRecord => isActionRecord(action, session.state())),
    restoreLines: list(kept['restoreLines']).filter((line) => typeof line === 'string'),
    workbookLines: list(kept['workbookLines']).filter((line) => typeof line === 'string'),
    scoreSheet: isScoreSheet(kept['scoreSheet']) ? kept['scoreSheet'] : null,
  });
}

/** The texts of an object; null, which stands for an emptied text, as ''. */
function texts(value: unknown): ReadonlyMap<string, string> {
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' || text === null ? [[key, text ?? '']] : [])));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isRankedEntry(entry: unknown): entry is readonly [string, RankedColumn] {
  const [sheetId, column] = list(entry);
  return typeof sheetId === 'string' && isObject(column) && typeof column['column'] === 'number' && typeof column['followsScores'] === 'boolean' && typeof column['typedInto'] === 'boolean';
}

function isScoreSheet(value: unknown): value is NonNullable<SessionState['scoreSheet']> {
  return isObject(value) && typeof value['sheetId'] === 'string' && typeof value['sheetName'] === 'string';
}

/** A record whose sentence this version can still say. */
function isActionRecord(value: unknown, { language }: SessionState): value is ActionRecord {
  if (!isObject(value) || typeof value['action'] !== 'string' || typeof value['status'] !== 'string' || !Array.isArray(value['written'])) return false;
  try {
    return say(value['sentence'] as Sentence, language) !== '';
  } catch {
    return false;
  }
}

/**
 * The one card of the pane: of all that could be said, what matters most now. A failure comes first, then a question, then what was done, then
 * what is out of date (an edit that makes it so ends the news of what was done: `follow-edits.ts`); where nothing happened the card says what would.
 */
import type { Sentence } from '../../messages';
import { isBlocking, waysOut, type Problem, type WayOut } from '../../sheet';
import { ranksAreStale } from '../reading/follow-edits';
import { problemSentence } from '../session/sentences';
import { isBusy, type ActionRecord, type Found, type Question, type Running, type SessionState, type Tone } from '../session/session';

export type Card =
  | { readonly kind: 'working'; readonly running: Running }
  /** An action asks. */
  | { readonly kind: 'question'; readonly question: Question }
  /** The sheet leaves something open: nothing can be ranked before. `ways` are its answers; empty where only the sheet can be mended. */
  | { readonly kind: 'unclear'; readonly sentence: Sentence; readonly problem: Problem; readonly ways: readonly WayOut[] }
  | { readonly kind: 'outcome'; readonly tone: Tone; readonly sentence: Sentence; readonly record: ActionRecord | null }
  /** The scores were edited since the ranks were written; null where the table is too long to have been read again. */
  | { readonly kind: 'stale'; readonly changed: number | null }
  | { readonly kind: 'edited' }
  /** What Compute ranks would do. `changed` is null where no ranks are there yet. */
  | { readonly kind: 'ready'; readonly column: number; readonly changed: number | null };

/** The card for a state; null before anything was read, and for an empty sheet. */
export function cardOf(state: SessionState): Card | null {
  const { running, outcome, question, found, actions } = state;
  if (running !== null && isBusy(state)) return { kind: 'working', running };
  const unclear = found === null ? null : unclearCard(found);
  const last = actions.at(-1);
  const told = outcome === null ? null : ({ kind: 'outcome', ...outcome, record: last?.sentence === outcome.sentence ? last : null } as const);
  if (told?.tone === 'error') return told;
  if (question !== null && question.about !== 'columns') return { kind: 'question', question };
  if (unclear !== null) return unclear;
  if (told !== null) return told;
  if (ranksAreStale(state)) return { kind: 'stale', changed: state.editedSince ? null : (found?.changes?.changed.length ?? null) };
  if (state.editedSince) return { kind: 'edited' };
  return found === null || found.rankColumn === null ? null : { kind: 'ready', column: found.rankColumn, changed: found.changes?.changed.length ?? null };
}

function unclearCard(found: Found): Card | null {
  const problem = found.problems.find(isBlocking);
  if (problem === undefined || problem.code === 'sheet-empty') return null;
  return { kind: 'unclear', sentence: problemSentence(problem, found.sheetName), problem, ways: waysOut(problem, found) };
}

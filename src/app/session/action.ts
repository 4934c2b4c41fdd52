/**
 * The frame of every action: one at a time (a double click, ribbon and pane at once), progress and stop, and the place where faults become
 * sentences. An error that is none of Excel's is a mistake of ours: the person is told, and it is thrown on.
 */
import type { Failure } from '../../excel';
import type { FailureParameters, Sentence } from '../../messages';
import { breathing, type Breathe } from './breath';
import { failureSentence } from './sentences';
import type { ActionName, ActionRecord, Place, Question, Running, Session, StopReason } from './session';

/** Thrown from inside a run that is stopped. */
export class Stopped extends Error {
  constructor(readonly reason: StopReason) {
    super(`stopped: ${reason}`);
    this.name = 'Stopped';
  }
}

export interface Run {
  /** Tells how far a phase is, from 0 to 1; throws Stopped where the person stopped the run. */
  readonly progress: (phase: Running['phase'], share: number) => void;
  /** Lets the page draw and hear; throws Stopped where the person stopped the run. */
  readonly breathe: Breathe;
  /** What is known of the cells, for the sentence about a story that throws. */
  undone: FailureParameters['undone'];
}

export type ActionResult =
  | { readonly status: 'done'; readonly sentence: Sentence; readonly written: readonly string[] }
  | { readonly status: 'refused'; readonly sentence: Sentence; readonly question?: Question }
  | { readonly status: 'failed'; readonly sentence: Sentence };

export function refused(sentence: Sentence, question?: Question): ActionResult {
  return question === undefined ? { status: 'refused', sentence } : { status: 'refused', sentence, question };
}

export function failed(failure: Failure, undone: FailureParameters['undone']): ActionResult {
  return { status: 'failed', sentence: failureSentence(failure, undone) };
}

/** Where each action's outcome belongs; null where it may be read anywhere. */
const PLACES: Readonly<Record<ActionName, Place | null>> = { 'compute-ranks': 'ranking', 'insert-tables': 'tables', restore: null, 'replace-functions': null, 'split-text': 'ranking', 'place-table': 'ranking' };

/** Runs an action and records what it came to. */
export async function runAction(session: Session, action: ActionName, story: (run: Run) => Promise<ActionResult>): Promise<ActionRecord> {
  await endReading(session);
  if (session.state().running !== null) return record(session, action, refused({ code: 'busy', with: {} }));
  const run = begin(session, action);
  const place = PLACES[action];
  if (place !== null) session.update({ place });
  try {
    return record(session, action, await story(run));
  } catch (error) {
    if (error instanceof Stopped) return record(session, action, refused({ code: 'cancelled', with: { undone: 'nothing-written' } }));
    record(session, action, unexpected(error, run.undone));
    throw error;
  } finally {
    session.update({ running: null });
  }
}

/** Ends a reading that is under way: it writes nothing, and whoever asks for something now must not wait for what it would have shown. */
export async function endReading(session: Session): Promise<void> {
  while (session.state().running?.action === 'read') {
    session.state().running?.stop('displaced');
    await new Promise<void>((resolve) => {
      const stopListening = session.subscribe(() => {
        if (session.state().running !== null) return;
        stopListening();
        resolve();
      });
    });
  }
}

/** Marks the session as running, with a way to stop it. What was said before is no longer on show, unless it is news that nobody has seen. */
export function begin(session: Session, action: Running['action'], news: 'clear' | 'keep' = 'clear'): Run {
  let stopped: StopReason | null = null;
  const stop = (reason: StopReason): void => {
    stopped = reason;
  };
  session.update({ running: { action, phase: 'reading', share: 0, stop }, ...(news === 'clear' ? { question: null, outcome: null } : {}) });
  const check = (): void => {
    if (stopped !== null) throw new Stopped(stopped);
  };
  return {
    undone: 'nothing-written',
    breathe: breathing(check),
    progress(phase, share) {
      check();
      session.update({ running: { action, phase, share, stop } });
    },
  };
}

function record(session: Session, action: ActionName, result: ActionResult): ActionRecord {
  const entry: ActionRecord = {
    action,
    status: result.status,
    sentence: result.sentence,
    written: result.status === 'done' ? result.written : [],
  };
  const tone = result.status === 'done' ? (leavesUnitsOut(result.sentence) ? 'warning' : 'success') : result.status === 'refused' ? 'warning' : 'error';
  session.update({
    actions: [...session.state().actions, entry],
    outcome: { tone, sentence: result.sentence },
    question: result.status === 'refused' ? (result.question ?? null) : null,
  });
  return entry;
}

/** True where ranks were written and some units have none: nobody should take that for complete. */
function leavesUnitsOut({ with: said }: Sentence): boolean {
  return 'notRanked' in said && said.notRanked > 0;
}

function unexpected(error: unknown, undone: FailureParameters['undone']): ActionResult {
  const excelCode = error instanceof Error ? error.message : String(error);
  return { status: 'failed', sentence: { code: 'failure-unexpected', with: { undone, excelCode } } };
}

/**
 * Scripts that are loaded when they are used may not come: the network is down, or a new version has taken their place. That is no fault of the
 * action and nothing for its error sentence: the person is told once, with a button that does the same again, which asks for the script anew.
 */
import type { Session } from '../session/session';
import { readActiveSheet } from '../reading/read-sheet';

/** What could not be done for want of a script. */
export interface Missing {
  readonly again: () => Promise<unknown>;
}

export interface MissingScripts {
  readonly missing: () => Missing | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does it; null where a script was missing, which is told then. Other errors are thrown. */
  readonly doing: <T>(task: () => Promise<T>) => Promise<T | null>;
  /** Hears of those that nobody waits for, such as a reading after an edit: then the sheet is what can be read again. */
  readonly hearAll: (page: Window) => void;
}

/** Beside the session's state, whose readers all want to know about sheets. */
const OF_SESSIONS = new WeakMap<Session, MissingScripts>();

export function missingScriptsOf(session: Session): MissingScripts {
  const known = OF_SESSIONS.get(session) ?? missingScripts(session);
  OF_SESSIONS.set(session, known);
  return known;
}

function missingScripts(session: Session): MissingScripts {
  let missing: Missing | null = null;
  const listeners = new Set<() => void>();
  const set = (now: Missing | null): void => {
    missing = now;
    for (const listener of listeners) listener();
  };
  const doing = async <T>(task: () => Promise<T>): Promise<T | null> => {
    if (missing !== null) set(null);
    try {
      return await task();
    } catch (error) {
      if (!isMissingScript(error)) throw error;
      // The frame of actions has called it unexpected; one sentence is enough.
      session.update({ outcome: null });
      set({ again: () => doing(task) });
      return null;
    }
  };
  return {
    missing: () => missing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    doing,
    hearAll(page) {
      page.addEventListener('unhandledrejection', (event) => {
        if (!isMissingScript(event.reason)) return;
        event.preventDefault();
        set({ again: () => doing(() => readActiveSheet(session)) });
      });
    },
  };
}

/** The bundler's own error for a script that did not come. */
export function isMissingScript(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

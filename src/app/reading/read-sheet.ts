/** Reading without writing: the pane shows what the active sheet holds, or all sheets where all are to be ranked, also after another sheet was opened or an option was chosen. */
import { runExcel } from '../../excel';
import { begin, endReading, Stopped } from '../session/action';
import type { ChosenOptions } from '../session/options';
import { failureSentence } from '../session/sentences';
import type { Session } from '../session/session';
import { scopeRead, understandScope } from '../sheets/understand-scope';

/** 'at-sight': a table that is very long is only looked at. */
export type ReadingDepth = 'at-sight' | 'whole';

export interface ReadingOptions {
  /** 'at-sight': a table that is very long is only looked at, unless it was read before. */
  readonly depth: ReadingDepth;
  /** 'keep': what an action came to stays on show, since nobody has seen it yet. Default 'clear'. */
  readonly news?: 'clear' | 'keep';
}

/** A longer table is read only where it is asked for: opening the pane or a sheet must not cost seconds. */
export const MOST_ROWS_AT_SIGHT = 20_000;

/**
 * Reads what is to be ranked into the session; does nothing while an action runs (the action reads it itself).
 *
 * A reading that is under way ends: another sheet may be open by now, or another option chosen.
 *
 */
export async function readActiveSheet(session: Session, options: ReadingOptions = { depth: 'at-sight' }): Promise<void> {
  await endReading(session);
  if (session.state().running !== null) return;
  const run = begin(session, 'read', options.news);
  try {
    const result = await runExcel((context) =>
      understandScope(context, session.state(), {
        neighbours: 'look',
        breathe: run.breathe,
        onShare: (share) => {
          run.progress('reading', share);
        },
        ...rowsAtDepth(options.depth),
      }),
    );
    if (result.ok) session.update(scopeRead(result.value));
    else session.update({ outcome: { tone: 'error', sentence: failureSentence(result.failure, 'nothing-written') } });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (error.reason === 'person') session.update({ outcome: { tone: 'warning', sentence: { code: 'cancelled', with: { undone: 'nothing-written' } } } });
  } finally {
    session.update({ running: null });
  }
}

/** Reads again, whole where it was read whole. */
export function readAsBefore(session: Session): Promise<void> {
  return readActiveSheet(session, { depth: sameDepth(session) });
}

/** Takes the person's options and reads anew, since what is ranked and how depends on them. */
export function choose(session: Session, chosen: ChosenOptions): Promise<void> {
  session.update({ chosen: { ...session.state().chosen, ...chosen } });
  return readAsBefore(session);
}

/** What was read whole is read whole again. */
export function sameDepth(session: Session): ReadingDepth {
  return session.state().found?.reading ? 'whole' : 'at-sight';
}

/** How much of the sheet is read: 'at-sight' only looks at a table that is very long. */
export function rowsAtDepth(depth: ReadingDepth): { readonly mostRows?: number } {
  return depth === 'whole' ? {} : { mostRows: MOST_ROWS_AT_SIGHT };
}

/** Actions that few take when they open the pane. What they need is loaded when they are first asked for, so that the pane opens sooner. */
import type { ChangedCellsAnswer } from './restoring/restore';
import type { ActionRecord, Session } from './session/session';
import type { InsertTablesOptions } from './tables/insert/insert-tables';

/** Inserts the tables of the decision. */
export async function insertTables(session: Session, options: InsertTablesOptions = { consent: 'ask' }): Promise<ActionRecord> {
  const tables = await import(/* webpackChunkName: "insert-tables" */ './tables/insert/insert-tables');
  return tables.insertTables(session, options);
}

/** Runs Replace functions by values on the whole workbook. */
export async function replaceFunctions(session: Session): Promise<ActionRecord> {
  const story = await import(/* webpackChunkName: "replace-functions" */ './ranks/replace-functions');
  return story.replaceFunctions(session);
}

/** Runs Restore. */
export async function restore(session: Session, answer: ChangedCellsAnswer | null = null): Promise<ActionRecord> {
  const restoring = await import(/* webpackChunkName: "writing" */ './restoring/restore');
  return restoring.restore(session, answer);
}

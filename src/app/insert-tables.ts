import type { ActionRecord, Session } from './session';
import type { InsertTablesOptions } from './tables/insert-tables';

/** Inserts the tables of the decision. What that takes is loaded when it is first asked for: most who open the pane want ranks. */
export async function insertTables(session: Session, options: InsertTablesOptions = { consent: 'ask' }): Promise<ActionRecord> {
  const tables = await import(/* webpackChunkName: "insert-tables" */ './tables/insert-tables');
  return tables.insertTables(session, options);
}

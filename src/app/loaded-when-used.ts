/** Actions that few take when they open the pane. What they need is loaded when they are first asked for, so that the pane opens sooner. */
import type { ActionRecord, Session } from './session/session';
import type { Choice, LayoutChoices, WayOut } from '../sheet';
import type * as report from './shown/report';
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

/** What makes the report of a session, as data, text and HTML. */
export type Reporting = Pick<typeof report, 'makeReport' | 'reportHtml' | 'reportText'>;

/** Loads what makes the report. */
export function loadReporting(_session: Session): Promise<Reporting> {
  return import(/* webpackChunkName: "report" */ './shown/report');
}

/** Runs Restore. `changedCells` is the person's word about cells that were changed since. */
export async function restore(session: Session, options: { readonly changedCells: 'ask' | 'restore' } = { changedCells: 'ask' }): Promise<ActionRecord> {
  const story = await import(/* webpackChunkName: "restore" */ './restoring/restore');
  return story.restore(session, options);
}

/** Takes a way out of a problem. */
export async function takeWayOut(session: Session, way: WayOut): Promise<void> {
  const choices = await import(/* webpackChunkName: "choices" */ './choices/choices');
  return choices.takeWayOut(session, way);
}

/** Takes a choice back. */
export async function takeBack(session: Session, choice: Choice): Promise<void> {
  const choices = await import(/* webpackChunkName: "choices" */ './choices/choices');
  return choices.takeBack(session, choice);
}

/** Chooses columns of a sheet. */
export async function chooseColumns(session: Session, sheetId: string, columns: LayoutChoices): Promise<void> {
  const choices = await import(/* webpackChunkName: "choices" */ './choices/choices');
  return choices.chooseColumns(session, sheetId, columns);
}

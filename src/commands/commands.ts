/**
 * The ribbon's buttons. Excel ends a button's function after five minutes, so it never waits for a person: where an action needs an
 * answer, lacks a script or has something to report, the pane is shown and goes on from there, and the event is completed at once.
 */
import { computeRanks, insertTables, replaceFunctions, restore, splitText, type ActionRecord, type Session } from '../app';

/** Ties the manifest's function names to their actions. */
export function registerCommands(session: Session): void {
  Office.actions.associate('computeRanks', (event: Office.AddinCommands.Event) => void command(event, session, () => computeRanks(session)));
  Office.actions.associate('insertTables', (event: Office.AddinCommands.Event) => void command(event, session, () => insertTables(session)));
  Office.actions.associate('replaceFunctions', (event: Office.AddinCommands.Event) => void command(event, session, () => replaceFunctions(session)));
  Office.actions.associate('splitText', (event: Office.AddinCommands.Event) => void command(event, session, () => splitText(session)));
  Office.actions.associate('restore', (event: Office.AddinCommands.Event) => void command(event, session, () => restore(session)));
}

async function command(event: Office.AddinCommands.Event, session: Session, action: () => Promise<ActionRecord | null>): Promise<void> {
  try {
    const record = await action();
    if (record?.status !== 'done' || hasSomethingToReport(session)) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

function hasSomethingToReport(session: Session): boolean {
  const { found, workbook } = session.state();
  return [found, ...(workbook?.sheets ?? [])].some((sheet) => sheet !== null && (sheet.problems.length > 0 || sheet.remarks.length > 0));
}

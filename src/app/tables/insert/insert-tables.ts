/**
 * Insert tables: the tables of the decision from the sheet of scores, one for each group. Kept, written, verified and put back like any
 * write of ours. Tables that were made from this sheet before are updated in place; everything that was not made by us stays.
 *
 * The active sheet is the sheet of scores; where tables are wanted at the selected cell, the active sheet is the one that takes them, and the scores
 * are those of the sheet that was ranked last: on their own sheet tables would be read as scores the next time.
 */
import { decodeMadeTables, lookAtActiveSheet, lookAtSheets, lookForTables, runExcel, selectedCell, TABLES_SETTING, textsOf } from '../../../excel';
import { tableWords } from '../../../tables';
import { failed, refused, runAction, type ActionResult } from '../../session/action';
import { whyBlocked } from '../../ranks/blocked';
import { understandSheet } from '../../reading/found';
import { putBackAfter, type Attempt } from '../../restoring/restore-records';
import { readAgain } from '../../sheets/understand-scope';
import { quotedSheet } from '../../session/sentences';
import type { ActionRecord, Session } from '../../session/session';
import { groupTables } from '../group-tables';
import { insertAtCell } from './insert-at-cell';
import { repeatedHeading, sameSource, sourceOf, type Making, type Story, type TablesConsent } from './making';
import { insertOnNewSheets } from './new-sheets';
import { rankKind } from './rank-kind';
import { styleOf } from '../style-of-options';
import { readTableOptions } from '../table-options';
import { tablesToUpdate, updateTables } from './update-tables';

export interface InsertTablesOptions {
  readonly consent: TablesConsent;
  /** Where this time, whatever the options say. */
  readonly where?: 'selected-cell';
}

/** Runs Insert tables. */
export function insertTables(session: Session, { consent, where }: InsertTablesOptions = { consent: 'ask' }): Promise<ActionRecord> {
  return runAction(session, 'insert-tables', async (run) => {
    const attempt: Attempt = { begun: null };
    const story = { session, run, attempt, consent };
    try {
      const result = await runExcel((context) => tell(context, story, where));
      if (result.ok) return result.value;
      return failed(result.failure, await putBackAfter(attempt, session));
    } catch (error) {
      await putBackAfter(attempt, session);
      throw error;
    }
  });
}

async function tell(context: Excel.RequestContext, story: Story, where: InsertTablesOptions['where']): Promise<ActionResult> {
  const { session, run } = story;
  const onShare = (share: number): void => {
    run.progress('reading', share);
  };
  const looked = await lookAtActiveSheet(context);
  const active = await understandSheet(context, looked, session.state(), { onShare });
  session.update(readAgain(session.state(), active.found));
  const texts = textsOf(looked.settings);
  const made = decodeMadeTables(texts.get(TABLES_SETTING));
  const look = await lookForTables(context);
  const own = made.find(({ tables }) => tables.some(({ name }) => look.names.get(name)?.sheetName === looked.name));
  if (own !== undefined) return refused({ code: 'tables-sheet-active', with: { sheet: quotedSheet(looked.name), source: quotedSheet(own.sourceName) } });

  const options = { ...readTableOptions(texts).options, ...session.state().chosenTables, ...(where === undefined ? {} : { where }) };
  const { scoreSheet } = session.state();
  const elsewhere = options.where === 'selected-cell' && scoreSheet !== null && scoreSheet.sheetId !== looked.id ? scoreSheet : null;
  const [scores] = elsewhere === null ? [] : await lookAtSheets(context, looked, [elsewhere.sheetId]);
  const understood = scores === undefined ? active : await understandSheet(context, scores, session.state(), { onShare });
  const { found, units } = understood;
  if (units === null || found.ranks === null) return whyBlocked(found);
  const styled = styleOf(found);
  if ('refusal' in styled) return refused(styled.refusal);
  const tables = groupTables(found, units, styled.extras, options);
  const repeated = options.as === 'cells' ? null : repeatedHeading(styled.style, tableWords(found.layout?.language ?? 'vi'));
  if (repeated !== null) return refused({ code: 'tables-heading-repeated', with: { heading: repeated } });
  const ranks = rankKind(options, tables);
  if ('refusal' in ranks) return refused(ranks.refusal);
  const making: Making = { understood, options, style: styled.style, tables, ...ranks, look, made };
  if (elsewhere !== null) return insertAtCell(context, story, making, await selectedCell(context));

  const mine = made.find((each) => sameSource(each, sourceOf(making)));
  const now = mine === undefined || story.consent === 'new' ? null : tablesToUpdate(mine, making);
  if (mine !== undefined && now !== null) return updateTables(context, story, making, { mine, now });
  if (options.where === 'selected-cell') return refused({ code: 'tables-select-cell', with: { source: quotedSheet(found.sheetName) } });
  return insertOnNewSheets(context, story, making);
}

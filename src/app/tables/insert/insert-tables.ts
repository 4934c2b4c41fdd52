/**
 * Insert tables: the tables of the decision from the sheet of scores, one for each group. Tables that were made from this sheet before are updated in place; everything that was not made by us stays.
 *
 * The active sheet is the sheet of scores; where tables are wanted at the selected cell, the active sheet is the one that takes them, and the scores
 * are those of the sheet that was ranked last: on their own sheet tables would be read as scores the next time.
 */
import { decodeMadeTables, lookAtActiveSheet, lookAtSheets, lookForTables, selectedCell, TABLES_SETTING, textsOf } from '../../../excel';
import { tableWords } from '../../../tables';
import type { Change } from '../../run/change';
import { perform } from '../../run/perform';
import { refused, type ActionResult, type Run } from '../../session/action';
import { whyBlocked } from '../../ranks/blocked';
import { understandSheet } from '../../reading/found';
import { readAgain } from '../../sheets/understand-scope';
import { quotedSheet } from '../../session/sentences';
import type { ActionRecord, Session } from '../../session/session';
import { groupTables } from '../group-tables';
import { insertAtCell } from './insert-at-cell';
import { repeatedHeading, sameSource, sourceOf, type Making, type TablesConsent } from './making';
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
  return perform(session, { name: 'insert-tables', waitsForCellEdit: false, prepare: (context, run) => prepare(context, { session, run, consent, where }) });
}

interface Asked extends Pick<InsertTablesOptions, 'consent'> {
  readonly session: Session;
  readonly run: Run;
  readonly where: InsertTablesOptions['where'];
}

async function prepare(context: Excel.RequestContext, { session, run, consent, where }: Asked): Promise<ActionResult | Change> {
  const onShare = (share: number): void => {
    run.progress('reading', share);
  };
  const looked = await lookAtActiveSheet(context);
  const active = await understandSheet(context, looked, session.state(), { onShare, breathe: run.breathe });
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
  const understood = scores === undefined ? active : await understandSheet(context, scores, session.state(), { onShare, breathe: run.breathe });
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
  if (elsewhere !== null) return insertAtCell(context, session, making, await selectedCell(context));

  const mine = made.find((each) => sameSource(each, sourceOf(making)));
  const now = mine === undefined || consent === 'new' ? null : tablesToUpdate(mine, making);
  if (mine !== undefined && now !== null) return updateTables(context, consent, making, { mine, now });
  if (options.where === 'selected-cell') return refused({ code: 'tables-select-cell', with: { source: quotedSheet(found.sheetName) } });
  return insertOnNewSheets(session, making);
}

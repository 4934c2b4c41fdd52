/**
 * Compute ranks: read the active sheet, rank each group, write the ranks into one column. Everything is checked before the first cell
 * is written; what will be overwritten is kept (in the workbook, before the write, so that even a crash leaves a way back); the result is
 * read back; on any fault the cells are put back.
 */
import { awaitRanks, runExcel, setTexts, verifyRankColumn, writeRankColumn, type SheetUnits } from '../excel';
import { noRankChanges, planRankColumn, type Area, type RankColumnPlan } from '../sheet';
import { failed, refused, runAction, type ActionResult, type Run } from './action';
import { whyBlocked } from './blocked';
import { understandSheet } from './found';
import { optionTexts } from './options';
import { rankContents } from './rank-contents';
import { keepRecord, putBackAfter, type Attempt } from './restore-records';
import { addressOf, quotedSheet } from './sentences';
import type { ActionRecord, Found, Session } from './session';
import { forgetting } from './sheet-choices';
import { askAboutColumn, keepTarget, obstacleIn, placeOf, type Consent } from './target';

export interface ComputeRanksOptions {
  readonly consent: Consent;
  /**
   * Default 'person'. 'change': a score was edited, and the person wants ranks to follow. It then waits until no cell is being edited, and
   * Restore goes on leading back to what was there before the first of these runs.
   */
  readonly trigger?: 'person' | 'change';
}

/** Runs Compute ranks on the active sheet. */
export function computeRanks(session: Session, options: ComputeRanksOptions = { consent: 'ask' }): Promise<ActionRecord> {
  const trigger = options.trigger ?? 'person';
  return runAction(session, 'compute-ranks', async (run) => {
    const attempt: Attempt = { begun: null };
    try {
      const result = await runExcel((context) => tell(context, { session, run, consent: options.consent, trigger, attempt }), {
        waitForCellEdit: trigger === 'change',
      });
      if (result.ok) return result.value;
      return failed(result.failure, await putBackAfter(attempt, session));
    } catch (error) {
      await putBackAfter(attempt, session);
      throw error;
    }
  });
}

interface Story {
  readonly session: Session;
  readonly run: Run;
  readonly consent: Consent;
  readonly trigger: 'person' | 'change';
  readonly attempt: Attempt;
}

async function tell(context: Excel.RequestContext, { session, run, consent, trigger, attempt }: Story): Promise<ActionResult> {
  const { looked, found, units } = await understandSheet(context, session.state(), {
    onShare: (share) => {
      run.progress('reading', share);
    },
  });
  session.update({ found, editedSince: false });
  if (units === null || found.ranks === null) return whyBlocked(found);
  if (looked.isProtected) return refused({ code: 'sheet-protected', with: { sheet: quotedSheet(looked.name) } });
  if (looked.isFiltered && units.hidden === 'scattered') return refused({ code: 'rows-filtered', with: { sheet: quotedSheet(looked.name) } });
  const place = placeOf({ layout: units.layout, ranked: session.state().ranked.get(looked.id) }, found.options, consent);
  if (place === 'ask') return askAboutColumn(units, found);

  const provisional = planRankColumn({
    layout: units.layout,
    reading: units.reading,
    ranks: found.ranks,
    column: place === 'beside' ? units.layout.lastColumn + 1 : place.column,
    existing: place !== 'beside',
    ties: found.options.ties,
  });
  const contents = rankContents(provisional, units, found.options, looked.name);
  if ('refusal' in contents) return refused(contents.refusal);
  const sheet = context.workbook.worksheets.getItem(looked.id);
  const target = await keepTarget(context, sheet, { looked, plan: provisional });
  const plan: RankColumnPlan = { ...provisional, column: target.column };
  const obstacle = obstacleIn(target, plan, looked.name);
  if (obstacle !== null) return obstacle;

  const part = { sheetId: looked.id, sheetName: looked.name, before: target, written: contents.contents };
  const kept = keepRecord(context, session, { attempt, parts: [part], settings: looked.settings, continues: trigger === 'change' });
  setTexts(context, { ...optionTexts(session.state().chosen), ...forgetting(found, looked) });
  await writeRankColumn(context, sheet, { plan, target, contents: contents.contents, hidden: units.hidden === 'scattered' ? [] : units.hidden }, ({ rowsWritten, rowCount }) => {
    run.progress('writing', rowsWritten / rowCount);
  });
  await verifyRankColumn(context, sheet, { plan, contents: contents.contents }, units.scoreCells);
  const shown = contents.areFormulas ? await awaitRanks(context, sheet, plan) : 'shown';

  const ranked = { column: target.column, followsScores: contents.areFormulas, typedInto: false };
  session.update({
    found: { ...found, rankColumn: target.column, changes: noRankChanges(found.ranks) },
    ranked: new Map(session.state().ranked).set(looked.id, ranked),
  });
  const area: Area = { top: plan.top, left: plan.column, rowCount: plan.values.length, columnCount: 1 };
  return doneWriting(found, units, { area: addressOf(looked.name, area), keptInMemoryOnly: kept === 'in memory', calculating: shown === 'calculating' });
}

interface Written {
  readonly area: string;
  readonly keptInMemoryOnly: boolean;
  readonly calculating: boolean;
}

function doneWriting(found: Found, { layout, reading }: SheetUnits, written: Written): ActionResult {
  const ranks = found.ranks ?? new Float64Array();
  let notRanked = 0;
  let first = -1;
  ranks.forEach((rank, i) => {
    if (!Number.isNaN(rank)) return;
    notRanked += 1;
    if (first < 0) first = i;
  });
  const firstRow = reading.units.rows[first];
  return {
    status: 'done',
    written: [written.area],
    sentence: {
      code: 'ranks-written',
      with: {
        ...written,
        units: ranks.length - notRanked,
        groups: reading.units.groupNames.length,
        notRanked,
        firstNotRanked: firstRow === undefined ? '' : addressOf(found.sheetName, { row: firstRow, column: layout.scoreColumn }),
      },
    },
  };
}

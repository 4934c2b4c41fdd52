/**
 * Compute ranks: read the active sheet, rank each group, write the ranks into one column. Everything is checked before the first cell
 * is written; what will be overwritten is kept (in the workbook, before the write, so that even a crash leaves a way back); the result is
 * read back; on any fault the cells are put back.
 */
import {
  ExcelFailure,
  encodeRecord,
  keepColumn,
  keepFreeColumn,
  linesThatFit,
  runExcel,
  setRestoreLines,
  setTexts,
  verifyRankColumn,
  writeRankColumn,
  type RestoreRecord,
  type SheetUnits,
  type TargetColumn,
} from '../excel';
import { isBlocking, planRankColumn, type Area, type RankColumnPlan } from '../sheet';
import { failed, refused, runAction, type ActionResult, type Run } from './action';
import { understandSheet, type Understood } from './found';
import { optionTexts } from './options';
import { restoreLines, undo } from './restore-records';
import { addressOf, problemSentence, quotedSheet } from './sentences';
import type { ActionRecord, Found, Session } from './session';

/** The person's answer about a rank column that is already there; 'ask' where there was none yet. */
export type Consent = 'ask' | 'overwrite' | 'beside';

/** Runs Compute ranks on the active sheet. */
export function computeRanks(session: Session, options: { readonly consent: Consent } = { consent: 'ask' }): Promise<ActionRecord> {
  return runAction(session, 'compute-ranks', async (run) => {
    const attempt: Attempt = { begun: null };
    try {
      const result = await runExcel((context) => tell(context, session, run, options.consent, attempt));
      if (result.ok) return result.value;
      return failed(result.failure, await putBackAfter(attempt, session));
    } catch (error) {
      await putBackAfter(attempt, session);
      throw error;
    }
  });
}

interface Attempt {
  /** What to put back, once writing has begun; `earlier` are the restore lines of before. */
  begun: { readonly record: RestoreRecord; readonly earlier: readonly string[] } | null;
}

async function putBackAfter(attempt: Attempt, session: Session): Promise<'nothing-written' | 'put-back' | 'not-put-back'> {
  if (attempt.begun === null) return 'nothing-written';
  const { record, earlier } = attempt.begun;
  return (await undo(session, record, earlier)) ? 'put-back' : 'not-put-back';
}

async function tell(
  context: Excel.RequestContext,
  session: Session,
  run: Run,
  consent: Consent,
  attempt: Attempt,
): Promise<ActionResult> {
  const understood = await understandSheet(context, session, (share) => {
    run.progress('reading', share);
  });
  const { looked, found, units } = understood;
  if (units === null || found.ranks === null) return whyBlocked(found);
  if (looked.isProtected) return refused({ code: 'sheet-protected', with: { sheet: quotedSheet(looked.name) } });
  if (looked.isFiltered) return refused({ code: 'rows-filtered', with: { sheet: quotedSheet(looked.name) } });

  const mode = placeOf(understood, units, consent);
  if (mode === 'ask') return askAboutColumn(units, found);

  const provisional = planRankColumn({
    layout: units.layout,
    reading: units.reading,
    ranks: found.ranks,
    column: mode === 'existing' ? (units.layout.rankColumn ?? 0) : units.layout.lastColumn + 1,
    existing: mode === 'existing',
    ties: found.options.ties,
  });
  const sheet = context.workbook.worksheets.getItem(looked.id);
  const rows = { top: provisional.top, rowCount: provisional.values.length };
  const target =
    mode === 'existing'
      ? await keepColumn(context, sheet, provisional.column, rows)
      : await keepFreeColumn(context, sheet, looked, { after: provisional.column - 1, rows });
  const plan: RankColumnPlan = { ...provisional, column: target.column };
  const obstacle = obstacleIn(target, plan, looked.name);
  if (obstacle !== null) return obstacle;

  const record: RestoreRecord = { sheetId: looked.id, sheetName: looked.name, before: target, written: plan.values };
  const earlier = restoreLines(session, looked.settings);
  const lines = [encodeRecord(stripped(record)), ...earlier];
  const stored = linesThatFit(lines);
  attempt.begun = { record, earlier };
  session.update({ restoreLines: lines, found: { ...found, rankColumn: target.column } });
  setRestoreLines(context, stored);
  setTexts(context, optionTexts(session.state().chosen));
  await writeRankColumn(context, sheet, plan, target, ({ rowsWritten, rowCount }) => {
    run.progress('writing', rowsWritten / rowCount);
  });
  await verifyRankColumn(context, sheet, plan, units.scoreCells);

  const area: Area = { top: plan.top, left: plan.column, rowCount: plan.values.length, columnCount: 1 };
  return doneWriting(found, units, { area: addressOf(looked.name, area), keptInMemoryOnly: stored.length === 0 });
}

function whyBlocked(found: Found): ActionResult {
  const problem = found.problems.find(isBlocking);
  if (problem === undefined) throw new ExcelFailure('refused-by-excel', 'blocked without a problem');
  const sentence = problemSentence(problem, found.sheetName);
  return refused(sentence, problem.code === 'sheet-empty' ? undefined : { about: 'columns', sentence });
}

function placeOf({ found }: Understood, { layout }: SheetUnits, consent: Consent): 'existing' | 'beside' | 'ask' {
  if (layout.rankColumn === null) return 'beside';
  if (consent !== 'ask') return consent === 'overwrite' ? 'existing' : 'beside';
  switch (found.options.overwrite) {
    case 'yes':
      return 'existing';
    case 'no':
      return 'beside';
    case 'ask':
      return 'ask';
  }
}

function askAboutColumn({ layout, reading }: SheetUnits, found: Found): ActionResult {
  const column = layout.rankColumn ?? 0;
  const { rows } = reading.units;
  const top = rows[0] ?? layout.firstRow;
  const rowCount = (rows[rows.length - 1] ?? top) - top + 1;
  const sentence = {
    code: 'rank-column-exists',
    with: {
      area: addressOf(found.sheetName, { top, left: column, rowCount, columnCount: 1 }),
      header: layout.headers[column - layout.firstColumn] ?? '',
    },
  } as const;
  return refused(sentence, { about: 'rank-column-exists', sentence });
}

/** What makes the target column unfit: merged cells where ranks would go, or a formula that spills over it. */
function obstacleIn(target: TargetColumn, plan: RankColumnPlan, sheetName: string): ActionResult | null {
  const merged = target.merges.find((area) => {
    for (let row = area.top; row < area.top + area.rowCount; row += 1) {
      const value = plan.values[row - plan.top];
      if (value !== null && value !== undefined) return true;
    }
    return false;
  });
  if (merged !== undefined) return refused({ code: 'rank-column-merged', with: { area: addressOf(sheetName, merged) } });
  if (target.hasSpill) {
    const area = addressOf(sheetName, { top: target.top, left: target.column, rowCount: target.rowCount, columnCount: 1 });
    return refused({ code: 'rank-column-spills', with: { area } });
  }
  return null;
}

function doneWriting(found: Found, { layout, reading }: SheetUnits, { area, keptInMemoryOnly }: { readonly area: string; readonly keptInMemoryOnly: boolean }): ActionResult {
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
    written: [area],
    sentence: {
      code: 'ranks-written',
      with: {
        area,
        units: ranks.length - notRanked,
        groups: reading.units.groupNames.length,
        notRanked,
        firstNotRanked: firstRow === undefined ? '' : addressOf(found.sheetName, { row: firstRow, column: layout.scoreColumn }),
        keptInMemoryOnly,
      },
    },
  };
}

/** Only what a restore needs, so that the settings stay small. */
function stripped(record: RestoreRecord): RestoreRecord {
  const { column, top, rowCount, plain, columnWidth, contents, numberFormats } = record.before;
  return { ...record, before: { column, top, rowCount, plain, columnWidth, contents, numberFormats } };
}

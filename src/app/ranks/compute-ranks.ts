/**
 * Compute ranks: read the active sheet, or all sheets of the workbook, rank each group, write the ranks into one column a sheet. Everything is
 * checked on all sheets before the first cell is written; what will be overwritten is kept (in the workbook, before the write, so that even a
 * crash leaves a way back); the result is read back; on any fault the cells of all sheets are put back.
 */
import { awaitRanks, inStep, runExcel, setTexts, verifyRankColumn, writeRankColumn, type Conversation } from '../../excel';
import type { Order } from '../../ranking';
import { cellText, columnLetters, formatA1, noRankChanges } from '../../sheet';
import { failed, refused, runAction, type ActionResult, type Run } from '../session/action';
import { optionTexts } from '../session/options';
import { keepRecord, putBackAfter, type Attempt } from '../restoring/restore-records';
import { addressOf, quotedSheet } from '../session/sentences';
import type { ActionRecord, Found, Session, SessionState } from '../session/session';
import { forgetting } from '../choices/sheet-choices';
import { allOf, draftRanks, keepForRanks, readyToRank, restorePart, type DraftedSheet, type PlannedSheet, type ReadSheet, type Step } from './rank-sheet';
import { sharesOf } from '../sheets/shares';
import { readAgain, scopeRead, understandScope, type ScopeUnderstood } from '../sheets/understand-scope';
import { askAboutColumns, placeOf, rankColumnArea, type Consent } from './target';

export interface ComputeRanksOptions {
  readonly consent: Consent;
  /**
   * Default 'person'. 'change': a score was edited, and the person wants ranks to follow. It then waits until no cell is being edited, and
   * Restore goes on leading back to what was there before the first of these runs.
   */
  readonly trigger?: 'person' | 'change';
}

/** Runs Compute ranks on the active sheet, or on the workbook where the options say so. */
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

async function tell(context: Excel.RequestContext, story: Story): Promise<ActionResult> {
  const { session, run, consent, trigger } = story;
  const understood = await understandScope(context, session.state(), {
    // An edit concerns the ranks of its own sheet.
    ...(trigger === 'change' ? { scope: 'sheet' } : {}),
    onShare: (share) => {
      run.progress('reading', share);
    },
  });
  session.update(trigger === 'change' ? readAgain(session.state(), understood.active.found) : scopeRead(understood));
  if (understood.sheets.length === 0) return refused({ code: 'no-sheet-to-rank', with: { leftAlone: understood.leftAlone.map(quotedSheet) } });
  const ready = allOf(understood.sheets.map(readyToRank));
  if ('refusal' in ready) return ready.refusal;

  if (consent !== 'beside' && ready.sheets.every(ranksAreRight)) return alreadyRight(ready.sheets);
  const drafts: Step<DraftedSheet>[] = [];
  const asking: ReadSheet[] = [];
  for (const sheet of ready.sheets) {
    const place = placeOf({ layout: sheet.units.layout, ranked: session.state().ranked.get(sheet.looked.id) }, sheet.found.options, consent);
    if (place === 'ask') asking.push(sheet);
    else drafts.push(await draftRanks(sheet, place));
  }
  if (asking.length > 0) return askAboutColumns(asking);
  const drafted = allOf(drafts);
  if ('refusal' in drafted) return drafted.refusal;
  const planned = allOf(await inStep(context, drafted.sheets, { bytesOf: bytesOfRanks, story: keepForRanks }));
  if ('refusal' in planned) return planned.refusal;
  return write(context, story, { sheets: planned.sheets, understood });
}

/** True where the rank column holds just the ranks that would be written, as values. */
function ranksAreRight({ units: { layout, reading, rankCells }, found }: ReadSheet): boolean {
  if (found.options.write !== 'values' || layout.rankColumn === null || rankCells === null || found.changes === null) return false;
  const isText = (row: number): boolean => typeof rankCells.values[row - rankCells.top] === 'string' && rankCells.values[row - rankCells.top] !== '';
  return found.rankColumn === layout.rankColumn && found.changes.changed.length === 0 && !reading.units.rows.some(isText) && !reading.ignoredRows.some((row) => (rankCells.values[row - rankCells.top] ?? '') !== '');
}

function alreadyRight(sheets: readonly ReadSheet[]): ActionResult {
  const ranks = sheets.flatMap((sheet) => Array.from(sheet.ranks));
  const notRanked = ranks.filter((rank) => Number.isNaN(rank)).length;
  const groups = sheets.reduce((sum, { units }) => sum + units.reading.units.groupNames.length, 0);
  return { status: 'done', written: [], sentence: { code: 'ranks-right', with: { areas: sheets.map(({ units, found }) => rankColumnArea(units, found)), units: ranks.length - notRanked, groups, notRanked } } };
}

interface Writing {
  readonly sheets: readonly PlannedSheet[];
  readonly understood: ScopeUnderstood;
}

/** Keeps, writes and verifies all sheets; any failure on one of them is thrown, and then all are put back. */
async function write(context: Excel.RequestContext, { session, run, trigger, attempt }: Story, { sheets, understood }: Writing): Promise<ActionResult> {
  const { settings } = understood.active.looked;
  const kept = keepRecord(context, session, { attempt, parts: sheets.map(restorePart), settings, continues: trigger === 'change' });
  setTexts(context, { ...optionTexts(session.state().chosen), ...forgetting(sheets, settings) });
  const tell = sharesOf(sheets.map(({ contents }) => contents.length), (share) => {
    run.progress('writing', share);
  });
  await eachSheet(context, sheets, (conversation, { plan, target, contents, units }, { proxy, index }) =>
    writeRankColumn(conversation, proxy, { plan, target, contents, hidden: units.hidden }, ({ rowsWritten, rowCount }) => {
      tell(index, rowsWritten / rowCount);
    }),
  );
  await eachSheet(context, sheets, (conversation, { plan, contents, units }, { proxy }) => verifyRankColumn(conversation, proxy, { plan, contents }, units.scoreCells));
  const calculated = sheets.filter(({ areFormulas }) => areFormulas);
  const shown = await eachSheet(context, calculated, (conversation, { plan }, { proxy }) => awaitRanks(conversation, proxy, plan));

  session.update(afterWriting(session.state(), sheets));
  return doneWriting(sheets, {
    understood,
    keptInMemoryOnly: kept === 'in memory',
    calculating: shown.includes('calculating'),
  });
}

type SheetStory<Result> = (conversation: Conversation, sheet: PlannedSheet, at: { readonly proxy: Excel.Worksheet; readonly index: number }) => Promise<Result>;

function eachSheet<Result>(context: Conversation, sheets: readonly PlannedSheet[], story: SheetStory<Result>): Promise<Result[]> {
  return inStep(context, sheets, {
    bytesOf: bytesOfRanks,
    story: (conversation, sheet, index) => story(conversation, sheet, { proxy: conversation.workbook.worksheets.getItem(sheet.looked.id), index }),
  });
}

/** What is kept, written or read of a rank column, for each of its rows. */
const BYTES_PER_ROW = 60;

function bytesOfRanks({ contents }: DraftedSheet): number {
  return contents.length * BYTES_PER_ROW;
}

/** What the session knows once the ranks stand on the sheets. */
function afterWriting(state: SessionState, sheets: readonly PlannedSheet[]): Partial<SessionState> {
  const ranked = new Map(state.ranked);
  const written = new Map<string, Found>();
  for (const { looked, found, ranks, target, areFormulas } of sheets) {
    ranked.set(looked.id, { column: target.column, followsScores: areFormulas, typedInto: false });
    written.set(looked.id, { ...found, rankColumn: target.column, changes: noRankChanges(ranks) });
  }
  const { found, workbook } = state;
  return {
    ranked,
    found: found === null ? null : (written.get(found.sheetId) ?? found),
    workbook: workbook === null ? null : { ...workbook, sheets: workbook.sheets.map((sheet) => written.get(sheet.sheetId) ?? sheet) },
  };
}

/** So many rows are named in the sentence. */
const MOST_NAMED = 5;

const NOTHING_SAID = { score: '', order: null, leftOut: 0, firstLeftOut: [] } as const;

/** The score column, the order where it is not plain, and the rows that were left out. */
function whatWasRanked({ units: { layout, reading } }: PlannedSheet): { readonly score: string; readonly order: Order | null; readonly leftOut: number; readonly firstLeftOut: readonly string[] } {
  const header = layout.headers[layout.scoreColumn - layout.firstColumn] ?? '';
  const letters = columnLetters(layout.scoreColumn);
  const named = reading.leftOut.slice(0, MOST_NAMED).map(({ row, name }) => `${cellText(name) === '' ? '' : `${cellText(name)} `}(${formatA1({ row, column: layout.unitColumn })})`);
  return {
    score: header === '' ? letters : `${letters} “${header}”`,
    order: layout.scoreOrder.by === 'usual' ? null : layout.scoreOrder.order,
    leftOut: reading.leftOut.length,
    firstLeftOut: named,
  };
}

interface Written {
  readonly understood: ScopeUnderstood;
  readonly keptInMemoryOnly: boolean;
  readonly calculating: boolean;
}

function doneWriting(sheets: readonly PlannedSheet[], { understood, keptInMemoryOnly, calculating }: Written): ActionResult {
  const areas = sheets.map(({ looked, plan }) => addressOf(looked.name, { top: plan.top, left: plan.column, rowCount: plan.values.length, columnCount: 1 }));
  let units = 0;
  let groups = 0;
  let notRanked = 0;
  let firstNotRanked = '';
  for (const { looked, ranks, units: { reading, layout } } of sheets) {
    units += ranks.length;
    groups += reading.units.groupNames.length;
    ranks.forEach((rank, i) => {
      if (!Number.isNaN(rank)) return;
      notRanked += 1;
      if (firstNotRanked === '') firstNotRanked = addressOf(looked.name, { row: reading.units.rows[i] ?? 0, column: layout.scoreColumn });
    });
  }
  const counts = { units: units - notRanked, groups, notRanked, firstNotRanked, keptInMemoryOnly, calculating };
  const [area = ''] = areas;
  const [only] = sheets;
  return {
    status: 'done',
    written: areas,
    sentence:
      understood.scope === 'sheet'
        ? { code: 'ranks-written', with: { ...counts, area, ...(only === undefined ? NOTHING_SAID : whatWasRanked(only)) } }
        : { code: 'workbook-ranked', with: { ...counts, areas, leftAlone: understood.leftAlone.map(quotedSheet) } },
  };
}

/**
 * Compute ranks: read the active sheet, or all sheets of the workbook, rank each group, plan one column of ranks a sheet. Everything is checked on
 * all sheets before the first cell is written.
 */
import { inStep } from '../../excel';
import type { SentenceParameters } from '../../messages';
import { cellText, columnLetters, formatA1, noRankChanges } from '../../sheet';
import type { Change, Written } from '../run/change';
import { perform } from '../run/perform';
import { refused, type ActionResult, type Run } from '../session/action';
import { optionTexts } from '../session/settings';
import { addressOf, columnOfRanks, quotedSheet } from '../session/sentences';
import type { ActionRecord, Found, Session, SessionState } from '../session/session';
import { forgetting } from '../choices/sheet-choices';
import { allOf, draftRanks, keepForRanks, readyToRank, type DraftedSheet, type PlannedSheet, type ReadSheet, type Step } from './rank-sheet';
import { readAgain, scopeRead, understandScope, type ScopeUnderstood } from '../sheets/understand-scope';
import { askAboutColumns, placeOf, rankColumnOf, type Consent } from './target';

export interface ComputeRanksOptions {
  readonly consent: Consent;
  /**
   * Default 'person'. 'change': a score was edited, and the person wants ranks to follow. It then waits until no cell is being edited, and
   * Restore goes on leading back to what was there before the first of these runs.
   */
  readonly trigger?: 'person' | 'change';
}

/** Runs Compute ranks on the active sheet, or on the workbook where the options say so. */
export function computeRanks(session: Session, { consent, trigger = 'person' }: ComputeRanksOptions = { consent: 'ask' }): Promise<ActionRecord> {
  return perform(session, {
    name: 'compute-ranks',
    waitsForCellEdit: trigger === 'change',
    prepare: (context, run) => prepare(context, { session, run, consent, trigger }),
  });
}

interface Asked {
  readonly session: Session;
  readonly run: Run;
  readonly consent: Consent;
  readonly trigger: 'person' | 'change';
}

async function prepare(context: Excel.RequestContext, { session, run, consent, trigger }: Asked): Promise<ActionResult | Change> {
  const understood = await understandScope(context, session.state(), {
    // An edit concerns the ranks of its own sheet.
    ...(trigger === 'change' ? { scope: 'sheet' } : {}),
    breathe: run.breathe,
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
    await run.breathe();
  }
  if (asking.length > 0) return askAboutColumns(asking);
  const drafted = allOf(drafts);
  if ('refusal' in drafted) return drafted.refusal;
  const planned = allOf(await inStep(context, drafted.sheets, { bytesOf: bytesOfRanks, story: keepForRanks }));
  if ('refusal' in planned) return planned.refusal;
  const { sheets } = planned;
  const { settings } = understood.active.looked;
  return {
    settings,
    texts: { ...optionTexts(session.state().chosen), ...forgetting(sheets, settings) },
    columns: sheets.map(({ looked, write }) => ({ sheetName: looked.name, write })),
    tables: null,
    goesOn: trigger === 'change',
    done: (written) => {
      session.update(afterWriting(session.state(), sheets, written));
      return doneWriting(sheets, understood, written);
    },
  };
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
  return { status: 'done', written: [], sentence: { code: 'ranks-right', with: { columns: sheets.map(({ units, found }) => rankColumnOf(units, found)), units: ranks.length - notRanked, groups, notRanked } } };
}

/** What is kept, written or read of a rank column, for each of its rows. */
const BYTES_PER_ROW = 60;

function bytesOfRanks({ contents }: DraftedSheet): number {
  return contents.length * BYTES_PER_ROW;
}

/** What the session knows once the ranks stand on the sheets. */
function afterWriting(state: SessionState, sheets: readonly PlannedSheet[], { places }: Written): Partial<SessionState> {
  const ranked = new Map(state.ranked);
  const written = new Map<string, Found>();
  for (const [i, { looked, found, ranks, write, areFormulas }] of sheets.entries()) {
    const { column } = places[i] ?? write.target;
    ranked.set(looked.id, { column, followsScores: areFormulas, typedInto: false });
    written.set(looked.id, { ...found, rankColumn: column, changes: noRankChanges(ranks) });
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

/** The score column, the order where it is not plain, the rows that were left out, and how many of the ranks that stood there are others now. */
function whatWasRanked({ units: { layout, reading }, found, write }: PlannedSheet): Pick<SentenceParameters['ranks-written'], 'score' | 'order' | 'leftOut' | 'firstLeftOut' | 'changed'> {
  const header = layout.headers[layout.scoreColumn - layout.firstColumn] ?? '';
  const letters = columnLetters(layout.scoreColumn);
  const named = reading.leftOut.slice(0, MOST_NAMED).map(({ row, name }) => `${cellText(name) === '' ? '' : `${cellText(name)} `}(${formatA1({ row, column: layout.unitColumn })})`);
  const { changes } = found;
  const stoodThere = changes !== null && write.target.column === found.rankColumn && changes.before.some((cell) => cell !== '');
  return {
    score: header === '' ? letters : `${letters} “${header}”`,
    order: layout.scoreOrder.by === 'usual' ? null : layout.scoreOrder.order,
    leftOut: reading.leftOut.length,
    firstLeftOut: named,
    changed: stoodThere ? changes.changed.length : null,
  };
}

function doneWriting(sheets: readonly PlannedSheet[], understood: ScopeUnderstood, { places, keptInMemoryOnly, calculating }: Written): ActionResult {
  const written = sheets.map(({ looked, write }, i) => ({ sheetName: looked.name, place: places[i] ?? write.target }));
  const columns = written.map(({ sheetName, place }) => columnOfRanks(sheetName, place));
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
  const [sheet] = sheets;
  const [column] = columns;
  return {
    status: 'done',
    written: written.map(({ sheetName, place: { top, column: left, rowCount } }) => addressOf(sheetName, { top, left, rowCount, columnCount: 1 })),
    sentence:
      understood.scope === 'sheet' && sheet !== undefined && column !== undefined
        ? { code: 'ranks-written', with: { ...counts, column, ...whatWasRanked(sheet) } }
        : { code: 'workbook-ranked', with: { ...counts, columns, leftAlone: understood.leftAlone.map(quotedSheet) } },
  };
}

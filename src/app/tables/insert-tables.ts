/**
 * Insert tables: the tables of the decision from the active sheet of scores, one for each group. Kept, written, verified and put back like any
 * write of ours. Tables that were made from this sheet before are updated in place; everything that was not made by us stays.
 */
import {
  addedSheet,
  awaitTableRanks,
  Batch,
  checksum,
  decodeMadeTables,
  encodeMadeTables,
  freeTableNames,
  lookForTables,
  ownContents,
  runExcel,
  setTexts,
  TABLES_SETTING,
  textsOf,
  verifyBlocks,
  writeTableSheet,
  type MadeTables,
} from '../../excel';
import type { Sentence } from '../../messages';
import { DECREE_PAGE, DECREE_STYLE, planTableSheets, unitCells, type GroupTable, type SheetPlan, type TableBlock } from '../../tables';
import { failed, refused, runAction, type ActionResult } from '../action';
import { whyBlocked } from '../blocked';
import { understandActiveSheet, type Understood } from '../found';
import { optionTexts } from '../options';
import { keepRecord, putBackAfter, type Attempt } from '../restore-records';
import { readAgain } from '../sheets/understand-scope';
import { addressOf, quotedSheet } from '../sentences';
import type { ActionRecord, Session } from '../session';
import { annexHeading, groupTables } from './group-tables';
import { rankKind, rankedBlocks } from './rank-kind';
import type { Making, Story, TablesConsent } from './making';
import { readTableOptions, tableOptionTexts, type TableOptions } from './table-options';
import { tablesToUpdate, updateTables } from './update-tables';

/** Runs Insert tables on the active sheet. */
export function insertTables(session: Session, options: { readonly consent: TablesConsent } = { consent: 'ask' }): Promise<ActionRecord> {
  return runAction(session, 'insert-tables', async (run) => {
    const attempt: Attempt = { begun: null };
    try {
      const result = await runExcel((context) => tell(context, { session, run, attempt, consent: options.consent }));
      if (result.ok) return result.value;
      return failed(result.failure, await putBackAfter(attempt, session));
    } catch (error) {
      await putBackAfter(attempt, session);
      throw error;
    }
  });
}

async function tell(context: Excel.RequestContext, story: Story): Promise<ActionResult> {
  const { session, run } = story;
  const understood = await understandActiveSheet(context, session.state(), {
    onShare: (share) => {
      run.progress('reading', share);
    },
  });
  const { looked, found, units } = understood;
  session.update(readAgain(session.state(), found));
  const texts = textsOf(looked.settings);
  const made = decodeMadeTables(texts.get(TABLES_SETTING));
  const look = await lookForTables(context);
  const own = made.find(({ tables }) => tables.some(({ name }) => look.names.get(name)?.sheetName === looked.name));
  if (own !== undefined) return refused({ code: 'tables-sheet-active', with: { sheet: quotedSheet(looked.name), source: quotedSheet(own.sourceName) } });
  if (units === null || found.ranks === null) return whyBlocked(found);
  const options = { ...readTableOptions(texts).options, ...session.state().chosenTables };
  const tables = groupTables(found, units, options);
  const making: Making = { understood, options, tables, look, made };
  const mine = made.find((each) => sameSource(each, sourceOf(understood, options)));
  const now = mine === undefined || story.consent === 'new' ? null : tablesToUpdate(mine, making);
  return mine === undefined || now === null ? insertOnNewSheets(context, story, making) : updateTables(context, story, making, { mine, now });
}

async function insertOnNewSheets(context: Excel.RequestContext, story: Story, making: Making): Promise<ActionResult> {
  const { session, run, attempt } = story;
  const { understood, options, look, made, tables } = making;
  const { looked, found } = understood;
  if (look.structureProtected) return refused({ code: 'structure-protected', with: {} });
  const kind = rankKind(options, tables);
  if ('refusal' in kind) return refused(kind.refusal);
  const plans: SheetPlan[] = [];
  const language = found.layout?.language ?? 'vi';
  const planned = planTableSheets({
    tables,
    sheets: options.where === 'sheet-per-group' ? 'each-group' : 'one',
    annex: annexHeading(options, found, language),
    style: DECREE_STYLE,
    page: DECREE_PAGE,
    language,
    takenNames: look.sheets.map(({ name }) => name),
  });
  for (const plan of planned) {
    const ranked = rankedBlocks(plan.blocks, kind.kind, found.options);
    if ('refusal' in ranked) return refused(ranked.refusal);
    plans.push({ ...plan, blocks: ranked.blocks });
  }

  const names = freeTableNames(tables.length, [...look.names.keys()]);
  const ofPlan = plans.map((plan, index) => names.slice(blocksBefore(plans, index), blocksBefore(plans, index) + plan.blocks.length));
  const undo = {
    madeBefore: textsOf(looked.settings).get(TABLES_SETTING) ?? null,
    names,
    addedSheets: plans.map((plan, index) => addedSheet(plan, ofPlan[index]?.[0] ?? '')),
    updated: [],
  };
  const kept = keepRecord(context, session, { attempt, parts: [], tables: undo, settings: looked.settings });
  const record: MadeTables = { ...sourceOf(understood, options), tables: plans.flatMap((plan) => plan.blocks).map((block, index) => madeTable(block, names[index] ?? '')) };
  const others = made.filter((each) => !sameSource(each, record));
  setTexts(context, { ...optionTexts(session.state().chosen), ...tableOptionTexts(session.state().chosenTables), [TABLES_SETTING]: encodeMadeTables([...others, record]) });
  let written = 0;
  const batch = new Batch(context, () => {
    written += 1;
    run.progress('writing', written / (written + 2));
  });
  for (const [index, plan] of plans.entries()) await writeTableSheet(context, plan, ofPlan[index] ?? [], batch);
  await batch.send();
  let shown: 'shown' | 'calculating' = 'shown';
  for (const plan of plans) {
    const sheet = context.workbook.worksheets.getItem(plan.name);
    await verifyBlocks(context, sheet, plan.blocks);
    if ((await awaitTableRanks(context, sheet, plan.blocks, DECREE_STYLE)) === 'calculating') shown = 'calculating';
  }
  return done(plans, tables, { kind: kind.kind, keptInMemoryOnly: kept === 'in memory', calculating: shown === 'calculating', tooLong: kind.tooLong });
}

function blocksBefore(plans: readonly SheetPlan[], index: number): number {
  return plans.slice(0, index).reduce((sum, { blocks }) => sum + blocks.length, 0);
}

function madeTable(block: TableBlock, name: string): MadeTables['tables'][number] {
  const { rankColumn } = unitCells(block, DECREE_STYLE);
  return { name, parts: block.parts, checksum: checksum(ownContents(block, rankColumn === null ? null : rankColumn - block.area.left)) };
}

function sourceOf({ looked, units }: Understood, { where }: TableOptions): Omit<MadeTables, 'tables'> {
  return { sourceId: looked.id, sourceName: looked.name, where, groups: checksum(units?.reading.units.groupNames ?? []) };
}

/** Made from the same sheet in the same way: the sheet is known by its id, or by its name where the file was made anew. */
function sameSource(one: MadeTables, other: Omit<MadeTables, 'tables'>): boolean {
  return one.where === other.where && (one.sourceId === other.sourceId || one.sourceName === other.sourceName);
}

interface Done {
  readonly kind: 'values' | 'functions' | 'formulas';
  readonly keptInMemoryOnly: boolean;
  readonly calculating: boolean;
  readonly tooLong: boolean;
}

function done(plans: readonly SheetPlan[], tables: readonly GroupTable[], more: Done): ActionResult {
  const sentence: Sentence = {
    code: 'tables-inserted',
    with: { sheets: plans.map(({ name }) => quotedSheet(name)), groups: tables.length, units: tables.reduce((sum, { rows }) => sum + rows.length, 0), ...more },
  };
  return { status: 'done', written: plans.flatMap(({ name, blocks }) => blocks.map(({ area }) => addressOf(name, area))), sentence };
}

/** Tables that were made from a sheet before, brought up to date in place: found by their names, kept, written, verified, put back like any write. */
import {
  areasAfter,
  awaitTableRanks,
  blocksNow,
  checksum,
  encodeMadeTables,
  ownContents,
  readBlocks,
  replaceBlocks,
  setTexts,
  TABLES_SETTING,
  textsOf,
  verifyBlocks,
  written,
  type BlockChange,
  type BlockNow,
  type MadeTables,
} from '../../excel';
import { DECREE_STYLE, layOutTable, scoreFormat, tableWords } from '../../tables';
import { refused, type ActionResult } from '../action';
import { keepRecord } from '../restore-records';
import { addressOf, quotedSheet } from '../sentences';
import type { Making, Story } from './making';
import { rankedBlocks, rankKind } from './rank-kind';

const RANK = DECREE_STYLE.columns.findIndex(({ kind }) => kind === 'rank');

/** Where the tables of an earlier run stand; null where one of them is gone or was given other rows, or where the groups are others now. */
export function tablesToUpdate(mine: MadeTables, { tables, look, understood }: Making): BlockNow[] | null {
  const groups = understood.units?.reading.units.groupNames ?? [];
  if (mine.tables.length !== tables.length || mine.groups !== checksum(groups)) return null;
  return blocksNow(look, mine.tables);
}

/** Updates the tables. Asks first where a person has edited them. */
export async function updateTables(context: Excel.RequestContext, story: Story, making: Making, { mine, now }: { readonly mine: MadeTables; readonly now: readonly BlockNow[] }): Promise<ActionResult> {
  const { session, run, attempt, consent } = story;
  const { understood, options, tables, made } = making;
  const { looked, found } = understood;
  const kind = rankKind(options, tables);
  if ('refusal' in kind) return refused(kind.refusal);
  const words = tableWords(found.layout?.language ?? 'vi');
  const sheets = [...new Set(now.map(({ sheetName }) => sheetName))];
  const isProtected = sheets.map((name) => context.workbook.worksheets.getItem(name).protection);
  for (const protection of isProtected) protection.load('protected');
  const before = await readBlocks(context, now);
  const locked = sheets[isProtected.findIndex((protection) => protection.protected)];
  if (locked !== undefined) return refused({ code: 'sheet-protected', with: { sheet: quotedSheet(locked) } });
  const edited = now.filter((_, index) => before[index]?.checksum !== mine.tables[index]?.checksum);
  if (edited.length > 0 && consent === 'ask' && found.options.overwrite !== 'yes') {
    const sentence = { code: 'tables-edited', with: { areas: edited.map(({ sheetName, area }) => addressOf(sheetName, area)) } } as const;
    return refused(sentence, { about: 'tables-edited', sentence });
  }

  const loose = now.map(({ area }, index) => layOutTable(at(tables, index), area, DECREE_STYLE, words));
  const areas = areasAfter(now.map((block, index) => ({ now: block, next: { parts: at(loose, index).parts, contents: [], scoreFormat: '' } })));
  const placed = areas.map((area, index) => layOutTable(at(tables, index), area, DECREE_STYLE, words));
  const ranked = rankedBlocks(placed, kind.kind, found.options);
  if ('refusal' in ranked) return refused(ranked.refusal);
  const { blocks } = ranked;
  const changes = blocks.map((block, index): BlockChange => ({ now: at(now, index), next: { parts: block.parts, contents: block.cells.map((row) => row.map(written)), scoreFormat: scoreFormat(block.table.shownDecimals) } }));
  const record: MadeTables = { ...mine, sourceId: looked.id, sourceName: looked.name, tables: blocks.map((block, index) => ({ name: at(now, index).name, parts: block.parts, checksum: checksum(ownContents(block, RANK)) })) };

  const kept = keepRecord(context, session, {
    attempt,
    parts: [],
    tables: {
      madeBefore: textsOf(looked.settings).get(TABLES_SETTING) ?? null,
      names: [],
      addedSheets: [],
      updated: record.tables.map((after, index) => ({ name: after.name, before: at(before, index).contents, after: { parts: after.parts, checksum: after.checksum } })),
    },
    settings: looked.settings,
  });
  setTexts(context, { [TABLES_SETTING]: encodeMadeTables(made.map((each) => (each === mine ? record : each))) });
  run.progress('writing', 0);
  await replaceBlocks(context, changes);
  let calculating = false;
  for (const name of sheets) {
    const sheet = context.workbook.worksheets.getItem(name);
    const own = blocks.filter((_, index) => at(now, index).sheetName === name);
    await verifyBlocks(context, sheet, own);
    calculating = (await awaitTableRanks(context, sheet, own, DECREE_STYLE)) === 'calculating' || calculating;
  }
  return {
    status: 'done',
    written: blocks.map(({ area }, index) => addressOf(at(now, index).sheetName, area)),
    sentence: { code: 'tables-updated', with: { sheets: sheets.map(quotedSheet), groups: blocks.length, kind: kind.kind, keptInMemoryOnly: kept === 'in memory', calculating } },
  };
}

/** The lists of one update are equally long. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No table ${String(index)}`);
  return item;
}

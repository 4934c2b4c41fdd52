/** Tables that were made from a sheet before, brought up to date in place: found by their names, kept, written, verified, put back like any write. */
import {
  areasAfter,
  besideRemovedRows,
  awaitTableRanks,
  blocksNow,
  encodeMadeTables,
  ExcelFailure,
  fitExcelTables,
  heightsAbove,
  readBlocks,
  replaceBlocks,
  TABLES_SETTING,
  textsOf,
  verifyBlocks,
  written,
  type BlockChange,
  type BlockNow,
  type BlockRead,
  type MadeTables,
  type TablesUndo,
} from '../../../excel';
import { DECREE_PAGE, layOutTable, pageBreaks, tableWords, type TableBlock } from '../../../tables';
import { refused, type ActionResult } from '../../session/action';
import type { Change } from '../../run/change';
import { addressOf, quotedSheet } from '../../session/sentences';
import { madeTable, sourceOf, type Making, type TablesConsent } from './making';
import { rankedBlocks } from './rank-kind';

/** Where the tables of an earlier run stand; null where one of them is gone or was given other rows, or where groups or style are others now. */
export function tablesToUpdate(mine: MadeTables, making: Making): BlockNow[] | null {
  if (mine.tables.length !== making.tables.length || mine.groups !== sourceOf(making).groups) return null;
  return blocksNow(making.look, mine.tables, making.style);
}

/** Updates the tables. Asks first where a person has edited them. */
export async function updateTables(context: Excel.RequestContext, consent: TablesConsent, making: Making, { mine, now }: { readonly mine: MadeTables; readonly now: readonly BlockNow[] }): Promise<ActionResult | Change> {
  const { understood, options, style, tables, made, kind } = making;
  const { looked, found } = understood;
  const words = tableWords(found.layout?.language ?? 'vi');
  const sheets = [...new Set(now.map(({ sheetName }) => sheetName))];
  const isProtected = sheets.map((name) => context.workbook.worksheets.getItem(name).protection);
  for (const protection of isProtected) protection.load('protected');
  const cells = now.map(({ sheetName, area: { top, left, rowCount, columnCount } }) => context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(top, left, rowCount, columnCount));
  for (const range of cells) range.load('rowHidden');
  const before = await readBlocks(context, now, style);
  const locked = sheets[isProtected.findIndex((protection) => protection.protected)];
  if (locked !== undefined) return refused({ code: 'sheet-protected', with: { sheet: quotedSheet(locked) } });
  // Excel puts contents into other rows than those meant where a filter hides some of them; null where only some are hidden.
  const hidden = now[cells.findIndex(({ rowHidden }) => (rowHidden as boolean | null) !== false)];
  if (hidden !== undefined) return refused({ code: 'tables-rows-hidden', with: { area: addressOf(hidden.sheetName, hidden.area) } });
  const edited = now.filter((_, index) => before[index]?.checksum !== mine.tables[index]?.checksum);
  if (edited.length > 0 && consent === 'ask' && found.options.overwrite !== 'yes') {
    const sentence = { code: 'tables-edited', with: { areas: edited.map(({ sheetName, area }) => addressOf(sheetName, area)) } } as const;
    return refused(sentence, { about: 'tables-edited', sentence });
  }

  const loose = now.map(({ area }, index) => layOutTable(at(tables, index), area, style, words));
  const areas = areasAfter(
    now.map((block, index) => ({ now: block, next: { parts: at(loose, index).parts, contents: [], formats: [], beginsPage: false } })),
  );
  const placed = areas.map((area, index) => layOutTable(at(tables, index), area, style, words));
  const ranked = rankedBlocks(placed, kind, { ...found.options, style });
  if ('refusal' in ranked) return refused(ranked.refusal);
  const { blocks } = ranked;
  const begins = await pagesBegin(context, now, blocks, { as: mine.where === 'new-sheet' && blocks.length > 1 ? 'planned' : 'now', before });
  const changes = blocks.map(({ parts, cells: rows, formats }, index): BlockChange => {
    const contents = rows.map((row) => row.map(written));
    return { now: at(now, index), read: at(before, index).contents.contents, next: { parts, contents, formats, beginsPage: at(begins, index) } };
  });
  const lost = await besideRemovedRows(context, changes);
  if (lost.length > 0) return refused({ code: 'tables-rows-beside', with: { cells: lost.map(({ sheetName, area }) => `${quotedSheet(sheetName)}!${area}`) } });
  const record: MadeTables = { ...mine, sourceId: looked.id, sourceName: looked.name, tables: blocks.map((block, index) => madeTable(block, at(now, index).name, style)) };

  const undo: TablesUndo = {
    style,
    madeBefore: textsOf(looked.settings).get(TABLES_SETTING) ?? null,
    names: [],
    addedSheets: [],
    addedAreas: [],
    formerWidths: null,
    updated: record.tables.map((after, index) => ({ name: after.name, top: at(now, index).area.top, left: at(now, index).area.left, before: at(before, index).contents, after: { parts: after.parts, checksum: after.checksum } })),
  };
  return {
    settings: looked.settings,
    texts: { [TABLES_SETTING]: encodeMadeTables(made.map((each) => (each === mine ? record : each))) },
    columns: [],
    goesOn: false,
    tables: {
      undo,
      write: async (writing, { onShare, amend }) => {
        onShare(0);
        const found = await replaceBlocks(writing, changes, style);
        if (found === null) return;
        amend({
          ...undo,
          // What was found just then stood where the table stands now.
          updated: undo.updated.map(({ name, before: former, after, ...place }, index) => ({ name, before: { ...former, ...found[index] }, after, ...(found[index] === null ? place : {}) })),
        });
        throw new ExcelFailure('sheet-changed');
      },
      verify: async (verifying) => {
        let state: 'shown' | 'calculating' = 'shown';
        for (const name of sheets) {
          const sheet = verifying.workbook.worksheets.getItem(name);
          const own = blocks.filter((_, index) => at(now, index).sheetName === name);
          if (options.as === 'excel-table') await fitExcelTables(verifying, sheet, own);
          await verifyBlocks(verifying, sheet, own);
          if ((await awaitTableRanks(verifying, sheet, own, style)) === 'calculating') state = 'calculating';
        }
        return state;
      },
    },
    done: ({ keptInMemoryOnly, calculating }) => ({
      status: 'done',
      written: blocks.map(({ area }, index) => addressOf(at(now, index).sheetName, area)),
      sentence: { code: 'tables-updated', with: { sheets: sheets.map(quotedSheet), groups: blocks.length, kind, keptInMemoryOnly, calculating } },
    }),
  };
}

/** Which tables begin a page: as they do now, or as their new heights ask, with what a person wrote between them. */
async function pagesBegin(
  context: Excel.RequestContext,
  now: readonly BlockNow[],
  blocks: readonly TableBlock[],
  { as, before }: { readonly as: 'planned' | 'now'; readonly before: readonly BlockRead[] },
): Promise<boolean[]> {
  const above = as === 'now' ? null : await heightsAbove(context, now);
  if (above === null) return before.map(({ contents }) => contents.beginsPage);
  const breaks = pageBreaks(blocks, above, DECREE_PAGE);
  return blocks.map(({ area }) => breaks.includes(area.top));
}

/** The lists of one update are equally long. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No table ${String(index)}`);
  return item;
}

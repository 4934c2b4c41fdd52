/** Tables at the selected cell of a sheet that a person made: only into cells that hold nothing, so that nothing is overwritten and Restore leaves no trace. */
import { awaitTableRanks, Batch, encodeMadeTables, freeTableNames, lookForRoom, setTexts, TABLES_SETTING, textsOf, verifyBlocks, verifyExcelTables, writeTablesAt, type MadeTables, type Room, type SelectedCell } from '../../../excel';
import type { Sentence } from '../../../messages';
import type { Area } from '../../../sheet';
import { columnPoints, stackTables, tableWords } from '../../../tables';
import { refused, type ActionResult } from '../../session/action';
import { optionTexts } from '../../session/options';
import { keepRecord } from '../../restoring/restore-records';
import { addressOf, quotedSheet } from '../../session/sentences';
import { excelTables, madeTable, sameSource, sourceOf, type Making, type Story } from './making';
import { rankedBlocks } from './rank-kind';
import { tableOptionTexts } from '../table-options';

export async function insertAtCell(context: Excel.RequestContext, story: Story, making: Making, cell: SelectedCell): Promise<ActionResult> {
  const { session, run, attempt } = story;
  const { understood, style, look, made, tables, kind, tooLong } = making;
  const { looked, found } = understood;
  const stacked = stackTables(tables, { top: cell.row, left: cell.column }, style, tableWords(found.layout?.language ?? 'vi'));
  const last = stacked.at(-1)?.area;
  const whole: Area = { top: cell.row, left: cell.column, rowCount: last === undefined ? 1 : last.top + last.rowCount - cell.row, columnCount: style.columns.length };
  const room = await lookForRoom(context, cell.sheetId, whole);
  if (room.is !== 'free') return refused(whyNoRoom(room, cell, whole));
  const ranked = rankedBlocks(stacked, kind, { ...found.options, style });
  if ('refusal' in ranked) return refused(ranked.refusal);
  const { blocks } = ranked;

  const names = freeTableNames(blocks.length, [...look.names.keys()]);
  const asTables = excelTables(making, names);
  const record: MadeTables = { ...sourceOf(making), tables: blocks.map((block, index) => madeTable(block, names[index] ?? '', style)) };
  const kept = keepRecord(context, session, {
    attempt,
    parts: [],
    tables: {
      style,
      madeBefore: textsOf(looked.settings).get(TABLES_SETTING) ?? null,
      names,
      addedSheets: [],
      addedAreas: record.tables.map((table, index) => ({ ...table, sheetName: cell.sheetName, area: blocks[index]?.area ?? whole })),
      ...(asTables === null ? {} : { areasAre: 'excel-tables' as const }),
      formerWidths: room.widths === null ? null : { sheetName: cell.sheetName, left: cell.column, widths: room.widths },
      updated: [],
    },
    settings: looked.settings,
  });
  const others = made.filter((each) => !sameSource(each, record));
  setTexts(context, { ...optionTexts(session.state().chosen), ...tableOptionTexts(session.state().chosenTables), [TABLES_SETTING]: encodeMadeTables([...others, record]) });
  run.progress('writing', 0);
  const sheet = context.workbook.worksheets.getItem(cell.sheetId);
  const batch = new Batch(context);
  await writeTablesAt(context, sheet, blocks, { names, widths: room.widths === null ? null : style.columns.map(({ widthMm }) => columnPoints(widthMm)), asTables, batch });
  await batch.send();
  await verifyBlocks(context, sheet, blocks);
  if (asTables !== null) await verifyExcelTables(context, sheet, blocks, asTables);
  const calculating = (await awaitTableRanks(context, sheet, blocks, style)) === 'calculating';
  return {
    status: 'done',
    written: blocks.map(({ area }) => addressOf(cell.sheetName, area)),
    sentence: {
      code: 'tables-inserted',
      with: { sheets: [quotedSheet(cell.sheetName)], groups: tables.length, units: tables.reduce((sum, { rows }) => sum + rows.length, 0), kind, tooLong, keptInMemoryOnly: kept === 'in memory', calculating },
    },
  };
}

function whyNoRoom(room: Exclude<Room, { readonly is: 'free' }>, { sheetName }: SelectedCell, area: Area): Sentence {
  switch (room.is) {
    case 'protected':
      return { code: 'sheet-protected', with: { sheet: quotedSheet(sheetName) } };
    case 'beyond-the-sheet':
      return { code: 'tables-beyond-sheet', with: { rowCount: area.rowCount, columnCount: area.columnCount } };
    case 'hidden':
      return { code: 'tables-cells-hidden', with: { area: addressOf(sheetName, area) } };
    case 'taken':
      return { code: 'tables-cells-taken', with: { area: addressOf(sheetName, area), by: room.by } };
  }
}

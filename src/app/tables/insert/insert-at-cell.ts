/** Tables at the selected cell of a sheet that a person made: only into cells that hold nothing, so that nothing is overwritten and Restore leaves no trace. */
import {
  awaitTableRanks,
  Batch,
  ExcelFailure,
  freeTableNames,
  lookForRoom,
  TABLES_SETTING,
  textsOf,
  typedInto,
  verifyBlocks,
  verifyExcelTables,
  writeTablesAt,
  type MadeTables,
  type Room,
  type SelectedCell,
  type TablesUndo,
} from '../../../excel';
import type { Sentence } from '../../../messages';
import type { Area } from '../../../sheet';
import { columnPoints, stackTables, tableWords } from '../../../tables';
import { refused, type ActionResult } from '../../session/action';
import type { Session } from '../../session/session';
import type { Change } from '../../run/change';
import { addressOf, quotedSheet } from '../../session/sentences';
import { excelTables, madeTable, sameSource, sourceOf, textsWith, type Making } from './making';
import { rankedBlocks } from './rank-kind';

export async function insertAtCell(context: Excel.RequestContext, session: Session, making: Making, cell: SelectedCell): Promise<ActionResult | Change> {
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
  const undo: TablesUndo = {
    style,
    madeBefore: textsOf(looked.settings).get(TABLES_SETTING) ?? null,
    names,
    addedSheets: [],
    addedAreas: record.tables.map((table, index) => ({ ...table, sheetName: cell.sheetName, area: blocks[index]?.area ?? whole })),
    ...(asTables === null ? {} : { areasAre: 'excel-tables' as const }),
    formerWidths: room.widths === null ? null : { sheetName: cell.sheetName, left: cell.column, widths: room.widths },
    updated: [],
  };
  const others = made.filter((each) => !sameSource(each, record));
  const sheet = context.workbook.worksheets.getItem(cell.sheetId);
  return {
    settings: looked.settings,
    texts: textsWith(session.state(), [...others, record]),
    columns: [],
    goesOn: false,
    tables: {
      undo,
      write: async (writing, { amend }) => {
        const batch = new Batch(writing);
        const typed = typedInto(sheet, blocks.map(({ area }) => area));
        await writeTablesAt(writing, sheet, blocks, { names, widths: room.widths === null ? null : style.columns.map(({ widthMm }) => columnPoints(widthMm)), asTables, batch });
        await batch.send();
        const found = typed();
        if (found.every(({ length }) => length === 0)) return;
        amend({ ...undo, addedAreas: undo.addedAreas.map((area, index) => ({ ...area, typed: found[index] ?? [] })) });
        throw new ExcelFailure('sheet-changed');
      },
      verify: async (verifying) => {
        await verifyBlocks(verifying, sheet, blocks);
        if (asTables !== null) await verifyExcelTables(verifying, sheet, blocks, asTables);
        return awaitTableRanks(verifying, sheet, blocks, style);
      },
    },
    done: ({ keptInMemoryOnly, calculating }) => ({
      status: 'done',
      written: blocks.map(({ area }) => addressOf(cell.sheetName, area)),
      sentence: {
        code: 'tables-inserted',
        with: { sheets: [quotedSheet(cell.sheetName)], groups: tables.length, units: tables.reduce((sum, { rows }) => sum + rows.length, 0), kind, tooLong, keptInMemoryOnly, calculating },
      },
    }),
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

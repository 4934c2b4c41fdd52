/** Tables on sheets of their own, with their page set up. */
import {
  addedSheet,
  awaitTableRanks,
  Batch,
  freeTableNames,
  TABLES_SETTING,
  textsOf,
  verifyBlocks,
  verifyExcelTables,
  writeTableSheet,
  type ExcelTableLook,
  type MadeTables,
  type TablesUndo,
} from '../../../excel';
import { DECREE_PAGE, planTableSheets, type SheetPlan } from '../../../tables';
import { refused, type ActionResult } from '../../session/action';
import type { Session } from '../../session/session';
import type { Change } from '../../run/change';
import { addressOf, quotedSheet } from '../../session/sentences';
import { annexHeading } from '../group-tables';
import { excelTables, madeTable, sameSource, sourceOf, textsWith, type Making } from './making';
import { rankedBlocks } from './rank-kind';

export function insertOnNewSheets(session: Session, making: Making): ActionResult | Change {
  const { understood, options, style, look: workbook, made, tables, kind, tooLong } = making;
  const { looked, found } = understood;
  if (workbook.structureProtected) return refused({ code: 'structure-protected', with: {} });
  const plans: SheetPlan[] = [];
  const language = found.layout?.language ?? 'vi';
  const planned = planTableSheets({
    tables,
    sheets: options.where === 'sheet-per-group' ? 'each-group' : 'one',
    annex: annexHeading(options, found, language),
    style,
    page: DECREE_PAGE,
    language,
    takenNames: workbook.sheets.map(({ name }) => name),
  });
  for (const plan of planned) {
    const ranked = rankedBlocks(plan.blocks, kind, { ...found.options, style });
    if ('refusal' in ranked) return refused(ranked.refusal);
    plans.push({ ...plan, blocks: ranked.blocks });
  }

  const names = freeTableNames(tables.length, [...workbook.names.keys()]);
  const onPlan = (list: readonly string[], index: number): string[] => list.slice(blocksBefore(plans, index), blocksBefore(plans, index) + (plans[index]?.blocks.length ?? 0));
  const excelLook = excelTables(making, names);
  const asTables = (index: number): ExcelTableLook | null => (excelLook === null ? null : { ...excelLook, names: onPlan(excelLook.names, index) });
  const undo: TablesUndo = {
    style,
    madeBefore: textsOf(looked.settings).get(TABLES_SETTING) ?? null,
    names,
    addedSheets: plans.map((plan, index) => addedSheet(plan, onPlan(names, index)[0] ?? '')),
    addedAreas: [],
    formerWidths: null,
    updated: [],
  };
  const record: MadeTables = { ...sourceOf(making), tables: plans.flatMap((plan) => plan.blocks).map((block, index) => madeTable(block, names[index] ?? '', style)) };
  const others = made.filter((each) => !sameSource(each, record));
  const sheets: Excel.Worksheet[] = [];
  return {
    settings: looked.settings,
    texts: textsWith(session.state(), [...others, record]),
    columns: [],
    goesOn: false,
    tables: {
      undo,
      write: async (context, { onShare, amend }) => {
        let written = 0;
        const batch = new Batch(context, () => {
          written += 1;
          onShare(written / (written + 2));
        });
        sheets.length = 0;
        for (const [index, plan] of plans.entries()) {
          const nameAtFirst = undo.addedSheets[index]?.nameAtFirst ?? plan.name;
          sheets.push(await writeTableSheet(context, plan, { nameAtFirst, names: onPlan(names, index), asTables: asTables(index), batch }));
        }
        await batch.send();
        amend({ ...undo, addedSheets: undo.addedSheets.map((sheet, index) => ({ ...sheet, id: sheets[index]?.id ?? null })) });
      },
      verify: async (context) => {
        let state: 'shown' | 'calculating' = 'shown';
        for (const [index, plan] of plans.entries()) {
          const sheet = sheets[index];
          if (sheet === undefined) continue;
          await verifyBlocks(context, sheet, plan.blocks);
          const look = asTables(index);
          if (look !== null) await verifyExcelTables(context, sheet, plan.blocks, look);
          if ((await awaitTableRanks(context, sheet, plan.blocks, style)) === 'calculating') state = 'calculating';
        }
        return state;
      },
    },
    done: ({ keptInMemoryOnly, calculating }) => ({
      status: 'done',
      written: plans.flatMap(({ name, blocks }) => blocks.map(({ area }) => addressOf(name, area))),
      sentence: {
        code: 'tables-inserted',
        with: { sheets: plans.map(({ name }) => quotedSheet(name)), groups: tables.length, units: tables.reduce((sum, { rows }) => sum + rows.length, 0), kind, tooLong, keptInMemoryOnly, calculating },
      },
    }),
  };
}

function blocksBefore(plans: readonly SheetPlan[], index: number): number {
  return plans.slice(0, index).reduce((sum, { blocks }) => sum + blocks.length, 0);
}

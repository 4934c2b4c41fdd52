/**
 * Split text into columns: the table that was pasted into one column, as cells beside it. Kept, written, verified and put back like any write; the text
 * itself stays. The table goes beside the text, one column apart, where a person can compare the two. It goes to a new sheet where that would
 * overwrite or hide something, or where sheet and table together would not be read as the table alone: then the result says why.
 */
import { freeTableNames, lookAtActiveSheet, lookForTables, TABLES_SETTING, textsOf, type ActiveSheet, type RestorePart, type TargetColumn } from '../../excel';
import { addSplitSheet, keepColumnsBeside, readPasted, splitContents, splitUndo, textIsUnchanged, verifySplit, writeSplit, type PastedText, type SplitPlace } from '../../excel/pasted';
import type { Language, SplitReason } from '../../messages';
import { columnBeside, readsBeside } from '../../sheet/pasted';
import { freeSheetName } from '../../tables';
import { refused, type ActionResult, type Run } from '../session/action';
import { keepRecord, type Attempt } from '../restoring/restore-records';
import { addressOf, quotedSheet } from '../session/sentences';
import type { Session } from '../session/session';
import { scopeRead, understandScope } from '../sheets/understand-scope';

/** How many unclear lines are named; the count tells of the others. */
const LINES_NAMED = 5;

const SHEET_NAMES: Readonly<Record<Language, string>> = { vi: 'Bảng đã tách', en: 'Split text' };

export interface Story {
  readonly session: Session;
  readonly run: Run;
  readonly attempt: Attempt;
}

interface Splitting {
  readonly looked: ActiveSheet;
  readonly text: PastedText;
}

/** The story from the first look to the result. Throws what Excel refuses. */
export async function tellSplit(context: Excel.RequestContext, story: Story): Promise<ActionResult> {
  const { session, run } = story;
  const looked = await lookAtActiveSheet(context);
  const text = await readPasted(context, looked, { mostRows: Number.POSITIVE_INFINITY });
  if (text === null) return refused({ code: 'no-pasted-text', with: { sheet: quotedSheet(looked.name) } });
  const beside = await columnsBeside(context, { looked, text });
  run.progress('writing', 0);
  const written = Array.isArray(beside) ? await writeBeside(context, story, { looked, text }, beside) : await writeOnNewSheet(context, story, { looked, text });
  if ('status' in written) return written;

  const { place, kept } = written;
  run.progress('writing', 0.5);
  await verifySplit(context, text.table, place);
  await textIsUnchanged(context, context.workbook.worksheets.getItem(looked.id), text.cells);
  session.update(scopeRead(await understandScope(context, session.state())));
  const { table } = text;
  const area = addressOf(written.sheetName, { top: place.top, left: place.left, rowCount: table.rows.length, columnCount: table.kinds.length });
  return {
    status: 'done',
    written: [area],
    sentence: {
      code: 'text-split',
      with: {
        area,
        units: table.rows.filter(({ kind }) => kind === 'unit').length,
        columnCount: table.kinds.length,
        unclear: table.unclear.length,
        firstUnclear: table.unclear.slice(0, LINES_NAMED).map(({ row }) => addressOf(looked.name, { row, column: table.column })),
        newSheetSince: typeof beside === 'string' ? beside : null,
        keptInMemoryOnly: kept === 'in memory',
      },
    },
  };
}

interface Written {
  readonly place: SplitPlace;
  readonly sheetName: string;
  readonly kept: 'in the workbook' | 'in memory';
}

/** The columns beside the text, as they are, or why the table cannot go there. */
async function columnsBeside(context: Excel.RequestContext, { looked, text }: Splitting): Promise<TargetColumn[] | SplitReason> {
  const { table, cells } = text;
  // Beside it the table would begin in a row as high as the whole text.
  if (table.form === 'one-cell') return 'one-cell';
  if (looked.isProtected) return 'sheet-protected';
  if (looked.hasHiddenRows) return 'rows-hidden';
  if (looked.used !== null && looked.used.left + looked.used.columnCount - 1 > table.column) return 'columns-taken';
  if (!readsBeside(table, cells)) return 'read-otherwise';
  const sheet = context.workbook.worksheets.getItem(looked.id);
  const rows = { top: table.top, rowCount: table.rows.length };
  const kept = await keepColumnsBeside(context, sheet, looked, { left: columnBeside(table), columnCount: table.kinds.length, rows });
  return kept === null ? 'columns-taken' : [...kept];
}

async function writeBeside(context: Excel.RequestContext, { session, attempt }: Story, { looked, text }: Splitting, columns: readonly TargetColumn[]): Promise<Written> {
  const { table } = text;
  const contents = splitContents(table);
  const parts = columns.map((before, column): RestorePart => ({ sheetId: looked.id, sheetName: looked.name, before, written: contents.map((row) => row[column] ?? '') }));
  const kept = keepRecord(context, session, { attempt, parts, settings: looked.settings });
  const place = { sheet: context.workbook.worksheets.getItem(looked.id), top: table.top, left: columnBeside(table) };
  await writeSplit(context, table, place, (column) => columns[column]?.plain === true);
  return { place, sheetName: looked.name, kept };
}

async function writeOnNewSheet(context: Excel.RequestContext, { session, attempt }: Story, { looked, text }: Splitting): Promise<Written | ActionResult> {
  const look = await lookForTables(context);
  if (look.structureProtected) return refused({ code: 'structure-protected', with: {} });
  const sheetName = freeSheetName(SHEET_NAMES[session.state().language], look.sheets.map(({ name }) => name));
  const [name = ''] = freeTableNames(1, [...look.names.keys()]);
  const tables = splitUndo(text.table, { sheetName, name, madeBefore: textsOf(looked.settings).get(TABLES_SETTING) ?? null });
  const kept = keepRecord(context, session, { attempt, parts: [], tables, settings: looked.settings });
  const place = addSplitSheet(context, text.table, { sheetName, name });
  await writeSplit(context, text.table, place, () => true);
  place.sheet.activate();
  await context.sync();
  return { place, sheetName, kept };
}

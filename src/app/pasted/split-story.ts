/**
 * Split text into columns: the table that was pasted into one column, as cells beside it; the text itself stays. The table goes beside the text, one
 * column apart, where a person can compare the two. It goes to a new sheet where that would overwrite or hide something, or where sheet and table
 * together would not be read as the table alone: then the result says why.
 */
import { follow, lookAtActiveSheet, type ActiveSheet, type TargetColumn } from '../../excel';
import { keepColumnsBeside, readPasted, splitColumns, textIsUnchanged, type PastedText } from '../../excel/pasted';
import type { Language, SplitReason } from '../../messages';
import { columnBeside, readsBeside } from '../../sheet/pasted';
import type { Change, Written } from '../run/change';
import { refused, type ActionResult } from '../session/action';
import { addressOf, quotedSheet } from '../session/sentences';
import type { Session } from '../session/session';
import { scopeRead, understandScope } from '../sheets/understand-scope';
import { tableOnNewSheet } from './table-on-new-sheet';

/** How many unclear lines are named; the count tells of the others. */
const LINES_NAMED = 5;

const SHEET_NAMES: Readonly<Record<Language, string>> = { vi: 'Bảng đã tách', en: 'Split text' };

interface Splitting {
  readonly looked: ActiveSheet;
  readonly text: PastedText;
}

/** What Split text writes, or why it does not. */
export async function prepareSplit(context: Excel.RequestContext, session: Session): Promise<ActionResult | Change> {
  const looked = await lookAtActiveSheet(context);
  const text = await readPasted(context, looked, { mostRows: Number.POSITIVE_INFINITY });
  if (text === null) return refused({ code: 'no-pasted-text', with: { sheet: quotedSheet(looked.name) } });
  const beside = await columnsBeside(context, { looked, text });
  return Array.isArray(beside) ? besideText(context, session, { looked, text }, beside) : onNewSheet(context, session, { looked, text }, beside);
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
  const rows = { top: table.top, rowCount: table.rows.length };
  const kept = await keepColumnsBeside(context, looked, { left: columnBeside(table), columnCount: table.kinds.length, rows });
  return kept === null ? 'columns-taken' : [...kept];
}

function besideText(context: Excel.RequestContext, session: Session, { looked, text }: Splitting, targets: readonly TargetColumn[]): Change {
  const { table, cells } = text;
  const followed = follow(context, looked.id, cells, { top: table.top, rowCount: table.rows.length });
  return {
    settings: looked.settings,
    texts: {},
    columns: splitColumns(table, targets, followed).map((write) => ({ sheetName: looked.name, write })),
    tables: null,
    goesOn: false,
    done: async (written) => {
      const place = { top: written.places[0]?.top ?? table.top, left: written.places[0]?.column ?? columnBeside(table) };
      session.update(scopeRead(await understandScope(context, session.state())));
      return doneSplitting({ looked, text }, written, { sheetName: looked.name, ...place, newSheetSince: null });
    },
  };
}

function onNewSheet(context: Excel.RequestContext, session: Session, { looked, text }: Splitting, since: SplitReason): Promise<ActionResult | Change> {
  return tableOnNewSheet(context, session, {
    looked,
    table: text.table,
    wanted: SHEET_NAMES[session.state().language],
    check: (verifying) => textIsUnchanged(verifying, verifying.workbook.worksheets.getItem(looked.id), text.cells),
    done: (written, sheetName) => doneSplitting({ looked, text }, written, { sheetName, top: 0, left: 0, newSheetSince: since }),
  });
}

interface SplitTo {
  readonly sheetName: string;
  readonly top: number;
  readonly left: number;
  readonly newSheetSince: SplitReason | null;
}

function doneSplitting({ looked, text: { table } }: Splitting, { keptInMemoryOnly }: Written, { sheetName, top, left, newSheetSince }: SplitTo): ActionResult {
  const area = addressOf(sheetName, { top, left, rowCount: table.rows.length, columnCount: table.kinds.length });
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
        newSheetSince,
        keptInMemoryOnly,
      },
    },
  };
}

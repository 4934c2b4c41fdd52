/** A table of text on a sheet of its own, which Restore removes: what was pasted, where it cannot go beside the text, or has no sheet yet. */
import { freeTableNames, lookForTables, TABLES_SETTING, textsOf, type ActiveSheet } from '../../excel';
import { addSplitSheet, splitUndo, verifySplit, writeSplit, type SplitPlace } from '../../excel/pasted';
import type { PastedTable } from '../../sheet/pasted';
import { freeSheetName } from '../../tables';
import type { Change, Written } from '../run/change';
import { refused, type ActionResult } from '../session/action';
import type { Session } from '../session/session';
import { scopeRead, understandScope } from '../sheets/understand-scope';

interface NewTable {
  readonly looked: ActiveSheet;
  readonly table: PastedTable;
  /** The sheet's name; a number is added where it is taken. */
  readonly wanted: string;
  /** Throws an ExcelFailure where the text is no longer what was split. */
  readonly check?: (context: Excel.RequestContext) => Promise<void>;
  readonly done: (written: Written, sheetName: string) => ActionResult;
}

/** What is written, or why it is not. */
export async function tableOnNewSheet(context: Excel.RequestContext, session: Session, { looked, table, wanted, check, done }: NewTable): Promise<ActionResult | Change> {
  const look = await lookForTables(context);
  if (look.structureProtected) return refused({ code: 'structure-protected', with: {} });
  const sheetName = freeSheetName(wanted, look.sheets.map(({ name }) => name));
  const [name = ''] = freeTableNames(1, [...look.names.keys()]);
  const undo = splitUndo(table, { sheetName, name, madeBefore: textsOf(looked.settings).get(TABLES_SETTING) ?? null });
  const nameAtFirst = undo.addedSheets[0]?.nameAtFirst ?? sheetName;
  let place: SplitPlace | null = null;
  return {
    settings: looked.settings,
    texts: {},
    columns: [],
    goesOn: false,
    tables: {
      undo,
      write: async (writing, { amend }) => {
        place = addSplitSheet(writing, table, { nameAtFirst, name });
        const { sheet } = place;
        await writeSplit(writing, table, place);
        sheet.name = sheetName;
        sheet.activate();
        await writing.sync();
        amend({ ...undo, addedSheets: undo.addedSheets.map((added) => ({ ...added, id: sheet.id })) });
      },
      verify: async (verifying) => {
        if (place !== null) await verifySplit(verifying, table, place);
        await check?.(verifying);
        return 'shown';
      },
    },
    done: async (written) => {
      session.update(scopeRead(await understandScope(context, session.state())));
      return done(written, sheetName);
    },
  };
}

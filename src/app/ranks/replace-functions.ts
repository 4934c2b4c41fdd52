/**
 * Replace functions by values: turns every cell of the workbook that calls our functions into what it shows, so that the file can be passed on
 * to colleagues without the add-in. Restore brings the functions back.
 */
import { findOurFormulas, lookAtActiveSheet } from '../../excel';
import type { Change } from '../run/change';
import { perform } from '../run/perform';
import { refused, type ActionResult } from '../session/action';
import { addressOf, quotedSheet } from '../session/sentences';
import type { ActionRecord, Session } from '../session/session';

/** What a cell shows while a function has not answered: it must not become its value. */
const UNFINISHED = '#BUSY!';

/** Runs Replace functions by values on the whole workbook. */
export function replaceFunctions(session: Session): Promise<ActionRecord> {
  return perform(session, { name: 'replace-functions', waitsForCellEdit: false, prepare });
}

async function prepare(context: Excel.RequestContext): Promise<ActionResult | Change> {
  const { settings } = await lookAtActiveSheet(context);
  const { columns, protectedSheets, hiddenSheets } = await findOurFormulas(context);
  const [locked] = protectedSheets;
  if (locked !== undefined) return refused({ code: 'sheet-protected', with: { sheet: quotedSheet(locked) } });
  const [hidden] = hiddenSheets;
  if (hidden !== undefined) return refused({ code: 'rows-hidden-many', with: { sheet: quotedSheet(hidden.name), count: hidden.count } });
  if (columns.length === 0) return refused({ code: 'no-functions-to-replace', with: {} });
  if (columns.some(({ write }) => write.contents.includes(UNFINISHED))) return refused({ code: 'functions-unfinished', with: {} });
  const count = columns.reduce((sum, { write }) => sum + write.contents.filter((content) => content !== null).length, 0);
  return {
    settings,
    texts: {},
    columns,
    tables: null,
    goesOn: false,
    done: ({ places }) => {
      const areas = columns.map(({ sheetName, write }, i) => {
        const { top, column, rowCount } = places[i] ?? write.target;
        return addressOf(sheetName, { top, left: column, rowCount, columnCount: 1 });
      });
      return { status: 'done', written: areas, sentence: { code: 'functions-replaced', with: { areas, count } } };
    },
  };
}

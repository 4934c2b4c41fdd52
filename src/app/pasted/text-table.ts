/** A table of text that a person pasted into the pane, or of the sample, as cells of a new sheet. */
import { lookAtActiveSheet } from '../../excel';
import type { Language } from '../../messages';
import { findPasted, type PastedTable } from '../../sheet/pasted';
import type { Change } from '../run/change';
import { refused, type ActionResult } from '../session/action';
import { quotedSheet } from '../session/sentences';
import type { Session } from '../session/session';
import { SAMPLE_TABLE } from './sample-table';
import { tableOnNewSheet } from './table-on-new-sheet';

/** What is put on a new sheet: text that was pasted, or the table to try XepHang with. */
export type TextToPlace = { readonly text: string } | 'sample';

const SHEET_NAMES: Readonly<Record<'pasted' | 'sample', Readonly<Record<Language, string>>>> = {
  pasted: { vi: 'Bảng đã dán', en: 'Pasted table' },
  sample: { vi: 'Bảng mẫu', en: 'Sample' },
};

/** What is written, or why it is not. */
export async function prepareTextTable(context: Excel.RequestContext, session: Session, what: TextToPlace): Promise<ActionResult | Change> {
  const { language } = session.state();
  const table = tableOf(what === 'sample' ? SAMPLE_TABLE[language] : what.text);
  if (table === null) return refused({ code: 'text-no-table', with: {} });
  const looked = await lookAtActiveSheet(context);
  return tableOnNewSheet(context, session, {
    looked,
    table,
    wanted: SHEET_NAMES[what === 'sample' ? 'sample' : 'pasted'][language],
    done: ({ keptInMemoryOnly }, sheetName) => ({
      status: 'done',
      written: [quotedSheet(sheetName)],
      sentence: { code: 'table-placed', with: { sheet: sheetName, units: table.rows.filter(({ kind }) => kind === 'unit').length, unclear: table.unclear.length, keptInMemoryOnly } },
    }),
  });
}

/** The table that lines of text make, the parts of a line apart by tabs; null where they make none. */
function tableOf(text: string): PastedTable | null {
  const lines = text.split(/\r\n|\r|\n/u);
  return findPasted({ column: 0, top: 0, values: lines, numberFormats: null });
}

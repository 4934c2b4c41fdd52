/** Reads the one column of a sheet that is pasted text, whole: one request for all but the longest. Only sheets that cannot be read otherwise come here. */
import type { ColumnCells } from '../../sheet';
import { columnOfText, findPasted, type PastedTable } from '../../sheet/pasted';
import type { SheetLook } from '../reading/active-sheet';
import { readColumns } from '../reading/columns';
import type { Conversation } from '../conversation';

export interface PastedText {
  readonly table: PastedTable;
  /** The column as read: what a later check compares with. */
  readonly cells: ColumnCells;
}

/** The table that the sheet's text would make; null where it holds something else, or more rows than were to be read. */
export async function readPasted(context: Conversation, { id, used, window }: SheetLook, { mostRows }: { readonly mostRows: number }): Promise<PastedText | null> {
  const column = window === null ? null : columnOfText(window);
  if (window === null || used === null || column === null || used.rowCount > mostRows) return null;
  const sheet = context.workbook.worksheets.getItem(id);
  const read = await readColumns(context, sheet, used, { columns: [column], numberFormatsOf: [column] }, { window });
  const cells = read.get(column);
  const table = cells === undefined ? null : findPasted(cells);
  return cells === undefined || table === null ? null : { table, cells };
}

/** What a person chooses about the tables. It changes nothing of the ranking; the sheet is read anew only where the tables take other columns of it. */
import { readActiveSheet, sameDepth } from '../reading/read-sheet';
import type { Session } from '../session/session';
import { extraColumns, type ChosenTableOptions } from './table-options';

export async function chooseTables(session: Session, chosen: ChosenTableOptions): Promise<void> {
  const { chosenTables, found } = session.state();
  const tableOptions = found === null ? null : { ...found.tableOptions, ...chosen };
  session.update({
    chosenTables: { ...chosenTables, ...chosen },
    found: found === null || tableOptions === null ? null : { ...found, tableOptions },
  });
  if (found === null || found.layout === null || found.reading === null || tableOptions === null) return;
  const missing = extraColumns(tableOptions, found.layout).some((column) => !found.extraCells.some((cells) => cells.column === column));
  if (missing) await readActiveSheet(session, { depth: sameDepth(session) });
}

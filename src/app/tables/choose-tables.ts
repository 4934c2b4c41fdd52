/** What a person chooses about the tables: it changes nothing of the ranking, so nothing is read anew. */
import type { Session } from '../session';
import type { ChosenTableOptions } from './table-options';

export function chooseTables(session: Session, chosen: ChosenTableOptions): void {
  const { chosenTables, found } = session.state();
  session.update({
    chosenTables: { ...chosenTables, ...chosen },
    found: found === null ? null : { ...found, tableOptions: { ...found.tableOptions, ...chosen } },
  });
}

/** Which column groups the units of a table, and of which a person must say it. */
import { bodyRows, type GroupColumns, type TableColumn } from '../evidence/columns';
import type { HeaderRows } from '../evidence/header-rows';
import type { Window } from '../evidence/window';
import { foldHeader } from '../text/cell-text';
import type { RankEvidence } from './rank-evidence';

export interface GroupColumnChoice {
  readonly group: TableColumn | null;
  /** Columns of which a person must say whether they group; none where that is settled. */
  readonly doubt: readonly TableColumn[];
}

interface ColumnsToGroup {
  readonly window: Window;
  readonly header: HeaderRows;
  readonly unit: TableColumn;
  /** How ranks on the sheet were made from the scores. */
  readonly witnesses: ReturnType<RankEvidence['of']>;
  /** null: a person said that no column groups the units; undefined: nobody was asked. */
  readonly chosen: TableColumn | null | undefined;
}

/** Which column groups the units: a person's word, ranks on the sheet, the headers; what is left open is asked. */
export function chooseGroupColumn(columns: GroupColumns, { window, header, unit, witnesses, chosen }: ColumnsToGroup): GroupColumnChoice {
  if (chosen !== undefined) return { group: chosen, doubt: [] };
  // A kind that each name begins with is its group: `Sở | Sở Nội vụ`.
  const byNames = columns.possible.filter((kind) => namesBeginWith(window, header, { unit, kind }));
  const named = [...columns.named, ...byNames];
  const possible = columns.possible.filter((column) => !byNames.includes(column));
  const all = [...named, ...possible];
  if (all.length === 0) return { group: null, doubt: [] };
  const byRanks = all.find((column) => witnesses.some(({ by }) => by === column));
  const asOne = witnesses.some(({ groups }) => groups === null);
  if (byRanks !== undefined && !asOne) return { group: byRanks, doubt: [] };
  const [only = null] = named;
  if (asOne) return byRanks === undefined && only !== null ? { group: only, doubt: all } : named.length === 1 ? { group: only, doubt: [] } : { group: null, doubt: named.length > 1 ? named : [] };
  const [year = null] = possible.filter((year) => isLongFormat(window, header, { unit, year }));
  if (year !== null && all.length === 1) return { group: year, doubt: [] };
  return named.length === 1 && possible.length === 0 ? { group: only, doubt: [] } : { group: only, doubt: all };
}

/** True where nearly all names begin with what the column says of them. */
function namesBeginWith(window: Window, header: HeaderRows, { unit, kind }: { readonly unit: TableColumn; readonly kind: TableColumn }): boolean {
  const rows = bodyRows(window, header).filter((row) => window.text(row, unit.column) !== '' && window.text(row, kind.column) !== '');
  const begins = rows.filter((row) => foldHeader(window.text(row, unit.column)).startsWith(`${foldHeader(window.text(row, kind.column))} `));
  return begins.length > 0 && begins.length >= rows.length * 0.8;
}

/** True where each unit stands once for each year: a table in long format. */
function isLongFormat(window: Window, header: HeaderRows, { unit, year }: { readonly unit: TableColumn; readonly year: TableColumn }): boolean {
  if (!year.profile.years) return false;
  const rows = bodyRows(window, header).filter((row) => window.text(row, unit.column) !== '' && window.text(row, year.column) !== '');
  const pairs = new Set(rows.map((row) => `${window.text(row, unit.column).toLowerCase()}\n${window.text(row, year.column)}`));
  return pairs.size === rows.length;
}

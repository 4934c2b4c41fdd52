/** What stands in the way of tables and what there already is of them: one request. */
import { parseA1, type Area } from '../../../sheet';
import type { Conversation } from '../../conversation';

export interface TablesLook {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Sheets cannot be added or removed. */
  readonly structureProtected: boolean;
  /** All defined names of the workbook, each with its cells where it stands for some. */
  readonly names: ReadonlyMap<string, NamedCells | null>;
  /** The names of all Excel Tables of the workbook. */
  readonly excelTables: readonly string[];
}

export interface NamedCells {
  readonly sheetName: string;
  readonly area: Area;
}

/** Looks at the workbook. */
export async function lookForTables(context: Conversation): Promise<TablesLook> {
  const { worksheets, names, protection, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  tables.load('items/name');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    structureProtected: protection.protected,
    names: new Map(names.items.map((item) => [item.name, cellsOfFormula(String(item.formula))])),
    excelTables: tables.items.map(({ name }) => name),
  };
}

/**
 * The cells that a name's formula stands for; null for #REF!, for a formula, and for several areas.
 *
 * @example cellsOfFormula("='Bảng 1'!$A$1:$D$9") // { sheetName: 'Bảng 1', area: { top: 0, left: 0, rowCount: 9, columnCount: 4 } }
 */
export function cellsOfFormula(formula: string): NamedCells | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula);
  if (match === null) return null;
  const [, quoted, plain = '', address = ''] = match;
  const area = parseA1(address);
  return area === null ? null : { sheetName: quoted === undefined ? plain : quoted.replaceAll("''", "'"), area };
}

/** What stands in the way of tables and what there already is of them: one request. */
import type { Conversation } from '../../conversation';
import { cellsOfFormula } from '../../undo/cells-of-formula';
import type { NamedCells } from '../../undo/hidden-names';

export interface TablesLook {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Sheets cannot be added or removed. */
  readonly structureProtected: boolean;
  /** All defined names of the workbook, each with its cells where it stands for some. */
  readonly names: ReadonlyMap<string, NamedCells | null>;
  /** The names of all Excel Tables of the workbook. */
  readonly excelTables: readonly string[];
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

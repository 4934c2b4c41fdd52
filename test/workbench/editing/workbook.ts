/** A small workbook and a person who edits it, without any add-in. */

import { newWorkbook } from '../../../workbench/engine/open';
import { Editing } from '../../../workbench/editing/editing';
import type { CellValue, SheetModel } from '../../../workbench/engine/port';
import { parseAddress } from '../../../workbench/objects/addresses/a1';
import { WorkbookSession } from '../../../workbench/objects/session/workbook-session';
import type { Area } from '../../../workbench/engine/port';

export interface Desk {
  readonly editing: Editing;
  readonly session: WorkbookSession;
  readonly sheet: SheetModel;
  /** Types a text into a cell by its address. */
  readonly type: (address: string, text: string) => ReturnType<Editing['type']>;
  readonly value: (address: string) => CellValue;
  readonly text: (address: string) => string;
  readonly formula: (address: string) => string | null;
}

export function desk(rows: readonly (readonly string[])[] = [], options: { readonly locale?: string } = {}): Desk {
  const model = newWorkbook();
  const session = new WorkbookSession({ model, fileName: 'test.xlsx', dataLocale: options.locale ?? 'vi-VN', excelApi: 20 });
  const editing = new Editing(session);
  const sheet = model.activeSheet;
  if (rows.length > 0) editing.paste(sheet, area('A1'), rows);
  return {
    editing,
    session,
    sheet,
    type: (address, text) => editing.type(sheet, corner(address), text),
    value: (address) => sheet.value(corner(address).row, corner(address).column),
    text: (address) => editing.textOf(sheet, corner(address).row, corner(address).column),
    formula: (address) => sheet.formula(corner(address).row, corner(address).column),
  };
}

export function area(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new TypeError(`${address} is no address`);
  return parsed.area;
}

export function corner(address: string): { readonly row: number; readonly column: number } {
  const { top, left } = area(address);
  return { row: top, column: left };
}

/** What the cells of an area hold, rows of formulas and values. */
export function cells(sheet: SheetModel, address: string): (string | number | boolean | null)[][] {
  const { top, left, rowCount, columnCount } = area(address);
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c) => {
      const value = sheet.value(top + r, left + c);
      return sheet.formula(top + r, left + c) ?? (typeof value === 'object' && value !== null ? value.error : value);
    }),
  );
}

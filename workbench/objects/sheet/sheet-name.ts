/** Excel's rules for the name of a sheet. */

import type { SheetModel } from '../../engine/port';
import { ExcelError } from '../definition/excel-error';
import type { WorkbookSession } from '../session/workbook-session';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*:[\]]/;

export type SheetNameFault = 'empty' | 'too-long' | 'forbidden-character' | 'apostrophe-at-end' | 'reserved' | 'taken';

/** Why a sheet cannot have a name; null where it can. */
export function sheetNameFault(name: string, self: SheetModel | null, sheets: readonly SheetModel[]): SheetNameFault | null {
  if (name === '') return 'empty';
  if (name.length > LONGEST) return 'too-long';
  if (FORBIDDEN.test(name)) return 'forbidden-character';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe-at-end';
  if (name.toLowerCase() === 'history') return 'reserved';
  const taken = sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
  return taken ? 'taken' : null;
}

/**
 * @param self the sheet that is renamed, which may keep its own name in other letters; null for a new one
 * @throws {ExcelError} InvalidArgument for a name that no sheet may have, ItemAlreadyExists for one that is taken
 */
export function requireSheetName(name: string, self: SheetModel | null, session: WorkbookSession): string {
  const fault = sheetNameFault(name, self, session.model.sheets);
  if (fault === 'taken') throw new ExcelError('ItemAlreadyExists', { message: 'A resource with the same name or identifier already exists.' });
  if (fault !== null) throw new ExcelError('InvalidArgument');
  return name;
}

/** `Sheet1`, `Sheet2` …: the first that is free. */
export function freeSheetName(session: WorkbookSession): string {
  const taken = new Set(session.model.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = session.model.sheets.length;
  do number += 1;
  while (taken.has(`sheet${number}`));
  return `Sheet${number}`;
}

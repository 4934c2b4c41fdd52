/** Excel's rules for the name of a sheet. */

import type { SheetModel } from '../../engine/port';
import { ExcelError } from '../excel-error';
import type { WorkbookSession } from '../workbook-session';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*:[\]]/;

/**
 * @param self the sheet that is renamed, which may keep its own name in other letters; null for a new one
 * @throws {ExcelError} InvalidArgument for a name that no sheet may have, ItemAlreadyExists for one that is taken
 */
export function requireSheetName(name: string, self: SheetModel | null, session: WorkbookSession): string {
  const reserved = name.toLowerCase() === 'history';
  if (name === '' || name.length > LONGEST || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'") || reserved) {
    throw new ExcelError('InvalidArgument');
  }
  const taken = session.model.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ExcelError('ItemAlreadyExists', { message: 'A resource with the same name or identifier already exists.' });
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

/** Sheets that come, go, move, hide or get another name, and what an add-in hears of it. */

import type { SheetModel, SheetVisibility } from '../../engine/port';
import { loseSheet } from '../calculation/lost-references';
import { renameSheetInFormulas } from '../calculation/renamed-references';
import { ExcelError } from '../definition/excel-error';
import type { WorkbookSession } from '../session/workbook-session';
import { freeSheetName, requireSheetName } from './sheet-name';

export function requireStructureOpen(session: WorkbookSession): void {
  if (session.model.structureProtected) throw new ExcelError('AccessDenied');
}

function visibleSheets(session: WorkbookSession): readonly SheetModel[] {
  return session.model.sheets.filter((sheet) => sheet.visibility === 'Visible');
}

/** @param name a free one is found where it is null */
export function addSheet(name: string | null, session: WorkbookSession): SheetModel {
  requireStructureOpen(session);
  const sheetName = name === null ? freeSheetName(session) : requireSheetName(name, null, session);
  const sheet = session.calculation.changeStructure(() => session.model.addSheet(sheetName));
  session.history.clear();
  session.events.raise('worksheetAdded', sheet.id, { worksheetId: sheet.id, source: 'Local' });
  return sheet;
}

/** @throws {ExcelError} InvalidOperation for the last visible sheet, or a very hidden one */
export function deleteSheet(sheet: SheetModel, session: WorkbookSession): void {
  requireStructureOpen(session);
  const visible = visibleSheets(session);
  const last = visible.length === 1 && visible[0] === sheet;
  if (last || sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation');
  if (session.model.activeSheet === sheet) {
    const position = visible.indexOf(sheet);
    const next = visible[position + 1] ?? visible[position - 1];
    if (next !== undefined) session.activate(next);
  }
  session.calculation.changeStructure(() => {
    loseSheet(sheet, session.model);
    session.model.removeSheet(sheet.id);
  });
  session.history.clear();
  session.events.raise('worksheetDeleted', sheet.id, { worksheetId: sheet.id, source: 'Local' });
}

export function renameSheet(sheet: SheetModel, value: string, session: WorkbookSession): void {
  requireStructureOpen(session);
  const nameBefore = sheet.name;
  const name = requireSheetName(value, sheet, session);
  session.calculation.changeStructure(() => {
    renameSheetInFormulas(sheet, name, session.model);
    sheet.name = name;
  });
  session.events.raise('worksheetNameChanged', sheet.id, { worksheetId: sheet.id, source: 'Local', nameBefore, nameAfter: sheet.name });
}

/** @throws {ExcelError} InvalidOperation for hiding the last visible sheet */
export function setVisibility(sheet: SheetModel, value: SheetVisibility, session: WorkbookSession): void {
  requireStructureOpen(session);
  const visible = visibleSheets(session);
  if (value !== 'Visible' && visible.length === 1 && visible[0] === sheet) throw new ExcelError('InvalidOperation');
  sheet.visibility = value;
  const next = visibleSheets(session)[0];
  if (value !== 'Visible' && session.model.activeSheet === sheet && next !== undefined) session.activate(next);
}

/** @param value the position among all sheets, hidden ones too, from 0 */
export function moveSheet(sheet: SheetModel, value: number, session: WorkbookSession): void {
  if (!Number.isInteger(value) || value < 0 || value >= session.model.sheets.length) throw new ExcelError('InvalidArgument');
  requireStructureOpen(session);
  session.calculation.changeStructure(() => session.model.moveSheet(sheet.id, value));
  session.history.clear();
}

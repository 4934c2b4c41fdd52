/** `worksheet.protection`. Passwords are not kept: the port has no place for them, so protecting with one is refused by name. */

import type { SheetProtection } from '../../engine/port';
import { ExcelError, notImplemented } from '../definition/excel-error';
import type { Json } from '../definition/json';
import type { TypeDefinition } from '../definition/type-definition';

/** A protected sheet on which nobody may do anything, as Excel protects one where no options are given. */
export const NOTHING_ALLOWED: SheetProtection = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowInsertHyperlinks: false,
  allowEditObjects: false,
  allowEditScenarios: false,
};

function readOptions(value: unknown): SheetProtection {
  if (value === null) return NOTHING_ALLOWED;
  if (typeof value !== 'object') throw new ExcelError('InvalidArgument');
  const options: Record<string, boolean> = { ...NOTHING_ALLOWED };
  for (const [name, allowed] of Object.entries(value)) {
    if (allowed === null) continue;
    if (name === 'selectionMode' && allowed === 'Normal') continue;
    if (!(name in NOTHING_ALLOWED)) throw notImplemented(`WorksheetProtection.protect with ${name}`);
    if (typeof allowed !== 'boolean') throw new ExcelError('InvalidArgument');
    options[name] = allowed;
  }
  return { ...NOTHING_ALLOWED, ...options };
}

export const worksheetProtection: TypeDefinition<'WorksheetProtection'> = {
  sheet: (sheet) => sheet,
  properties: {
    Protected: { since: 2, get: (sheet) => sheet.protection !== null },
    Options: { since: 2, get: ({ protection }): Json => (protection === null ? null : { ...protection }) },
  },
  methods: {
    Protect: {
      since: 2,
      act: (sheet, { args, session }) => {
        if (sheet.protection !== null) throw new ExcelError('InvalidOperation');
        if (args.optionalString(1) !== null) throw notImplemented('WorksheetProtection.protect with a password');
        sheet.protect(readOptions(args.any(0)));
        session.history.clear();
      },
    },
    Unprotect: {
      since: 2,
      act: (sheet, { session }) => {
        sheet.unprotect();
        session.history.clear();
      },
    },
  },
};

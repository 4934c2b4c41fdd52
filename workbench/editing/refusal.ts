/** What Excel would not let a person do, as a value: the page says it in its own words. */

import type { Area, SheetModel } from '../engine/port';
import { formatArea } from '../objects/addresses/a1';
import { intersection } from '../objects/addresses/areas';
import { ExcelError } from '../objects/definition/excel-error';

export type RefusalCode =
  /** A cell is locked, or the sheet or workbook is protected against it. */
  | 'protected'
  /** The cell lies under another of its merged cells, or merged cells would be torn. */
  | 'part-of-merge'
  | 'part-of-table'
  | 'not-a-formula'
  /** Above 32,767 characters. */
  | 'too-long'
  /** The cells would leave the sheet, or push others off it. */
  | 'off-sheet'
  /** A workbook keeps one visible sheet. */
  | 'last-sheet'
  /** Excel can do it, the workbench cannot: `detail` names what. */
  | 'not-in-workbench'
  /** Anything else that Excel refuses; `detail` is its English sentence. */
  | 'refused';

export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  /** The cells that it is about (`B2:B5`), or the name of what is missing, or ''. */
  readonly detail: string;
}

export type Outcome<T = undefined> = { readonly kind: 'done'; readonly value: T } | Refusal;

export const DONE: Outcome = { kind: 'done', value: undefined };

export function refused(code: RefusalCode, detail = ''): Refusal {
  return { kind: 'refused', code, detail };
}

/** Excel's error as a refusal; what is no error of Excel is thrown on: a mistake of ours. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ExcelError)) throw error;
  if (error.code === 'AccessDenied') return refused('protected');
  if (error.code === 'WorkbenchNotImplemented') return refused('not-in-workbench', error.location ?? error.message);
  return refused('refused', error.message);
}

/** The first locked cell of a protected sheet in an area; null where all can be written. */
export function lockedCell(sheet: SheetModel, area: Area): Refusal | null {
  if (sheet.protection === null) return null;
  for (let row = area.top; row < area.top + area.rowCount; row += 1) {
    for (let column = area.left; column < area.left + area.columnCount; column += 1) {
      if (sheet.style(row, column).locked) return refused('protected', formatArea({ top: row, left: column, rowCount: 1, columnCount: 1 }));
    }
  }
  return null;
}

/** Merged cells that cover a cell and begin elsewhere. */
export function coveringMerge(sheet: SheetModel, { row, column }: { readonly row: number; readonly column: number }): Refusal | null {
  const cell = { top: row, left: column, rowCount: 1, columnCount: 1 };
  const merge = sheet.merges.find((candidate) => intersection(candidate, cell) !== null && (candidate.top !== row || candidate.left !== column));
  return merge === undefined ? null : refused('part-of-merge', formatArea(merge));
}

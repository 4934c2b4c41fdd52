/** One cell and what is typed into it, by an add-in or a person: first read, which may refuse it, then written. */

import type { SheetModel } from '../engine/port';
import { cellArea } from './addresses/areas';
import type { SessionCalculation } from './calculation/session-calculation';
import { ExcelError } from './definition/excel-error';
import { readTypedText, type TypedText } from './typed-text';

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** null empties the cell. */
  readonly typed: TypedText | null;
}

/** @throws {ExcelError} InvalidArgument for what no cell takes, or a text that is no formula */
export function readWrite({ sheet, row, column }: Place, value: unknown, calculation: SessionCalculation): CellWrite {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  const textFormat = sheet.style(row, column).numberFormat === '@';
  const typed = value === '' ? null : typedValue(value, { textFormat, locale: 'en-US' });
  if (typed?.kind === 'formula') calculation.requireFormula({ sheet, row, column, formula: typed.formula });
  return { row, column, typed };
}

/** Inside `calculation.change`. */
export function writeCell(sheet: SheetModel, { row, column, typed }: CellWrite, calculation: SessionCalculation): void {
  if (typed === null) {
    sheet.setValue(row, column, null);
    return;
  }
  switch (typed.kind) {
    case 'formula':
      calculation.putFormula({ sheet, row, column, formula: typed.formula });
      break;
    case 'text':
      sheet.setValue(row, column, typed.text, { quotePrefix: typed.quotePrefix });
      break;
    case 'error':
      sheet.setValue(row, column, { error: typed.error });
      break;
    case 'boolean':
      sheet.setValue(row, column, typed.value);
      break;
    case 'number':
      sheet.setValue(row, column, typed.value);
      if (typed.numberFormat !== null && sheet.style(row, column).numberFormat === 'General') {
        sheet.setStyle(cellArea(row, column), { numberFormat: typed.numberFormat });
      }
  }
}

/** A number or boolean is itself, but text in a cell that is formatted as text. */
function typedValue(value: string | number | boolean, cell: { readonly textFormat: boolean; readonly locale: string }): TypedText {
  if (typeof value === 'string') return readTypedText(value, cell);
  if (cell.textFormat) return { kind: 'text', text: typeof value === 'boolean' ? String(value).toUpperCase() : String(value), quotePrefix: false };
  return typeof value === 'number' ? { kind: 'number', value, numberFormat: null } : { kind: 'boolean', value };
}

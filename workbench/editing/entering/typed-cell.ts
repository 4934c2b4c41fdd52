/** A text that a person enters in a cell, in the locale of the data: first read, which may refuse it, then written. */

import { isPercentFormat } from 'numfmt';
import type { CellPlace, SheetModel } from '../../engine/port';
import { formatArea } from '../../objects/addresses/a1';
import { cellArea } from '../../objects/addresses/areas';
import type { CellWrite } from '../../objects/cell-writing';
import { ExcelError } from '../../objects/definition/excel-error';
import { LONGEST_TEXT, readTypedText, type TypedText } from '../../objects/typed-text';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import { englishFormula } from './locale-notation';
import { refused, refusalOf, type Refusal } from '../refusal';

/**
 * What a text becomes in a cell.
 *
 * In a cell with a percent format a bare number is a percentage, as Excel's option "Enable automatic percent entry" has it by default:
 * 10 is 10% and 0,1 is 10% too (Microsoft, "Format numbers as percentages").
 */
export function readTypedCell(sheet: SheetModel, place: CellPlace, text: string, session: WorkbookSession): CellWrite | Refusal {
  const where = formatArea(cellArea(place.row, place.column));
  if (text.length > LONGEST_TEXT) return refused('too-long', where);
  if (text === '') return { ...place, typed: null };
  const { numberFormat } = sheet.style(place.row, place.column);
  const typed = readTypedText(text, { textFormat: numberFormat === '@', locale: session.dataLocale });
  if (typed.kind === 'number') return { ...place, typed: isPercentFormat(numberFormat) ? asPercentage(typed) : typed };
  if (typed.kind !== 'formula') return { ...place, typed };
  const formula = englishFormula(typed.formula, session.dataLocale);
  if (formula === null) return refused('not-a-formula', where);
  try {
    session.calculation.requireFormula({ sheet, ...place, formula });
  } catch (error) {
    return error instanceof ExcelError && error.code === 'InvalidArgument' ? refused('not-a-formula', where) : refusalOf(error);
  }
  return { ...place, typed: { kind: 'formula', formula } };
}

function asPercentage(typed: Extract<TypedText, { kind: 'number' }>): TypedText {
  const bare = typed.numberFormat === null || !isPercentFormat(typed.numberFormat);
  return bare && Math.abs(typed.value) >= 1 ? { ...typed, value: Number((typed.value / 100).toPrecision(15)) } : typed;
}

/**
 * `--eval`: formulas on the active sheet, each in a free cell below and right of everything on it, so that whole rows and columns of the
 * table can be named and results have room to spill. Each is removed before the next. The add-in hears nothing of it.
 */

import type { Area, CellValue, SheetModel } from '../../engine/port';
import { cellArea } from '../../objects/addresses/areas';
import { ExcelError } from '../../objects/definition/excel-error';
import type { HeadlessExcel } from '../headless-excel';
import { WrongUsage } from './wrong-usage';

/** An error value is its code, such as `#N/A`. A formula never gives a blank: it gives 0 or "". */
export type EvaluatedCell = string | number | boolean;

export interface Evaluation {
  readonly formula: string;
  /** Of a spill its rows. */
  readonly value: EvaluatedCell | readonly (readonly EvaluatedCell[])[];
}

/** @throws {WrongUsage} for a text that Excel would not let anyone enter */
export function requireFormulas(formulas: readonly string[], excel: HeadlessExcel): void {
  const place = freeCell(excel.activeSheet);
  for (const formula of formulas) {
    try {
      excel.host.session.calculation.requireFormula({ sheet: excel.activeSheet, ...place, formula });
    } catch (error) {
      if (error instanceof ExcelError && error.code === 'InvalidArgument') throw new WrongUsage(`--eval: ${error.message}`);
      throw error;
    }
  }
}

/** The formulas' values once no cell waits for a custom function any more. */
export async function evaluateFormulas(formulas: readonly string[], excel: HeadlessExcel): Promise<readonly Evaluation[]> {
  const evaluations: Evaluation[] = [];
  for (const formula of formulas) evaluations.push({ formula, value: await evaluate(formula, excel) });
  return evaluations;
}

async function evaluate(formula: string, excel: HeadlessExcel): Promise<Evaluation['value']> {
  const { calculation } = excel.host.session;
  const sheet = excel.activeSheet;
  const { row, column } = freeCell(sheet);
  const cell = cellArea(row, column);
  calculation.requireFormula({ sheet, row, column, formula });
  calculation.change(sheet, [cell], () => calculation.putFormula({ sheet, row, column, formula }));
  calculation.settle();
  await excel.waitForIdle();
  const spill = calculation.spillAround(sheet, row, column);
  const value = spill === null ? plain(sheet.value(row, column)) : rowsOf(sheet, spill);
  calculation.change(sheet, [cell], () => sheet.setValue(row, column, null));
  calculation.settle();
  return value;
}

function freeCell(sheet: SheetModel): { readonly row: number; readonly column: number } {
  const used = sheet.usedArea({ valuesOnly: false });
  return used === null ? { row: 0, column: 0 } : { row: used.top + used.rowCount, column: used.left + used.columnCount };
}

function rowsOf(sheet: SheetModel, { top, left, rowCount, columnCount }: Area): EvaluatedCell[][] {
  return Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (__, c) => plain(sheet.value(top + r, left + c))));
}

function plain(value: CellValue): EvaluatedCell {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

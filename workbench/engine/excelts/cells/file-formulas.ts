/** Formulas in the words of files: read from them when a workbook was opened, put into them for as long as it is written. */
import { type Cell, ValueType, type Worksheet } from '@cj-tech-master/excelts';
import { addressOfArea } from './area';
import { eachCell } from './file-cells';
import type { Area, FormulaNotation } from '../../port';

/** What a cell shows while a function runs elsewhere: no result to be kept. */
const BUSY = '#BUSY!';

export function readFileFormulas(sheet: Worksheet, { fromFile }: FormulaNotation): void {
  eachFormula(sheet, (cell, formula) => {
    const read = fromFile(`=${formula}`).slice(1);
    if (read !== formula) cell.value = { ...valueOf(cell), formula: read };
  });
}

/** @returns the way back to the formulas as people see them */
export function putFileFormulas(sheet: Worksheet, { toFile }: FormulaNotation, arrays: readonly Area[]): () => void {
  const byCell = new Map(arrays.map((area) => [`${area.top} ${area.left}`, area]));
  const restore: (() => void)[] = [];
  eachFormula(sheet, (cell, formula, place) => {
    const before = valueOf(cell);
    const written = { formula: toFile(`=${formula}`).slice(1), ...resultOf(before) };
    const array = byCell.get(place);
    if (array === undefined && written.formula === formula && !('shareType' in before) && 'result' in written === 'result' in before) return;
    cell.value = array === undefined ? written : { ...written, shareType: 'array', ref: addressOfArea(array), isDynamicArray: true };
    restore.push(() => {
      cell.value = before;
    });
  });
  return () => {
    for (const step of restore) step();
  };
}

function eachFormula(sheet: Worksheet, visit: (cell: Cell, formula: string, place: string) => void): void {
  eachCell(sheet, (cell, row, column) => {
    if (cell.type === ValueType.Formula && cell.formula !== undefined) visit(cell, cell.formula, `${row} ${column}`);
  });
}

type FormulaValue = Extract<Cell['value'], { readonly formula: string; readonly result?: unknown }>;

function valueOf(cell: Cell): FormulaValue {
  const { value } = cell;
  if (typeof value === 'object' && value !== null && 'formula' in value && typeof value.formula === 'string') return value as FormulaValue;
  throw new TypeError(`${cell.address} holds no formula`);
}

function resultOf({ result }: FormulaValue): Pick<FormulaValue, 'result'> {
  // The library's type lists older errors only.
  const error: string | null = typeof result === 'object' && 'error' in result ? result.error : null;
  return result === undefined || error === BUSY ? {} : { result };
}

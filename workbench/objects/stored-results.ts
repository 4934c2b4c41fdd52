/**
 * The calculator of a workbench that does not calculate yet: formulas keep the results that the file stores. A formula that was
 * overwritten and is put back where it was has its stored result again, so that a restore can be tested; every other formula is
 * refused by name.
 */

import type { CellValue } from '../engine/port';
import type { Calculator, FormulaCell } from './calculator';
import { notImplemented } from './excel-error';

export class StoredResults implements Calculator {
  private readonly results = new Map<string, CellValue>();

  forget(cell: FormulaCell, result: CellValue): void {
    this.results.set(key(cell), result);
  }

  calculate(cell: FormulaCell): CellValue {
    const result = this.results.get(key(cell));
    if (result === undefined) throw notImplemented(`Calculating ${cell.formula.slice(0, 80)}`);
    return result;
  }
}

function key(cell: FormulaCell): string {
  return `${cell.sheet.id} ${cell.row} ${cell.column} ${cell.formula}`;
}

/** The cells that a file's sheet has, without making any. Rows and columns count from 0. */
import { type Cell, FormulaType, ValueType, type Worksheet } from '@cj-tech-master/excelts';

export function eachCell(sheet: Worksheet, visit: (cell: Cell, row: number, column: number) => void): void {
  for (let row = 0; row < sheet.rowCount; row++) {
    const file = sheet.findRow(row + 1);
    if (file === undefined) continue;
    for (let column = 0; column < file.cellCount; column++) {
      const cell = file.findCell(column + 1);
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

/** ExcelTS leaves a shared formula with its first cell; overwriting that cell would lose it for all others. */
export function unshareFormulas(sheet: Worksheet): void {
  const shared: Cell[] = [];
  eachCell(sheet, (cell) => {
    if (cell.type === ValueType.Formula && (cell.formulaType === FormulaType.Shared || cell.model.shareType === 'shared')) shared.push(cell);
  });
  const formulas = shared.map((cell) => ({ cell, formula: cell.formula, result: cell.result }));
  for (const { cell, formula, result } of formulas) {
    if (formula !== undefined) cell.value = { formula, ...(result === undefined ? {} : { result }) };
  }
}

import { newWorkbook } from '../../../../workbench/engine/open';
import type { CellValue } from '../../../../workbench/engine/port';
import { SheetCalculation } from '../sheet-calculation';
import { FORMULAS } from './formulas';
import { FORMULA_COLUMN, GRID, bandRow } from './grid';
import { KNOWN_DIFFERENCES } from './known-differences';
import recorded from './recorded.json';

interface Compared {
  readonly formula: string;
  readonly ours: readonly (readonly CellValue[])[];
  readonly libreOffice: readonly (readonly CellValue[])[];
}

/** All formulas calculated at the places where LibreOffice had them. */
function compareAll(): Compared[] {
  const workbook = newWorkbook();
  const { calculation, sheet } = new SheetCalculation({ workbook });
  GRID.forEach((values, row) => values.forEach((value, column) => sheet.setValue(row, column, value)));
  calculation.cellsChanged(sheet, { top: 0, left: 0, rowCount: GRID.length, columnCount: FORMULA_COLUMN });
  FORMULAS.forEach(({ formula }, index) => calculation.writeFormula(sheet, bandRow(index), FORMULA_COLUMN, formula));
  calculation.recalculate();
  return FORMULAS.map(({ formula, rows, columns }, index) => ({
    formula,
    ours: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => sheet.value(bandRow(index) + row, FORMULA_COLUMN + column))),
    libreOffice: recorded.results[index]?.values ?? [],
  }));
}

/** Files carry 15 digits, the two sum in different orders, and LibreOffice writes an empty text as an empty cell. */
function same(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) <= 1e-12 * Math.max(1e-3, Math.abs(theirs));
  if (ours === '' && theirs === null) return true;
  return JSON.stringify(ours) === JSON.stringify(theirs);
}

function agrees({ ours, libreOffice }: Compared): boolean {
  return ours.every((row, r) => row.every((value, c) => same(value, libreOffice[r]?.[c] ?? null)));
}

describe('the built-in functions beside LibreOffice', () => {
  const compared = compareAll();
  const different = compared.filter((one) => !agrees(one));

  it('compares a few hundred formulas, each with a recorded result', () => {
    expect(FORMULAS.length).toBeGreaterThan(300);
    expect(recorded.results.map(({ formula }) => formula)).toEqual(FORMULAS.map(({ formula }) => formula));
  });

  it('agrees with LibreOffice but for the differences that are listed with their reasons', () => {
    const unexplained = different.filter(({ formula }) => !(formula in KNOWN_DIFFERENCES));
    expect(unexplained.map(({ formula, ours, libreOffice }) => ({ formula, ours, libreOffice }))).toEqual([]);
  });

  it('gives for each listed difference the value that Excel gives', () => {
    for (const [formula, { excel }] of Object.entries(KNOWN_DIFFERENCES)) {
      expect({ formula, ours: different.find((one) => one.formula === formula)?.ours }).toEqual({ formula, ours: excel });
    }
  });
});

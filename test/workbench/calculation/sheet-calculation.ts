/** Little sheets to calculate in: cells by address, as a reader of the test sees them. */

import { Calculation, type CalculationOptions } from '../../../workbench/calculation/calculation';
import type { RecalculationResult } from '../../../workbench/calculation/graph/recalculation';
import { newWorkbook } from '../../../workbench/engine/open';
import type { Area, CellValue, SheetModel, WorkbookModel } from '../../../workbench/engine/port';
import { formatArea, parseAddress } from '../../../workbench/objects/addresses/a1';

export class SheetCalculation {
  readonly workbook: WorkbookModel;
  readonly calculation: Calculation;

  constructor(options: CalculationOptions & { readonly workbook?: WorkbookModel } = {}) {
    this.workbook = options.workbook ?? newWorkbook();
    this.calculation = new Calculation(this.workbook, options);
  }

  get sheet(): SheetModel {
    return this.workbook.activeSheet;
  }

  /** Writes cells, formulas among them, and calculates what follows. */
  set(cells: Readonly<Record<string, CellValue>>, sheet: SheetModel = this.sheet): RecalculationResult {
    for (const [address, value] of Object.entries(cells)) {
      const { top: row, left: column } = areaOf(address);
      if (typeof value === 'string' && value.startsWith('=')) sheet.setFormula(row, column, value, null);
      else sheet.setValue(row, column, value);
      this.calculation.cellsChanged(sheet, areaOf(address));
    }
    return this.calculation.recalculate();
  }

  /** The value of one cell; errors as their code, e.g. '#N/A'. */
  at(address: string, sheet: SheetModel = this.sheet): string | number | boolean | null {
    const { top, left } = areaOf(address);
    return shown(sheet.value(top, left));
  }

  /** The values of a range. */
  range(address: string, sheet: SheetModel = this.sheet): (string | number | boolean | null)[][] {
    const { top, left, rowCount, columnCount } = areaOf(address);
    return Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => shown(sheet.value(top + row, left + column))));
  }

  /** The area that is filled around a cell, e.g. 'A1:A3'; null for a cell that no spill fills. */
  spill(address: string): string | null {
    const { top, left } = areaOf(address);
    const area = this.calculation.spillAround(this.sheet, top, left);
    return area === null ? null : formatArea(area);
  }

  /** What a formula gives in a cell of its own; a spill as its rows. */
  value(formula: string): unknown {
    const address = 'XA500';
    this.set({ [address]: formula });
    const area = this.spill(address);
    return area === null ? this.at(address) : this.range(area);
  }
}

export function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`${address} is no address.`);
  return parsed.area;
}

function shown(value: CellValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? value.error : value;
}

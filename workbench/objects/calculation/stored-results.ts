/**
 * Results of formulas that were overwritten. A formula that the workbench cannot calculate and that is put back where it was has its
 * stored result again, so that an add-in can restore what it wrote over.
 */

import type { Area, CellValue, SheetModel } from '../../engine/port';
import { forEachCell, intersection } from '../addresses/areas';

export interface FormulaPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** With its leading '=', in English with commas. */
  readonly formula: string;
}

export class StoredResults {
  readonly #results = new Map<string, CellValue>();

  /** Remembers the formulas of an area that is about to be written over. */
  keep(sheet: SheetModel, area: Area): void {
    const used = sheet.usedArea({ valuesOnly: true });
    const cells = used === null ? null : intersection(used, area);
    if (cells === null) return;
    forEachCell(cells, (row, column) => {
      const formula = sheet.formula(row, column);
      if (formula !== null) this.#results.set(key({ sheet, row, column, formula }), sheet.value(row, column));
    });
  }

  has(place: FormulaPlace): boolean {
    return this.#results.has(key(place)) || place.sheet.formula(place.row, place.column) === place.formula;
  }

  /** null where none is known. */
  result(place: FormulaPlace): CellValue {
    return this.#results.get(key(place)) ?? null;
  }
}

function key({ sheet, row, column, formula }: FormulaPlace): string {
  return `${sheet.id} ${row} ${column} ${formula}`;
}

/** The workbook as calculation sees it: its sheets, and what names in formulas mean. */

import type { WorkbookModel } from '../../engine/port';
import type { FormulaScope, PlacedTable } from '../formula/scope';
import type { CellSource } from '../values/reference';
import { CellSheet, type ReadObserver } from './cell-sheet';

export class CellWorkbook implements FormulaScope {
  #sheets = new Map<string, CellSheet>();
  #byName = new Map<string, CellSheet>();
  #tables = new Map<string, PlacedTable>();

  constructor(
    private readonly model: WorkbookModel,
    private readonly observer: ReadObserver,
  ) {
    this.refresh();
  }

  /** Sheets, tables or names of the model are others now. Values of sheets that stay are kept. */
  refresh(): void {
    const before = this.#sheets;
    this.#sheets = new Map(this.model.sheets.map((sheet) => [sheet.id, before.get(sheet.id) ?? new CellSheet(sheet, this.observer)]));
    this.#byName = new Map([...this.#sheets.values()].map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.#tables = new Map(
      [...this.#sheets.values()].flatMap((sheet) => sheet.model.tables.map((table): [string, PlacedTable] => [table.name.toLowerCase(), { sheet, table }])),
    );
  }

  get sheets(): readonly CellSheet[] {
    return [...this.#sheets.values()];
  }

  get sheetNames(): readonly string[] {
    return this.sheets.map((sheet) => sheet.name);
  }

  /** @throws {RangeError} for the id of no sheet */
  byId(id: string): CellSheet {
    const sheet = this.#sheets.get(id);
    if (sheet === undefined) throw new RangeError(`The workbook has no sheet ${id}.`);
    return sheet;
  }

  sheet(name: string): CellSheet | null {
    return this.#byName.get(name.toLowerCase()) ?? null;
  }

  sheetsBetween(first: string, last: string): readonly CellSheet[] {
    const sheets = this.sheets;
    const [from, to] = [first, last].map((name) => sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase()));
    if (from === undefined || to === undefined || from < 0 || to < 0) return [];
    return sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  definedName(name: string, sheet: CellSource): string | null {
    const wanted = name.toLowerCase();
    const named = this.model.names.filter((one) => one.name.toLowerCase() === wanted);
    const found = named.find((one) => one.sheetId === sheet.id) ?? named.find((one) => one.sheetId === null);
    return found?.formula ?? null;
  }

  table(name: string): PlacedTable | null {
    return this.#tables.get(name.toLowerCase()) ?? null;
  }

  tableAt(sheet: CellSource, row: number, column: number): PlacedTable | null {
    for (const placed of this.#tables.values()) {
      const { top, left, rowCount, columnCount } = placed.table.area;
      const inside = row >= top && row < top + rowCount && column >= left && column < left + columnCount;
      if (placed.sheet.id === sheet.id && inside) return placed;
    }
    return null;
  }
}

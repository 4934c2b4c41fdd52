/**
 * Tables of a sheet (Excel's list objects).
 *
 * ExcelTS's own `addTable` writes the cells anew from data that it is given; here a table is laid over the cells that are there,
 * as Excel does, so its definition is put beside them directly.
 */
import { Table, type Worksheet } from '@cj-tech-master/excelts';
import { addressOfArea, areaFromAddress } from './area';
import type { ExcelTsCells } from './cells';
import type { Area, TableModel } from '../port';

const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

export interface TableOptions {
  readonly name: string;
  readonly hasHeaders: boolean;
  readonly style?: string;
}

export class ExcelTsTable implements TableModel {
  readonly id: string;
  readonly #table: Table;

  constructor(table: Table, id: string) {
    this.#table = table;
    this.id = id;
  }

  get name(): string {
    return this.#table.displayName;
  }

  /** The name by which ExcelTS keeps the table; a file may show another. */
  get fileName(): string {
    return this.#table.name;
  }

  set name(name: string) {
    const { model } = this.#table;
    this.#table.name = name;
    model.displayName = this.#table.name;
  }

  /** With its header and total rows. */
  get area(): Area {
    const { tableRef, ref } = this.#table.model;
    return areaFromAddress(tableRef ?? ref);
  }

  get showHeaders(): boolean {
    return this.#table.headerRow !== false;
  }

  get showTotals(): boolean {
    return this.#table.totalsRow === true;
  }

  get style(): string {
    return this.#table.model.style?.theme ?? '';
  }

  get columnNames(): readonly string[] {
    return this.#table.model.columns.map((column) => column.name);
  }
}

/**
 * Lays a table over an area. Without headers a row of `Column1`, `Column2`, … is put above the data, which moves down by one
 * row with everything under it, as in Excel. Headers become text, and empty or repeated ones get a name of their own.
 */
export function addTableOver(sheet: Worksheet, cells: ExcelTsCells, area: Area, options: TableOptions): Table {
  if (!options.hasHeaders) moveDown(cells, area);
  const whole = options.hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 };
  const names = headerNames(cells, whole, options);
  names.forEach((name, index) => {
    if (cells.value(whole.top, whole.left + index) !== name) cells.setValue(whole.top, whole.left + index, name);
  });
  const address = addressOfArea(whole);
  const table = new Table(sheet);
  table.model = {
    ref: address,
    tableRef: address,
    autoFilterRef: address,
    name: options.name,
    displayName: options.name,
    headerRow: true,
    totalsRow: false,
    style: { theme: options.style ?? DEFAULT_TABLE_STYLE, showFirstColumn: false, showLastColumn: false, showRowStripes: true, showColumnStripes: false },
    columns: names.map((name) => ({ name, filterButton: true })),
    rows: [],
  };
  sheet.tables[options.name] = table;
  return table;
}

function headerNames(cells: ExcelTsCells, area: Area, { hasHeaders }: TableOptions): readonly string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let index = 0; index < area.columnCount; index++) {
    const value = hasHeaders ? cells.value(area.top, area.left + index) : null;
    const text = value === null || typeof value === 'object' ? '' : String(value).trim();
    const base = text === '' ? `Column${index + 1}` : text;
    let name = base;
    for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${base}${next}`;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

function moveDown(cells: ExcelTsCells, area: Area): void {
  const used = cells.usedArea({ valuesOnly: false });
  const bottom = used === null ? area.top : Math.max(area.top, used.top + used.rowCount - 1);
  for (let column = area.left; column < area.left + area.columnCount; column++) {
    for (let row = bottom; row >= area.top; row--) {
      const formula = cells.formula(row, column);
      const value = cells.value(row, column);
      if (formula !== null) cells.setFormula(row + 1, column, formula, value);
      else cells.setValue(row + 1, column, value, { quotePrefix: cells.quotePrefix(row, column) });
      cells.copyStyle({ row, column }, { row: row + 1, column });
    }
    cells.setValue(area.top, column, null);
  }
}

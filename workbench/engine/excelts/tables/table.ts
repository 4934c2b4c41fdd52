/**
 * Tables of a sheet (Excel's list objects).
 *
 * ExcelTS's own `addTable` writes the cells anew from data that it is given; here a table is laid over the cells that are there,
 * as Excel does, so its definition is put beside them directly, and its columns are named by the header cells.
 */
import { Table, type Worksheet } from '@cj-tech-master/excelts';
import type { Journal } from '../../journal';
import type { FilterCriterion } from '../../filter-model';
import type { Area, TableModel } from '../../port';
import { addressOfArea, areaFromAddress } from '../cells/area';
import type { ExcelTsCells } from '../cells/cells';
import { noteFields } from '../noted-fields';
import type { FilterStore } from './filter-store';

const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

type FileTable = Table['model'];

type StyleFlag = 'showFirstColumn' | 'showLastColumn' | 'showRowStripes' | 'showColumnStripes';

export interface TableParts {
  readonly id: string;
  readonly cells: ExcelTsCells;
  readonly filter: FilterStore;
  readonly journal: Journal;
}

export class ExcelTsTable implements TableModel {
  readonly id: string;
  readonly filter: FilterStore;
  readonly #table: Table;
  readonly #cells: ExcelTsCells;
  readonly #journal: Journal;

  constructor(table: Table, { id, cells, filter, journal }: TableParts) {
    this.#journal = journal;
    this.#table = table;
    this.id = id;
    this.#cells = cells;
    this.filter = filter;
  }

  get name(): string {
    return this.#table.displayName;
  }

  /** The name by which ExcelTS keeps the table; a file may show another. */
  get fileName(): string {
    return this.#table.name;
  }

  set name(name: string) {
    const before = this.name;
    this.#journal.note('structure', () => (this.name = before));
    this.#table.name = name;
    this.#model.displayName = this.#table.name;
  }

  get area(): Area {
    const { tableRef, ref } = this.#model;
    return areaFromAddress(tableRef ?? ref);
  }

  set area(area: Area) {
    this.#noteModel('structure');
    const model = this.#model;
    const columns = area.left === this.area.left ? model.columns : [];
    model.ref = addressOfArea(area);
    model.tableRef = model.ref;
    model.columns = Array.from({ length: area.columnCount }, (_, index) => columns[index] ?? { name: `Column${index + 1}` });
    if (model.autoFilterRef !== undefined) model.autoFilterRef = addressOfArea(this.#filtered);
    this.settleHeaders();
  }

  get showHeaders(): boolean {
    return this.#table.headerRow !== false;
  }

  get showTotals(): boolean {
    return this.#table.totalsRow === true;
  }

  get style(): string {
    return this.#model.style?.theme ?? '';
  }

  set style(theme: string) {
    this.#noteModel('appearance');
    this.#model.style = { ...this.#model.style, theme };
  }

  get showBandedRows(): boolean {
    return this.#flag('showRowStripes');
  }

  set showBandedRows(shown: boolean) {
    this.#setFlag('showRowStripes', { shown });
  }

  get showBandedColumns(): boolean {
    return this.#flag('showColumnStripes');
  }

  set showBandedColumns(shown: boolean) {
    this.#setFlag('showColumnStripes', { shown });
  }

  get highlightFirstColumn(): boolean {
    return this.#flag('showFirstColumn');
  }

  set highlightFirstColumn(shown: boolean) {
    this.#setFlag('showFirstColumn', { shown });
  }

  get highlightLastColumn(): boolean {
    return this.#flag('showLastColumn');
  }

  set highlightLastColumn(shown: boolean) {
    this.#setFlag('showLastColumn', { shown });
  }

  /** A file hides the buttons column by column. */
  get showFilterButton(): boolean {
    return this.showHeaders && this.#model.columns.every(({ filterButton }) => filterButton !== false);
  }

  set showFilterButton(shown: boolean) {
    this.#noteModel('appearance');
    for (const column of this.#model.columns) column.filterButton = shown;
  }

  get columnNames(): readonly string[] {
    if (!this.showHeaders) return this.#model.columns.map(({ name }) => name);
    const { top, left, columnCount } = this.area;
    return Array.from({ length: columnCount }, (_, index) => headerText(this.#cells.value(top, left + index)));
  }

  settleHeaders(): ReadonlyMap<string, string> {
    const { area } = this;
    const before = this.#model.columns.map(({ name }) => name);
    const names = this.showHeaders ? settleHeaderCells(this.#cells, area) : uniqueNames(this.#model.columns.map(({ name }) => name));
    if (names.some((name, index) => this.#model.columns[index]?.name !== name)) this.#noteModel('structure');
    names.forEach((name, index) => {
      const column = this.#model.columns[index];
      if (column !== undefined) column.name = name;
    });
    return new Map(before.map((old, index) => [old, names[index] ?? old] as const).filter(([old, name]) => old !== name));
  }

  get criteria(): ReadonlyMap<number, FilterCriterion> {
    return this.filter.criteria;
  }

  get filtering(): boolean {
    return this.filter.filtering;
  }

  setCriterion(column: number, criterion: FilterCriterion | null): void {
    this.filter.setCriterion(column, criterion);
  }

  /** Without the total row, which no filter hides. */
  get #filtered(): Area {
    const { area } = this;
    return this.showTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
  }

  /** Back among the tables of the sheet, as it was. */
  returnTo(sheet: Worksheet): void {
    sheet.tables[this.fileName] = this.#table;
  }

  #noteModel(kind: 'structure' | 'appearance'): void {
    noteFields(this.#journal, kind, this.#model, ['ref', 'tableRef', 'columns', 'autoFilterRef', 'style']);
    // Columns are changed inside: from now on these are others.
    this.#model.columns = this.#model.columns.map((column) => ({ ...column }));
  }

  get #model(): FileTable {
    return this.#table.model;
  }

  #flag(flag: StyleFlag): boolean {
    return this.#model.style?.[flag] === true;
  }

  #setFlag(flag: StyleFlag, { shown }: { readonly shown: boolean }): void {
    this.#noteModel('appearance');
    this.#model.style = { ...this.#model.style, [flag]: shown };
  }
}

export interface NewTable {
  readonly name: string;
  readonly hasHeaders: boolean;
  readonly style?: string;
}

/**
 * Lays a table over an area. Without headers a row of `Column1`, `Column2`, … is put above the data, which moves down by one
 * row with everything under it, as in Excel. Headers become text, and empty or repeated ones get a name of their own.
 */
export function addTableOver(sheet: Worksheet, cells: ExcelTsCells, area: Area, options: NewTable): Table {
  if (!options.hasHeaders) moveDown(cells, area);
  const whole = options.hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 };
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
    columns: settleHeaderCells(cells, whole).map((name) => ({ name, filterButton: true })),
    rows: [],
  };
  sheet.tables[options.name] = table;
  return table;
}

/** Answers the names that the header cells have then. */
function settleHeaderCells(cells: ExcelTsCells, { top, left, columnCount }: Area): readonly string[] {
  const names = uniqueNames(Array.from({ length: columnCount }, (_, index) => headerText(cells.value(top, left + index))));
  names.forEach((name, index) => {
    if (cells.value(top, left + index) !== name) cells.setValue(top, left + index, name);
  });
  return names;
}

function headerText(value: ReturnType<ExcelTsCells['value']>): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}

function uniqueNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text, index) => {
    const base = text.trim() === '' ? `Column${index + 1}` : text;
    let name = base;
    for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${base}${next}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function moveDown(cells: ExcelTsCells, area: Area): void {
  const used = cells.usedArea({ valuesOnly: false });
  const bottom = used === null ? area.top : Math.max(area.top, used.top + used.rowCount - 1);
  cells.moveCells({ ...area, rowCount: bottom - area.top + 1 }, ({ row, column }) => ({ row: row + 1, column }), { borders: 'move' });
}

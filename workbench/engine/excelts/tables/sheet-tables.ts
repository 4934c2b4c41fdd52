/** The tables of one sheet: those of the file, and those that come and go. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Journal } from '../../journal';
import type { FilterColumns } from '../../package/filter-criteria';
import type { Area } from '../../port';
import type { ExcelTsCells } from '../cells/cells';
import { FilterStore } from './filter-store';
import { ExcelTsTable, addTableOver } from './table';

export interface TablesOptions {
  readonly journal: Journal;
  /** The criteria of a table, by the name under which the file has it. */
  readonly tableFilterColumns: (name: string) => FilterColumns;
  /** A number that no table of the workbook has yet. */
  readonly nextTableNumber: () => number;
}

export class SheetTables {
  readonly #file: Worksheet;
  readonly #options: TablesOptions & { readonly cells: ExcelTsCells };
  readonly #tables: ExcelTsTable[];

  constructor(file: Worksheet, options: TablesOptions & { readonly cells: ExcelTsCells }) {
    this.#file = file;
    this.#options = options;
    const { cells, journal, tableFilterColumns, nextTableNumber } = options;
    this.#tables = Object.values(file.tables).map((table) => {
      const filter = new FilterStore(journal, tableFilterColumns(table.name));
      return new ExcelTsTable(table, { id: String(nextTableNumber()), cells, filter, journal });
    });
  }

  get list(): readonly ExcelTsTable[] {
    return this.#tables;
  }

  add(area: Area, options: { readonly hasHeaders: boolean; readonly name?: string; readonly style?: string }): ExcelTsTable {
    const { cells, journal, nextTableNumber } = this.#options;
    const number = nextTableNumber();
    const { name = `Table${number}`, ...rest } = options;
    const file = addTableOver(this.#file, cells, area, { ...rest, name });
    const table = new ExcelTsTable(file, { id: String(number), cells, filter: new FilterStore(journal), journal });
    journal.note('structure', () => this.remove(table.id));
    this.#tables.push(table);
    return table;
  }

  remove(id: string): void {
    const index = this.#tables.findIndex((table) => table.id === id);
    const [table] = index < 0 ? [] : this.#tables.splice(index, 1);
    if (table === undefined) throw new RangeError(`No table ${id} on ${this.#file.name}`);
    this.#options.journal.note('structure', () => this.#return(table, index));
    this.#file.removeTable(table.fileName);
  }

  /** A table that was removed comes back as it was. */
  #return(table: ExcelTsTable, index: number): void {
    this.#options.journal.note('structure', () => this.remove(table.id));
    this.#tables.splice(index, 0, table);
    table.returnTo(this.#file);
  }
}

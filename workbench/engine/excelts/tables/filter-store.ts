/** The criteria of one filter: those of the file as they stand there, and those that the host has set since. */
import { type Worksheet, encodeCell } from '@cj-tech-master/excelts';
import { areaFromAddress } from '../cells/area';
import { type FilterColumns, filterColumn } from '../../package/filter-criteria';
import type { Journal } from '../../journal';
import type { FilterCriterion, FilterModel } from '../../filter-model';
import type { Area, AutoFilterModel } from '../../port';

export class FilterStore implements FilterModel {
  readonly #criteria = new Map<number, FilterCriterion>();
  readonly #elements = new Map<number, string>();
  readonly #journal: Journal;

  constructor(journal: Journal, ofFile: FilterColumns = new Map()) {
    this.#journal = journal;
    for (const [column, element] of ofFile) {
      this.#criteria.set(column, { kind: 'unread' });
      this.#elements.set(column, element);
    }
  }

  get criteria(): ReadonlyMap<number, FilterCriterion> {
    return this.#criteria;
  }

  get filtering(): boolean {
    return this.#criteria.size > 0;
  }

  setCriterion(column: number, criterion: FilterCriterion | null): void {
    if (criterion?.kind === 'unread') throw new RangeError('A criterion that was not read cannot be set');
    this.#put(column, criterion === null ? null : { criterion, element: filterColumn(column, criterion) });
  }

  #put(column: number, next: { readonly criterion: FilterCriterion; readonly element: string } | null): void {
    const [criterion, element] = [this.#criteria.get(column), this.#elements.get(column)];
    this.#journal.note('structure', () => this.#put(column, criterion === undefined || element === undefined ? null : { criterion, element }));
    this.#criteria.delete(column);
    this.#elements.delete(column);
    if (next === null) return;
    this.#criteria.set(column, next.criterion);
    this.#elements.set(column, next.element);
  }

  /** For the file. */
  get columns(): FilterColumns {
    return this.#elements;
  }
}

/** The filter of a sheet, as it lies now. */
export class SheetFilter implements AutoFilterModel {
  readonly area: Area;
  readonly #store: FilterStore;

  constructor(area: Area, store: FilterStore) {
    this.area = area;
    this.#store = store;
  }

  get criteria(): ReadonlyMap<number, FilterCriterion> {
    return this.#store.criteria;
  }

  get filtering(): boolean {
    return this.#store.filtering;
  }

  setCriterion(column: number, criterion: FilterCriterion | null): void {
    this.#store.setCriterion(column, criterion);
  }
}

/** ExcelTS has the area of a sheet's filter as an address, or by its corners. */
export function filterArea(filter: NonNullable<Worksheet['autoFilter']>): Area {
  return areaFromAddress(typeof filter === 'string' ? filter : `${corner(filter.from)}:${corner(filter.to)}`);
}

function corner(cell: string | { readonly row: number; readonly col: number }): string {
  return typeof cell === 'string' ? cell : encodeCell({ r: cell.row - 1, c: cell.col - 1 });
}

/** The criteria of one filter: those of the file as they stand there, and those that the host has set since. */
import { type FilterColumns, filterColumn } from '../package/filter-criteria';
import type { Area, AutoFilterModel, FilterCriterion, FilterModel } from '../port';

export class FilterStore implements FilterModel {
  readonly #criteria = new Map<number, FilterCriterion>();
  readonly #elements = new Map<number, string>();

  constructor(ofFile: FilterColumns = new Map()) {
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
    this.#criteria.delete(column);
    this.#elements.delete(column);
    if (criterion === null) return;
    this.#criteria.set(column, criterion);
    this.#elements.set(column, filterColumn(column, criterion));
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

/**
 * The grid for a screen reader. The canvas says nothing, so beside it stands a grid of the ARIA kind that holds the active cell, with its headers'
 * names, its place among all rows and columns and what it shows; the text field that has the focus points to it, and a polite live region reads it
 * out whenever it changes.
 */

import { type Area, type CellPlace, SHEET_COLUMNS, SHEET_ROWS } from '../../../engine/port';
import { columnLetters, formatArea } from '../../../objects/addresses/a1';

export interface SpokenCell {
  readonly place: CellPlace;
  readonly area: Area;
  /** What the cell shows. */
  readonly text: string;
  /** With its `=`; null for a constant. */
  readonly formula: string | null;
  /** The merged area, where the cell is one. */
  readonly merge: Area | null;
  /** Whether the cell has a filter's button, and the filter a criterion for its column. */
  readonly filter: 'none' | 'open' | 'filtering';
}

export interface SpokenWords {
  readonly grid: string;
  /** Of the text field that has the focus. */
  readonly editor: string;
  readonly empty: string;
  readonly formula: (formula: string) => string;
  readonly selected: (address: string) => string;
  readonly filter: Readonly<Record<'open' | 'filtering', string>>;
}

export const SPOKEN_WORDS: Readonly<Record<'vi' | 'en', SpokenWords>> = {
  vi: { grid: 'Trang tính', editor: 'Nội dung ô', empty: 'trống', formula: (formula) => `công thức ${formula}`, selected: (address) => `đã chọn ${address}`, filter: { open: 'có nút lọc', filtering: 'đang lọc' } },
  en: { grid: 'Sheet', editor: 'Cell content', empty: 'blank', formula: (formula) => `formula ${formula}`, selected: (address) => `${address} selected`, filter: { open: 'has a filter', filtering: 'is filtered' } },
};

let lastNumber = 0;

export class ActiveCellReader {
  /** The ARIA grid and the live region. */
  readonly element: HTMLElement;
  readonly #row: HTMLElement;
  readonly #cell: HTMLElement;
  readonly #live: HTMLElement;
  #words: SpokenWords;

  constructor(document: Document, words: SpokenWords) {
    lastNumber += 1;
    this.#words = words;
    this.element = document.createElement('div');
    this.element.className = 'grid-spoken';
    const grid = part(document, 'grid', { 'aria-label': words.grid, 'aria-rowcount': SHEET_ROWS, 'aria-colcount': SHEET_COLUMNS, 'aria-multiselectable': 'true', id: `grid-${lastNumber}` });
    this.#row = part(document, 'row', {});
    this.#cell = part(document, 'gridcell', { id: `grid-${lastNumber}-cell`, 'aria-selected': 'true' });
    this.#live = part(document, 'status', { 'aria-live': 'polite', 'aria-atomic': 'true' });
    this.#row.append(this.#cell);
    grid.append(this.#row);
    this.element.append(grid, this.#live);
  }

  /** Lets the element that has the focus speak for the grid. */
  attach(field: HTMLElement): void {
    field.setAttribute('aria-activedescendant', this.#cell.id);
    field.setAttribute('aria-controls', this.#cell.closest('[role=grid]')?.id ?? '');
  }

  tell({ place, area, text, formula, merge, filter }: SpokenCell): void {
    const address = `${columnLetters(place.column)}${place.row + 1}`;
    const shown = text === '' ? this.#words.empty : text;
    set(this.#row, { 'aria-rowindex': place.row + 1 });
    set(this.#cell, { 'aria-colindex': place.column + 1, 'aria-rowspan': merge?.rowCount ?? 1, 'aria-colspan': merge?.columnCount ?? 1 });
    const several = merge === null ? area.rowCount * area.columnCount > 1 : area.rowCount !== merge.rowCount || area.columnCount !== merge.columnCount;
    const sentence = [
      `${address}, ${shown}`,
      ...(filter === 'none' ? [] : [this.#words.filter[filter]]),
      ...(formula === null ? [] : [this.#words.formula(formula)]),
      ...(several ? [this.#words.selected(formatArea(area))] : []),
    ].join(', ');
    if (this.#cell.textContent !== sentence) this.#cell.textContent = sentence;
    if (this.#live.textContent !== sentence) this.#live.textContent = sentence;
  }
}

function part(document: Document, role: string, attributes: Readonly<Record<string, string | number>>): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  set(element, attributes);
  return element;
}

function set(element: HTMLElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/**
 * The cells of one sheet: values, formulas and formats, over the cells that `CellStore` keeps. Used areas are looked up once and then
 * kept up to date, since every read of a range asks for them.
 */
import { type Cell, ValueType, type Worksheet } from '@cj-tech-master/excelts';
import { CellExtent } from './cell-extent';
import { CellStore } from './cell-store';
import { noteColumn, noteRow } from '../noted-fields';
import { areaFromAddress } from './area';
import { type CellReadingOptions, fileConstant, isEmptyCell, readCellFormula, readCellValue } from './cell';
import { eachCell, unshareFormulas } from './file-cells';
import type { FileStyle, StyleBook } from '../style/style';
import { markedNumber } from '../../package/linked-numbers';
import { type Area, type CellPlace, type CellStyle, type CellValue, SHEET_COLUMNS, SHEET_ROWS } from '../../port';
import type { Journal } from '../../journal';
import type { UntouchedValues } from '../../untouched-values';

export interface CellsOptions extends CellReadingOptions {
  /** Of the sheet. */
  readonly id: string;
  readonly styles: StyleBook;
  readonly journal: Journal;
  readonly untouched?: UntouchedValues;
}

/** What a cell held when it was taken from its place. */
interface TakenCell {
  readonly place: CellPlace;
  readonly value: Cell['value'];
  readonly style: FileStyle;
  readonly note: Cell['note'];
}

/** Points, where a file says nothing: the height that Excel gives a row of Calibri 11. */
export const DEFAULT_ROW_HEIGHT = 15;

export class ExcelTsCells {
  readonly #sheet: Worksheet;
  readonly #options: CellsOptions;
  readonly #styles: StyleBook;
  readonly #store: CellStore;
  /** Null until asked for, and again when a cell on the edge went. */
  #values: CellExtent | null = null;
  #formatted: CellExtent | null = null;
  readonly #arrays: Area[] = [];

  constructor(sheet: Worksheet, options: CellsOptions) {
    this.#sheet = sheet;
    this.#options = options;
    this.#styles = options.styles;
    const { id, styles, journal, untouched } = options;
    this.#store = new CellStore(sheet, { sheetId: id, styles, journal, onPutBack: () => this.forgetUsedAreas(), ...(untouched === undefined ? {} : { untouched }) });
    unshareFormulas(sheet);
    eachCell(this.#sheet, (cell) => {
      const { shareType, ref } = cell.model;
      if (shareType !== 'array' || ref === undefined) return;
      this.#arrays.push(areaFromAddress(ref));
    });
  }

  /** An array lives as long as the cell with its formula. */
  get arrays(): readonly Area[] {
    return this.#arrays.filter(({ top, left }) => this.formula(top, left) !== null);
  }

  usedArea(options: { readonly valuesOnly: boolean }): Area | null {
    if (options.valuesOnly) return (this.#values ??= this.#extent((cell) => !isEmptyCell(cell))).area;
    const used = (cell: Cell): boolean => !isEmptyCell(cell) || !this.#styles.isPlain(this.#store.ownStyle(cell));
    return (this.#formatted ??= this.#extent(used)).area;
  }

  value(row: number, column: number): CellValue {
    const cell = this.#store.find(row, column);
    return cell === undefined ? this.#store.untouched.value(row, column) : readCellValue(cell, this.#options);
  }

  formula(row: number, column: number): string | null {
    const cell = this.#store.find(row, column);
    return cell === undefined ? null : readCellFormula(cell);
  }

  quotePrefix(row: number, column: number): boolean {
    return this.#styles.hasQuotePrefix(this.#store.styleOf(row, column));
  }

  /** A text or number written over a hyperlink's keeps the link, as in Excel; a covered cell of a merge takes no value. */
  setValue(row: number, column: number, value: CellValue, options: { readonly quotePrefix?: boolean } = {}): void {
    this.#store.note(row, column);
    const cell = this.#store.findOrMake(row, column);
    if (cell.type === ValueType.Merge) return;
    cell.style = this.#styles.withQuotePrefix(this.#store.ownStyle(cell), { quotePrefix: options.quotePrefix === true });
    const link = cell.type === ValueType.Hyperlink ? cell.hyperlink : undefined;
    const linkable = typeof value === 'number' ? markedNumber(value) : typeof value === 'string' ? value : '';
    if (linkable !== '' && link !== undefined) cell.value = { text: linkable, hyperlink: link };
    else cell.value = fileConstant(value);
    this.#valueWritten(row, column, value);
  }

  setFormula(row: number, column: number, formula: string, result: CellValue): void {
    this.#store.note(row, column);
    const cell = this.#store.findOrMake(row, column);
    if (cell.type === ValueType.Merge) return;
    cell.style = this.#styles.withQuotePrefix(this.#store.ownStyle(cell), { quotePrefix: false });
    const known = fileConstant(result);
    cell.value = { formula: formula.replace(/^=/, ''), ...(known === null ? {} : { result: known }) };
    this.#valueWritten(row, column, { formula });
  }

  style(row: number, column: number): CellStyle {
    return this.#styles.read(this.#store.styleOf(row, column));
  }

  setStyle(area: Area, change: Partial<CellStyle>): void {
    this.#restyle(area, (style) => this.#styles.change(style, change));
  }

  clearStyle(area: Area): void {
    const plain = this.#styles.intern({});
    this.#restyle(area, () => plain);
  }

  copyStyle(from: CellPlace, to: CellPlace): void {
    const style = this.#styles.withQuotePrefix(this.#store.styleOf(from.row, from.column), { quotePrefix: false });
    this.#restyle({ top: to.row, left: to.column, rowCount: 1, columnCount: 1 }, () => style);
  }

  moveCells(area: Area, to: (from: CellPlace) => CellPlace, { borders }: { readonly borders: 'move' | 'stay' }): void {
    const taken = this.#take(area, borders);
    for (const { place, value, style, note } of taken) {
      const { row, column } = to(place);
      this.#store.note(row, column);
      const cell = this.#store.findOrMake(row, column);
      cell.value = value;
      cell.style = borders === 'move' ? style : this.#styles.withBordersOf(style, this.#store.ownStyle(cell));
      if (note !== undefined) cell.note = note;
    }
    this.forgetUsedAreas();
  }

  /** Empties an area, but for borders that stay, and answers what its cells held. */
  #take(area: Area, borders: 'move' | 'stay'): readonly TakenCell[] {
    const taken: TakenCell[] = [];
    const plain = this.#styles.intern({});
    for (let row = area.top; row < area.top + area.rowCount; row++) {
      for (let column = area.left; column < area.left + area.columnCount; column++) {
        const hasOwn = this.#store.find(row, column) !== undefined || this.#store.untouched.value(row, column) !== null;
        if (!hasOwn) continue;
        this.#store.note(row, column);
        const cell = this.#store.findOrMake(row, column);
        const { value, note } = cell;
        const style = this.#store.ownStyle(cell);
        taken.push({ place: { row, column }, value, style, note });
        cell.value = null;
        cell.style = borders === 'move' ? plain : this.#styles.withBordersOf(plain, style);
        if (note !== undefined) cell.comment = undefined;
      }
    }
    return taken;
  }

  /** The cells of an area are about to change otherwise than by the methods here. */
  note(area: Area): void {
    for (let row = area.top; row < area.top + area.rowCount; row++) {
      for (let column = area.left; column < area.left + area.columnCount; column++) this.#store.note(row, column);
    }
  }

  /** To be told when cells changed behind this object's back, as by merging. */
  forgetUsedAreas(): void {
    this.#values = null;
    this.#formatted = null;
  }

  /** Makes library cells of all untouched values, so that the library saves them. */
  settle(): void {
    this.#store.settle();
    // ExcelTS writes a format once for each style object, so equal ones had better be the same.
    eachCell(this.#sheet, (cell) => this.#store.ownStyle(cell));
  }

  /** Whole columns and rows are formatted as such; inside them only the cells that have a format of their own are touched. */
  #restyle(area: Area, next: (style: FileStyle) => FileStyle): void {
    if (area.rowCount >= SHEET_ROWS) this.#restyleColumns(area, next);
    else if (area.columnCount >= SHEET_COLUMNS) this.#restyleRows(area, next);
    else {
      for (let row = area.top; row < area.top + area.rowCount; row++) {
        for (let column = area.left; column < area.left + area.columnCount; column++) this.#restyleCell(row, column, next);
      }
    }
  }

  #restyleCell(row: number, column: number, next: (style: FileStyle) => FileStyle): void {
    const style = this.#store.styleOf(row, column);
    const changed = next(style);
    if (changed === style) return;
    this.#store.noteFormat(row, column);
    this.#store.findOrMake(row, column).style = changed;
    if (!this.#styles.isPlain(changed)) this.#formatted?.add(row, column);
    else if (this.#formatted?.hasOnEdge(row, column) === true) this.#formatted = null;
  }

  #restyleColumns(area: Area, next: (style: FileStyle) => FileStyle): void {
    const rows = Math.max(this.#sheet.rowCount, this.#store.untouched.rowCount);
    for (let column = area.left; column < area.left + area.columnCount; column++) {
      for (let row = 0; row < rows; row++) {
        const own = this.#store.find(row, column) ?? this.#store.rowStyle(row) ?? this.#store.untouched.numberFormat(row, column);
        if (own) this.#restyleCell(row, column, next);
      }
      const file = this.#sheet.getColumn(column + 1);
      noteColumn(this.#options.journal, file);
      file.style = next(this.#styles.intern(file.style));
    }
  }

  #restyleRows(area: Area, next: (style: FileStyle) => FileStyle): void {
    for (let row = area.top; row < area.top + area.rowCount; row++) {
      const file = this.#sheet.getRow(row + 1);
      noteRow(this.#options.journal, file);
      const columns = Math.max(this.#sheet.columns.length, file.cellCount, this.#store.untouched.columnCount);
      for (let column = 0; column < columns; column++) {
        const own = this.#store.find(row, column) ?? this.#store.columnStyle(column) ?? this.#store.untouched.numberFormat(row, column);
        if (own) this.#restyleCell(row, column, next);
      }
      file.style = next(this.#styles.intern(file.style));
      // ExcelTS drops the format of a row that has neither a cell nor a height.
      file.height ??= this.#sheet.properties.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;
    }
  }

  #valueWritten(row: number, column: number, value: CellValue | { readonly formula: string }): void {
    for (const extent of [this.#values, this.#formatted]) {
      if (value !== null) extent?.add(row, column);
      else if (extent?.hasOnEdge(row, column) === true) this.forgetUsedAreas();
    }
  }

  #extent(counts: (cell: Cell) => boolean): CellExtent {
    const extent = new CellExtent();
    eachCell(this.#sheet, (cell, row, column) => {
      if (counts(cell)) extent.add(row, column);
    });
    const { rowCount, columnCount } = this.#store.untouched;
    for (let row = 0; row < rowCount; row++) {
      for (let column = 0; column < columnCount; column++) {
        if (this.#store.untouched.value(row, column) !== null && this.#store.find(row, column) === undefined) extent.add(row, column);
      }
    }
    return extent;
  }
}

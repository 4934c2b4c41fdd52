/** One sheet of the port, over an ExcelTS worksheet; its cells are in cells.ts. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { DEFAULT_COLUMN_CHARACTERS, charactersFromPoints, pointsFromCharacters } from './column-width';
import { addressOfArea, areasOverlap } from '../cells/area';
import { type CellsOptions, DEFAULT_ROW_HEIGHT, ExcelTsCells } from '../cells/cells';
import { argb, resolveColor } from '../style/color';
import { SheetTables, type TablesOptions } from '../tables/sheet-tables';
import { FilterStore, SheetFilter, filterArea } from '../tables/filter-store';
import { shiftLines } from './lines';
import { noteColumn, noteFields, noteRow } from '../noted-fields';
import { ExcelTsPageLayout } from './page-layout';
import type { FilterColumns } from '../../package/filter-criteria';
import { firstView, freeze, frozenPanes } from './view';
import { moveBoundAreas, rewriteRules } from './rules';
import type { Area, AutoFilterModel, CellPlace, CellStyle, CellValue, LineShift, MovedArea, SheetModel } from '../../port';
import type { SheetProtection, SheetVisibility, TableModel } from '../../port';
import { fileProtection, readProtection } from './sheet-protection';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** What the workbook gives its sheets. */
export interface SheetOptions extends CellsOptions, TablesOptions {
  readonly theme: readonly string[];
  /** The criteria of the file's filter; ExcelTS reads only its area. */
  readonly filterColumns: FilterColumns;
}

export class ExcelTsSheet implements SheetModel {
  readonly id: string;
  readonly file: Worksheet;
  readonly page: ExcelTsPageLayout;
  readonly #cells: ExcelTsCells;
  readonly #options: SheetOptions;
  readonly #tables: SheetTables;
  #filter: FilterStore;

  constructor(file: Worksheet, options: SheetOptions) {
    this.id = options.id;
    this.file = file;
    this.page = new ExcelTsPageLayout(file, options.journal);
    this.#options = options;
    this.#cells = new ExcelTsCells(file, options);
    this.#filter = new FilterStore(options.journal, options.filterColumns);
    this.#tables = new SheetTables(file, { ...options, cells: this.#cells });
  }

  get name(): string {
    return this.file.name;
  }

  set name(name: string) {
    noteFields(this.#options.journal, 'structure', this.file, ['name']);
    this.file.name = name;
  }

  get visibility(): SheetVisibility {
    return VISIBILITY[this.file.state];
  }

  set visibility(visibility: SheetVisibility) {
    this.#noteFields('state');
    this.file.state = visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden';
  }

  get tabColor(): string {
    return resolveColor(this.file.properties.tabColor, this.#options.theme, '');
  }

  set tabColor(color: string) {
    noteFields(this.#options.journal, 'appearance', this.file.properties, ['tabColor']);
    if (color === '') delete this.file.properties.tabColor;
    else this.file.properties.tabColor = { argb: argb(color) };
  }

  usedArea(options: { readonly valuesOnly: boolean }): Area | null {
    return this.#cells.usedArea(options);
  }

  value(row: number, column: number): CellValue {
    return this.#cells.value(row, column);
  }

  formula(row: number, column: number): string | null {
    return this.#cells.formula(row, column);
  }

  quotePrefix(row: number, column: number): boolean {
    return this.#cells.quotePrefix(row, column);
  }

  setValue(row: number, column: number, value: CellValue, options?: { readonly quotePrefix?: boolean }): void {
    this.#cells.setValue(row, column, value, options);
  }

  setFormula(row: number, column: number, formula: string, result: CellValue): void {
    this.#cells.setFormula(row, column, formula, result);
  }

  style(row: number, column: number): CellStyle {
    return this.#cells.style(row, column);
  }

  setStyle(area: Area, change: Partial<CellStyle>): void {
    this.#cells.setStyle(area, change);
  }

  copyStyle(from: CellPlace, to: CellPlace): void {
    this.#cells.copyStyle(from, to);
  }

  clearStyle(area: Area): void {
    this.#cells.clearStyle(area);
  }

  moveCells(area: Area, to: (from: CellPlace) => CellPlace, options: { readonly borders: 'move' | 'stay' }): void {
    this.#cells.moveCells(area, to, options);
  }

  shiftLines(shift: LineShift): void {
    shiftLines(this.file, this.#options.journal, shift);
  }

  moveBoundAreas(moved: MovedArea): void {
    moveBoundAreas(this.file, this.#options.journal, moved);
  }

  rewriteRules(rewrite: (formula: string) => string): void {
    rewriteRules(this.file, this.#options.journal, rewrite);
  }

  get arrays(): readonly Area[] {
    return this.#cells.arrays;
  }

  get merges(): readonly Area[] {
    return this.file.mergedRegions.map(({ top, left, bottom, right }) => ({ top: top - 1, left: left - 1, rowCount: bottom - top + 1, columnCount: right - left + 1 }));
  }

  /** As in Excel only the upper left value stays; merges that lie in the area are taken up. */
  merge(area: Area): void {
    this.unmerge(area);
    this.#cells.note(area);
    this.#note('structure', () => this.unmerge(area));
    this.file.mergeCells(area.top + 1, area.left + 1, area.top + area.rowCount, area.left + area.columnCount);
    this.#cells.forgetUsedAreas();
  }

  unmerge(area: Area): void {
    for (const merge of this.merges) {
      if (!areasOverlap(merge, area)) continue;
      this.#cells.note(merge);
      this.#note('structure', () => this.merge(merge));
      this.file.unMergeCells(merge.top + 1, merge.left + 1, merge.top + merge.rowCount, merge.left + merge.columnCount);
    }
    this.#cells.forgetUsedAreas();
  }

  /** The width that the column has when it is shown. */
  columnWidth(column: number): number {
    return pointsFromCharacters(this.file.columns[column]?.width ?? this.file.properties.defaultColWidth ?? DEFAULT_COLUMN_CHARACTERS);
  }

  setColumnWidth(column: number, points: number): void {
    const file = this.file.getColumn(column + 1);
    noteColumn(this.#options.journal, file);
    file.width = charactersFromPoints(points);
  }

  /** The height that the row has when it is shown; a row that was never given one has the sheet's default, whatever its text. */
  rowHeight(row: number): number {
    const height = this.file.findRow(row + 1)?.height;
    return height !== undefined && height > 0 ? height : this.#defaultRowHeight;
  }

  hasRowHeight(row: number): boolean {
    return (this.file.findRow(row + 1)?.height ?? 0) > 0;
  }

  setRowHeight(row: number, points: number): void {
    const file = this.file.getRow(row + 1);
    noteRow(this.#options.journal, file);
    file.height = points;
    file.customHeight = true;
  }

  columnHidden(column: number): boolean {
    return this.file.columns[column]?.hidden === true;
  }

  // eslint-disable-next-line no-restricted-syntax -- The port's signature.
  setColumnHidden(column: number, hidden: boolean): void {
    const file = this.file.getColumn(column + 1);
    noteColumn(this.#options.journal, file);
    file.hidden = hidden;
  }

  rowHidden(row: number): boolean {
    return this.file.findRow(row + 1)?.hidden === true;
  }

  // eslint-disable-next-line no-restricted-syntax -- The port's signature.
  setRowHidden(row: number, hidden: boolean): void {
    const file = this.file.getRow(row + 1);
    noteRow(this.#options.journal, file);
    file.hidden = hidden;
    // ExcelTS does not write a row that has neither a cell nor a height.
    if (hidden) file.height ??= this.#defaultRowHeight;
  }

  get sized(): { readonly rows: number; readonly columns: number } {
    return { rows: this.file.rowCount, columns: this.file.columns.length };
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return frozenPanes(this.file);
  }

  set frozen(frozen: { readonly rows: number; readonly columns: number }) {
    this.#noteFields('views');
    freeze(this.file, frozen);
  }

  get showGridlines(): boolean {
    return firstView(this.file)?.showGridLines !== false;
  }

  set showGridlines(showGridLines: boolean) {
    this.#noteFields('views');
    this.file.views = [{ ...firstView(this.file), showGridLines }];
  }

  get tables(): readonly TableModel[] {
    return this.#tables.list;
  }

  addTable(area: Area, options: { readonly hasHeaders: boolean; readonly name?: string; readonly style?: string }): TableModel {
    return this.#tables.add(area, options);
  }

  /** The definition goes, the cells stay. */
  removeTable(id: string): void {
    this.#tables.remove(id);
  }

  get protection(): SheetProtection | null {
    return readProtection(this.file.sheetProtection);
  }

  protect(protection: SheetProtection): void {
    this.#noteFields('sheetProtection');
    this.file.sheetProtection = fileProtection(protection);
  }

  unprotect(): void {
    this.#noteFields('sheetProtection');
    this.file.sheetProtection = null;
  }

  get autoFilter(): AutoFilterModel | null {
    const filter = this.file.autoFilter;
    if (!filter) return null;
    return new SheetFilter(filterArea(filter), this.#filter);
  }

  setAutoFilter(area: Area | null): void {
    this.#layFilter(area === null ? null : addressOfArea(area), new FilterStore(this.#options.journal));
  }

  /** The criteria of the sheet's filter, and of its tables by the names under which the file has them. */
  get filters(): { readonly own: FilterColumns; readonly tables: readonly (readonly [name: string, columns: FilterColumns])[] } {
    return { own: this.#filter.columns, tables: this.#tables.list.map((table) => [table.fileName, table.filter.columns]) };
  }

  /** Readies the cells for ExcelTS to save them. */
  settle(): void {
    for (const table of this.#tables.list) table.settleHeaders();
    this.#cells.settle();
  }

  get #defaultRowHeight(): number {
    return this.file.properties.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;
  }

  #layFilter(file: Worksheet['autoFilter'], store: FilterStore): void {
    const before = { file: this.file.autoFilter, store: this.#filter };
    this.#note('structure', () => this.#layFilter(before.file, before.store));
    this.file.autoFilter = file;
    this.#filter = store;
  }

  #noteFields(...fields: readonly (keyof Worksheet)[]): void {
    noteFields(this.#options.journal, 'appearance', this.file, fields);
  }

  #note(kind: 'structure' | 'appearance', wayBack: () => void): void {
    this.#options.journal.note(kind, wayBack);
  }
}

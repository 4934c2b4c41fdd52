/**
 * The port between the host's objects and the library that holds a workbook.
 *
 * The objects (`workbench/objects`) speak Excel's words and know nothing of the library; the library's adapter (folder `excelts`)
 * speaks these words and knows nothing of Office.js. Rows and columns count from 0 at A1. A whole column or row is an area that
 * reaches to the sheet's edge. Nothing here throws for an empty cell: it has a null value and the default style.
 */

import type { FileLoss } from './file-loss';
import type { FilterModel } from './filter-model';
import type { Journal } from './journal';
import type { PageLayoutModel } from './page-layout';

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An error value, e.g. `{ error: '#N/A' }`. */
export interface ErrorValue {
  readonly error: string;
}

/** The value a cell has (of a formula: its last result). null: empty. Dates are serial numbers, as in Excel. */
export type CellValue = string | number | boolean | ErrorValue | null;

export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type BorderLine = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalUp' | 'diagonalDown';

export interface Border {
  readonly style: BorderLine;
  readonly weight: BorderWeight;
  /** #RRGGBB */
  readonly color: string;
}

/** The format of one cell in Excel's own terms. Every field always has a value: a cell without a format has the workbook's default. */
export interface CellStyle {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  /** #RRGGBB */
  readonly fontColor: string;
  /** #RRGGBB, or '' where nothing is filled. */
  readonly fillColor: string;
  readonly numberFormat: string;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface TableModel extends FilterModel {
  readonly id: string;
  name: string;
  /** With header and total rows. Setting it lays the table over other cells; what they hold stays. */
  area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** As the header cells have them. */
  readonly columnNames: readonly string[];
  /**
   * Makes the header cells texts that differ, as the names of columns have to be: `Column2` for an empty one. Answers the columns that have
   * another name now, by the one before.
   */
  settleHeaders(): ReadonlyMap<string, string>;
}

export interface NameModel {
  readonly name: string;
  /** The formula as Excel shows it, e.g. `=Sheet1!$A$1:$B$4`. */
  formula: string;
  /** A hidden name is in no list that people see; formulas and add-ins know it. */
  visible: boolean;
  /** '' for none. */
  comment: string;
  /** The sheet it belongs to, or null for the workbook. */
  readonly sheetId: string | null;
}

export type NewName = Readonly<Omit<NameModel, 'comment'> & { comment?: string }>;

export interface SheetProtection {
  /** As in WorksheetProtectionOptions of Office.js; what a protected sheet still allows. */
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertRows: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowPivotTables: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
}

export interface AutoFilterModel extends FilterModel {
  readonly area: Area;
}

/** Beside a document's own dates, what `workbook.properties` of Office.js holds. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  readonly lastAuthor: string;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface LineShift {
  readonly axis: 'row' | 'column';
  readonly how: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where an area lies after cells moved; in parts where it is torn, nowhere where it is deleted. */
export type MovedArea = (area: Area) => readonly Area[];

export interface SheetModel {
  /** Stable for the life of the workbook, across renaming and moving, and kept in its file: `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  /** #RRGGBB or ''. */
  tabColor: string;

  /** The smallest area that holds every value (and, unless `valuesOnly`, every formatted cell); null for an empty sheet. */
  usedArea(options: { readonly valuesOnly: boolean }): Area | null;

  value(row: number, column: number): CellValue;
  /** The formula with its leading '=', in English with commas; null for a constant or an empty cell. */
  formula(row: number, column: number): string | null;
  /** True where Excel would show an apostrophe before the text (quotePrefix). */
  quotePrefix(row: number, column: number): boolean;
  /** Writes a constant (null empties the cell, its format stays). */
  setValue(row: number, column: number, value: CellValue, options?: { readonly quotePrefix?: boolean }): void;
  /** Writes a formula, with the result that it has now where it is known. */
  setFormula(row: number, column: number, formula: string, result: CellValue): void;

  style(row: number, column: number): CellStyle;
  /** Changes the given parts of the format of every cell of an area. */
  setStyle(area: Area, change: Partial<CellStyle>): void;
  /** Puts one cell's whole format on another. */
  copyStyle(from: CellPlace, to: CellPlace): void;
  /** Back to the default format. */
  clearStyle(area: Area): void;

  /**
   * Takes the cells of an area to new places, all at once, with what they hold and their formats; `borders: 'stay'` leaves the borders
   * where they were, as sorting does. Places of the area that no cell comes to are empty afterwards. Merges, sizes, tables and the
   * references of formulas are the caller's.
   */
  moveCells(area: Area, to: (from: CellPlace) => CellPlace, options: { readonly borders: 'move' | 'stay' }): void;
  /** Moves what is bound to areas and is nowhere else in this port: data validation, conditional formats, print areas and titles. */
  moveBoundAreas(moved: MovedArea): void;
  /** Rewrites the formulas of data validation and conditional formats, each with its leading '='. */
  rewriteRules(rewrite: (formula: string) => string): void;

  /** The areas that the file gives to array formulas, with the formula in the first cell; those of one cell among them. */
  readonly arrays: readonly Area[];

  /** Inserts or deletes whole rows or columns, without their cells: sizes, formats and what is hidden. New ones look like the one before. */
  shiftLines(shift: LineShift): void;

  readonly merges: readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  /** In points, as Range.format.columnWidth and rowHeight have them. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, points: number): void;
  rowHeight(row: number): number;
  /** Whether the row was given its height: of others Excel makes up one when it shows them, as high as their fonts and lines need. */
  hasRowHeight(row: number): boolean;
  setRowHeight(row: number, points: number): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;
  rowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  /** How many rows and columns, from the first, may have a size of their own or be hidden; all behind them are shown in the default size. */
  readonly sized: { readonly rows: number; readonly columns: number };
  /** Rows and columns that stay when scrolling. */
  frozen: { readonly rows: number; readonly columns: number };
  showGridlines: boolean;
  /** How it is printed. */
  readonly page: PageLayoutModel;

  readonly tables: readonly TableModel[];
  addTable(area: Area, options: { readonly hasHeaders: boolean; readonly name?: string; readonly style?: string }): TableModel;
  removeTable(id: string): void;

  readonly protection: SheetProtection | null;
  protect(protection: SheetProtection): void;
  unprotect(): void;

  readonly autoFilter: AutoFilterModel | null;
  /** Lays a filter without criteria over an area, or takes the sheet's filter away. */
  setAutoFilter(area: Area | null): void;
}

/** How formulas stand in files. Whoever calculates knows it: the functions' prefixes, and which formulas fill more than their cell. */
export interface FormulaNotation {
  /** `=SORT(A1#)` -> `=_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A1))` */
  readonly toFile: (formula: string) => string;
  readonly fromFile: (formula: string) => string;
  /** The areas of the array formulas as they are now. */
  readonly arrays: () => readonly { readonly sheet: SheetModel; readonly area: Area }[];
}

export interface WorkbookModel {
  /** What changes in the workbook, and the way back. Adding, removing and moving sheets has none. */
  readonly journal: Journal;

  readonly sheets: readonly SheetModel[];
  activeSheet: SheetModel;
  addSheet(name: string): SheetModel;
  /** The names that belong to the sheet go with it. What refers to it is the caller's. */
  removeSheet(id: string): void;
  moveSheet(id: string, position: number): void;

  readonly names: readonly NameModel[];
  addName(name: NewName): NameModel;
  removeName(name: string, sheetId: string | null): void;

  /** True where sheets cannot be added, removed or renamed. */
  structureProtected: boolean;

  readonly properties: DocumentProperties;

  /** The document settings of the add-in: JSON values by key, kept in the file as Excel keeps them (a web extension part). */
  readonly settings: Map<string, unknown>;

  /**
   * A colour of the workbook's theme as #RRGGBB: by its place as cells count them (0 light, 1 dark, 4 to 9 the accents), lightened by a tint above 0 and
   * darkened by one below.
   */
  themeColor(place: number, tint: number): string;

  /** The file asks for all formulas to be calculated when it is opened (`fullCalcOnLoad`): the results that it stores may be missing or wrong. */
  readonly calculatesOnLoad: boolean;

  /** What the file holds that the library cannot keep; empty for most files. */
  readonly warnings: readonly FileLoss[];

  /** Reads the formulas of the file by a notation, and saves them by it from now on. Without one they are taken as the file has them. */
  useNotation(notation: FormulaNotation): void;

  /** The workbook as an .xlsx file. */
  toXlsx(): Promise<Uint8Array>;
}

/**
 * The objects that a batch of Office.js can speak of: a type of the Excel API (or of one of Office's services) and what it stands
 * for in the workbook. They hold no state of their own, so any number of them may stand for the same cells.
 *
 * `HostTargets` is the whole list of types. What a type can do is a `TypeDefinition` in the file named for it; `definitions.ts`
 * collects them.
 */

import type { PageKind } from '../../engine/page-layout';
import type { Area, NameModel, SheetModel, TableModel } from '../../engine/port';

export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** Excel's border sides: those of the outline, and the lines between the cells. */
export type BorderIndex = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal' | 'DiagonalDown' | 'DiagonalUp';

export interface BorderTarget extends RangeTarget {
  readonly index: BorderIndex;
}

export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** A row or a column of a table, by its place from 0. */
export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

export type TableColumnTarget = TableRowTarget;

/** The filter of a sheet, or of one of its tables. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel | null;
}

/** The header and footer of one kind of pages of a sheet. */
export interface HeaderFooterTarget {
  readonly sheet: SheetModel;
  readonly page: PageKind;
}

export interface PageBreaksTarget {
  readonly sheet: SheetModel;
  readonly axis: 'rows' | 'columns';
}

export interface PageBreakTarget extends PageBreaksTarget {
  /** The row or column with which the page begins. */
  readonly at: number;
}

/** The workbook, or one of its sheets: what a collection of tables or names belongs to. */
export type ScopeTarget = { readonly sheet: SheetModel | null };

export interface HostTargets {
  Workbook: null;
  Application: null;
  WorkbookProtection: null;
  WorksheetCollection: null;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  AutoFilter: FilterTarget;
  PageLayout: SheetModel;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: HeaderFooterTarget;
  PageBreakCollection: PageBreaksTarget;
  PageBreak: PageBreakTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: RangeTarget;
  RangeFont: RangeTarget;
  RangeFill: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  FormatProtection: RangeTarget;
  TableCollection: ScopeTarget;
  TableScopedCollection: RangeTarget;
  Table: TableTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableSort: TableTarget;
  Filter: TableColumnTarget;
  RangeSort: RangeTarget;
  DocumentProperties: null;
  NamedItemCollection: ScopeTarget;
  NamedItem: NameModel;
  SettingCollection: null;
  Setting: string;
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
  AddinInternalService: null;
  CustomFunctions: null;
  DynamicRibbon: null;
  RibbonTab: string;
  RibbonButton: string;
}

export type TypeName = keyof HostTargets;

export interface HostObject<N extends TypeName = TypeName> {
  readonly typeName: N;
  readonly target: HostTargets[N];
}

export function hostObject<N extends TypeName>(typeName: N, target: HostTargets[N]): HostObject<N> {
  return { typeName, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'target' in value;
}

/** Narrows an object to one type. */
export function isOfType<N extends TypeName>(value: unknown, typeName: N): value is HostObject<N> {
  return isHostObject(value) && value.typeName === typeName;
}


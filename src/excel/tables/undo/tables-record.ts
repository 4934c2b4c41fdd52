/** What a restore record keeps of inserted and updated tables. */
import type { Area } from '../../../sheet';
import type { BlockParts, ColumnFormats, TableStyle } from '../../../tables';
import type { CellContent } from '../../writing/target-column';

export interface BlockContents {
  readonly parts: BlockParts;
  /** What to write into `formulas`, row by row. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly scoreFormat: string;
  /** The number formats of extra columns, where the style has some. */
  readonly extraFormats?: readonly ColumnFormats[];
  /** Whether a page break stands above the table. */
  readonly beginsPage: boolean;
}

export interface UpdatedTable {
  /** The defined name over its cells. */
  readonly name: string;
  readonly before: BlockContents;
  readonly after: { readonly parts: BlockParts; readonly checksum: number };
}

export interface AddedSheet {
  readonly sheetName: string;
  /** A defined name that stands for cells of it. */
  readonly table: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Of all that was written on it. */
  readonly checksum: number;
}

/** A table on a sheet that was there before: its cells held nothing, neither content nor format. */
export interface AddedArea {
  /** The defined name over its cells. */
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly parts: BlockParts;
  readonly checksum: number;
}

/** Widths of columns that were changed, as they were, in points. */
export interface FormerWidths {
  readonly sheetName: string;
  readonly left: number;
  readonly widths: readonly number[];
}

export interface TablesUndo {
  readonly style: TableStyle;
  /** The setting that lists the tables, as it was; null where there was none. */
  readonly madeBefore: string | null;
  /** Defined names that were added. */
  readonly names: readonly string[];
  readonly addedSheets: readonly AddedSheet[];
  readonly addedAreas: readonly AddedArea[];
  /** Whether these are Excel Tables; not where it is omitted. */
  readonly areasAre?: 'excel-tables';
  readonly formerWidths: FormerWidths | null;
  /** Tables that were updated, from the top of each sheet down. */
  readonly updated: readonly UpdatedTable[];
}

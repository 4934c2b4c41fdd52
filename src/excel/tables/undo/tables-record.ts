/** What a restore record keeps of inserted and updated tables. */
import type { Area } from '../../../sheet';
import type { BlockParts, ColumnFormats, TableStyle } from '../../../tables';
import type { CellContent } from '../../writing/target-column';

export interface BlockContents {
  readonly parts: BlockParts;
  /** What to write into `formulas`, row by row. */
  readonly contents: readonly (readonly CellContent[])[];
  /** The number formats of scores and extra columns. */
  readonly formats?: readonly ColumnFormats[];
  /** What records of the first version have instead. */
  readonly scoreFormat?: string;
  readonly extraFormats?: readonly ColumnFormats[];
  /** Whether a page break stands above the table. */
  readonly beginsPage: boolean;
}

/** The number formats of a block, of whatever version its record is. `scores` is the column of scores, from the table's first column. */
export function formatsIn({ formats, scoreFormat, extraFormats = [] }: BlockContents, scores: number | null): readonly ColumnFormats[] {
  if (formats !== undefined) return formats;
  return scores === null || scoreFormat === undefined ? extraFormats : [{ column: scores, formats: [scoreFormat] }, ...extraFormats];
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

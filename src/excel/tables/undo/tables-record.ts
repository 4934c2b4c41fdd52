/** What a restore record keeps of inserted and updated tables. */
import type { BlockParts } from '../../../tables';
import type { CellContent } from '../../target-column';

export interface BlockContents {
  readonly parts: BlockParts;
  /** What to write into `formulas`, row by row. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly scoreFormat: string;
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

export interface TablesUndo {
  /** The setting that lists the tables, as it was; null where there was none. */
  readonly madeBefore: string | null;
  /** Defined names that were added. */
  readonly names: readonly string[];
  readonly addedSheets: readonly AddedSheet[];
  /** Tables that were updated, from the top of each sheet down. */
  readonly updated: readonly UpdatedTable[];
}

/** What a restore record keeps of inserted tables. */

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
}

/**
 * What one run overwrote, as data that survives: it is kept in the workbook's settings under one key, newest first, so that Restore works
 * after the pane was reloaded and after the file was opened again. The settings of a workbook hold about 2 MB in all
 * (OfficeDev/office-js #621; users saw errors from 1 MB on, #3957): older records make room for newer ones, and a record that alone is too
 * large lives in memory until the add-in is closed.
 *
 * The records hold only cells that the add-in overwrote, and numbers that know their rows again: no scores, no names. Whoever has the file
 * may have changed the setting, so a record is used only if it is whole (`recordSchema`).
 */
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { boundedInflate } from './bounded-inflate';
import { inFormOfNow } from './former-record';

/** The most characters that all records together take in the workbook. */
const STORED_CHARACTERS = 900_000;

/** A record says how many bytes its cells take at most: what unpacks to more was not packed by us. */
const MOST_BYTES = 64_000_000;

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const index = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const content = v.union([v.string(), v.number(), v.boolean()]);
const width = v.pipe(v.number(), v.minValue(0), v.maxValue(2_000));
const sheetRef = { sheetId: v.string(), sheetName: v.string() };

const area = v.object({ top: index(MOST_ROWS - 1), left: index(MOST_COLUMNS - 1), rowCount: index(MOST_ROWS), columnCount: index(MOST_COLUMNS) });

const columnPart = v.pipe(
  v.object({
    ...sheetRef,
    /** Where it was written. */
    column: index(MOST_COLUMNS - 1),
    top: index(MOST_ROWS - 1),
    rowCount: v.pipe(index(MOST_ROWS), v.minValue(1)),
    /** The hidden name over the written cells, which moves with them. */
    cellsName: v.string(),
    /** The column that names the units over the same rows, its hidden name, and the key of each row (`packKeys`); null where rows are told by their order alone. */
    units: v.nullable(v.object({ column: index(MOST_COLUMNS - 1), name: v.string(), keys: v.string() })),
    /** True where the cells held nothing, neither content nor format: `contents` is empty then, or holds what somebody typed just then. */
    plain: v.boolean(),
    /** What to write into `formulas` to have the same again. */
    contents: v.array(content),
    /** The number formats of the cells, where they were changed; else empty. */
    numberFormats: v.array(v.string()),
    /** The width of the column in points before and since, where it was changed. */
    width: v.nullable(v.object({ before: width, since: width })),
    /** What was written, a row each, as `formulas` reads it back; null: not touched. */
    written: v.array(v.nullable(content)),
    /** The cells that the former formulas read, as one area of their sheet, and its hidden name; null where none were followed. */
    reads: v.optional(v.nullable(v.object({ name: v.string(), area })), null),
    /** The Excel Table that ended left of this column: Excel may have drawn the column into it. */
    table: v.nullable(v.string()),
  }),
  v.check(({ rowCount, written, plain, contents, numberFormats }) => {
    const kept = contents.length === rowCount || (plain && contents.length === 0);
    return written.length === rowCount && kept && (numberFormats.length === 0 || numberFormats.length === rowCount);
  }),
);

const blockParts = v.object({ heading: v.picklist([0, 1]), units: index(MOST_ROWS), notes: index(MOST_ROWS) });
const checksum = v.number();
const tableStyle = v.object({
  fontName: v.string(),
  fontSize: v.number(),
  titleSize: v.number(),
  columns: v.array(
    v.object({
      kind: v.picklist(['serial', 'unit', 'score', 'rank', 'extra']),
      widthMm: v.number(),
      align: v.picklist(['left', 'center', 'right']),
      heading: v.string(),
      extra: v.exactOptional(v.number()),
    }),
  ),
  borders: v.picklist(['all', 'none']),
  rowPadding: v.number(),
});

const blockContents = v.object({
  parts: blockParts,
  /** What to write into `formulas`, row by row. */
  contents: v.array(v.array(content)),
  /** The number formats of scores and extra columns. */
  formats: v.array(v.object({ column: index(MOST_COLUMNS), formats: v.array(v.string()) })),
  /** Whether a page break stands above the table. */
  beginsPage: v.boolean(),
});

const tablesPart = v.object({
  style: tableStyle,
  /** The setting that lists the tables, as it was; null where there was none. */
  madeBefore: v.nullable(v.string()),
  /** Defined names that were added. */
  names: v.array(v.string()),
  addedSheets: v.array(
    v.object({
      sheetName: v.string(),
      /** The name that the sheet bears while it is made, which no other sheet has. */
      nameAtFirst: v.string(),
      /** As Excel answered; null while it has not. */
      id: v.nullable(v.string()),
      /** A defined name that stands for cells of it. */
      table: v.string(),
      rowCount: index(MOST_ROWS),
      columnCount: index(MOST_COLUMNS),
      /** Of all that was written on it. */
      checksum,
    }),
  ),
  /** Tables on a sheet that was there before: their cells held nothing, neither content nor format. */
  addedAreas: v.array(
    v.object({
      name: v.string(),
      sheetName: v.string(),
      area,
      parts: blockParts,
      checksum,
      /** What somebody typed there just when the table was written, by rows and columns of the table. */
      typed: v.exactOptional(v.array(v.object({ row: index(MOST_ROWS), column: index(MOST_COLUMNS), content }))),
    }),
  ),
  /** Whether these are Excel Tables; not where it is omitted. */
  areasAre: v.exactOptional(v.literal('excel-tables')),
  /** Widths of columns that were changed, as they were, in points. */
  formerWidths: v.nullable(v.object({ sheetName: v.string(), left: index(MOST_COLUMNS - 1), widths: v.array(width) })),
  /** Tables that were updated, from the top of each sheet down, by the defined name over the cells of each. */
  updated: v.array(v.object({ name: v.string(), /** Where it stood. */ top: v.exactOptional(index(MOST_ROWS)), left: v.exactOptional(index(MOST_COLUMNS)), before: blockContents, after: v.object({ parts: blockParts, checksum }) })),
});

const recordSchema = v.pipe(
  v.object({ parts: v.array(columnPart), tables: v.exactOptional(tablesPart) }),
  v.check(({ parts, tables }) => parts.length > 0 || tables !== undefined),
);

/** One stretch of a column that was written. */
export type ColumnPart = ReadonlyParts<v.InferOutput<typeof columnPart>>;
export type TablesUndo = ReadonlyParts<v.InferOutput<typeof tablesPart>>;
export type AddedSheet = TablesUndo['addedSheets'][number];
export type BlockContents = ReadonlyParts<v.InferOutput<typeof blockContents>>;

/** One run: one stretch of a column for Compute ranks, several where functions were replaced; none, but `tables`, where tables were inserted. */
export interface UndoRecord {
  readonly parts: readonly ColumnPart[];
  readonly tables?: TablesUndo;
}

type ReadonlyParts<T> = T extends readonly (infer Item)[] ? readonly ReadonlyParts<Item>[] : T extends object ? { readonly [Key in keyof T]: ReadonlyParts<T[Key]> } : T;

/** A record as one line of text: deflated JSON in base 64. */
export function encodeRecord(record: UndoRecord): string {
  const packed = deflateSync(strToU8(JSON.stringify(record)), { level: 1 });
  let binary = '';
  for (let i = 0; i < packed.length; i += 0x8000) binary += String.fromCharCode(...packed.subarray(i, i + 0x8000));
  return btoa(binary);
}

/** The record of a line that `encodeRecord` made; null where the line is damaged or no record of this add-in. */
export function decodeRecord(line: string): UndoRecord | null {
  try {
    const unpacked = boundedInflate(Uint8Array.from(atob(line), (character) => character.charCodeAt(0)), MOST_BYTES);
    if (unpacked === null) return null;
    const parsed = v.safeParse(recordSchema, inFormOfNow(JSON.parse(strFromU8(unpacked))));
    return parsed.success ? withoutUndefined(parsed.output) : null;
  } catch {
    // Neither base 64, nor deflated, nor JSON.
    return null;
  }
}

function withoutUndefined({ parts, tables }: v.InferOutput<typeof recordSchema>): UndoRecord {
  return tables === undefined ? { parts } : { parts, tables };
}

/** The lines to keep in the workbook: the newest that fit. A line that is too large by itself is left out with all older ones. */
export function linesThatFit(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let characters = 0;
  for (const line of lines) {
    characters += line.length;
    if (characters > STORED_CHARACTERS) break;
    kept.push(line);
  }
  return kept;
}

/** The lines held by the setting's value, newest first. */
export function storedLines(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((line): line is string => typeof line === 'string') : [];
}

/** The defined names that a record needs, so that they can be taken away with it. */
export function namesOf({ parts }: UndoRecord): string[] {
  return parts.flatMap(({ cellsName, units, reads }) => [cellsName, units?.name ?? '', reads?.name ?? '']).filter((name) => name !== '');
}

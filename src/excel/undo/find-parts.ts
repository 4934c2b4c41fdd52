/**
 * Finds the cells of a record again: by their hidden names, wherever they stand by now; where a name is missing, in their old place, if what
 * stands there is what was written. Rows are known by their units. Nothing is written.
 */
import { movedContent, planColumnUndo, rowKey, shiftOf, unpackKeys, type Area, type CellPlace, type ColumnUndo, type Content, type FoundColumn } from '../../sheet';
import { inStep, type Conversation } from '../conversation';
import { inRowRuns, rowsPerPayload, type RowRun } from '../payload';
import { untyped } from '../reading/typed-text';
import { findHiddenRows } from '../writing/hidden-rows';
import { rowsOf } from '../writing/write-column';
import { placesOfNames, type FollowedName, type NamedCells, type NamePlace } from './hidden-names';
import type { ColumnPart } from './undo-record';

/** A part whose cells were found. */
export interface KnownPart {
  readonly is: 'known';
  readonly part: ColumnPart;
  /** The cells, wherever Excel moves them from now on. */
  readonly range: Excel.Range;
  readonly sheetName: string;
  readonly top: number;
  readonly column: number;
  /** False where no hidden name tells the place: then it is believed for what stands there, and a file could say so of any cells. */
  readonly isNamed: boolean;
  /** What the cells hold. */
  readonly contents: readonly Content[];
  /** The cells that name the units, with the key of each row; null where rows are told by their order alone. */
  readonly units: { readonly range: Excel.Range; readonly keys: readonly number[] } | null;
  /** What the former formulas read, which Excel moves with its cells, and where that was when they were adjusted to it; null where it is not followed. */
  readonly reads: FollowedName | null;
  readonly undo: Extract<ColumnUndo, { is: 'known' }>;
  /** Whether looks that the run may have changed are as they were: formats and width. */
  readonly looksAsBefore: boolean;
  readonly hidden: readonly RowRun[];
  readonly isProtected: boolean;
  readonly columnWidth: number;
  /** The Excel Table that the column was drawn into; null where there is none. */
  readonly table: { readonly name: string; readonly area: Area } | null;
}

export type FoundPart =
  | KnownPart
  /** The cells were deleted: nothing is left to put back. */
  | { readonly is: 'gone'; readonly part: ColumnPart; readonly because: 'sheet' | 'cells' }
  /** The cells cannot be known again for sure; those in doubt are named, if there are some. */
  | { readonly is: 'unknown'; readonly part: ColumnPart; readonly sheetName: string; readonly because: 'rows' | 'formulas' | 'place'; readonly cells: readonly CellPlace[] };

/** A rank and a unit's name, as JSON in rows of their own; only a first guess, halved where it was too small. */
const BYTES_PER_ROW = 80;

/** About how many bytes it takes to read or write what a part covers. */
export function bytesOfPart({ rowCount }: ColumnPart): number {
  return rowCount * BYTES_PER_ROW;
}

/** What each row of a part held, formulas as their texts. */
export function contentsBefore({ contents, rowCount }: ColumnPart): Content[] {
  return contents.length === 0 ? new Array<Content>(rowCount).fill('') : contents.map(untyped);
}

export async function findParts(context: Conversation, parts: readonly ColumnPart[]): Promise<FoundPart[]> {
  if (parts.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const places = await placesOfNames(context, parts.flatMap(({ cellsName, units, reads }) => [cellsName, units?.name ?? '', reads?.name ?? '']));
  const names = new Set(worksheets.items.map(({ name }) => name));
  // By its id (it may have been renamed), else by its name (ids may differ after the file was made anew).
  const sheetOf = ({ sheetId, sheetName }: ColumnPart): string | null => worksheets.items.find(({ id }) => id === sheetId)?.name ?? (names.has(sheetName) ? sheetName : null);
  const there = (place: NamePlace | undefined): NamePlace => (typeof place === 'object' && !names.has(place.sheetName) ? 'deleted' : (place ?? 'unknown'));
  return inStep(context, parts, {
    bytesOf: bytesOfPart,
    story: (conversation, part, i) => find(conversation, part, { cells: there(places[3 * i]), units: there(places[3 * i + 1]), reads: there(places[3 * i + 2]), sheet: sheetOf(part) }),
  });
}

interface Places {
  readonly cells: NamePlace;
  readonly units: NamePlace;
  readonly reads: NamePlace;
  /** The sheet of the part, where it is still there. */
  readonly sheet: string | null;
}

async function find(context: Conversation, kept: ColumnPart, places: Places): Promise<FoundPart> {
  const { part, references } = followed(kept, places);
  if (places.cells === 'deleted') return { is: 'gone', part, because: places.sheet === null ? 'sheet' : 'cells' };
  if (places.cells === 'unknown' && places.sheet === null) return { is: 'gone', part, because: 'sheet' };
  const named = places.cells === 'unknown' ? null : places.cells;
  const { sheetName, area, range } = named ?? inOldPlace(context, part, places.sheet ?? part.sheetName);
  const unknown = (because: 'rows' | 'formulas' | 'place', cells: readonly CellPlace[] = []): FoundPart => ({ is: 'unknown', part, sheetName, because, cells });
  if (area.columnCount !== 1) return unknown('place');
  const units = unitsOf(context, part, { cells: named, units: places.units, sheetName });
  if (units === 'lost') return unknown('place');
  const cells = await readCells(context, { range, rowCount: area.rowCount, units, part });
  if (cells === 'moved') return unknown('place');
  const found: FoundColumn = { top: area.top, column: area.left, contents: cells.contents, keys: cells.units?.keys ?? null, references };
  const keys = part.units === null ? null : unpackKeys(part.units.keys);
  const undo = planColumnUndo({ top: part.top, column: part.column, keys, written: part.written, before: contentsBefore(part) }, found);
  if (undo.is === 'rows-unknown') return unknown('rows', undo.rows.map((row) => ({ row: area.top + row, column: area.left })));
  if (undo.is === 'formulas-moved') return unknown('formulas');
  // Without its name a place is believed only if most of it holds what was written there.
  if (named === null && 2 * undo.changed.length > undo.was.filter((row) => row !== -1).length) return unknown('place');
  const looksAsBefore = cells.isUnformatted && formatsAsBefore(part, undo.was, cells.numberFormats) && !isWidthOfOurs(part, cells.columnWidth);
  return { is: 'known', part, sheetName, top: range.rowIndex, column: range.columnIndex, isNamed: named !== null, range, reads: typeof places.reads === 'object' ? places.reads : null, undo, looksAsBefore, ...cells };
}

/** The part with its former formulas as Excel would have adjusted them to where the cells that they read are now. */
function followed(part: ColumnPart, { cells, reads: place }: Places): { readonly part: ColumnPart; readonly references: FoundColumn['references'] } {
  if (part.reads === null || place === 'unknown') return { part, references: 'unknown' };
  const isOnSheet = typeof place === 'object' && typeof cells === 'object' && place.sheetName === cells.sheetName;
  const shift = isOnSheet ? shiftOf(part.reads.area, place.area) : null;
  if (shift === null) return { part, references: 'wrong' };
  const contents = part.contents.map((content) => movedContent(content, shift));
  return { part: { ...part, contents }, references: 'right' };
}

/** Number formats that were changed are as they were. */
function formatsAsBefore({ numberFormats }: ColumnPart, was: Int32Array, now: readonly string[]): boolean {
  return numberFormats.length === 0 || was.every((then, row) => then === -1 || now[row] === numberFormats[then]);
}

/** True where the column has still the width that the run gave it. */
export function isWidthOfOurs({ width }: ColumnPart, now: number): boolean {
  return width !== null && width.before !== width.since && Math.abs(now - width.since) < 0.5;
}

/** Where the cells were written, for a record without names. */
function inOldPlace(context: Conversation, { top, column, rowCount }: ColumnPart, sheetName: string): FollowedName {
  const range = context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(top, column, rowCount, 1);
  return { sheetName, area: { top, left: column, rowCount, columnCount: 1 }, range };
}

interface UnitsNamed {
  readonly cells: NamedCells | null;
  readonly units: NamePlace;
  readonly sheetName: string;
}

/** The cells that name the units now; null where the part has none, 'lost' where they were deleted or do not go along with the written cells. */
function unitsOf(context: Conversation, { units, top, rowCount }: ColumnPart, { cells, units: named, sheetName }: UnitsNamed): Excel.Range | null | 'lost' {
  if (units === null) return null;
  // Names that a request did not come to: then nothing was written either, and nobody has moved anything since.
  if (cells === null || named === 'unknown') return context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(top, units.column, rowCount, 1);
  if (named === 'deleted') return 'lost';
  const goesAlong = named.sheetName === cells.sheetName && named.area.top === cells.area.top && named.area.rowCount === cells.area.rowCount && named.area.columnCount === 1;
  return goesAlong ? named.range : 'lost';
}

interface Where {
  readonly range: Excel.Range;
  readonly rowCount: number;
  readonly units: Excel.Range | null;
  readonly part: ColumnPart;
}

interface Cells extends Pick<KnownPart, 'contents' | 'units' | 'hidden' | 'isProtected' | 'columnWidth' | 'table'> {
  /** Of a part whose number formats were changed; else empty. */
  readonly numberFormats: readonly string[];
  /** False where cells that had no looks have some now. */
  readonly isUnformatted: boolean;
}

/** Reads the cells, by ranges that follow them; 'moved' where somebody put rows in or took some out meanwhile. */
async function readCells(context: Conversation, { range, rowCount, units, part }: Where): Promise<Cells | 'moved'> {
  const asked: ReturnType<typeof loadAround>[] = [];
  const contents: Content[] = [];
  const numberFormats: string[] = [];
  const keys: number[] = [];
  await inRowRuns({ top: 0, rowCount }, rowsPerPayload(BYTES_PER_ROW), async (run) => {
    const cells = rowsOf(range, run);
    cells.load(part.numberFormats.length === 0 ? 'formulas' : 'formulas,numberFormat');
    const unitCells = units === null ? null : rowsOf(units, run);
    unitCells?.load('values');
    range.load('rowIndex,columnIndex,rowCount');
    units?.load('rowCount');
    // What a request that was too large began is lost.
    asked.push(loadAround(range, part));
    await context.sync();
    for (const [formula = ''] of cells.formulas as Content[][]) contents.push(formula);
    if (part.numberFormats.length > 0) for (const [format = ''] of cells.numberFormat as string[][]) numberFormats.push(format);
    for (const [unit = ''] of (unitCells?.values ?? []) as Content[][]) keys.push(rowKey(unit));
  });
  const { sheet, first, table, formatted } = asked.at(-1) ?? loadAround(range, part);
  if (range.rowCount !== rowCount || (units !== null && units.rowCount !== rowCount)) return 'moved';
  return {
    contents,
    units: units === null ? null : { range: units, keys },
    numberFormats,
    isUnformatted: formatted === null || formatted.isNullObject,
    hidden: await findHiddenRows(context, sheet, { top: range.rowIndex, rowCount }),
    isProtected: sheet.protection.protected,
    columnWidth: first.format.columnWidth,
    table: table === null ? null : drawnInto(table, range.columnIndex),
  };
}

/** Begins to load what is to be known of a part's surroundings. */
function loadAround(range: Excel.Range, part: ColumnPart) {
  const sheet = range.worksheet;
  sheet.protection.load('protected');
  const first = rowsOf(range, { top: 0, rowCount: 1 });
  first.load('format/columnWidth');
  const table = part.table === null ? null : loadTable(sheet, part.table);
  const formatted = part.plain ? range.getUsedRangeOrNullObject(false) : null;
  formatted?.load('address');
  return { sheet, first, table, formatted };
}

function loadTable(sheet: Excel.Worksheet, name: string): { readonly table: Excel.Table; readonly range: Excel.Range } {
  const table = sheet.tables.getItemOrNullObject(name);
  table.load('name');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { table, range };
}

/** The table, where the column is the last of it now. */
function drawnInto({ table, range }: ReturnType<typeof loadTable>, column: number): KnownPart['table'] {
  if (table.isNullObject || range.columnIndex + range.columnCount - 1 !== column || range.columnCount < 2) return null;
  return { name: table.name, area: { top: range.rowIndex, left: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount } };
}

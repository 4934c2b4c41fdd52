/** Tables that are there: where they stand now, what they hold, ready to be written again, and whether a page begins with them. */
import type { Area } from '../../../sheet';
import { formatsOf, unitCells, type BlockParts, type TableStyle } from '../../../tables';
import type { Content } from '../../../sheet';
import { typedText } from '../../reading/typed-text';
import { checksum } from '../known/made-tables';
import type { TablesLook } from '../known/look-for-tables';
import type { BlockContents } from '../../undo/undo-record';
import { Batch } from '../../batch';

export interface BlockNow {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly parts: BlockParts;
}

export function rowCountOf({ heading, units, notes }: BlockParts): number {
  return heading + 1 + units + notes;
}

/** Where named tables stand; null where one is gone, or has not the rows and columns that it was given. */
export function blocksNow(look: TablesLook, tables: readonly Pick<BlockNow, 'name' | 'parts'>[], style: TableStyle): BlockNow[] | null {
  const found = tables.flatMap(({ name, parts }): BlockNow[] => {
    const cells = look.names.get(name) ?? null;
    if (cells === null || cells.area.rowCount !== rowCountOf(parts) || cells.area.columnCount !== style.columns.length) return [];
    return [{ name, sheetName: cells.sheetName, area: cells.area, parts }];
  });
  return found.length === tables.length ? found : null;
}

export interface BlockRead {
  readonly contents: BlockContents;
  readonly checksum: number;
}

/** Contents and formulas of a cell, as JSON, on the safe side. */
const BYTES_PER_CELL = 100;

/** A number format likewise. */
const BYTES_PER_FORMAT = 30;

/** So many rows are read at once. */
const ROWS_AT_ONCE = 5_000;

/** What a rank shows while its function has not answered. */
const BUSY = '#BUSY!';

/** How long functions are waited for that are just being calculated, in milliseconds between looks. */
const LOOKS = [0, 200, 400, 800, 1_600, 3_000];

/**
 * What tables hold now, with the checksum that tells edits. Ranks that are just being calculated, as after the file was opened or rows were inserted, are
 * waited for: they are no edit.
 */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly BlockNow[], style: TableStyle): Promise<readonly BlockRead[]> {
  let read: readonly (BlockRead & { readonly busy: boolean })[] = [];
  for (const pause of LOOKS) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    read = await readOnce(context, blocks, style);
    if (!read.some(({ busy }) => busy)) break;
  }
  return read;
}

async function readOnce(context: Excel.RequestContext, blocks: readonly BlockNow[], style: TableStyle): Promise<(BlockRead & { readonly busy: boolean })[]> {
  const batch = new Batch(context);
  const breaks = loadPageBreaks(context, blocks);
  const loading: LoadingBlock[] = [];
  for (const block of blocks) {
    const { area } = block;
    const sheet = context.workbook.worksheets.getItem(block.sheetName);
    const ranges: Excel.Range[] = [];
    for (let top = 0; top < area.rowCount; top += ROWS_AT_ONCE) {
      const rowCount = Math.min(ROWS_AT_ONCE, area.rowCount - top);
      await batch.room(rowCount * area.columnCount * BYTES_PER_CELL);
      const range = sheet.getRangeByIndexes(area.top + top, area.left, rowCount, area.columnCount);
      range.load('formulas,values');
      ranges.push(range);
    }
    const { firstRow } = unitCells(block, style);
    const formatted = style.columns.flatMap(({ kind }, column) =>
      kind === 'score' || kind === 'extra' ? [{ column, ranges: [] as Excel.Range[] }] : [],
    );
    for (const { column, ranges: parts } of formatted) {
      for (let top = 0; top < block.parts.units; top += ROWS_AT_ONCE) {
        const rowCount = Math.min(ROWS_AT_ONCE, block.parts.units - top);
        await batch.room(rowCount * BYTES_PER_FORMAT);
        const range = sheet.getRangeByIndexes(firstRow + top, area.left + column, rowCount, 1);
        range.load('numberFormat');
        parts.push(range);
      }
    }
    loading.push({ block, ranges, formatted });
  }
  await batch.send();
  return loading.map(({ block, ranges, formatted }) => {
    const formulas = ranges.flatMap((range) => range.formulas as Content[][]);
    const values = ranges.flatMap((range) => range.values as Content[][]);
    const { rankColumn } = unitCells(block, style);
    const rank = rankColumn === null ? -1 : rankColumn - block.area.left;
    const own = formulas.flatMap((row, r) => row.map((content, c) => (c === rank && isFormula(content, values[r]?.[c]) ? (values[r]?.[c] ?? '') : content)));
    const contents = formulas.map((row, r) => row.map((content, c) => (typeof content === 'string' && content !== '' && !isFormula(content, values[r]?.[c]) ? typedText(content, 'General') : content)));
    const formats = formatted.map((each) => {
      const own = each.ranges.flatMap((range) => (range.numberFormat as string[][]).map(([format = 'General']) => format));
      return { column: each.column, formats: formatsOf(own) };
    });
    const beginsPage = breaks(block.sheetName).some(({ rowIndex }) => rowIndex === block.area.top);
    const busy = rank >= 0 && values.some((row) => row[rank] === BUSY);
    return { contents: { parts: block.parts, contents, formats, beginsPage }, checksum: checksum(own), busy };
  });
}

interface LoadingBlock {
  readonly block: BlockNow;
  readonly ranges: readonly Excel.Range[];
  readonly formatted: readonly FormattedColumn[];
}

interface FormattedColumn {
  readonly column: number;
  readonly ranges: readonly Excel.Range[];
}

/** A text that begins with "=" is its own value. */
function isFormula(content: Content, value: Content | undefined): boolean {
  return typeof content === 'string' && content.startsWith('=') && content !== value;
}

/** Page breaks came with ExcelApi 1.9. The result is to be asked after the next sync: the breaks of a sheet. */
function loadPageBreaks(context: Excel.RequestContext, blocks: readonly Pick<BlockNow, 'sheetName'>[]): (sheetName: string) => readonly Excel.PageBreak[] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return () => [];
  const sheets = [...new Set(blocks.map(({ sheetName }) => sheetName))].map((name) => {
    const breaks = context.workbook.worksheets.getItem(name).horizontalPageBreaks;
    breaks.load('items/rowIndex');
    return { name, breaks };
  });
  return (sheetName) => sheets.find(({ name }) => name === sheetName)?.breaks.items ?? [];
}

/** Lets a page begin with the tables that should, and only with those; breaks elsewhere on the sheet are a person's own. */
export async function setPageBreaks(context: Excel.RequestContext, blocks: readonly { readonly sheetName: string; readonly top: number; readonly beginsPage: boolean }[]): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  const now = loadPageBreaks(context, blocks);
  await context.sync();
  for (const { sheetName, top, beginsPage } of blocks) {
    const found = now(sheetName).find(({ rowIndex }) => rowIndex === top);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    if (!beginsPage) found?.delete();
    else if (found === undefined) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(top, 0, 1, 1));
  }
  await context.sync();
}

/** The heights of what stands right above each table, up to the table above it or the top of the sheet, in points; null in an Excel that cannot tell (before ExcelApi 1.10). */
export async function heightsAbove(context: Excel.RequestContext, blocks: readonly BlockNow[]): Promise<number[] | null> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.10')) return null;
  const ranges = blocks.map(({ sheetName, area }) => {
    const ends = blocks.filter((other) => other.sheetName === sheetName && other.area.top < area.top).map((other) => other.area.top + other.area.rowCount);
    const from = Math.max(0, ...ends);
    if (from >= area.top) return null;
    const range = context.workbook.worksheets.getItem(sheetName).getRangeByIndexes(from, 0, area.top - from, 1);
    range.load('height');
    return range;
  });
  await context.sync();
  return ranges.map((range) => range?.height ?? 0);
}

/**
 * Sheets of tables: which tables stand on which sheet, below an annex heading where one is wanted, how the sheet is printed, and where its
 * pages begin. A sheet has one range of repeated title rows, so the header is repeated where a sheet holds one table; with several,
 * a table that would not fit whole on what is left of a page begins a page of its own.
 */
import type { SheetLanguage } from '../../sheet';
import type { GroupTable } from '../says/group-table';
import { freeSheetName, nameFromText } from './sheet-name';
import { layOutAnnex, type AnnexHeading, type AnnexRows } from './annex-heading';
import { pageBreaks } from './page-breaks';
import { layOutTable, type HeightRun, type Place, type TableBlock } from './table-block';
import { columnPoints, type PageSetup, type TableStyle } from '../table-style';
import { tableWords, type TableWords } from '../says/table-words';
import { rowHeight } from './text-lines';

export interface SheetPlan {
  readonly name: string;
  readonly annex: AnnexRows | null;
  readonly blocks: readonly TableBlock[];
  /** Points, from the first column of the tables on. */
  readonly columnWidths: readonly number[];
  readonly page: PageSetup;
  readonly fontName: string;
  readonly fontSize: number;
  /** Rows with which a page begins. */
  readonly pageBreaks: readonly number[];
  /** The row that is repeated on every page; null where the sheet holds several tables. */
  readonly titleRow: number | null;
}

export interface SheetPlansInput {
  readonly tables: readonly GroupTable[];
  readonly sheets: 'one' | 'each-group';
  readonly annex: AnnexHeading | null;
  readonly style: TableStyle;
  readonly page: PageSetup;
  readonly language: SheetLanguage;
  /** Names that sheets of the workbook have. */
  readonly takenNames: readonly string[];
}

/** Plans the sheets to add, in their order; none where there is no table. */
export function planTableSheets(input: SheetPlansInput): SheetPlan[] {
  const words = tableWords(input.language);
  if (input.tables.length === 0) return [];
  const shared = input.sheets === 'one' ? [input.tables] : input.tables.map((table) => [table]);
  const taken = [...input.takenNames];
  return shared.map((tables) => {
    const [first] = tables;
    const wanted = input.sheets === 'one' || first === undefined ? words.sheetName : nameFromText(first.name, words.sheetName);
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return sheetOf(name, tables, input);
  });
}

function sheetOf(name: string, tables: readonly GroupTable[], { annex, style, page, language }: SheetPlansInput): SheetPlan {
  const words = tableWords(language);
  const annexRows = annex === null ? null : layOutAnnex(annex, style);
  const blocks = stackTables(tables, { top: annexRows?.cells.length ?? 0, left: 0 }, style, words);
  const gap = GAP * rowHeight(1, style.fontSize, style.rowPadding);
  const [only] = blocks;
  return {
    name,
    annex: annexRows,
    blocks,
    columnWidths: style.columns.map(({ widthMm }) => columnPoints(widthMm)),
    page,
    fontName: style.fontName,
    fontSize: style.fontSize,
    pageBreaks: pageBreaks(blocks, blocks.map((_, index) => (index === 0 ? heightOf(annexRows?.heights ?? []) : gap)), page),
    titleRow: blocks.length === 1 && only !== undefined ? only.area.top + only.parts.heading : null,
  };
}

/** Empty rows between two tables. */
const GAP = 1;

/** The tables below each other, the first with its first cell at `place`. */
export function stackTables(tables: readonly GroupTable[], place: Place, style: TableStyle, words: TableWords): TableBlock[] {
  const blocks: TableBlock[] = [];
  let { top } = place;
  for (const table of tables) {
    const block = layOutTable(table, { ...place, top }, style, words);
    blocks.push(block);
    top += block.area.rowCount + GAP;
  }
  return blocks;
}

function heightOf(heights: readonly HeightRun[]): number {
  return heights.reduce((sum, { rowCount, height }) => sum + rowCount * height, 0);
}


/**
 * Sheets of tables: which tables stand on which sheet, below an annex heading where one is wanted, how the sheet is printed, and where its
 * pages begin. A sheet has one range of repeated title rows, so the header is repeated where a sheet holds one table; with several,
 * a table that would not fit whole on what is left of a page begins a page of its own.
 */
import type { SheetLanguage, UnitTable } from '../../sheet';
import type { GroupTable } from '../says/group-table';
import { freeSheetName, nameFromText } from './sheet-name';
import { blockHeight, layOutTable, type CellLook, type HeightRun, type LookRun, type PlannedCell, type TableBlock } from './table-block';
import { columnPoints, pointsOfMm, type PageSetup, type TableStyle } from '../table-style';
import { tableWords } from '../says/table-words';
import { lineCount, rowHeight } from './text-lines';

export interface AnnexHeading {
  /** `Phụ lục I` */
  readonly heading: string;
  /** Printed in capitals. */
  readonly title: string;
  /** `(Kèm theo Quyết định số …)` */
  readonly issued: string;
}

/** Rows above the tables: they belong to no table, so an update leaves them as a person has completed them. */
export interface AnnexRows {
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly looks: readonly LookRun[];
  readonly heights: readonly HeightRun[];
}

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
  const blocks: TableBlock[] = [];
  let top = annexRows?.cells.length ?? 0;
  for (const table of tables) {
    const block = layOutTable(table, { top, left: 0 }, style, words);
    blocks.push(block);
    top += block.area.rowCount + GAP;
  }
  const [only] = blocks;
  return {
    name,
    annex: annexRows,
    blocks,
    columnWidths: style.columns.map(({ widthMm }) => columnPoints(widthMm)),
    page,
    fontName: style.fontName,
    fontSize: style.fontSize,
    pageBreaks: pageBreaks(blocks, heightOf(annexRows?.heights ?? []), page, style),
    titleRow: blocks.length === 1 && only !== undefined ? only.area.top + only.parts.heading : null,
  };
}

/** Empty rows between two tables. */
export const GAP = 1;

/** Excel's rows are a little higher on some printers than on the screen: so much of a page is counted on. */
const PAGE_SHARE = 0.97;

/** What a page holds, in points. */
export function pageCapacity({ heightMm, marginsMm: { top, bottom } }: PageSetup): number {
  return pointsOfMm(heightMm - top - bottom) * PAGE_SHARE;
}

/** The rows with which a page must begin, so that no table that fits on a page is split. */
export function pageBreaks(blocks: readonly TableBlock[], above: number, page: PageSetup, style: TableStyle): number[] {
  const capacity = pageCapacity(page);
  const gap = GAP * rowHeight(1, style.fontSize, style.rowPadding);
  const breaks: number[] = [];
  let used = above;
  blocks.forEach((block, index) => {
    const height = blockHeight(block);
    if (index > 0 && used + height > capacity) {
      breaks.push(block.area.top);
      used = 0;
    }
    used = (used + height) % capacity;
    used += gap;
  });
  return breaks;
}

/** The groups whose table is longer than a page: for them a sheet each is better, which repeats the header. By their index. */
export function groupsLongerThanAPage({ names, groups, groupNames }: UnitTable, { style, page }: Pick<SheetPlansInput, 'style' | 'page'>): number[] {
  const column = style.columns.find(({ kind }) => kind === 'unit');
  const box = { width: columnPoints(column?.widthMm ?? 0), fontSize: style.fontSize, weight: 'normal' } as const;
  const above = 2 * rowHeight(1, style.fontSize, style.rowPadding);
  const heights = groupNames.map(() => above);
  const capacity = pageCapacity(page);
  groups.forEach((group, unit) => {
    const height = heights[group] ?? 0;
    if (height <= capacity) heights[group] = height + rowHeight(column === undefined ? 1 : lineCount(names[unit] ?? '', box), style.fontSize, style.rowPadding);
  });
  return heights.flatMap((height, group) => (height > capacity ? [group] : []));
}

function heightOf(heights: readonly HeightRun[]): number {
  return heights.reduce((sum, { rowCount, height }) => sum + rowCount * height, 0);
}

function layOutAnnex({ heading, title, issued }: AnnexHeading, style: TableStyle): AnnexRows {
  const columnCount = style.columns.length;
  const width = style.columns.reduce((sum, { widthMm }) => sum + columnPoints(widthMm), 0);
  const look: CellLook = { fontName: style.fontName, fontSize: style.titleSize, bold: true, italic: false, align: 'center', borders: 'none', merge: 'across', numberFormat: 'General' };
  const lines: readonly { readonly text: string; readonly look: CellLook }[] = [
    { text: heading, look },
    { text: title.toLocaleUpperCase('vi'), look },
    { text: issued, look: { ...look, bold: false, italic: true } },
    { text: '', look: { ...look, bold: false, merge: 'no' } },
  ];
  return {
    cells: lines.map(({ text }) => [text, ...Array.from({ length: columnCount - 1 }, () => '')]),
    looks: lines.map((line, top) => ({ area: { top, left: 0, rowCount: 1, columnCount }, look: line.look })),
    heights: lines.map(({ text, look: { bold } }, top) => ({
      top,
      rowCount: 1,
      height: rowHeight(lineCount(text, { width, fontSize: style.titleSize, weight: bold ? 'bold' : 'normal' }), style.titleSize, style.rowPadding),
    })),
  };
}

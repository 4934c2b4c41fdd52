/**
 * Writes planned tables: contents first, then looks and sizes, which are few operations however many rows there are. Everything for two groups
 * goes out in one request; 100,000 rows take as many as their bytes ask for.
 */
import { pointsOfMm, type AnnexRows, type HeightRun, type LookRun, type SheetPlan, type TableBlock } from '../../../tables';
import { PAYLOAD_TARGET, type RowRun } from '../../payload';
import type { Batch } from '../../batch';
import { makeExcelTables, type ExcelTableLook } from './excel-tables';
import { rowRuns, written } from './table-cells';

/** A request for a look or a height, in bytes. */
const OPERATION_BYTES = 2_500;

/** More heights than this are left to Excel, which fits rows to their text by itself. */
const MOST_HEIGHTS = 1_000;

/** Adds a sheet and writes its plan. The names are those that the tables are found by. Its own name comes last: until then it bears one that tells it is ours. */
export async function writeTableSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { nameAtFirst, names, asTables, batch }: { readonly nameAtFirst: string; readonly names: readonly string[]; readonly asTables: ExcelTableLook | null; readonly batch: Batch },
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(nameAtFirst);
  sheet.load('id');
  nameBlocks(context, sheet, plan.blocks, names);
  sheet.showGridlines = false;
  if (plan.annex !== null) writeAnnex(sheet, plan.annex);
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const block of plan.blocks) {
    await writeBlock(sheet, block, batch);
    await dressBlock(sheet, block, { heights: 'planned', batch });
  }
  if (asTables !== null) makeExcelTables(sheet, plan.blocks, asTables);
  setUpPage(sheet, plan);
  sheet.name = plan.name;
  return sheet;
}

/** The names come before the contents: what was only begun is found by them. */
function nameBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly TableBlock[], names: readonly string[]): void {
  for (const [index, block] of blocks.entries()) {
    const name = names[index];
    if (name !== undefined) context.workbook.names.add(name, rangeOf(sheet, block));
  }
}

/** Tables on a sheet that is there: rows keep their heights as Excel fits them, and columns get the planned widths only where `widths` are given. */
export async function writeTablesAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly TableBlock[],
  { names, widths, asTables, batch }: { readonly names: readonly string[]; readonly widths: readonly number[] | null; readonly asTables: ExcelTableLook | null; readonly batch: Batch },
): Promise<void> {
  const left = blocks[0]?.area.left ?? 0;
  nameBlocks(context, sheet, blocks, names);
  widths?.forEach((width, index) => {
    sheet.getRangeByIndexes(0, left + index, 1, 1).format.columnWidth = width;
  });
  for (const block of blocks) {
    await writeBlock(sheet, block, batch);
    await dressBlock(sheet, block, { heights: 'as they are', batch });
  }
  if (asTables !== null) makeExcelTables(sheet, blocks, asTables);
}

/** Writes a block's contents. */
export async function writeBlock(sheet: Excel.Worksheet, block: TableBlock, batch: Batch): Promise<void> {
  const { top, left, columnCount } = block.area;
  for (const run of rowRuns(block.cells, PAYLOAD_TARGET)) {
    await batch.room(run.bytes);
    const cells = block.cells.slice(run.top, run.top + run.rowCount);
    sheet.getRangeByIndexes(top + run.top, left, run.rowCount, columnCount).formulas = cells.map((row) => row.map(written));
  }
}

/** Gives a block its looks and, where the sheet's rows are its own, its heights. */
export async function dressBlock(sheet: Excel.Worksheet, block: TableBlock, { heights, batch }: { readonly heights: 'planned' | 'as they are'; readonly batch: Batch }): Promise<void> {
  for (const run of block.looks) {
    await batch.room(OPERATION_BYTES);
    dress(sheet, run);
  }
  const units = { top: block.area.top + block.parts.heading + 1, rowCount: block.parts.units, columnCount: 1 };
  for (const { column, formats } of block.formats) {
    const cells: CellsAt = ({ top, rowCount }) => sheet.getRangeByIndexes(units.top + top, block.area.left + column, rowCount, 1);
    await formatUnits(cells, units.rowCount, formats, batch);
  }
  if (heights === 'as they are') return;
  if (block.heights.length > MOST_HEIGHTS) rangeOf(sheet, block).format.autofitRows();
  else await setHeights(({ top, rowCount }) => sheet.getRangeByIndexes(top, 0, rowCount, 1), block.heights, batch);
}

/** Some rows, counted as whoever gives it counts them. */
export type CellsAt = (run: RowRun) => Excel.Range;

/** Gives the unit cells of one column, from the first unit on, their number formats: one for all, or one each. */
export async function formatUnits(cells: CellsAt, rowCount: number, formats: readonly string[], batch: Batch): Promise<void> {
  const [first = 'General'] = formats;
  if (formats.length === 1) {
    await batch.room(OPERATION_BYTES / 4);
    cells({ top: 0, rowCount }).numberFormat = [[first]];
    return;
  }
  for (const run of rowRuns(formats.map((format) => [format]), PAYLOAD_TARGET)) {
    await batch.room(run.bytes);
    cells(run).numberFormat = formats.slice(run.top, run.top + run.rowCount).map((format) => [format]);
  }
}

export async function setHeights(cells: CellsAt, heights: readonly HeightRun[], batch: Batch): Promise<void> {
  for (const { height, ...run } of heights) {
    await batch.room(OPERATION_BYTES / 4);
    cells(run).format.rowHeight = height;
  }
}

function rangeOf(sheet: Excel.Worksheet, { area }: Pick<TableBlock, 'area'>): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.rowCount, area.columnCount);
}

function writeAnnex(sheet: Excel.Worksheet, annex: AnnexRows): void {
  annex.cells.forEach((row, index) => {
    sheet.getRangeByIndexes(index, 0, 1, row.length).formulas = [row.map(written)];
  });
  for (const run of annex.looks) dress(sheet, run);
  for (const { top, rowCount, height } of annex.heights) sheet.getRangeByIndexes(top, 0, rowCount, 1).format.rowHeight = height;
}

function dress(sheet: Excel.Worksheet, { area, look }: LookRun): void {
  const range = sheet.getRangeByIndexes(area.top, area.left, area.rowCount, area.columnCount);
  if (look.merge === 'across') range.merge(true);
  const { format } = range;
  format.font.name = look.fontName;
  format.font.size = look.fontSize;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.color = '#000000';
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = look.align === 'left' ? 'Left' : look.align === 'center' ? 'Center' : 'Right';
  range.numberFormat = [[look.numberFormat]];
  if (look.borders === 'none') return;
  const sides: Excel.BorderIndex[] = [Excel.BorderIndex.edgeTop, Excel.BorderIndex.edgeBottom, Excel.BorderIndex.edgeLeft, Excel.BorderIndex.edgeRight];
  if (area.rowCount > 1) sides.push(Excel.BorderIndex.insideHorizontal);
  if (area.columnCount > 1) sides.push(Excel.BorderIndex.insideVertical);
  for (const side of sides) format.borders.getItem(side).style = Excel.BorderLineStyle.continuous;
}

/** Page layout came with ExcelApi 1.9; an older Excel prints with its own settings. */
function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  const { marginsMm } = plan.page;
  const { pageLayout } = sheet;
  // Excel passes over page breaks where it fits pages, so only sheets without breaks are kept from growing too wide in this way.
  if (plan.pageBreaks.length === 0) pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.set({ orientation: Excel.PageOrientation.portrait, paperSize: Excel.PaperType.a4, centerHorizontally: true });
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.points, {
    top: pointsOfMm(marginsMm.top),
    bottom: pointsOfMm(marginsMm.bottom),
    left: pointsOfMm(marginsMm.left),
    right: pointsOfMm(marginsMm.right),
    header: pointsOfMm(marginsMm.header),
    footer: pointsOfMm(marginsMm.header),
  });
  // The first page of the sheet is page 1, whatever is printed before it: it has no number.
  pageLayout.firstPageNumber = 1;
  pageLayout.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  // &P is the page's number; a digit right after the size would be read as part of it.
  pageLayout.headersFooters.defaultForAllPages.centerHeader = `&"${plan.fontName},Regular"&${String(plan.fontSize)}&P`;
  pageLayout.headersFooters.firstPage.centerHeader = '';
  if (plan.titleRow !== null) pageLayout.setPrintTitleRows(`$${String(plan.titleRow + 1)}:$${String(plan.titleRow + 1)}`);
  for (const row of plan.pageBreaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

/**
 * Tables of the decision as Excel Tables, with a name and banded rows. An Excel Table has one header and rows of cells that are not merged: so it covers the
 * header and the units, and the group's heading above and the notes below stand outside. It is made over cells that hold everything already, since
 * Excel may fill columns and grow tables by itself while one is written into.
 */
import type { Area } from '../../../sheet';
import type { TableBlock } from '../../../tables';
import { ExcelFailure } from '../../failure';
import { excelTablesOn } from '../known/excel-tables-on';

export interface ExcelTableLook {
  readonly names: readonly string[];
  readonly bandedRows: 'yes' | 'no';
}

/** Black lines and, where wanted, grey bands: what prints well. */
const TABLE_STYLE = 'TableStyleLight1';

/** What of a block an Excel Table can hold. */
function headerAndUnits({ area, parts }: Pick<TableBlock, 'area' | 'parts'>): Area {
  return { ...area, top: area.top + parts.heading, rowCount: 1 + parts.units };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rowCount, columnCount);
}

/** Makes an Excel Table of each block that was written. */
export function makeExcelTables(sheet: Excel.Worksheet, blocks: readonly TableBlock[], { names, bandedRows }: ExcelTableLook): void {
  for (const [index, block] of blocks.entries()) {
    const table = sheet.tables.add(rangeOf(sheet, headerAndUnits(block)), true);
    table.name = names[index] ?? '';
    table.style = TABLE_STYLE;
    table.showBandedRows = bandedRows === 'yes';
    // The buttons would cover the headings, and are printed by nobody.
    table.showFilterButton = false;
  }
}

/** Throws an ExcelFailure where a block is not the Excel Table that it should be. */
export async function verifyExcelTables(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly TableBlock[], { names }: ExcelTableLook): Promise<void> {
  const found = await excelTablesOn(context, sheet);
  for (const [index, block] of blocks.entries()) {
    const wanted = headerAndUnits(block);
    const made = found.find(({ table }) => table.name === names[index]);
    if (made === undefined || !isSame(made.area, wanted)) throw new ExcelFailure('not-written');
  }
}

/** After an update: an Excel Table that still begins with a block's header covers its units again, no more and no fewer. */
export async function fitExcelTables(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly TableBlock[]): Promise<void> {
  const found = await excelTablesOn(context, sheet);
  let changed = false;
  for (const block of blocks) {
    const wanted = headerAndUnits(block);
    const own = found.find(({ area }) => area.top === wanted.top && area.left === wanted.left);
    if (own === undefined || isSame(own.area, wanted)) continue;
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) throw new ExcelFailure('not-written');
    own.table.resize(rangeOf(sheet, wanted));
    changed = true;
  }
  if (changed) await context.sync();
}

function isSame(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}

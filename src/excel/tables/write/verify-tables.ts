/** Reads tables back: they are believed only when every cell is what was planned, and when their formulas have come to the planned ranks. */
import { unitCells, type TableBlock, type TableStyle } from '../../../tables';
import { ExcelFailure } from '../../failure';
import { PAYLOAD_TARGET } from '../../payload';
import type { CellContent } from '../../target-column';
import { Batch } from './batch';
import { readBack, rowRuns } from './table-cells';

/** Throws an ExcelFailure where a cell is not what was planned. */
export async function verifyBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly TableBlock[]): Promise<void> {
  const waiting: { readonly block: TableBlock; readonly top: number; readonly range: Excel.Range }[] = [];
  const batch = new Batch(context, () => {
    for (const { block, top, range } of waiting) compare(block, top, range.formulas as CellContent[][]);
    waiting.length = 0;
  });
  for (const block of blocks) {
    for (const { top, rowCount, bytes } of rowRuns(block.cells, PAYLOAD_TARGET)) {
      await batch.room(bytes);
      const range = sheet.getRangeByIndexes(block.area.top + top, block.area.left, rowCount, block.area.columnCount);
      range.load('formulas');
      waiting.push({ block, top, range });
    }
  }
  await batch.send();
}

function compare(block: TableBlock, top: number, found: readonly (readonly CellContent[])[]): void {
  found.forEach((row, r) => {
    const planned = block.cells[top + r] ?? [];
    row.forEach((content, c) => {
      const cell = planned[c];
      if (cell !== undefined && content !== readBack(cell)) throw new ExcelFailure('not-written');
    });
  });
}

/** What a cell shows while a function has not answered. */
const BUSY = '#BUSY!';

/** How long formulas are waited for, in milliseconds between looks, as with a rank column. */
const LOOKS = [0, 100, 200, 400, 800, 1_500, 3_000, 4_000];

/** Waits until the formulas show the ranks. Throws an ExcelFailure where they came to something else. */
export async function awaitTableRanks(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly TableBlock[], style: TableStyle): Promise<'shown' | 'calculating'> {
  const columns = blocks.flatMap((block) => {
    const { firstRow, rankColumn } = unitCells(block, style);
    return rankColumn === null || !block.cells.some((row) => typeof row[rankColumn - block.area.left] === 'object') ? [] : [{ block, firstRow, rankColumn }];
  });
  if (columns.length === 0) return 'shown';
  let busy = false;
  for (const pause of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const ranges = columns.map(({ block, firstRow, rankColumn }) => {
      const range = sheet.getRangeByIndexes(firstRow, rankColumn, block.parts.units, 1);
      range.load('values');
      return range;
    });
    // Each look is at what Excel has calculated since the one before.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const shown = ranges.flatMap((range, i) => {
      const rows = columns[i]?.block.table.rows ?? [];
      return (range.values as unknown[][]).map(([value], r) => ({ value, rank: rows[r]?.rank ?? null }));
    });
    busy = shown.some(({ value }) => value === BUSY);
    if (shown.every(({ value, rank }) => rank === null || value === rank)) return 'shown';
  }
  if (busy) return 'calculating';
  throw new ExcelFailure('not-written', 'values');
}

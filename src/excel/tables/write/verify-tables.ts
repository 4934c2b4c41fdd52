/** Reads tables back: they are believed only when every cell is what was planned, and when their formulas have come to the planned ranks. */
import { unitCells, type TableBlock, type TableStyle } from '../../../tables';
import { ExcelFailure } from '../../failure';
import { PAYLOAD_TARGET, rowsPerPayload } from '../../payload';
import type { Content } from '../../../sheet';
import { Batch } from '../../batch';
import { readBack, rowRuns } from './table-cells';

/** Throws an ExcelFailure where a cell is not what was planned. */
export async function verifyBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, blocks: readonly TableBlock[]): Promise<void> {
  const waiting: { readonly block: TableBlock; readonly top: number; readonly range: Excel.Range }[] = [];
  const batch = new Batch(context, () => {
    for (const { block, top, range } of waiting) compare(block, top, range.formulas as Content[][]);
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

function compare(block: TableBlock, top: number, found: readonly (readonly Content[])[]): void {
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
  let state = { busy: false, differs: false };
  for (const pause of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    state = await lookAtRanks(context, sheet, columns);
    if (!state.busy && !state.differs) return 'shown';
  }
  if (state.busy) return 'calculating';
  throw new ExcelFailure('not-written', 'values');
}

interface RankCellsOf {
  readonly block: TableBlock;
  readonly firstRow: number;
  readonly rankColumn: number;
}

/** A rank as JSON in a row of its own; a function that fails shows a longer text. */
const BYTES_PER_RANK = 14;

/** What the rank columns show at this moment, read in answers of bounded size. */
async function lookAtRanks(context: Excel.RequestContext, sheet: Excel.Worksheet, columns: readonly RankCellsOf[]): Promise<{ busy: boolean; differs: boolean }> {
  const state = { busy: false, differs: false };
  const waiting: { readonly range: Excel.Range; readonly rows: TableBlock['table']['rows'] }[] = [];
  const batch = new Batch(context, () => {
    for (const { range, rows } of waiting) {
      (range.values as unknown[][]).forEach(([value], index) => {
        const rank = rows[index]?.rank ?? null;
        if (value === BUSY) state.busy = true;
        if (rank !== null && value !== rank) state.differs = true;
      });
    }
    waiting.length = 0;
  });
  const rowsAtOnce = rowsPerPayload(BYTES_PER_RANK);
  for (const { block, firstRow, rankColumn } of columns) {
    for (let top = 0; top < block.parts.units; top += rowsAtOnce) {
      const rowCount = Math.min(rowsAtOnce, block.parts.units - top);
      await batch.room(rowCount * BYTES_PER_RANK);
      const range = sheet.getRangeByIndexes(firstRow + top, rankColumn, rowCount, 1);
      range.load('values');
      waiting.push({ range, rows: block.table.rows.slice(top, top + rowCount) });
    }
  }
  await batch.send();
  return state;
}

/** What is remembered of the contents of an added sheet: a checksum that tells whether anybody has written on it since. */
import type { SheetPlan } from '../../../tables';
import type { Content } from '../../../sheet';
import { checksum } from '../known/made-tables';
import { readBack } from '../write/table-cells';
import { newSheetName } from '../../undo/hidden-names';
import type { AddedSheet } from '../../undo/undo-record';

/** What to remember of a sheet that is about to be added. */
export function addedSheet(plan: SheetPlan, table: string): AddedSheet {
  const last = plan.blocks.at(-1)?.area;
  return {
    sheetName: plan.name,
    nameAtFirst: newSheetName(),
    id: null,
    table,
    rowCount: last === undefined ? 0 : last.top + last.rowCount,
    columnCount: plan.columnWidths.length,
    checksum: checksum(plannedContents(plan)),
  };
}

function* plannedContents({ annex, blocks }: SheetPlan): Generator<Content> {
  for (const [row, cells] of (annex?.cells ?? []).entries()) yield* withRow(row, cells.map(readBack));
  for (const { area, cells } of blocks) for (const [index, row] of cells.entries()) yield* withRow(area.top + index, row.map(readBack));
}

/** Rows without content count for nothing. */
function* withRow(row: number, contents: readonly Content[]): Generator<Content> {
  if (contents.every((content) => content === '')) return;
  yield row;
  yield* contents;
}

/** The checksum of an added sheet that holds these rows from A1 on. */
export function checksumOfRows(rows: readonly (readonly Content[])[]): number {
  return checksum(rows.flatMap((contents, row) => [...withRow(row, contents)]));
}

/** Planned cells as Excel takes and gives them: what to write so that text stays text, what reads back, and what of it is a table's own. */
import type { PlannedCell, TableBlock } from '../../../tables';
import { jsonBytes } from '../../payload';
import type { Content } from '../../../sheet';
import { typedText } from '../../reading/typed-text';

/** What to write through `formulas`. */
export function written(cell: PlannedCell): Content {
  if (typeof cell === 'object') return cell.formula;
  return typeof cell === 'string' && cell !== '' ? typedText(cell, 'General') : cell;
}

/** What `formulas` then gives. */
export function readBack(cell: PlannedCell): Content {
  return typeof cell === 'object' ? cell.formula : cell;
}

/** A stretch of rows that goes into one request: rows are added up to the limit. */
export function rowRuns(cells: readonly (readonly unknown[])[], mostBytes: number): { readonly top: number; readonly rowCount: number; readonly bytes: number }[] {
  const runs: { top: number; rowCount: number; bytes: number }[] = [];
  cells.forEach((row, top) => {
    const bytes = jsonBytes(row);
    const last = runs.at(-1);
    if (last !== undefined && last.bytes + bytes <= mostBytes) {
      last.rowCount += 1;
      last.bytes += bytes;
    } else runs.push({ top, rowCount: 1, bytes });
  });
  return runs;
}

/**
 * What makes a table the one that was written, row by row: its cells, and in the rank column the shown ranks, so that functions which became
 * values are no edit.
 */
export function* ownContents(block: Pick<TableBlock, 'cells' | 'table' | 'parts'>, rankColumn: number | null): Generator<Content> {
  const first = block.parts.heading + 1;
  for (const [index, row] of block.cells.entries()) {
    const unit = block.table.rows[index - first];
    for (const [column, cell] of row.entries()) yield column === rankColumn && typeof cell === 'object' ? (unit?.rank ?? '') : readBack(cell);
  }
}

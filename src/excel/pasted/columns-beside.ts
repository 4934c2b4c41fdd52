/** The columns beside a pasted text that will hold its table, with what they hold now. */
import type { ActiveSheet } from '../reading/active-sheet';
import type { RowRun } from '../payload';
import { keepFreeColumn, type TargetColumn } from '../writing/target-column';

/** Keeps `columnCount` columns from `left` on; null where one of them holds anything, is hidden or has merged cells over these rows. */
export async function keepColumnsBeside(
  context: Excel.RequestContext,
  looked: Pick<ActiveSheet, 'id' | 'formatted' | 'tables'>,
  { left, columnCount, rows }: { readonly left: number; readonly columnCount: number; readonly rows: RowRun },
): Promise<readonly TargetColumn[] | null> {
  const kept: TargetColumn[] = [];
  for (let column = left; column < left + columnCount; column += 1) {
    // Each column is looked at only where the one before it is free: a table has a handful.
    const target = await keepFreeColumn(context, looked, { after: column - 1, rows });
    if (target.column !== column) return null;
    kept.push(target);
  }
  return kept;
}

/** What stands beside rows that an update would remove: Restore could not bring it back, so such an update is refused. */
import { formatA1 } from '../../../sheet';
import type { BlockChange } from './replace-blocks';

/** The rows that a table loses, as runs on its sheet. */
function removedRows({ now: { area, parts }, next }: BlockChange): { readonly top: number; readonly rowCount: number }[] {
  const firstUnit = area.top + parts.heading + 1;
  const firstNote = firstUnit + parts.units;
  return [
    { top: firstUnit + next.parts.units, rowCount: parts.units - next.parts.units },
    { top: firstNote + next.parts.notes, rowCount: parts.notes - next.parts.notes },
  ].filter(({ rowCount }) => rowCount > 0);
}

/** The addresses of used cells beside the rows that tables lose, with their sheets; none where nothing would be lost. */
export async function besideRemovedRows(context: Excel.RequestContext, changes: readonly BlockChange[]): Promise<{ readonly sheetName: string; readonly area: string }[]> {
  const looking = changes.flatMap((change) =>
    removedRows(change).map(({ top, rowCount }) => {
      const { sheetName, area } = change.now;
      const used = context.workbook.worksheets.getItem(sheetName).getRange(`${String(top + 1)}:${String(top + rowCount)}`).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,columnCount');
      return { used, sheetName, left: area.left, right: area.left + area.columnCount };
    }),
  );
  if (looking.length === 0) return [];
  await context.sync();
  return looking.flatMap(({ used, sheetName, left, right }) => {
    if (used.isNullObject) return [];
    const end = used.columnIndex + used.columnCount;
    if (used.columnIndex >= left && end <= right) return [];
    return [{ sheetName, area: formatA1({ row: used.rowIndex, column: end > right ? end - 1 : used.columnIndex }) }];
  });
}

/** Why the last run cannot be restored, and what can be done. */
import { sheetNamed } from '../names';

export const gone = {
  sheet: (sheet: string) => `Sheet ${sheetNamed(sheet)} was deleted.`,
  cells: (sheet: string) => `The cells written on sheet ${sheetNamed(sheet)} were deleted.`,
  tables: () => 'The tables that were updated lack columns or were deleted.',
} as const;

export const unsure = {
  rows: (sheet: string, cells: readonly string[]) => ({
    headline: `Rows of sheet ${sheetNamed(sheet)} were sorted, inserted or renamed.`,
    details: `Some cannot be told apart for sure${cells.length === 0 ? '' : ` (${cells.join(', ')})`}. Undo that in Excel and click Restore, or correct these cells yourself.`,
  }),
  formulas: (sheet: string) => ({
    headline: `Formulas of sheet ${sheetNamed(sheet)} could point to wrong cells.`,
    details: 'The column held formulas before, and rows or columns were inserted, deleted or sorted since. Undo that in Excel and click Restore.',
  }),
  place: (sheet: string) => ({
    headline: `The cells written on sheet ${sheetNamed(sheet)} were not found again.`,
    details: 'It is not sure where they are now. Clear or correct that column yourself.',
  }),
  tables: (sheet: string) => ({
    headline: `Sheet ${sheetNamed(sheet)} may not be one that XepHang added.`,
    details: 'Its contents differ. Delete it yourself if you do not need it.',
  }),
} as const;

export function olderRun({ older }: { readonly older: boolean }): string {
  return older ? 'Click Restore once more to restore the run before it.' : '';
}

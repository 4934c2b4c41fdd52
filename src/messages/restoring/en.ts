/** Why the last run cannot be restored, and what can be done. */

export const gone = {
  sheet: (sheet: string) => `Sheet ${sheet} was deleted`,
  cells: (sheet: string) => `The cells that were written on sheet ${sheet} were deleted`,
  tables: () => 'The tables that were updated lack columns or were deleted',
} as const;

export const unsure = {
  rows: (sheet: string, cells: readonly string[]) =>
    `Rows of sheet ${sheet} were sorted, inserted or renamed, so some cannot be told apart for sure${cells.length === 0 ? '' : ` (${cells.join(', ')})`}: undo that in Excel and click Restore, or mend these cells yourself`,
  formulas: (sheet: string) =>
    `This column of sheet ${sheet} held formulas, and rows or columns were inserted, deleted or sorted since, so that they could point to wrong cells: undo that in Excel and click Restore`,
  place: (sheet: string) => `The cells that were written on sheet ${sheet} cannot be found again for sure: clear or mend that column yourself`,
  tables: (sheet: string) => `Sheet ${sheet} may not be the one that XepHang added, since its contents differ: delete it yourself if you do not need it`,
} as const;

export function olderRun({ older }: { readonly older: boolean }): string {
  return older ? ' Click Restore once more to restore the run before it.' : '';
}

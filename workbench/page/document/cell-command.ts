/** What can be done to the selected cells from the ribbon: see cell-commands.ts. Apart from it, since the words know only the names. */
export type CellCommand = 'insert-rows' | 'insert-columns' | 'delete-rows' | 'delete-columns' | 'sort-ascending' | 'sort-descending';

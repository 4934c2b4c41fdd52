/** What can be done to the selected cells: see cell-commands.ts. Apart from it, since the words know only the names. */

/** Those that have a button in the ribbon. */
export type RibbonCellCommand = 'insert-rows' | 'insert-columns' | 'delete-rows' | 'delete-columns' | 'sort-ascending' | 'sort-descending';

export type CellCommand =
  | RibbonCellCommand
  | 'insert-cells-right'
  | 'insert-cells-down'
  | 'delete-cells-left'
  | 'delete-cells-up'
  | 'clear-contents'
  | 'clear-formats'
  | 'hide-rows'
  | 'unhide-rows'
  | 'hide-columns'
  | 'unhide-columns';

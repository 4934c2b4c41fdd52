/** What the pane's part about tables takes; that part is loaded when it is used, and so is this. */
export { canDownload, tablesAsDocx, tablesForClipboard } from './for-word';
export { chooseTables } from './choose-tables';
export { groupsLongerThanOnePage } from './group-tables';
export { headedColumns, offeredColumns, withExtra, withHeading, withUsual, type ExtraPlace, type HeadedColumn } from './own/choosing';
export { styleOf } from './style-of-options';
export type { TableOptions } from './table-options';

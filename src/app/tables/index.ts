/** What the pane's part about tables takes; that part is loaded when it is used, and so is this. */
export { canDownload, tablesAsDocx, tablesForClipboard } from './for-word';
export { chooseTables } from './choose-tables';
export { groupsLongerThanOnePage } from './group-tables';
export { headedColumns, offeredColumns, withExtra, withHeading, withUsual, type ExtraPlace, type HeadedColumn } from './own/choosing';
export { styleOf } from './style-of-options';
export { FONT_SIZES, STYLE_NAMES, TABLE_RANKS, TABLES_AS, TIE_ORDERS, WHERES, type TableOptions } from './table-options';

/** The door of the tables layer: ranked units in, the tables of a decision out, as data. Pure. */
export { planGroupTables, type GroupTable, type GroupTablesInput, type TableRow, type TieOrder } from './says/group-table';
export { MOST_ROWS_OF_FUNCTIONS, withRankFormulas, type RankCells } from './layout/rank-cells';
export { excelTableName, freeExcelTableNames } from './layout/excel-table-name';
export { freeSheetName } from './layout/sheet-name';
export { blockHeights, layOutTable, unitCells, type BlockParts, type CellLook, type ColumnFormats, type HeightRun, type LookRun, type Place, type PlannedCell, type TableBlock } from './layout/table-block';
export type { AnnexHeading, AnnexRows } from './layout/annex-heading';
export { groupsLongerThanAPage, pageBreaks } from './layout/page-breaks';
export { planTableSheets, stackTables, type SheetPlan } from './layout/table-sheet';
export { columnPoints, DECREE_PAGE, DECREE_STYLE, PLAIN_STYLE, pointsOfMm, type ColumnKind, type PageSetup, type TableStyle } from './table-style';
export { ownStyle, styleMark, type ExtraColumn, type OwnStyleColumn } from './own-style';
export { extraCell } from './says/extra-cells';
export type { PrintedCell } from './says/printed-cell';
export { scorePrinter } from './says/printed-scores';
export { formatsOf } from './layout/column-formats';
export { fieldText, htmlText, isPlainNumber, LINE_END, TEXT_CELL, xmlText } from './taken-along';
export { documentText, tablesHtml, tablesText, type WordInput } from './word-html';
export { headingOf, tableWords, type TableWords } from './says/table-words';

export { lookAtActiveSheet, type ActiveSheet } from './active-sheet';
export { changedSince, holdsAgain, putBack, verifyRankColumn, writeRankColumn } from './apply';
export { ExcelFailure, failureOf, type Failure, type FailureCode } from './failure';
export { readSheet, type SheetRead, type SheetUnits } from './read-sheet';
export { decodeRecord, encodeRecord, linesThatFit, RESTORE_KEY, storedLines, type RestoreRecord } from './restore-record';
export { runExcel, type ExcelResult } from './run';
export { onSheetActivated, selectCell } from './select-cell';
export { setRestoreLines, setTexts, textsOf } from './settings';
export { keepColumn, keepFreeColumn, type TargetColumn } from './target-column';

/** Reading sheets and planning what to write: pure, without Excel. */
export { columnIndex, columnLetters, formatA1, parseA1 } from './a1';
export { precisionProblems } from './check/precision-problems';
export { detectLayout } from './detect/detect-layout';
export type { Area, CellError, CellValue, ColumnCells, Grid, RowCells } from './grid';
export type { Grouping, Layout, LayoutChoices, LayoutEvidence, LayoutResult, ScoreReason, SheetLanguage } from './layout';
export { isBlocking } from './problem';
export type { BlockingProblem, CellPlace, ColumnCandidate, KindCount, Problem, ProblemCode, ReportingProblem, UnitKind } from './problem';
export { planRankColumn, runsOf, type RankColumnInput, type RankColumnPlan } from './rank-column';
export { MOST_ROWS_OF_NATIVE_FORMULAS, planNativeRanks, planRankFunctions, type RankFormulaInput, type RankFormulaProblem, type RankFormulas } from './plan/rank-formulas';
export { columnsToRead, readUnits, type ColumnsWanted } from './read/read-units';
export { cellText, cleanText, foldHeader } from './text/cell-text';
export { groupKey } from './text/group-key';
export { nameKey } from './text/name-key';
export { decimalsOfNumberFormat } from './text/number-format';
export { readNumberText, type DecimalSign, type NumberText, type NumberTextContext } from './text/number-text';
export type { Reading, UnitTable } from './units';

/**
 * Sheet protection: what a file forbids, read as what Office.js calls allowed.
 *
 * ExcelTS keeps `objects` and `scenarios` as false where they are locked, and the rest as true where it is allowed.
 */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { SheetProtection } from '../../port';

type FileProtection = NonNullable<Worksheet['sheetProtection']>;

export function readProtection(file: FileProtection | null | undefined): SheetProtection | null {
  if (file?.sheet !== true) return null;
  return {
    allowFormatCells: file.formatCells === true,
    allowFormatColumns: file.formatColumns === true,
    allowFormatRows: file.formatRows === true,
    allowInsertColumns: file.insertColumns === true,
    allowInsertRows: file.insertRows === true,
    allowDeleteColumns: file.deleteColumns === true,
    allowDeleteRows: file.deleteRows === true,
    allowSort: file.sort === true,
    allowAutoFilter: file.autoFilter === true,
    allowPivotTables: file.pivotTables === true,
    allowInsertHyperlinks: file.insertHyperlinks === true,
    allowEditObjects: file.objects !== false,
    allowEditScenarios: file.scenarios !== false,
  };
}

export function fileProtection(protection: SheetProtection): FileProtection {
  return {
    sheet: true,
    formatCells: protection.allowFormatCells,
    formatColumns: protection.allowFormatColumns,
    formatRows: protection.allowFormatRows,
    insertColumns: protection.allowInsertColumns,
    insertRows: protection.allowInsertRows,
    deleteColumns: protection.allowDeleteColumns,
    deleteRows: protection.allowDeleteRows,
    sort: protection.allowSort,
    autoFilter: protection.allowAutoFilter,
    pivotTables: protection.allowPivotTables,
    insertHyperlinks: protection.allowInsertHyperlinks,
    objects: protection.allowEditObjects,
    scenarios: protection.allowEditScenarios,
  };
}

/** Everything that a workbook holds, as plain data that two moments can be compared by. */

import type { WorkbookModel } from '../../../workbench/engine/port';

export function pictureOf(model: WorkbookModel): unknown {
  return {
    names: model.names.map(({ name, formula }) => [name, formula]),
    sheets: model.sheets.map((sheet) => {
      const used = sheet.usedArea({ valuesOnly: false });
      const [rows, columns] = used === null ? [0, 0] : [used.top + used.rowCount, used.left + used.columnCount];
      return {
        name: sheet.name,
        cells: Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column) => {
            const { bold, numberFormat, fillColor, borders } = sheet.style(row, column);
            return [sheet.formula(row, column), sheet.value(row, column), bold, numberFormat, fillColor, borders];
          }),
        ),
        merges: sheet.merges.map(({ top, left, rowCount, columnCount }) => [top, left, rowCount, columnCount].join()).sort(),
        tables: sheet.tables.map((table) => [table.name, table.area, table.columnNames]),
        filter: sheet.autoFilter?.area ?? null,
        heights: Array.from({ length: 12 }, (_, row) => [sheet.rowHeight(row), sheet.rowHidden(row)]),
        widths: Array.from({ length: 8 }, (_, column) => [Math.round(sheet.columnWidth(column)), sheet.columnHidden(column)]),
      };
    }),
  };
}

/** The grid alone on a page, over a session of its own, as `window.gridPage`. */

import { Editing } from '../../../workbench/editing/editing';
import { newWorkbook, openWorkbook } from '../../../workbench/engine/open';
import type { WorkbookModel } from '../../../workbench/engine/port';
import { WorkbookSession } from '../../../workbench/objects/session/workbook-session';
import { type Grid, createGrid } from '../../../workbench/page/grid';

export interface GridPage {
  /** Shows a workbook: a file, or a new one with so many rows of a large ranking. */
  readonly open: (source: { readonly file: readonly number[]; readonly name: string } | { readonly rows: number }) => Promise<void>;
  readonly editing: () => Editing;
  readonly grid: () => Grid;
  /** What the grid told, in words. */
  readonly told: string[];
}

declare global {
  interface Window {
    gridPage: GridPage;
  }
}

let shown: { readonly editing: Editing; readonly grid: Grid } | null = null;
const told: string[] = [];

function current(): { readonly editing: Editing; readonly grid: Grid } {
  if (shown === null) throw new Error('No workbook is open');
  return shown;
}

function show(model: WorkbookModel): void {
  const place = document.getElementById('grid');
  if (place === null) throw new Error('The page has no place for the grid');
  shown?.grid.dispose();
  const editing = new Editing(new WorkbookSession({ model, fileName: 'grid.xlsx', dataLocale: 'vi-VN', excelApi: 17 }));
  const grid = createGrid(place, { editing, language: 'vi', onEdit: ({ mode, text }) => told.push(`${mode}: ${text}`), onRefusal: ({ code }) => told.push(`refused: ${code}`) });
  shown = { editing, grid };
  grid.focus();
}

/** 12 columns, as bench/host.ts has them. */
function largeRanking(rows: number): WorkbookModel {
  const model = newWorkbook();
  const sheet = model.activeSheet;
  ['STT', 'Tên đơn vị', 'Nhóm', 'Điểm tối đa', 'Chỉ số 1', 'Chỉ số 2', 'Chỉ số 3', 'Chỉ số 4', 'Chỉ số 5', 'Tổng điểm', 'Xếp loại', 'Ghi chú'].forEach((title, column) => sheet.setValue(0, column, title));
  for (let row = 1; row <= rows; row += 1) {
    const score = ((row * 7919) % 9973) / 100;
    const part = score / 5;
    [row, `Ủy ban nhân dân ${row % 3 === 0 ? 'phường' : 'xã'} số ${row}`, `Khối ${row % 10}`, 100, part, part, part, part, part, score, score > 80 ? 'Tốt' : 'Khá', 'đã thẩm định'].forEach((value, column) =>
      sheet.setValue(row, column, value),
    );
  }
  return model;
}

window.gridPage = {
  open: async (source) => show('rows' in source ? largeRanking(source.rows) : await openWorkbook(Uint8Array.from(source.file), source.name)),
  editing: () => current().editing,
  grid: () => current().grid,
  told,
};

/**
 * Everything that the add-in leaves in a workbook, a kind each: what people did before they saved. `keep-release.ts` keeps a file of each kind with
 * every release, and `releases.test.ts` has the add-in of today take them all back.
 */
import { newWorkbook } from '../../workbench/engine/open';
import type { CellValue, SheetModel, WorkbookModel } from '../../workbench/engine/port';
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';

export interface Kind {
  readonly name: string;
  readonly before: () => WorkbookModel;
  /** The add-in's settings, without their prefix. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly deeds: (excel: HeadlessExcel) => Promise<void>;
  /** The deeds whose records are kept, newest first: each is taken back. Default: 1. */
  readonly records?: number;
}

type Drawn = readonly (readonly CellValue[])[];

const SCORES: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Tư pháp', 72],
  [4, 'Sở Nội vụ', 60],
];
const GROUPED: Drawn = [
  ['Nhóm', 'Tên đơn vị', 'Điểm'],
  ['Các Sở', 'Sở A', 5],
  ['Các Sở', 'Sở B', 7],
  ['UBND', 'Huyện C', 3],
];
const LINES: Drawn = [['STT   Tên đơn vị   Tổng điểm'], ['1   Sở Tài chính   85,40'], ['2   Sở Y tế   72,00'], ['3   Sở Tư pháp   84,40']];

function drawn(rows: Drawn): WorkbookModel {
  const workbook = newWorkbook();
  draw(workbook.activeSheet, rows);
  return workbook;
}

function draw(sheet: SheetModel, rows: Drawn): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null) sheet.setValue(row, column, value);
    });
  });
}

function twoSheets(second: Drawn): WorkbookModel {
  const workbook = drawn(SCORES);
  draw(workbook.addSheet('Sheet2'), second);
  return workbook;
}

const compute = (excel: HeadlessExcel): Promise<void> => excel.fire('compute-ranks');
const insert = (excel: HeadlessExcel): Promise<void> => excel.fire('insert-tables');

export const KINDS: readonly Kind[] = [
  { name: 'rank-column-beside', before: () => drawn(SCORES), deeds: compute },
  { name: 'rank-column-overwritten', before: () => drawn(SCORES.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : 9])), settings: { overwrite: 'yes', ties: 'dense', decimals: '2' }, deeds: compute },
  { name: 'rank-functions', before: () => drawn(SCORES), settings: { write: 'functions' }, deeds: compute },
  { name: 'rank-formulas', before: () => drawn(SCORES), settings: { write: 'formulas' }, deeds: compute },
  {
    name: 'functions-replaced',
    before: () => drawn(SCORES),
    settings: { write: 'functions' },
    deeds: async (excel) => {
      await compute(excel);
      await excel.fire('replace-functions');
    },
    records: 2,
  },
  {
    name: 'column-of-a-table',
    before: () => {
      const workbook = drawn(SCORES);
      workbook.activeSheet.addTable({ top: 0, left: 0, rowCount: SCORES.length, columnCount: 3 }, { hasHeaders: true, name: 'Bang' });
      return workbook;
    },
    deeds: compute,
  },
  { name: 'whole-workbook', before: () => twoSheets(SCORES), settings: { scope: 'workbook' }, deeds: compute },
  { name: 'tables-inserted', before: () => drawn(GROUPED), deeds: insert },
  { name: 'tables-as-excel-tables', before: () => drawn(GROUPED), settings: { tablesAs: 'excel-table', tablesNotes: 'ties' }, deeds: insert },
  {
    name: 'tables-updated',
    before: () => drawn(GROUPED),
    deeds: async (excel) => {
      await insert(excel);
      const [scores] = excel.host.session.model.sheets;
      if (scores === undefined) throw new Error('no sheet');
      excel.host.session.model.activeSheet = scores;
      // Restore leads back to before the tables, with the score as it is now.
      scores.setValue(1, 2, 8);
      await insert(excel);
    },
    records: 2,
  },
  {
    name: 'tables-at-a-cell',
    before: () => twoSheets([['Điều 1.']]),
    settings: { tablesWhere: 'selected-cell' },
    deeds: async (excel) => {
      await compute(excel);
      const [, other] = excel.host.session.model.sheets;
      if (other === undefined) throw new Error('one sheet');
      excel.host.session.select({ sheet: other, area: { top: 4, left: 1, rowCount: 1, columnCount: 1 } });
      await insert(excel);
    },
    records: 2,
  },
  {
    name: 'column-chosen',
    before: () => drawn([['Đơn vị', 'Điểm A', 'Điểm B'], ['Sở Tài chính', 85.4, 60.1], ['Sở Y tế', 72, 80.2], ['Sở Nội vụ', 70, 75.5]]),
    settings: { ties: 'modified', order: 'ascending', recompute: 'on-change', tablesStyle: 'own', tablesColumns: 'serial,unit,score,rank', tablesFontSize: '14' },
    deeds: async (excel) => {
      await excel.openPane();
      const answer = [...excel.document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cột điểm: C (Điểm B)');
      if (answer === undefined) throw new Error('The pane offers no column');
      answer.click();
      await excel.waitForIdle();
      await compute(excel);
    },
  },
  { name: 'text-split', before: () => drawn(LINES), deeds: (excel) => excel.fire('split-text') },
];

/** Everything in the cells of a workbook, sheet by sheet, as people see and edit it. */
export function cellsOf(workbook: WorkbookModel): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const used = sheet.usedArea({ valuesOnly: true });
      const cells: string[] = [];
      for (let row = 0; row < (used === null ? 0 : used.top + used.rowCount); row += 1) {
        for (let column = 0; column < (used === null ? 0 : used.left + used.columnCount); column += 1) {
          const content = sheet.formula(row, column) ?? sheet.value(row, column);
          if (content !== null) cells.push(`${String(row)},${String(column)}: ${typeof content === 'object' ? content.error : String(content)}`);
        }
      }
      return [sheet.name, cells];
    }),
  );
}

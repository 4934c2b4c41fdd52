/** Tables at the selected cell of another sheet than that of the scores. */
import type { SheetModel, WorkbookModel } from '../../workbench/engine/port';
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { drawWorkbook, fire, picture, report, untilShown, withExcel } from './journey';

/** The names that a person can see. */
function shownNames({ names }: WorkbookModel): readonly string[] {
  return names.filter(({ visible }) => visible).map(({ name }) => name);
}

const SCORES = [['Nhóm', 'Tên đơn vị', 'Điểm'], ['A', 'a1', 5], ['A', 'a2', 7], ['B', 'b1', 3]];
const AT_CELL = { settings: { tablesWhere: 'selected-cell', tablesRanks: 'functions' } } as const;

function twoSheets(): WorkbookModel {
  const workbook = drawWorkbook(SCORES);
  workbook.addSheet('Quyết định');
  return workbook;
}

/** Ranks the sheet of scores, then opens another sheet and selects a cell there. */
async function selectElsewhere(excel: HeadlessExcel, workbook: WorkbookModel, place: { readonly row: number; readonly column: number }): Promise<SheetModel> {
  await fire(excel, 'compute-ranks');
  const other = workbook.sheets[1];
  if (other === undefined) throw new Error('The workbook has one sheet');
  excel.host.session.select({ sheet: other, area: { top: place.row, left: place.column, rowCount: 1, columnCount: 1 } });
  return other;
}

test('the tables of the sheet that was ranked last stand at the selected cell, and Restore leaves the sheet as it was', async () => {
  const workbook = twoSheets();
  await withExcel(
    workbook,
    async (excel) => {
      const other = await selectElsewhere(excel, workbook, { row: 4, column: 1 });
      other.setValue(0, 0, 'Điều 1.');
      const before = picture(other);
      const done = await fire(excel, 'insert-tables');
      expect([done.status, done.written]).toEqual(['done', ["'Quyết định'!B5:E8", "'Quyết định'!B10:E12"]]);
      expect([4, 5, 6, 7].map((row) => [1, 2, 3, 4].map((column) => other.value(row, column)))).toEqual([
        ['1. A:', null, null, null],
        ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
        [1, 'a2', 7, 1],
        [2, 'a1', 5, 2],
      ]);
      expect(other.formula(6, 4)).toContain('XEPHANG.RANK($D7,');
      expect([other.value(0, 0), workbook.sheets.length]).toEqual(['Điều 1.', 2]);
      expect((await fire(excel, 'restore')).status).toBe('done');
      expect(picture(other)).toEqual(before);
      expect(shownNames(workbook)).toEqual([]);
    },
    AT_CELL,
  );
});

test.each([
  ['a value', (sheet: SheetModel): void => { sheet.setValue(9, 3, 'của tôi'); }, 'D10'],
  ['a format alone', (sheet: SheetModel): void => { sheet.setStyle({ top: 8, left: 2, rowCount: 1, columnCount: 1 }, { fillColor: '#FF0000' }); }, 'C9'],
])('cells that hold %s are never overwritten: the area is named, and nothing is written', async (_, occupy, cell) => {
  const workbook = twoSheets();
  await withExcel(
    workbook,
    async (excel) => {
      const other = await selectElsewhere(excel, workbook, { row: 4, column: 1 });
      occupy(other);
      const before = picture(other);
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['refused', expect.stringMatching(new RegExp(`B5:E12.*${cell}`)) as unknown]);
      expect([picture(other), shownNames(workbook)]).toEqual([before, []]);
    },
    AT_CELL,
  );
});

test.each([
  ['below', { row: 1_048_570, column: 0 }],
  ['to the right', { row: 0, column: 16_382 }],
])('too little room %s is told before anything is written', async (_, place) => {
  const workbook = twoSheets();
  await withExcel(
    workbook,
    async (excel) => {
      await selectElsewhere(excel, workbook, place);
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['refused', expect.stringContaining('8 dòng và 4 cột') as unknown]);
      expect(shownNames(workbook)).toEqual([]);
    },
    AT_CELL,
  );
});

test('cells that Excel does not let us write leave nothing behind', async () => {
  const workbook = twoSheets();
  await withExcel(
    workbook,
    async (excel) => {
      const other = await selectElsewhere(excel, workbook, { row: 4, column: 1 });
      excel.host.faults.failNext({ when: ({ kind, member }) => kind === 'set' && member === 'Range.formulas', error: 'AccessDenied' });
      const { status } = await fire(excel, 'insert-tables');
      expect([status, other.usedArea({ valuesOnly: false }), shownNames(workbook)]).toEqual(['failed', null, []]);
    },
    AT_CELL,
  );
});

test('on the sheet of scores itself tables are refused, since they would be read as scores', async () => {
  const workbook = twoSheets();
  await withExcel(
    workbook,
    async (excel) => {
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['refused', expect.stringContaining('đọc nhầm là điểm') as unknown]);
    },
    AT_CELL,
  );
});

test('the pane offers the tables on a sheet without scores, whatever is chosen otherwise', async () => {
  const workbook = twoSheets();
  await withExcel(workbook, async (excel) => {
    await excel.openPane();
    const other = await selectElsewhere(excel, workbook, { row: 2, column: 0 });
    const button = await untilShown(excel, '#tables-at-cell');
    expect(button.textContent).toContain('Sheet1');
    await excel.click('#tables-at-cell');
    expect((await report(excel)).actions.at(-1)?.status).toBe('done');
    expect(other.value(2, 0)).toBe('1. A:');
  });
});

/** A workbook of one sheet a group, ranked in one go: each sheet as if it were alone, all of them or none, and taken back in one go. */
import { openWorkbook } from '../../workbench/engine/open';
import type { WorkbookModel } from '../../workbench/engine/port';
import { NOTHING_ALLOWED } from '../../workbench/objects/sheet/worksheet-protection';
import { column, drawSheets, fire, picture, press, report, sheetOf, withExcel, type Drawn } from './journey';

const DEPARTMENTS: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Tư pháp', 72],
  [4, 'Sở Nội vụ', 60],
];
const COMMUNES: Drawn = [
  ['BẢNG ĐIỂM CẤP XÃ', '', ''],
  ['TT', 'Đơn vị', 'Điểm số'],
  [1, 'Xã A', 61.25],
  [2, 'Phường B', 90.5],
];
const COVER: Drawn = [['ỦY BAN NHÂN DÂN TỈNH'], ['Kết quả xếp hạng năm 2024'], ['Người lập: Nguyễn Văn A']];
const RANKED: Drawn = COMMUNES.map((row, i) => [...row, i === 0 ? '' : i === 1 ? 'Xếp hạng' : 7]);

const WORKBOOK = { settings: { scope: 'workbook' } } as const;

function pictures(workbook: WorkbookModel): unknown[] {
  return workbook.sheets.map(picture);
}

const THREE = { Bìa: COVER, Sở: DEPARTMENTS, 'Cấp xã': COMMUNES };

test('every sheet with a table is ranked by itself, the others are left alone and named', async () => {
  const workbook = drawSheets(THREE);
  await withExcel(
    workbook,
    async (excel) => {
      const done = await fire(excel, 'compute-ranks');
      expect(done).toEqual({
        action: 'compute-ranks',
        status: 'done',
        code: 'workbook-ranked',
        message: 'Đã xếp hạng 6 đơn vị trên 2 trang tính. Trong 2 nhóm, ghi ở cột D của “Sở”, cột D của “Cấp xã”. Để nguyên vì không có bảng điểm cần xếp hạng: “Bìa”.',
        written: ['Sở!D1:D5', "'Cấp xã'!D2:D4"],
      });
      expect(column(sheetOf(workbook, 'Sở'), 'D')).toEqual(['Xếp hạng', 1, 2, 2, 4]);
      expect(column(sheetOf(workbook, 'Cấp xã'), 'D')).toEqual([null, 'Xếp hạng', 2, 1]);
      expect(picture(sheetOf(workbook, 'Bìa'))).toEqual(picture(drawSheets(THREE).activeSheet));
      const { sheet, sheets, sheetsLeftAlone } = await report(excel);
      expect(sheet).toBe('Bìa');
      expect(sheets?.map((each) => [each.sheet, each.units.map(({ rank }) => rank)])).toEqual([
        ['Sở', [1, 2, 2, 4]],
        ['Cấp xã', [2, 1]],
      ]);
      expect(sheetsLeftAlone).toEqual(['Bìa']);
    },
    WORKBOOK,
  );
});

test('Restore takes back all sheets in one go, and the saved workbook holds what it held', async () => {
  const workbook = drawSheets({ Sở: DEPARTMENTS, Bìa: COVER, 'Cấp xã': RANKED });
  const before = pictures(workbook);
  await withExcel(
    workbook,
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
      expect(column(sheetOf(workbook, 'Cấp xã'), 'D')).toEqual([null, 'Xếp hạng', 2, 1]);
      const restored = await fire(excel, 'restore');
      expect(restored).toMatchObject({ status: 'done', written: ['Sở!D1:D5', "'Cấp xã'!D2:D4"] });
      expect(pictures(workbook)).toEqual(before);
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'refused' });
      expect(pictures(await openWorkbook(await workbook.toXlsx(), 'saved.xlsx'))).toEqual(before);
    },
    { settings: { scope: 'workbook', overwrite: 'yes' } },
  );
});

test('the way back survives saving and opening the file', async () => {
  const workbook = drawSheets(THREE);
  const before = pictures(workbook);
  await withExcel(workbook, (excel) => excel.fire('compute-ranks'), WORKBOOK);
  const opened = await openWorkbook(await workbook.toXlsx(), 'saved.xlsx');
  await withExcel(opened, async (excel) => {
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
    expect(pictures(opened)).toEqual(before);
  });
});

async function refused(workbook: WorkbookModel, message: RegExp): Promise<void> {
  const before = pictures(workbook);
  await withExcel(
    workbook,
    async (excel) => {
      const action = await fire(excel, 'compute-ranks');
      expect(action.status).toBe('refused');
      expect(action.message).toMatch(message);
      expect(pictures(workbook)).toEqual(before);
    },
    WORKBOOK,
  );
}

test('a protected sheet among them: nothing is written anywhere, and the sentence names it', async () => {
  const workbook = drawSheets(THREE);
  sheetOf(workbook, 'Cấp xã').protect(NOTHING_ALLOWED);
  await refused(workbook, /^Trang tính “Cấp xã” đang được bảo vệ\. Chưa thay đổi gì\./);
});

test('a protected sheet without a table is in nobody’s way', async () => {
  const workbook = drawSheets(THREE);
  sheetOf(workbook, 'Bìa').protect(NOTHING_ALLOWED);
  await withExcel(workbook, async (excel) => expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' }), WORKBOOK);
});

test('a score column that cannot be told on another sheet: nothing is written, and the sentence names sheet and cell', async () => {
  const twoScores: Drawn = [['Đơn vị', 'Điểm', 'Điểm'], ['Xã A', 61, 80], ['Xã B', 70, 75], ['Xã C', 65, 90]];
  await refused(drawSheets({ Sở: DEPARTMENTS, 'Cấp xã': twoScores }), /^Xếp hạng theo cột nào\? .* Từ ô 'Cấp xã'!B1: .* Chưa ghi gì\.$/);
});

test('a sheet whose units all have no score: nothing is written anywhere, and the sentence names it', async () => {
  const withoutScores: Drawn = [['TT', 'Đơn vị', 'Điểm số'], [1, 'Xã A', '-'], [2, 'Xã B', '-'], [3, 'Xã C', '-']];
  await refused(drawSheets({ Sở: DEPARTMENTS, 'Cấp xã': withoutScores }), /^Cột điểm không có số nào từ ô 'Cấp xã'!C2 trở xuống\./);
});

test('consent to overwrite is asked once, for all sheets that have a rank column', async () => {
  const workbook = drawSheets({ Xã: RANKED, Sở: DEPARTMENTS, Phường: RANKED });
  const before = pictures(workbook);
  await withExcel(
    workbook,
    async (excel) => {
      expect((await fire(excel, 'compute-ranks')).message).toMatch(/^2 trang tính đã có cột xếp hạng\. Ghi đè\?.*: cột D của “Xã”, cột D của “Phường”\.$/);
      expect(pictures(workbook)).toEqual(before);
      await press(excel, 'Ghi đè');
      expect(['Xã', 'Sở', 'Phường'].map((name) => column(sheetOf(workbook, name), 'D'))).toEqual([[null, 'Xếp hạng', 2, 1], ['Xếp hạng', 1, 2, 2, 4], [null, 'Xếp hạng', 2, 1]]);
    },
    WORKBOOK,
  );
});

test('a write that Excel refuses on one sheet is taken back on all', async () => {
  const workbook = drawSheets({ Sở: DEPARTMENTS, 'Cấp xã': RANKED });
  const before = pictures(workbook);
  await withExcel(
    workbook,
    async (excel) => {
      let writes = 0;
      excel.host.faults.failNext({ when: ({ kind, member }) => kind === 'set' && member === 'Range.formulas' && ++writes === 2, error: 'GeneralException' });
      const action = await fire(excel, 'compute-ranks');
      expect(action.status).toBe('failed');
      expect(action.message).toContain('Mọi ô đã được trả lại như cũ');
      expect(pictures(workbook)).toEqual(before);
    },
    { settings: { scope: 'workbook', overwrite: 'yes' } },
  );
});

test('a score that changes on another sheet in between is noticed, and all sheets are put back', async () => {
  const workbook = drawSheets({ Sở: DEPARTMENTS, 'Cấp xã': COMMUNES });
  await withExcel(
    workbook,
    async (excel) => {
      // look, look around, read, keep, write, verify
      excel.host.faults.beforeRequest(6, () => {
        sheetOf(workbook, 'Cấp xã').setValue(2, 2, 99);
      });
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'failed' });
      expect(workbook.sheets.map((sheet) => column(sheet, 'D').filter((value) => value !== null))).toEqual([[], []]);
    },
    WORKBOOK,
  );
});

test('hidden sheets and tables that the add-in made are not ranked', async () => {
  const workbook = drawSheets({ Sở: DEPARTMENTS, Ẩn: COMMUNES });
  sheetOf(workbook, 'Ẩn').visibility = 'Hidden';
  await withExcel(
    workbook,
    async (excel) => {
      expect(await fire(excel, 'insert-tables')).toMatchObject({ status: 'done' });
      workbook.activeSheet = sheetOf(workbook, 'Sở');
      const tables = workbook.sheets.filter(({ name }) => name !== 'Sở' && name !== 'Ẩn');
      expect(tables).toHaveLength(1);
      const done = await fire(excel, 'compute-ranks');
      expect(done).toMatchObject({ status: 'done', written: ['Sở!D1:D5'] });
      expect((await report(excel)).sheetsLeftAlone).toEqual(tables.map(({ name }) => name));
    },
    WORKBOOK,
  );
});

test('a workbook in which no table has a header is refused', async () => {
  await refused(drawSheets({ Bìa: COVER, Số: [['Sở A', 1.5], ['Sở B', 2.5]] }), /^Không trang tính nào của tệp có bảng điểm .* Đã xem: “Bìa”, “Số”\./);
});

test.each(['functions', 'formulas'])('ranks are written as %s on each sheet', async (write) => {
  const workbook = drawSheets(THREE);
  await withExcel(
    workbook,
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
      expect(sheetOf(workbook, 'Cấp xã').formula(2, 3)).toMatch(/^=/);
      expect(column(sheetOf(workbook, 'Sở'), 'D')).toEqual(['Xếp hạng', 1, 2, 2, 4]);
      expect(column(sheetOf(workbook, 'Cấp xã'), 'D')).toEqual([null, 'Xếp hạng', 2, 1]);
    },
    { settings: { scope: 'workbook', write } },
  );
});

function manySheets(count: number): WorkbookModel {
  return drawSheets(Object.fromEntries(Array.from({ length: count }, (_, i) => [`Nhóm ${i + 1}`, i % 2 === 0 ? DEPARTMENTS : COMMUNES])));
}

test('ten sheets cost one request more than one sheet', async () => {
  const requests = async (workbook: WorkbookModel, settings: Readonly<Record<string, string>>): Promise<number> => {
    let count = 0;
    await withExcel(
      workbook,
      async (excel) => {
        await excel.fire('compute-ranks');
        count = excel.host.log.counts(({ kind }) => kind === 'document').requests;
      },
      { settings },
    );
    return count;
  };
  const one = await requests(manySheets(1), {});
  expect(one).toBe(5);
  expect(await requests(manySheets(10), { scope: 'workbook' })).toBe(one + 1);
});

/** Faults between two requests: nothing is lost, everything is put back, and one sentence says so. */
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { column, drawWorkbook, fire, picture, report, withExcel, type Drawn } from './journey';

const RANKED: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
  [1, 'Sở Tài chính', 85.4, 'cũ'],
  [2, 'Sở Y tế', 72, 9],
  [3, 'Sở Tư pháp', 72, 9],
];
const OVERWRITE = { settings: { overwrite: 'yes' } } as const;

async function afterFault(prepare: (excel: HeadlessExcel) => void, rows: Drawn = RANKED): Promise<{ message: string; status: string }> {
  const workbook = drawWorkbook(rows);
  const before = picture(workbook.activeSheet);
  let action = { message: '', status: '' };
  await withExcel(
    workbook,
    async (excel) => {
      prepare(excel);
      action = await fire(excel, 'compute-ranks');
      expect(picture(workbook.activeSheet)).toEqual(before);
      // What was begun and undone leaves nothing to restore.
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'refused' });
    },
    OVERWRITE,
  );
  return action;
}

test('a write that Excel refuses leaves every cell as it was', async () => {
  const action = await afterFault(({ host }) => {
    host.faults.failNext({ when: ({ kind, member }) => kind === 'set' && member === 'Range.formulas', error: 'GeneralException' });
  });
  expect(action.status).toBe('failed');
  expect(action.message).toContain('Bảng tính chưa bị thay đổi');
});

test('the same for a new column, formats and width included', async () => {
  const action = await afterFault(
    ({ host }) => {
      host.faults.failNext({ when: ({ kind, member }) => kind === 'set' && member === 'Range.formulas', error: 'GeneralException' });
    },
    RANKED.map((row) => row.slice(0, 3)),
  );
  expect(action.status).toBe('failed');
});

test('scores that change between reading and checking are noticed, and the ranks are taken back', async () => {
  const workbook = drawWorkbook(RANKED);
  await withExcel(
    workbook,
    async (excel) => {
      // look, read, keep, write, verify: a co-author edits before the fifth
      excel.host.faults.beforeRequest(5, () => {
        workbook.activeSheet.setValue(2, 2, 90);
      });
      const action = await fire(excel, 'compute-ranks');
      expect(action).toMatchObject({ status: 'failed' });
      expect(action.message).toMatch(/bị sửa trong lúc XepHang làm việc.*trả lại như cũ/);
      expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 'cũ', 9, 9]);
    },
    OVERWRITE,
  );
});

test('while a person edits a cell nothing is done, and the way out is named', async () => {
  const workbook = drawWorkbook(RANKED);
  await withExcel(
    workbook,
    async (excel) => {
      excel.host.faults.setCellEditMode(true);
      const action = await fire(excel, 'compute-ranks');
      expect(action).toMatchObject({ status: 'failed' });
      expect(action.message).toContain('nhấn Enter hoặc Esc');
      excel.host.faults.setCellEditMode(false);
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    },
    OVERWRITE,
  );
});

test('a sheet deleted in between is named', async () => {
  const workbook = drawWorkbook(RANKED);
  await withExcel(
    workbook,
    async (excel) => {
      const sheet = workbook.activeSheet;
      excel.host.faults.beforeRequest(3, () => {
        workbook.activeSheet = workbook.addSheet('Khác');
        workbook.removeSheet(sheet.id);
      });
      const action = await fire(excel, 'compute-ranks');
      expect(action).toMatchObject({ status: 'failed' });
      expect(action.message).toContain('đã bị xóa');
    },
    OVERWRITE,
  );
});

test('a second click while a run is on is told to wait, and the first goes on', async () => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    await excel.openPane();
    const button = excel.document.querySelector<HTMLButtonElement>('#compute-ranks');
    if (button === null) throw new Error('no button');
    button.click();
    button.click();
    await excel.waitForIdle();
    const { actions } = await report(excel);
    expect(actions.filter(({ action }) => action === 'compute-ranks').map(({ status }) => status)).toEqual(['refused', 'refused']);
    expect(actions[0]?.message).toContain('đang làm việc');
    expect(actions[1]?.message).toContain('Ghi đè?');
  });
});

/** Ranks written as functions and as native formulas: calculated by the host, followed when a score changes, and turned into values again. */
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { column, drawWorkbook, fire, openOptions, openSample, picture, report, withExcel, type Drawn } from './journey';

const PLAIN: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Tư pháp', 72],
  [4, 'Sở Nội vụ', 60],
];
const MIXED_GROUPS: Drawn = [
  ['Nhóm', 'Đơn vị', 'Điểm'],
  ['Sở', 'Sở A', 80],
  ['Xã', 'Xã B', 90],
  ['Sở', 'Sở C', 85],
  ['Xã', 'Xã D', 90],
];

function formulas(excel: HeadlessExcel, letter: string, rows: readonly number[]): (string | null)[] {
  return rows.map((row) => excel.activeSheet.formula(row - 1, letter.charCodeAt(0) - 65));
}

test('functions rank against the group where it stands together, with order, ties and decimals spelled out', async () => {
  await withExcel(
    drawWorkbook(PLAIN),
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
      expect(formulas(excel, 'D', [2, 3])).toEqual([
        '=XEPHANG.RANK($C2,$C$2:$C$5,"descending","standard",1)',
        '=XEPHANG.RANK($C3,$C$2:$C$5,"descending","standard",1)',
      ]);
      expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 2, 4]);
    },
    { settings: { write: 'functions' } },
  );
});

test('functions pick by the group column where groups are mixed', async () => {
  await withExcel(
    drawWorkbook(MIXED_GROUPS),
    async (excel) => {
      await fire(excel, 'compute-ranks');
      expect(formulas(excel, 'D', [2])[0]).toMatch(/^=XEPHANG\.RANKIF\(/);
      expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 1, 1, 1]);
    },
    { settings: { write: 'functions' } },
  );
});

test.each(['standard', 'modified', 'dense', 'ordinal', 'fractional'])('native formulas give the same ranks for the tie method %s', async (ties) => {
  const ranksWith = async (write: string): Promise<unknown> => {
    const workbook = await openSample('ict-index-2017.xlsx');
    let ranks: unknown;
    await withExcel(
      workbook,
      async (excel) => {
        expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
        ranks = column(excel.activeSheet, 'D');
      },
      { settings: { write, ties } },
    );
    return ranks;
  };
  expect(await ranksWith('formulas')).toEqual(await ranksWith('values'));
});

test.each(['functions', 'formulas'])('the ranks follow when a score is changed: %s', async (write) => {
  await withExcel(
    drawWorkbook(PLAIN),
    async (excel) => {
      await fire(excel, 'compute-ranks');
      excel.host.session.edit(excel.activeSheet, 4, 2, '99');
      await excel.waitForIdle();
      expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 3, 3, 1]);
    },
    { settings: { write } },
  );
});

test('formulas can be restored like values', async () => {
  const workbook = drawWorkbook(PLAIN);
  const before = picture(workbook.activeSheet);
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'compute-ranks');
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
      expect(picture(workbook.activeSheet)).toEqual(before);
    },
    { settings: { write: 'functions' } },
  );
});

test('functions of the whole workbook become the values they show, a spill included, and Restore brings them back', async () => {
  await withExcel(
    drawWorkbook(PLAIN),
    async (excel) => {
      await fire(excel, 'compute-ranks');
      excel.host.session.edit(excel.activeSheet, 0, 5, '=XEPHANG.RANKS(C2:C5)');
      await excel.waitForIdle();
      expect(column(excel.activeSheet, 'F').slice(0, 4)).toEqual([1, 2, 2, 4]);

      const replaced = await fire(excel, 'replace-functions');
      expect(replaced).toMatchObject({ status: 'done', written: ['Sheet1!D2:D5', 'Sheet1!F1:F4'] });
      expect(formulas(excel, 'D', [2, 3, 4, 5])).toEqual([null, null, null, null]);
      expect(formulas(excel, 'F', [1])).toEqual([null]);
      expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 2, 4]);
      expect(column(excel.activeSheet, 'F').slice(0, 4)).toEqual([1, 2, 2, 4]);

      expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
      await excel.waitForIdle();
      expect(formulas(excel, 'F', [1, 2])).toEqual(['=XEPHANG.RANKS(C2:C5)', null]);
      expect(column(excel.activeSheet, 'F').slice(0, 4)).toEqual([1, 2, 2, 4]);
      expect(formulas(excel, 'D', [2])[0]).toMatch(/^=XEPHANG\.RANK\(/);
    },
    { settings: { write: 'functions' } },
  );
});

test('a file without our functions has nothing to replace', async () => {
  await withExcel(drawWorkbook(PLAIN), async (excel) => {
    expect(await fire(excel, 'replace-functions')).toMatchObject({ status: 'refused', written: [] });
  });
});

test.each([
  ['formulas', { decimals: 'all' }, PLAIN, /0 đến 10/],
  ['formulas', {}, [['Đơn vị', 'Điểm'], ['Sở A', '85,40'], ['Sở B', 72], ['Sở C', 70]], /Sheet1!B2.*văn bản/],
])('%s that would not compute the ranks are refused with the reason, and nothing is written', async (write, settings, rows, says) => {
  const workbook = drawWorkbook(rows as Drawn);
  const before = picture(workbook.activeSheet);
  await withExcel(
    workbook,
    async (excel) => {
      const refused = await fire(excel, 'compute-ranks');
      expect(refused).toMatchObject({ status: 'refused', written: [] });
      expect(refused.message).toMatch(says);
      expect(picture(workbook.activeSheet)).toEqual(before);
      expect((await report(excel)).units.some(({ rank }) => rank !== null)).toBe(true);
    },
    { settings: { write, ...settings } },
  );
});

test('native formulas stop at 5,000 rows, with a sentence', async () => {
  const rows = Array.from({ length: 5_001 }, (_, i) => [`Xã ${String(i + 1)}`, i]);
  await withExcel(
    drawWorkbook([['Đơn vị', 'Điểm'], ...rows]),
    async (excel) => {
      expect((await fire(excel, 'compute-ranks')).message).toMatch(/5\.001 đơn vị.*5\.000 dòng/);
    },
    { settings: { write: 'formulas' } },
  );
});

test('where Excel has no custom functions the pane offers none and says why', async () => {
  await withExcel(
    drawWorkbook(PLAIN),
    async (excel) => {
      await excel.openPane();
      await openOptions(excel);
      const text = excel.document.querySelector('#found-choices')?.textContent ?? '';
      expect(text).toContain('không chạy được hàm tùy chỉnh');
      expect(excel.document.querySelector('#replace-functions')).toBeNull();
      expect(excel.document.querySelector('option[value=functions]')).toBeNull();
    },
    { excel: '2021' },
  );
});

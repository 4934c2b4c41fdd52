/** A workbook ranked in one go: that it is each sheet ranked alone, for any sheets; and what the pane shows of it. */
import fc from 'fast-check';
import type { WorkbookModel } from '../../workbench/engine/port';
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { drawSheets, openOptions, picture, press, sheetOf, untilShown, withExcel, type Drawn } from './journey';

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
/** With a score at least: a sheet that has none is refused, and the whole workbook with it (workbook.test.ts). */
const aSheet = fc.record({
  scores: fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 500, max: 560 }).map((score) => score / 10) }, { weight: 1, arbitrary: fc.constant('-') }), { minLength: 3, maxLength: 9 }),
  titles: fc.nat({ max: 2 }),
  sections: fc.boolean(),
}).filter(({ scores }) => scores.some((score) => score !== '-'));

function drawn({ scores, titles, sections }: { readonly scores: readonly (number | string)[]; readonly titles: number; readonly sections: boolean }): Drawn {
  const units = scores.map((score, i) => [i + 1, `Đơn vị ${String.fromCharCode(65 + i)}`, score]);
  return [
    ...Array.from({ length: titles }, (_, i) => [`Bảng điểm ${i + 1}`]),
    ['STT', 'Tên đơn vị', 'Tổng điểm'],
    ...(sections ? [['I', 'Các sở', ''], ...units, ['II', 'Các xã', ''], ...units.map(([serial = '', , score = '']) => [serial, `Xã ${serial}`, score])] : units),
  ];
}

test('ranking the workbook is ranking each of its sheets alone', async () => {
  const ranked = async (workbook: WorkbookModel, settings: Readonly<Record<string, string>>): Promise<WorkbookModel> => {
    await withExcel(workbook, (excel) => excel.fire('compute-ranks'), { settings });
    return workbook;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(aSheet, { minLength: 2, maxLength: 3 }), async (sheets) => {
      const names = sheets.map((_, i) => `Nhóm ${i + 1}`);
      const whole = await ranked(drawSheets(Object.fromEntries(sheets.map((sheet, i): [string, Drawn] => [`Nhóm ${i + 1}`, drawn(sheet)]))), { scope: 'workbook' });
      for (const [i, sheet] of sheets.entries()) {
        const alone = await ranked(drawSheets({ [names[i] ?? '']: drawn(sheet) }), {});
        expect(picture(sheetOf(whole, names[i] ?? ''))).toEqual(picture(alone.activeSheet));
      }
    }),
    { numRuns: 4 },
  );
});

function headings(excel: HeadlessExcel): string[] {
  return [...excel.document.querySelectorAll('h2')].map(({ textContent }) => textContent);
}

test('the pane offers the choice only where several sheets can be ranked, shows a line for each, and remembers it with the next run', async () => {
  await withExcel(drawSheets({ Sở: DEPARTMENTS, Bìa: COVER }), async (excel) => {
    await excel.openPane();
    await openOptions(excel);
    expect(excel.document.querySelector('#scope')).toBeNull();
  });
  const workbook = drawSheets({ Sở: DEPARTMENTS, Bìa: COVER, 'Cấp xã': [...COMMUNES, [3, 'Xã C', 'vắng']] });
  await withExcel(workbook, async (excel) => {
    await excel.openPane();
    await openOptions(excel);
    expect(headings(excel)).not.toContain('Các trang tính khác');
    const select = (await untilShown(excel, '#scope')) as HTMLSelectElement;
    select.value = 'workbook';
    select.dispatchEvent(new excel.window.Event('change', { bubbles: true }));
    await excel.waitForIdle();
    expect(headings(excel)).toContain('Các trang tính khác');
    const lines = (): string[] => [...excel.document.querySelectorAll('[aria-labelledby="sheets-heading"] li')].map(({ textContent }) => textContent);
    expect(lines()).toEqual(['Cấp xã: 3 đơn vị (1 vấn đề)']);
    expect(excel.document.body.textContent).toContain('Để nguyên vì không có bảng điểm cần xếp hạng: Bìa');

    await press(excel, 'Tính xếp hạng');
    expect(lines()).toEqual(['Cấp xã: 3 đơn vị, thứ hạng ở cột D (1 vấn đề)']);
    expect(workbook.settings.get('xephang.scope')).toBe('workbook');
    await press(excel, 'Cấp xã');
    expect(excel.activeSheet.name).toBe('Cấp xã');
    expect(excel.document.querySelector('h1')?.textContent).toContain('Cấp xã');
  });
});

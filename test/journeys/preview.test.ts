/** What the pane shows before anything is written. */
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { drawWorkbook, openSample, press, report, untilShown, withExcel, type Drawn } from './journey';

/** The preview's rows, cells separated by `|`. */
function rows(excel: HeadlessExcel): string[] {
  const tables = excel.document.querySelectorAll('section[aria-labelledby=preview-heading] table');
  return [...tables].flatMap((table) => [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent).join('|')));
}

async function openPreview(excel: HeadlessExcel): Promise<string> {
  await excel.openPane();
  const heading = await untilShown(excel, '#preview-heading');
  return heading.parentElement?.textContent ?? '';
}

test('units stand in rank order, ties are said in words, and a unit without a rank has its reason', async () => {
  const drawn: Drawn = [['Đơn vị', 'Điểm'], ['Sở A', 72], ['Sở B', 'hoãn'], ['Sở C', 85.5], ['Sở D', 72], ['Sở E', '']];
  await withExcel(drawWorkbook(drawn), async (excel) => {
    expect(await openPreview(excel)).toContain('2 đơn vị không được xếp hạng');
    expect(rows(excel)).toEqual(['1|Sở C|85,5', '2 =, đồng hạng|Sở A|72,0', '2 =, đồng hạng|Sở D|72,0', '–|Sở Bđiểm không phải là số|', '–|Sở Echưa có điểm|']);
  });
});

test('where ranks are there the preview shows which will change and from what, and can show only those', async () => {
  const drawn: Drawn = [['Đơn vị', 'Điểm', 'Xếp hạng'], ['Sở A', 70, 1], ['Sở Nội vụ', 80, 2], ['Sở C', 60, '3'], ['Sở D', '', 4]];
  await withExcel(drawWorkbook(drawn), async (excel) => {
    expect(await openPreview(excel)).toContain('3 thứ hạng đang ghi trên trang sẽ thay đổi');
    expect(rows(excel)[0]).toContain('2 → 1từ 2 thành 1|Sở Nội vụ');
    expect(rows(excel)[3]).toContain('4 → trống');
    await excel.click('#only-changes');
    expect(rows(excel).map((row) => row.split('|')[1])).toEqual(['Sở Nội vụ', 'Sở A', 'Sở Dchưa có điểm']);
    expect(excel.host.session.cells.written).toBe(0);
  });
});

test('where the ranks on the sheet are right the preview says that nothing changes', async () => {
  await withExcel(drawWorkbook([['Đơn vị', 'Điểm', 'Xếp hạng'], ['Sở A', 70, 2], ['Sở B', 80, 1]]), async (excel) => {
    expect(await openPreview(excel)).toContain('Thứ hạng trên trang đã đúng, tính lại không đổi gì.');
    await press(excel, 'Tính xếp hạng');
    expect(excel.host.session.cells.written).toBe(0);
    expect(excel.document.querySelector('#preview-heading')?.parentElement?.textContent).toContain('tính lại không đổi gì');
  });
});

test('the published sample shows its groups, the decimals of each and why its score column was chosen', async () => {
  await withExcel(await openSample('ict-index-2017.xlsx'), async (excel) => {
    await openPreview(excel);
    const found = excel.document.querySelector('#found-heading')?.parentElement?.textContent ?? '';
    expect(found).toContain('34 đơn vị, 2 nhóm');
    expect(found).toContain('Đây là cột số duy nhất có thể là điểm.');
    expect([...excel.document.querySelectorAll('section[aria-labelledby=found-heading] tbody tr')].map(({ lastElementChild }) => lastElementChild?.textContent)).toEqual(['2', '1']);
  });
});

test('a large table is shown a hundred units at a time, each group to be reached directly', async () => {
  const units: Drawn = Array.from({ length: 15_000 }, (_, i) => [`Xã số ${String(i)}`, i < 14_950 ? 'Nhóm 1' : 'Nhóm 2', i]);
  await withExcel(drawWorkbook([['Tên đơn vị', 'Nhóm', 'Điểm'], ...units]), async (excel) => {
    expect(await openPreview(excel)).toContain('1–100 trong 15.000');
    expect(rows(excel)).toHaveLength(100);
    expect(rows(excel)[0]).toBe('1|Xã số 14949|14949');
    await excel.click('#next-units');
    expect(rows(excel)[0]).toBe('101|Xã số 14849|14849');
    const label = [...excel.document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Đến nhóm');
    const select = excel.document.querySelector<HTMLSelectElement>(`[id="${label?.htmlFor ?? ''}"]`);
    if (select === null) throw new Error('There is no choice of a group');
    select.value = '1';
    select.dispatchEvent(new excel.window.Event('change', { bubbles: true }));
    await excel.waitForIdle();
    expect(rows(excel)).toHaveLength(100);
    expect(rows(excel).some((row) => row.startsWith('1|Xã số 14999|'))).toBe(true);
  });
});

test('a very long table is not read when the pane opens; it is ranked all the same, and read where that is asked for', async () => {
  const units: Drawn = Array.from({ length: 30_000 }, (_, i) => [`Xã số ${String(i)}`, i % 1000]);
  await withExcel(drawWorkbook([['Tên đơn vị', 'Điểm'], ...units]), async (excel) => {
    await excel.openPane();
    const { cellsRead } = excel.host.log.counts();
    expect(cellsRead).toBeLessThan(10_000);
    expect(excel.document.querySelector('main')?.textContent).toContain('Bảng dài 30.000 dòng');
    expect((await report(excel)).layout).toMatchObject({ unitColumn: 'A', scoreColumn: 'B' });
    await excel.click('#read-whole');
    await untilShown(excel, '#preview-heading');
    expect((await report(excel)).units).toHaveLength(30_000);
  });
});

/** What the pane shows before anything is written. */
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { drawWorkbook, openOptions, openSample, press, report, untilShown, withExcel, type Drawn } from './journey';

/** What a screen reader is told of each row of the list. */
function rows(excel: HeadlessExcel): string[] {
  return [...excel.document.querySelectorAll('#unit-list [role=option]')].map((row) => row.querySelector('.pane-heard')?.textContent ?? '');
}

async function openRanking(excel: HeadlessExcel): Promise<void> {
  await excel.openPane();
  await untilShown(excel, '#unit-list');
}

function card(excel: HeadlessExcel): string {
  return excel.document.querySelector('#status')?.textContent ?? '';
}

test('units stand in rank order, ties are said in words with the rank that follows, and a unit without a rank has its reason', async () => {
  const drawn: Drawn = [['Đơn vị', 'Điểm'], ['Sở A', 72], ['Sở B', 'hoãn'], ['Sở C', 85.5], ['Sở D', 72], ['Sở E', ''], ['Sở G', 60]];
  await withExcel(drawWorkbook(drawn), async (excel) => {
    await openRanking(excel);
    expect(rows(excel)).toEqual([
      'hạng 1, Sở C, 85,5 điểm',
      'hạng 2, Sở A, 72,0 điểm, đồng hạng',
      'hạng 2, Sở D, 72,0 điểm, đồng hạng',
      'hạng 4, Sở G, 60,0 điểm',
      'không có hạng, Sở B',
      'không có hạng, Sở E',
    ]);
    const list = excel.document.querySelector('#unit-list')?.textContent ?? '';
    expect(list.match(/hạng tiếp theo là \d/g)).toEqual(['hạng tiếp theo là 4']);
    expect(list).toMatch(/Sở B.*điểm không phải là số.*Sở E.*chưa có điểm/);
    expect(card(excel)).toBe('Thứ hạng sẽ được ghi ở cột C. Chưa ghi gì.');
  });
});

test('where ranks are there the list shows which will change and from what, and can show only those', async () => {
  const drawn: Drawn = [['Đơn vị', 'Điểm', 'Xếp hạng'], ['Sở A', 70, 1], ['Sở Nội vụ', 80, 2], ['Sở C', 60, '3'], ['Sở D', '', 4]];
  await withExcel(drawWorkbook(drawn), async (excel) => {
    await openRanking(excel);
    expect(card(excel)).toBe('3 thứ hạng đang ghi ở cột C sẽ thay đổi.');
    expect(rows(excel)[0]).toBe('hạng 1, Sở Nội vụ, 80 điểm, từ 2 thành 1');
    expect(rows(excel)[3]).toContain('từ 4 thành trống');
    await excel.click('#only-changes');
    expect(rows(excel).map((row) => row.split(', ')[1])).toEqual(['Sở Nội vụ', 'Sở A', 'Sở D']);
    expect(excel.host.session.cells.written).toBe(0);
  });
});

test('where the ranks on the sheet are right the card says so, and Compute ranks writes nothing', async () => {
  await withExcel(drawWorkbook([['Đơn vị', 'Điểm', 'Xếp hạng'], ['Sở A', 70, 2], ['Sở B', 80, 1]]), async (excel) => {
    await openRanking(excel);
    expect(card(excel)).toBe('Thứ hạng ở cột C đã đúng.');
    await press(excel, 'Tính xếp hạng');
    expect(excel.host.session.cells.written).toBe(0);
  });
});

test('the line of what was found says units, groups and the score; its choices show the decimals of each group and why the column was chosen', async () => {
  await withExcel(await openSample('ict-index-2017.xlsx'), async (excel) => {
    await openRanking(excel);
    expect(excel.document.querySelector('main')?.textContent).toContain('34 đơn vị · 2 nhóm (theo dòng mục) · điểm: cột C “Tổng điểm”');
    await openOptions(excel);
    expect(excel.document.querySelector('#found-choices')?.textContent).toContain('Cột duy nhất có thể là điểm.');
    expect([...excel.document.querySelectorAll('#found-choices tbody tr')].map(({ lastElementChild }) => lastElementChild?.textContent)).toEqual(['2', '1']);
  });
});

test('a click on a unit selects its cell and says what it lacks for the next rank; the cell selected in the grid shows in the list', async () => {
  await withExcel(await openSample('ict-index-2017.xlsx'), async (excel) => {
    await openRanking(excel);
    const option = [...excel.document.querySelectorAll<HTMLElement>('#unit-list [role=option]')].find(({ textContent }) => textContent.includes('Sở Tư pháp'));
    option?.click();
    await excel.waitForIdle();
    expect(excel.host.session.selection(excel.activeSheet)).toEqual({ top: 20, left: 2, rowCount: 1, columnCount: 1 });
    const chosen = (): string => excel.document.querySelector('#unit-list [aria-selected=true]')?.textContent ?? '';
    expect(chosen()).toContain('Cần thêm 2,60 điểm để bằng hạng 2');
    excel.host.session.select({ sheet: excel.activeSheet, area: { top: 7, left: 1, rowCount: 1, columnCount: 1 } });
    await excel.waitForIdle();
    expect(chosen()).toContain('Ban Dân tộc');
  });
});

test('a unit is found by its name without diacritics', async () => {
  await withExcel(await openSample('ict-index-2017.xlsx'), async (excel) => {
    await openRanking(excel);
    const search = excel.document.querySelector<HTMLInputElement>('#find-unit');
    Object.getOwnPropertyDescriptor(excel.window.HTMLInputElement.prototype, 'value')?.set?.call(search, 'tu phap');
    search?.dispatchEvent(new excel.window.Event('input', { bubbles: true }));
    await excel.waitForIdle();
    expect(rows(excel)).toEqual(['hạng 3, Sở Tư pháp, 81,80 điểm, Các Sở, ban, ngành']);
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
    await untilShown(excel, '#unit-list');
    expect((await report(excel)).units).toHaveLength(30_000);
  });
});

/** The choices about the tables in the pane, opened wide: a style of one's own with a column of the sheet, as Excel Tables. */
import { accessibilityFindings } from './accessibility';
import { inBrowser, keepPicture } from './browser-workbench';

const browser = inBrowser();

test('a style of one’s own is chosen in the pane, axe finds nothing in it, and its tables come to the grid', async () => {
  const { page, pane, paneFrame } = await browser.open({ sample: 'ict-index-2017-group-column.xlsx', context: { viewport: { width: 1200, height: 2000 } } });
  await pane.locator('#place-tables').click();
  await pane.getByText('Cách lập bảng', { exact: true }).click();
  await pane.getByLabel('Dạng').selectOption('excel-table');
  await pane.getByLabel('Kiểu bảng').selectOption('own');
  await pane.getByText('Cột khác của bảng điểm').click();
  await pane.getByLabel('Nhóm', { exact: true }).selectOption('at-end');
  await pane.getByLabel('Tên cột “Nhóm” (để trống: như mẫu)').fill('Khối cơ quan');
  await keepPicture(page, 'pane-tables-own-style');
  expect(await accessibilityFindings(paneFrame())).toEqual([]);
  expect(await pane.locator('html').evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await pane.locator('#insert-tables').click();
  await page.getByRole('tab', { name: 'Bảng xếp hạng' }).waitFor();
  await pane.getByText('Đã lập 2 bảng').waitFor();
  await page.getByRole('tab', { name: 'Bảng xếp hạng' }).click();
  await keepPicture(page, 'tables-own-style');
  const header = await page.evaluate(() => {
    const sheet = window.workbench?.document?.session.model.sheets.find(({ name }) => name === 'Bảng xếp hạng');
    return sheet === undefined ? null : { heads: [0, 1, 2, 3, 4].map((column) => sheet.value(1, column)), tables: sheet.tables.length };
  });
  expect(header).toEqual({ heads: ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng', 'Khối cơ quan'], tables: 2 });
}, 240_000);

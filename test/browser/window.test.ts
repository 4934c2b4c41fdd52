import type { Page } from 'playwright-core';
import { inBrowser, keepPicture } from './browser-workbench';

const browser = inBrowser();

const focusedPlace = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset['place']);
const sheetNames = (page: Page): Promise<readonly string[]> => page.locator('[role=tab]').allTextContents();

async function go(page: Page, address: string): Promise<void> {
  await page.getByLabel('Hộp tên: địa chỉ ô').fill(address);
  await page.getByLabel('Hộp tên: địa chỉ ô').press('Enter');
}

function waitForColumn(page: Page, column: number, values: readonly (string | number | null)[]): Promise<unknown> {
  return page.waitForFunction(([c, wanted]) => wanted.every((value, row) => window.workbench?.document?.session.model.activeSheet.value(row, c) === value), [column, values] as const);
}

/** Rows of one column from A1 on, as a person types them. */
async function typeColumn(page: Page, texts: readonly string[]): Promise<void> {
  await go(page, 'A1');
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

test('another language loads the pane anew in it, over the same workbook', async () => {
  const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await pane.getByRole('button', { name: 'Tính xếp hạng' }).first().waitFor();
  await go(page, 'C8');
  await page.keyboard.type('90,5');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ngôn ngữ: Tiếng Việt' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await pane.getByRole('button', { name: 'Compute ranks' }).first().waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Compute ranks' }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, window.workbench?.document?.session.model.activeSheet.value(7, 2)])).toEqual(['en', 90.5]);
}, 180_000);

test('sheets are added, renamed and deleted by the keyboard', async () => {
  const { page } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await page.getByRole('tab', { name: 'Chỉ số 2017' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('[role=tab]').length === 2);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('F2');
  await page.keyboard.type('Chỉ số 2017');
  await page.keyboard.press('Enter');
  await page.getByText('Đã có trang tính mang tên này.').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Bảng phụ');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Bảng phụ' }).waitFor();
  expect(await sheetNames(page)).toEqual(['Chỉ số 2017', 'Bảng phụ']);

  await page.getByRole('tab', { name: 'Bảng phụ' }).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Xóa' }).press('Enter');
  await page.getByRole('dialog').getByText('không hoàn tác được').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await sheetNames(page)).toEqual(['Chỉ số 2017']);
}, 180_000);

test('rows and columns are inserted, deleted and sorted, and each step is undone and done again', async () => {
  const { page } = await browser.open();
  await page.getByRole('button', { name: 'Sổ tính mới Một trang tính trống.' }).click();
  await page.getByRole('tab').waitFor();
  await typeColumn(page, ['Điểm', '60,1', '85,4', '72']);
  const ribbon = page.getByRole('toolbar');
  await go(page, 'A2');
  await ribbon.getByRole('button', { name: 'Sắp xếp giảm dần' }).click();
  await waitForColumn(page, 0, ['Điểm', 85.4, 72, 60.1]);
  await ribbon.getByRole('button', { name: 'Chèn hàng' }).click();
  await waitForColumn(page, 0, ['Điểm', null, 85.4, 72, 60.1]);
  await ribbon.getByRole('button', { name: 'Chèn cột' }).click();
  await waitForColumn(page, 1, ['Điểm', null, 85.4]);

  await page.locator('[data-place=sheet] textarea').focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await waitForColumn(page, 0, ['Điểm', 85.4, 72, 60.1]);
  await page.keyboard.press('Control+y');
  await waitForColumn(page, 0, ['Điểm', null, 85.4]);
  await ribbon.getByRole('button', { name: 'Hoàn tác' }).click();
  await ribbon.getByRole('button', { name: 'Hoàn tác' }).click();
  await waitForColumn(page, 0, ['Điểm', 60.1, 85.4, 72]);

  // Whole rows by the keyboard alone.
  await go(page, 'A3');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('Control+-');
  await waitForColumn(page, 0, ['Điểm', 60.1, 72, null]);
  await page.keyboard.press('Control+Shift+=');
  await waitForColumn(page, 0, ['Điểm', 60.1, null, 72]);
}, 180_000);

test('function names are completed and arguments explained, in the cell and in the formula bar', async () => {
  const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await pane.getByRole('button', { name: 'Tính xếp hạng' }).first().waitFor();
  const list = page.getByRole('listbox', { name: 'Các hàm' });
  const chosen = list.getByRole('option', { selected: true });
  await go(page, 'F8');
  await page.keyboard.type('=xep');
  await list.waitFor();
  expect((await list.getByRole('option').allTextContents()).every((name) => name.startsWith('XEPHANG.'))).toBe(true);
  const [first, second] = await list.getByRole('option').allTextContents();
  expect(await chosen.textContent()).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await chosen.textContent()).toBe(second);
  expect(await page.evaluate(() => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent)).toBe(second);
  await keepPicture(page, 'formula-list');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('hang.rank');
  await page.keyboard.press('Tab');
  const text = (): Promise<string> => page.getByLabel('Thanh công thức').inputValue();
  expect(await text()).toBe('=XEPHANG.RANK(');
  const current = page.locator('[aria-current=true]');
  await current.getByText('score', { exact: true }).waitFor();
  await page.keyboard.type('C8;C7:C25');
  await current.getByText('scores', { exact: true }).waitFor();
  await page.getByText('scores: Các điểm để so sánh').waitFor();
  await keepPicture(page, 'formula-arguments');
  await page.keyboard.type(')');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(7, 5) === 19);

  await page.getByLabel('Thanh công thức').fill('=SUMI');
  await list.waitFor();
  expect(await list.getByRole('option').allTextContents()).toEqual(['SUMIF', 'SUMIFS']);
  // The first Escape closes the list, the second gives the edit up.
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  expect(await text()).toBe('=SUMI');
  await page.keyboard.press('Escape');
  expect(await text()).toBe('');

  const height = async (): Promise<number> => (await page.getByLabel('Thanh công thức').boundingBox())?.height ?? 0;
  const oneLine = await height();
  await page.getByLabel('Thanh công thức').pressSequentially('một');
  await page.keyboard.press('Alt+Enter');
  await page.getByLabel('Thanh công thức').pressSequentially('hai');
  expect(await text()).toBe('một\nhai');
  expect(await height()).toBeGreaterThan(oneLine + 10);
}, 180_000);

test('the keyboard goes around the window and leaves the add-in’s page', async () => {
  const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  const compute = pane.getByRole('button', { name: 'Tính xếp hạng' }).first();
  await compute.waitFor();
  await page.locator('[data-place=sheet] textarea').focus();
  const around: unknown[] = [];
  for (const key of ['F6', 'F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    around.push(await focusedPlace(page));
  }
  expect(around).toEqual(['tabs', 'pane', 'ribbon', 'sheet', 'ribbon', 'pane']);

  await compute.focus();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.closest('[data-place=sheet]') !== null);

  await compute.focus();
  for (let stops = 0; stops < 80 && (await page.evaluate(() => document.activeElement?.tagName)) === 'IFRAME'; stops += 1) await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.closest('[data-place=ribbon]') !== null);
}, 180_000);

test('what goes wrong in the add-in is shown until it is dismissed', async () => {
  const { page, pane, paneFrame } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await pane.getByRole('button', { name: 'Tính xếp hạng' }).first().waitFor();
  await paneFrame().evaluate(() => {
    setTimeout(() => {
      throw new Error('nobody caught this');
    });
  });
  const notice = page.getByText('Tiện ích có lỗi không được xử lý');
  await notice.waitFor();
  await page.getByText('nobody caught this').waitFor();
  await paneFrame().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.addTextBox('x');
      await context.sync();
    }).catch(() => undefined),
  );
  await page.getByText('Tiện ích đã gọi một chức năng của Excel mà bàn thử chưa có').waitFor();
  await keepPicture(page, 'faults');
  await page.getByRole('button', { name: 'Ẩn thông báo' }).first().click();
  await notice.waitFor({ state: 'detached' });
  browser.expectErrors();
}, 180_000);

test('a developer sees each request with its JSON, and the add-in in another Excel', async () => {
  const { page, pane, paneFrame } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await pane.getByRole('button', { name: 'Tính xếp hạng' }).first().waitFor();
  await go(page, 'C8');
  await page.keyboard.type('90,5');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Nhà phát triển' }).click();
  const panel = page.getByRole('region', { name: 'Các yêu cầu của tiện ích' });
  await panel.getByRole('button', { name: 'Xóa danh sách' }).click();
  await page.getByRole('toolbar').getByRole('button', { name: 'Tính xếp hạng' }).click();
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(7, 3) === 1);
  await panel.getByText('Tổng, không kể dịch vụ').waitFor();
  await panel.getByRole('button', { name: 'sổ tính' }).last().click();
  await page.getByRole('region', { name: 'Yêu cầu và trả lời' }).getByText('"Results"').waitFor();
  await keepPicture(page, 'developer');

  await panel.getByRole('button', { name: 'Phiên bản Excel: Excel trên web' }).click();
  await page.getByRole('menuitemradio', { name: 'Excel 2021' }).click();
  await panel.getByRole('button', { name: 'Phiên bản Excel: Excel 2021' }).waitFor();
  await pane.getByRole('button', { name: 'Tính xếp hạng' }).first().waitFor();
  const supported = await paneFrame().evaluate(() => ['1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)));
  expect(supported).toEqual([true, false]);
  // The same workbook, as it was.
  expect(await page.evaluate(() => [window.workbench?.document?.session.model.activeSheet.value(7, 2), window.workbench?.document?.unsaved])).toEqual([90.5, true]);
}, 180_000);

import type { Page } from 'playwright-core';
import { inBrowser, keepPicture } from './browser-workbench';
import { windowFindings } from './window-accessibility';

const browser = inBrowser();

async function go(page: Page, address: string): Promise<void> {
  await page.getByLabel('Hộp tên: địa chỉ ô').fill(address);
  await page.getByLabel('Hộp tên: địa chỉ ô').press('Enter');
}

async function newTable(): Promise<Page> {
  const { page } = await browser.open();
  await page.getByRole('button', { name: 'Sổ tính mới Một trang tính trống.' }).click();
  await page.getByRole('tab').waitFor();
  await page.evaluate(() => {
    const editing = window.workbench?.document?.editing;
    editing?.paste(editing.session.model.activeSheet, { top: 1, left: 1, rowCount: 1, columnCount: 1 }, [
      ['Đơn vị', 'Nhóm', 'Điểm'],
      ['Sở Y tế', 'Sở', '84,4'],
      ['Sở Nội vụ', 'Sở', '85,4'],
      ['UBND huyện Ea Kar', 'Huyện', '61,4'],
      ['Sở Tài chính', 'Sở', '84,4'],
      ['UBND huyện Lắk', 'Huyện', ''],
    ]);
  });
  return page;
}

const tables = (page: Page): Promise<unknown> => page.evaluate(() => window.workbench?.document?.session.model.activeSheet.tables.map(({ area, style }) => [area.top, area.left, area.rowCount, area.columnCount, style]));
const hiddenRows = (page: Page): Promise<readonly number[]> => page.evaluate(() => [1, 2, 3, 4, 5, 6].filter((row) => window.workbench?.document?.session.model.activeSheet.rowHidden(row)));
const inGrid = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('[data-place=sheet]') !== null);

/** What the canvas shows in the middle of a cell's upper edge, in `#rrggbb`; by the cell's distance from the corner of the cells. */
function colorAt(page: Page, x: number, y: number): Promise<string> {
  return page.evaluate(
    async ([left, top]) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const pixel = document.querySelector('canvas')?.getContext('2d')?.getImageData(left, top, 1, 1).data ?? [];
      return `#${[...pixel].slice(0, 3).map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    },
    [x, y] as const,
  );
}

test('cells become a table by the keyboard, get another style from the gallery, and each step is undone', async () => {
  const page = await newTable();
  await go(page, 'C3');
  await page.keyboard.press('Control+l');
  const question = page.getByRole('dialog');
  await question.getByText('Các ô B2:D7 sẽ thành một bảng.').waitFor();
  expect(await question.getByRole('checkbox').isChecked()).toBe(true);
  expect(await windowFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  expect(await tables(page)).toEqual([[1, 1, 6, 3, 'TableStyleMedium2']]);
  expect([await inGrid(page), await page.evaluate(() => window.workbench?.sheetPlace.edit.mode)]).toEqual([true, 'ready']);
  // The header’s blue, drawn: row 2 begins at 40 pixels, column B at 97.
  expect(await colorAt(page, 110, 42)).toBe('#4f81bd');
  await go(page, 'C3');
  await keepPicture(page, 'table-new');

  await page.getByRole('button', { name: 'Định dạng bảng', exact: true }).click();
  const gallery = page.getByRole('menu');
  await gallery.getByRole('menuitemradio', { name: 'Kiểu bảng trung bình 2', exact: true }).waitFor();
  expect(await gallery.getByRole('menuitemradio').count()).toBe(60);
  expect(await gallery.getByRole('menuitemradio', { checked: true }).getAttribute('aria-label')).toBe('Kiểu bảng trung bình 2');
  await keepPicture(page, 'table-gallery');
  expect(await windowFindings(page)).toEqual([]);
  await gallery.getByRole('menuitemradio', { name: 'Kiểu bảng tối 3', exact: true }).press('Enter');
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.tables[0]?.style === 'TableStyleDark3');
  expect(await colorAt(page, 110, 42)).toBe('#000000');
  await keepPicture(page, 'table-dark');

  await page.getByRole('button', { name: 'Định dạng bảng', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Hàng có dải màu' }).press('Enter');
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.tables[0]?.showBandedRows === false);
  await page.locator('[data-place=sheet] textarea').focus();
  for (const left of ['[true,"TableStyleDark3"]', '[true,"TableStyleMedium2"]', '[]']) {
    await page.keyboard.press('Control+z');
    await page.waitForFunction((wanted) => JSON.stringify(window.workbench?.document?.session.model.activeSheet.tables.flatMap(({ showBandedRows, style }) => [showBandedRows, style])) === wanted, left);
  }
}, 180_000);

test('a table without a header gets one; where a table cannot be, it is told why', async () => {
  const page = await newTable();
  await go(page, 'B3:D7');
  await page.keyboard.press('Control+l');
  const header = page.getByRole('dialog').getByRole('checkbox');
  await header.uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo bảng' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await tables(page)).toEqual([[2, 1, 6, 3, 'TableStyleMedium2']]);
  expect(await page.evaluate(() => [2, 3].map((row) => window.workbench?.document?.session.model.activeSheet.value(row, 1)))).toEqual(['Column1', 'Sở Y tế']);
  await go(page, 'B1:D4');
  await page.keyboard.press('Control+l');
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo bảng' }).click();
  await page.getByText('Không thể thay đổi một phần của bảng').waitFor();
}, 180_000);

test('a filter’s button lists the values of its column, hides the rows of the others, sorts, and shows all again', async () => {
  const page = await newTable();
  await go(page, 'B2');
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await go(page, 'C2');
  await page.getByRole('gridcell').getByText('C2, Nhóm, có nút lọc').waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+ArrowDown');
  const menu = page.getByRole('dialog', { name: 'Bộ lọc của cột C' });
  await menu.waitFor();
  expect(await menu.locator('label').allTextContents()).toEqual(['Chọn tất cả', 'Huyện', 'Sở']);
  expect(await windowFindings(page)).toEqual([]);
  await menu.getByRole('checkbox', { name: 'Huyện' }).uncheck();
  await keepPicture(page, 'table-filter');
  await menu.getByRole('button', { name: 'Lọc', exact: true }).press('Enter');
  await menu.waitFor({ state: 'detached' });
  expect([await hiddenRows(page), await inGrid(page)]).toEqual([[4, 6], true]);
  await keepPicture(page, 'table-filtered');

  // By the mouse: the button in the corner of D2, where a blank score is listed too.
  const place = (await page.locator('.grid-scroller').boundingBox()) ?? { x: 0, y: 0 };
  const button = await page.evaluate(() => {
    const sheet = window.workbench?.document?.session.model.activeSheet;
    const pixels = (points: number): number => Math.round((points * 96) / 72);
    const width = [0, 1, 2, 3].reduce((sum, column) => sum + pixels(sheet?.columnWidth(column) ?? 0), 0);
    return { x: 33 + width - 10, y: 20 + 40 - 10 };
  });
  await page.mouse.click(place.x + button.x, place.y + button.y);
  const scores = page.getByRole('dialog', { name: 'Bộ lọc của cột D' });
  await scores.waitFor();
  expect(await scores.locator('label').allTextContents()).toEqual(['Chọn tất cả', '61,4', '84,4', '85,4', '(Ô trống)']);
  await scores.getByRole('button', { name: 'Sắp xếp giảm dần' }).click();
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(2, 3) === 85.4);

  await go(page, 'C2');
  await page.keyboard.press('Alt+ArrowDown');
  await menu.getByRole('button', { name: 'Bỏ lọc cột này' }).press('Enter');
  await menu.waitFor({ state: 'detached' });
  expect(await hiddenRows(page)).toEqual([]);
  await page.keyboard.press('Alt+ArrowDown');
  await menu.waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  expect(await inGrid(page)).toBe(true);
}, 180_000);

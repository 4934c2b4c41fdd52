import type { Locator, Page } from 'playwright-core';
import { inBrowser, keepPicture } from './browser-workbench';
import { windowFindings } from './window-accessibility';

const browser = inBrowser();

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

async function openSheet(): Promise<Page> {
  const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx', context: CLIPBOARD });
  await pane.getByRole('button', { name: 'Tính xếp hạng' }).first().waitFor();
  return page;
}

async function go(page: Page, address: string): Promise<void> {
  await page.getByLabel('Hộp tên: địa chỉ ô').fill(address);
  await page.getByLabel('Hộp tên: địa chỉ ô').press('Enter');
}

const value = (page: Page, row: number, column: number): Promise<unknown> => page.evaluate(([r, c]) => window.workbench?.document?.session.model.activeSheet.value(r, c), [row, column] as const);
const inGrid = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('[data-place=sheet]') !== null);
const shownSheets = (page: Page): Promise<readonly string[]> => page.locator('[role=tab]').allTextContents();

function menuOf(page: Page, over: 'ô' | 'hàng' | 'cột'): Locator {
  return page.getByRole('menu', { name: `Lệnh cho các ${over}` });
}

test('cells are copied, pasted, cleared and sorted from their menu, by keyboard alone', async () => {
  const page = await openSheet();
  await go(page, 'B7:C8');
  await page.keyboard.press('Shift+F10');
  const menu = menuOf(page, 'ô');
  await menu.waitFor();
  expect(await windowFindings(page)).toEqual([]);
  await keepPicture(page, 'menu-cells');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'detached' });
  expect(await inGrid(page)).toBe(true);

  await go(page, 'G7');
  await page.keyboard.press('ContextMenu');
  await menu.getByRole('menuitem', { name: 'Dán' }).press('Enter');
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(7, 7) === 49.9);
  expect([await value(page, 6, 6), await value(page, 6, 7), await value(page, 7, 6)]).toEqual(['Sở Công Thương', 60.1, 'Ban Dân tộc']);

  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Xóa nội dung' }).press('Enter');
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(6, 6) === null);
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(6, 6) === 'Sở Công Thương');

  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Chèn' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Chèn ô, đẩy xuống dưới' }).press('Enter');
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(8, 6) === 'Sở Công Thương');
  expect([await value(page, 6, 6), await inGrid(page)]).toEqual([null, true]);

  await page.keyboard.press('Shift+F10');
  await menu.waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  expect(await inGrid(page)).toBe(true);
}, 180_000);

test('the right button selects what it is pressed on, and leaves a selection that it is pressed in', async () => {
  const page = await openSheet();
  const selected = (): Promise<unknown> =>
    page.evaluate(() => {
      const session = window.workbench?.document?.session;
      return session?.selection(session.model.activeSheet);
    });
  await page.mouse.click(250, 400, { button: 'right' });
  await menuOf(page, 'ô').waitFor();
  const cell = await selected();
  expect(cell).toMatchObject({ left: 1, rowCount: 1, columnCount: 1 });
  await page.keyboard.press('Escape');
  await go(page, 'A1:D30');
  await page.mouse.click(250, 400, { button: 'right' });
  await menuOf(page, 'ô').waitFor();
  expect(await selected()).toMatchObject({ top: 0, left: 0, rowCount: 30, columnCount: 4 });
  await page.keyboard.press('Escape');

  // A row by its header: hidden, and shown again over a selection around it.
  const header = (await page.locator('.grid-scroller').boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(header.x + 12, 400, { button: 'right' });
  await menuOf(page, 'hàng').waitFor();
  const row = ((await selected()) as { readonly top: number }).top;
  await keepPicture(page, 'menu-rows');
  await menuOf(page, 'hàng').getByRole('menuitem', { name: 'Ẩn hàng' }).click();
  const hidden = (): Promise<unknown> => page.evaluate((index) => window.workbench?.document?.session.model.activeSheet.rowHidden(index), row);
  await expect(hidden()).resolves.toBe(true);
  await go(page, `${row}:${row + 2}`);
  await page.keyboard.press('Shift+F10');
  await menuOf(page, 'hàng').getByRole('menuitem', { name: 'Hiện hàng' }).press('Enter');
  await expect(hidden()).resolves.toBe(false);

  await page.mouse.click(header.x + 200, header.y + 8, { button: 'right' });
  await menuOf(page, 'cột').getByRole('menuitem', { name: 'Chèn cột' }).click();
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(6, 2) === 'Sở Công Thương');
}, 180_000);

test('where the browser keeps the clipboard to itself, the keys are named', async () => {
  const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await pane.getByRole('button', { name: 'Tính xếp hạng' }).first().waitFor();
  await go(page, 'B7');
  await page.keyboard.press('Shift+F10');
  await menuOf(page, 'ô').getByRole('menuitem', { name: 'Dán' }).press('Enter');
  await page.getByText('hãy nhấn Ctrl+V').waitFor();
}, 180_000);

test('sheets are moved, hidden and shown from the menu of their tab', async () => {
  const page = await openSheet();
  const add = page.getByRole('button', { name: 'Thêm trang tính' });
  await add.click();
  await page.waitForFunction(() => document.querySelectorAll('[role=tab]').length === 2);
  const [first = '', second = ''] = await shownSheets(page);
  const tab = (name: string): Locator => page.getByRole('tab', { name });
  await tab(second).click({ button: 'right' });
  await keepPicture(page, 'menu-tab');
  await page.getByRole('menuitem', { name: 'Chuyển sang trái' }).click();
  await page.waitForFunction((name) => document.querySelector('[role=tab]')?.textContent === name, second);
  expect(await shownSheets(page)).toEqual([second, first]);

  await tab(second).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Ẩn', exact: true }).press('Enter');
  await tab(second).waitFor({ state: 'detached' });
  await tab(first).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Ẩn', exact: true }).click();
  await page.getByText('là trang tính duy nhất còn hiện').waitFor();
  await tab(first).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Hiện trang tính' }).click();
  await page.getByRole('menuitem', { name: second }).click();
  await tab(second).waitFor();
  expect(await tab(second).getAttribute('aria-selected')).toBe('true');
}, 180_000);

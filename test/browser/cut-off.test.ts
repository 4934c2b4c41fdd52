/**
 * What a person sees where a script does not come: Office.js blocked, refused or held back, our own scripts held back, and each lazy script cut off once. One
 * sentence, within five seconds, and a way to try again that works.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Locator, Route } from 'playwright-core';
import { inBrowser, keepPicture } from './browser-workbench';

const browser = inBrowser();

/** What Office.js or a script of ours is asked for by, in the workbench. */
const OFFICE = /\/office\/office\.js$/;
const OFFICE_FOR_EXCEL = /\/office\/excel-web[\w.-]*\.js$/;
const OWN = /\/app\/taskpane\.[0-9a-f]+\.js$/;

/** A person is told by then; the workbench's own window takes some time before the pane's page begins. */
const TOLD_MS = 5_000;

/** Answers the first request for an address in a way of its own, and all others as usual. */
function onceOnly(address: RegExp, answer: (route: Route) => Promise<unknown>): (context: BrowserContext) => Promise<void> {
  let answered = false;
  return async (context) => {
    await context.route(address, async (route) => {
      if (answered) return route.continue();
      answered = true;
      await answer(route);
    });
  };
}

/** How long after the page began an element was there. */
async function shownAfter(element: Locator): Promise<number> {
  await element.waitFor();
  return element.evaluate(() => performance.now());
}

const VIETNAMESE = { locale: 'vi-VN', viewport: { width: 1280, height: 1500 } };

const never = (): Promise<void> => Promise.resolve();

test.each([
  ['blocked by a firewall', (route: Route) => route.abort('connectionrefused')],
  ['refused by a proxy', (route: Route) => route.fulfill({ status: 403, contentType: 'text/html', body: '<p>No</p>' })],
  ['answered by a page of a proxy', (route: Route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: '' })],
])('Office.js %s: the pane says so within five seconds, and tries again when asked', async (_, answer) => {
  const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx', before: onceOnly(OFFICE, answer), context: VIETNAMESE });
  expect(await shownAfter(pane.getByText('Không tải được Office.js'))).toBeLessThan(TOLD_MS);
  await keepPicture(page, 'cut-off-office');
  await pane.getByRole('button', { name: 'Thử lại' }).click();
  await pane.locator('#ranking-heading').waitFor();
});

test.each([
  ['Office.js', OFFICE],
  ['the part of Office.js that is for Excel', OFFICE_FOR_EXCEL],
])('packets of %s are dropped: the pane says within five seconds that it waits', async (_, address) => {
  const { pane } = await browser.open({ sample: 'ict-index-2017.xlsx', before: onceOnly(address, never), context: VIETNAMESE });
  expect(await shownAfter(pane.getByText('XepHang chưa nối được với Excel'))).toBeLessThan(TOLD_MS);
});

test('Office.js comes late: the pane says that it waits, and is drawn when it has come', async () => {
  const late = (route: Route): Promise<void> => new Promise((resolve) => setTimeout(resolve, 8_000)).then(() => route.continue());
  const { pane } = await browser.open({ sample: 'ict-index-2017.xlsx', before: onceOnly(OFFICE, late), context: VIETNAMESE });
  await pane.getByText('XepHang chưa nối được với Excel').waitFor();
  await pane.locator('#ranking-heading').waitFor();
  expect(await pane.getByText('XepHang chưa nối được với Excel').count()).toBe(0);
});

test('not even our own script comes: the page says so in both languages', async () => {
  const { pane } = await browser.open({ sample: 'ict-index-2017.xlsx', before: onceOnly(OWN, never) });
  expect(await shownAfter(pane.getByText('XepHang mở lâu hơn thường lệ'))).toBeLessThan(TOLD_MS);
  expect(await pane.getByText('XepHang takes longer to open').isVisible()).toBe(true);
});

test('a page that is opened outside Excel says what it is, and throws nothing', async () => {
  const { page, pane, paneFrame } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await pane.locator('#compute-ranks').waitFor();
  const address = paneFrame().url().replace(/[?#].*$/u, '');
  // A page of its own: Office.js remembers its host in the storage of the tab.
  const outside = await page.context().newPage();
  await outside.goto(address);
  await outside.getByText('This page is the pane of XepHang').waitFor();
});

describe('each lazy script, cut off once', () => {
  const scripts = readdirSync(path.resolve(__dirname, '../../dist/app')).filter((file) => file.endsWith('.js') && !/^(?:taskpane|vendor)\./.test(file));
  const cut = new Set<string>();

  const cutEachOnce = async (context: BrowserContext): Promise<void> => {
    await context.route(/\/app\/[\w.-]+\.js$/, async (route) => {
      const file = path.posix.basename(new URL(route.request().url()).pathname);
      if (!scripts.includes(file) || cut.has(file)) return route.continue();
      cut.add(file);
      return route.abort('connectionreset');
    });
  };

  test('gives one sentence, and trying again does what was asked', async () => {
    const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx', before: cutEachOnce, context: VIETNAMESE });
    const ribbon = page.getByRole('toolbar');
    const part = pane.getByText('Phần này của ngăn chưa tải về được');
    const deed = pane.getByText('Chưa làm được vì một tệp của XepHang không tải về được');
    const again = pane.getByRole('button', { name: 'Thử lại' });

    // The words, without which nothing can be drawn.
    await pane.getByText(/Không tải được|chưa tải/).first().waitFor();
    await again.click();

    // The ranking, shown with the sheet; the rest of the pane is there.
    await part.waitFor();
    await pane.locator('#edit-found').waitFor();
    await keepPicture(page, 'cut-off-parts');
    await again.click();
    await pane.locator('#ranking-heading').waitFor();
    await pane.locator('#place-tables').click();
    await part.waitFor();
    await again.click();
    await pane.locator('#copy-tables').waitFor();
    expect(await part.count()).toBe(0);
    await pane.locator('#place-ranking').click();

    const afterAgain = async (what: () => Promise<void>): Promise<void> => {
      await what();
      await deed.waitFor();
      expect(await pane.locator('.card').count()).toBe(1);
      await again.click();
      await deed.waitFor({ state: 'detached' });
    };

    await pane.locator('#edit-found').click();
    await part.waitFor();
    await again.click();
    await pane.locator('#recompute-on-change').waitFor();

    // What writes and puts back comes with the first action, whichever it is.
    await afterAgain(() => ribbon.getByRole('button', { name: 'Khôi phục' }).click());
    await pane.getByText('Không có gì để khôi phục').waitFor();
    await pane.getByLabel('Ghi vào ô').selectOption('formulas');
    await afterAgain(() => pane.locator('#compute-ranks').click());
    await pane.locator('.card').getByText('Đã xếp hạng').waitFor();
    await afterAgain(() => ribbon.getByRole('button', { name: 'Thay hàm bằng giá trị' }).click());
    // What it came to is told before the next deed begins.
    await pane.getByText('không có ô nào dùng hàm XEPHANG').waitFor();
    await pane.locator('#place-tables').click();
    await afterAgain(() => pane.locator('#download-annex').click());
    await afterAgain(() => ribbon.getByRole('button', { name: 'Chèn bảng' }).click());
    await keepPicture(page, 'cut-off-done');
  });

  test('also where a sheet is read that nobody has asked for, and where the part for pasted text is shown', async () => {
    const { page, pane } = await browser.open({ before: cutEachOnce, context: VIETNAMESE });
    await page.getByRole('button', { name: 'Sổ tính mới Một trang tính trống.' }).click();
    await pane.getByText('Chưa làm được vì một tệp của XepHang').waitFor();
    await pane.getByRole('button', { name: 'Thử lại' }).click();
    await pane.getByText('Phần này của ngăn chưa tải về được').waitFor();
    await pane.getByRole('button', { name: 'Thử lại' }).click();
    await pane.locator('#try-sample').waitFor();
    await page.evaluate(() => {
      const editing = window.workbench?.document?.editing;
      const lines = ['STT   Tên đơn vị   Tổng điểm', '1   Sở Tài chính   85,40', '2   Sở Y tế   72,00', '3   Sở Tư pháp   84,40'];
      editing?.paste(editing.session.model.activeSheet, { top: 0, left: 0, rowCount: 1, columnCount: 1 }, lines.map((line) => [line]));
    });
    await pane.getByText('Phần này của ngăn chưa tải về được').waitFor();
    await pane.getByRole('button', { name: 'Thử lại' }).click();
    await pane.locator('.split-table').waitFor();
  });

  test('also the words of the other language', async () => {
    const { pane } = await browser.open({ sample: 'ict-index-2017.xlsx', language: 'en', before: cutEachOnce, context: VIETNAMESE });
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.locator('#ranking-heading').waitFor();
  });

  test('and no script was left out', () => {
    expect([...cut].sort()).toEqual([...scripts].sort());
  });
});

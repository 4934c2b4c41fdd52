/** A new version is put on the server while the pane is open: whatever is pressed works or says what to do, the offer to reload appears, and a reload loses nothing. */
import type { Frame, Page } from 'playwright-core';
import { inBrowser, keepPicture, type OpenWorkbench } from './browser-workbench';
import { NEXT_VERSION, startWithReleases, type ServerOfReleases } from './next-release';

let server: ServerOfReleases | null = null;
const browser = inBrowser({
  start: async () => {
    server = await startWithReleases();
    return server;
  },
});

const TALL = { viewport: { width: 1280, height: 1500 } };
const RIBBON = ['Tính xếp hạng', 'Chèn bảng', 'Tách văn bản dán', 'Khôi phục', 'Thay hàm bằng giá trị'];

async function openOld(): Promise<OpenWorkbench> {
  server?.release('none');
  const opened = await browser.open({ sample: 'ict-index-2017.xlsx', context: TALL });
  await opened.pane.locator('#ranking-heading').waitFor();
  return opened;
}

/** The person comes back to the pane some minutes later. */
async function comeBack(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 600_000;
    window.dispatchEvent(new Event('focus'));
  });
}

const idle = (page: Page): Promise<unknown> => page.waitForFunction(() => document.querySelector('iframe') !== null && window.workbench?.document?.session.calculation.waitingCalls === 0);

/** Presses every button that the pane has, one after the other; each may bring others, and is pressed by its words once. */
async function pressEverything({ pane, page }: OpenWorkbench, leave: readonly string[]): Promise<readonly string[]> {
  const pressed: string[] = [];
  for (;;) {
    const names = await pane.locator('button:visible:not([role=tab]):not([disabled]):not([aria-disabled=true])').evaluateAll((buttons) => buttons.map((button) => button.textContent.trim() || (button.getAttribute('aria-label') ?? '')));
    const next = names.find((name) => name !== '' && !pressed.includes(name) && !leave.includes(name));
    if (next === undefined) return pressed;
    pressed.push(next);
    await pane.getByRole('button', { name: next, exact: true }).first().click();
    await pane.locator('[data-look=working]').waitFor({ state: 'detached' });
    await idle(page);
  }
}

test('the new version is copied over the old one: everything goes on, and the reload that is offered loses nothing', async () => {
  const opened = await openOld();
  const { page, pane, paneFrame } = opened;
  server?.release('copied over');

  for (const name of RIBBON) {
    await page.getByRole('toolbar').getByRole('button', { name }).click();
    await pane.locator('.card').waitFor();
    await pane.locator('[data-look=working]').waitFor({ state: 'detached' });
  }
  // Insert tables has made a sheet and brought it to the front.
  await page.getByRole('tab').first().click();
  await pane.locator('#place-ranking').click();
  await pane.locator('#ranking-heading').waitFor();
  await pane.locator('#edit-found').click();
  await pane.getByLabel('Khi đồng điểm').selectOption('dense');
  const pressed = await pressEverything(opened, []);
  expect(pressed).toEqual(expect.arrayContaining(['Tính xếp hạng', 'Đọc lại trang tính', 'Sao chép kết quả']));
  expect(await pane.getByText(/không tải về được|chưa tải về được|gặp lỗi/).count()).toBe(0);

  await page.getByRole('tab').first().click();
  await pane.locator('#place-ranking').click();
  await pane.locator('#compute-ranks').click();
  await pane.locator('.card[data-look=success]').waitFor();
  if ((await pane.getByRole('button', { name: 'Ghi đè' }).count()) > 0) await pane.getByRole('button', { name: 'Ghi đè' }).click();
  await pane.getByText(/^Đã xếp hạng|^Đã cập nhật|đúng/).first().waitFor();
  const ranked = (await page.evaluate(() => window.workbench?.document?.session.model.activeSheet.value(6, 3))) ?? null;
  await comeBack(paneFrame());
  await pane.getByText(`Đã có XepHang ${NEXT_VERSION}`).waitFor();
  await keepPicture(page, 'update-offered');

  await pane.locator('#reload-pane').click();
  await pane.locator('#edit-found').waitFor();
  await paneFrame().waitForFunction((version) => document.querySelector('meta[name="xephang-version"]')?.getAttribute('content') === version, NEXT_VERSION);
  await pane.locator('#ranking-heading').waitFor();
  expect(await pane.getByText(`Đã có XepHang`).count()).toBe(0);
  await pane.locator('#edit-found').click();
  expect(await pane.getByLabel('Khi đồng điểm').inputValue()).toBe('dense');
  expect(await page.evaluate(() => window.workbench?.document?.session.model.activeSheet.value(6, 3))).toBe(ranked);
  await pane.locator('#restore-ranks').click();
  await pane.getByText(/^Đã trả lại|^Đã gỡ/).waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Tính xếp hạng' }).click();
  await pane.locator('.card[data-look=success]').waitFor();
}, 240_000);

test('the old files are gone: what needs one says so, the offer appears, and after it everything works', async () => {
  const { page, pane, paneFrame } = await openOld();
  server?.release('in place of');
  await pane.locator('#edit-found').click();
  await pane.getByText('Phần này của ngăn chưa tải về được').waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Chèn bảng' }).click();
  await pane.getByText('Chưa làm được vì một tệp của XepHang không tải về được').waitFor();
  await pane.locator('#compute-ranks').waitFor();
  await comeBack(paneFrame());
  await keepPicture(page, 'update-old-files-gone');
  await pane.locator('#reload-pane').click();
  await paneFrame().waitForFunction((version) => document.querySelector('meta[name="xephang-version"]')?.getAttribute('content') === version, NEXT_VERSION);
  await pane.locator('#ranking-heading').waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: 'Chèn bảng' }).click();
  await pane.getByText(/^Đã lập/).first().waitFor();
}, 180_000);

test('the same version is no news', async () => {
  const { pane, paneFrame } = await openOld();
  const asked = pane.locator('body').page().waitForResponse((response) => response.url().endsWith('/taskpane.html') && response.request().resourceType() === 'fetch');
  await comeBack(paneFrame());
  await asked;
  await pane.locator('#compute-ranks').click();
  await pane.locator('.card[data-look=success]').waitFor();
  expect(await pane.locator('#reload-pane').count()).toBe(0);
});

/** The add-in's pane in a real browser, over the real channel: what axe finds, how it fits, how the keyboard moves in it. Pictures of each state are kept. */
import type { FrameLocator, Page } from 'playwright-core';
import { accessibilityFindings } from './accessibility';
import { inBrowser, keepPicture, type OpenOptions, type OpenWorkbench } from './browser-workbench';

const browser = inBrowser();

const COMPUTE = { vi: 'Tính xếp hạng', en: 'Compute ranks' } as const;
const TALL = { viewport: { width: 1000, height: 1500 } };

async function openPane(options: OpenOptions = {}): Promise<OpenWorkbench> {
  // On the web Office.js gives no theme: what the browser prefers counts.
  const colorScheme = options.theme === 'dark' ? 'dark' : 'light';
  const opened = await browser.open({ sample: 'ict-index-2017.xlsx', ...options, context: { ...TALL, colorScheme, ...options.context } });
  await opened.pane.locator('#ranking-heading').waitFor();
  return opened;
}

/** What a person types into a cell of the active sheet. */
async function type(page: Page, [row, column]: readonly [number, number], text: string): Promise<void> {
  await page.evaluate(
    ([r, c, typed]) => {
      const session = window.workbench?.document?.session;
      session?.edit(session.model.activeSheet, r, c, typed);
    },
    [row, column, text] as const,
  );
}

/** How far the pane can be scrolled sideways. */
function sideways(pane: FrameLocator): Promise<number> {
  return pane.locator('html').evaluate((element) => element.scrollWidth - element.clientWidth);
}

test.each([
  ['vi', 'light', 'none'],
  ['en', 'light', 'none'],
  ['vi', 'dark', 'none'],
  ['en', 'dark', 'none'],
  ['vi', 'contrast', 'active'],
  ['en', 'contrast', 'active'],
] as const)('axe finds nothing in the pane: %s, %s', async (language, theme, forcedColors) => {
  const { page, pane, paneFrame } = await openPane({ language, theme, context: { forcedColors } });
  await pane.locator('#edit-found').click();
  await pane.locator('#recompute-on-change').waitFor();
  await keepPicture(page, `pane-found-${language}-${theme}`);
  expect(await accessibilityFindings(paneFrame())).toEqual([]);
  await pane.getByRole('button', { name: COMPUTE[language] }).click();
  await pane.locator('.card[data-look=success]').waitFor();
  await keepPicture(page, `pane-done-${language}-${theme}`);
  expect(await accessibilityFindings(paneFrame())).toEqual([]);
  await type(page, [6, 2], '12');
  await pane.locator('.card[data-look=warning]').waitFor();
  await keepPicture(page, `pane-stale-${language}-${theme}`);
  expect(await accessibilityFindings(paneFrame())).toEqual([]);
});

test('the pane is dark where the theme is', async () => {
  const colour = async (theme: 'light' | 'dark'): Promise<string> => {
    const { pane } = await openPane({ theme });
    return pane.locator('.fui-FluentProvider').evaluate((element) => getComputedStyle(element).backgroundColor);
  };
  expect(await colour('light')).toBe('rgb(255, 255, 255)');
  expect(await colour('dark')).toBe('rgb(41, 41, 41)');
});

test.each([320, 160])('at %d pixels nothing has to be scrolled sideways', async (width) => {
  const { page, pane, paneFrame } = await openPane();
  await pane.locator('#edit-found').click();
  await pane.locator('#recompute-on-change').waitFor();
  await page.locator('iframe').evaluate((element, pixels) => {
    Object.assign(element.style, { position: 'fixed', inset: '0 auto auto 0', width: `${String(pixels)}px`, minWidth: '0', height: '100%', zIndex: '9' });
  }, width);
  expect(await pane.locator('html').evaluate((element) => element.clientWidth)).toBeLessThanOrEqual(width);
  expect(await sideways(pane)).toBe(0);
  await pane.getByRole('button', { name: COMPUTE.vi }).click();
  await pane.locator('.card[data-look=success]').waitFor();
  expect(await sideways(pane)).toBe(0);
  await keepPicture(page, `pane-${String(width)}-pixels`);
  expect(await accessibilityFindings(paneFrame())).toEqual([]);
});

/** Tab, as a person presses it in the pane, until something has the focus that the selector names. */
async function tabTo(page: Page, pane: FrameLocator, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await pane.locator(selector).and(pane.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

test('by keyboard alone: rank, Tab to what the card offers, take the answer that has the focus, restore', async () => {
  const { page, pane } = await openPane();
  const focused = (): Promise<string> => pane.locator(':focus').evaluate((element) => element.textContent);
  await pane.locator('#compute-ranks').focus();
  await page.keyboard.press('Enter');
  await pane.locator('.card:focus').waitFor();
  expect(await focused()).toContain('Đã xếp hạng 34 đơn vị');
  await tabTo(page, pane, '.card-answer');
  expect(await focused()).toBe('Khôi phục như trước');
  // Another score, so that ranks are no longer right: else there is nothing to ask.
  await type(page, [6, 2], '0.1');
  await pane.locator('#compute-ranks').focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Ghi đè' }).and(pane.locator(':focus')).waitFor();
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: 'Ghi đè' }).waitFor({ state: 'detached' });
  await pane.locator('#restore-ranks').focus();
  await page.keyboard.press('Enter');
  await pane.getByText('đúng như trước').waitFor();
  expect(await page.evaluate(() => window.workbench?.document?.session.model.activeSheet.value(6, 3))).toBeNull();
});

test('Tab comes to every control in the order in which they are seen: tabs, what was found, the main button, the card, the list, what is to be looked at', async () => {
  const { page, pane } = await openPane();
  await type(page, [6, 2], '');
  await pane.locator('#issues').waitFor();
  await pane.locator('#restore-ranks').focus();
  for (const selector of ['#place-ranking', '#edit-found', '#compute-ranks', '.card', '#unit-list', '#issues summary']) await tabTo(page, pane, selector);
  await pane.locator('#place-ranking').focus();
  await page.keyboard.press('ArrowRight');
  await pane.locator('#copy-tables').waitFor();
  await tabTo(page, pane, 'summary');
  await page.keyboard.press('Enter');
  await pane.getByLabel('Kiểu bảng').waitFor();
});

test('someone who types in the sheet keeps the focus there when ranks follow', async () => {
  const { page, pane } = await openPane();
  await pane.locator('#edit-found').click();
  await pane.locator('#recompute-on-change').click();
  await pane.locator('#compute-ranks').click();
  await pane.locator('.card[data-look=success]').waitFor();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.focus();
  });
  await type(page, [6, 2], '99');
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(6, 3) === 1);
  expect(await pane.locator('html').evaluate(() => document.hasFocus())).toBe(false);
});

test('an empty sheet and a question look like what they are', async () => {
  const { page, pane, paneFrame } = await openPane();
  await pane.locator('#compute-ranks').click();
  await pane.locator('.card[data-look=success]').waitFor();
  await type(page, [6, 2], '0.1');
  await pane.locator('#compute-ranks').click();
  await pane.getByRole('button', { name: 'Ghi đè' }).waitFor();
  await keepPicture(page, 'pane-question');
  expect(await accessibilityFindings(paneFrame())).toEqual([]);
  await page.evaluate(() => window.workbench?.document?.editing.sheets.add());
  await pane.locator('#paste-table').click();
  await pane.locator('textarea').waitFor();
  await keepPicture(page, 'pane-empty');
  expect(await accessibilityFindings(paneFrame())).toEqual([]);
});

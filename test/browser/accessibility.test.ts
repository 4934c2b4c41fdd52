import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { inBrowser, keepPicture } from './browser-workbench';

const browser = inBrowser();

/** What axe finds in the window itself; the add-in's page in its frame has tests of its own. */
async function findings(page: Page): Promise<readonly string[]> {
  const source = await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    // A dialog that fades in has other colours half-way.
    const fading = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    const { axe } = window as unknown as { readonly axe: { run: (context: object, options: object) => Promise<AxeResults> } };
    // Fluent's own sentinels of its focus traps: they hand the focus on as soon as they get it.
    return axe.run({ exclude: ['iframe', '[data-tabster-dummy]'] }, { resultTypes: ['violations'], iframes: false });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing on the start page, in the window, and in a question (%s)', async (theme) => {
  const { page } = await browser.open({ theme });
  await page.getByRole('button', { name: 'Chỉ số ứng dụng CNTT 2017' }).waitFor();
  await keepPicture(page, `${theme}-start`);
  expect(await findings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Chỉ số ứng dụng CNTT 2017' }).click();
  await page.getByRole('tab', { name: 'Chỉ số 2017' }).waitFor();
  await page.frameLocator('iframe').getByRole('button').first().waitFor();
  await keepPicture(page, `${theme}-window`);
  expect(await findings(page)).toEqual([]);

  const bar = page.getByLabel('Thanh công thức');
  for (const [text, shown] of [['=XEPHANG.', '[role=listbox]'], ['=XEPHANG.RANK(', '[aria-current=true]']] as const) {
    await bar.fill(text);
    await page.locator(shown).waitFor();
    expect(await findings(page)).toEqual([]);
  }
  await bar.press('Escape');

  await page.getByRole('button', { name: 'Nhà phát triển' }).click();
  await page.getByRole('region', { name: 'Các yêu cầu của tiện ích' }).waitFor();
  await page.getByRole('button', { name: 'dịch vụ' }).first().click();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nhà phát triển' }).click();

  await page.getByLabel('Thanh công thức').fill('Bảng điểm');
  await page.getByLabel('Thanh công thức').press('Enter');
  await page.getByRole('toolbar').getByRole('button', { name: 'Mới' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await findings(page)).toEqual([]);
}, 240_000);

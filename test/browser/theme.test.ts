import { inBrowser, keepPicture } from './browser-workbench';

const browser = inBrowser();

test('an open pane follows another theme of the window at once, while the focus stays elsewhere', async () => {
  const { page, pane, paneFrame } = await browser.open({ sample: 'ict-index-2017.xlsx' });
  await pane.getByRole('button', { name: 'Tính xếp hạng' }).first().waitFor();
  for (const [before, theme, looks] of [
    ['Sáng', 'Tối', 'dark'],
    ['Tối', 'Tương phản cao', 'dark'],
    ['Tương phản cao', 'Sáng', 'light'],
  ] as const) {
    await page.getByRole('button', { name: `Giao diện: ${before}` }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await paneFrame().waitForFunction((wanted) => {
      const colour = getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor;
      return colour === (wanted === 'dark' ? 'rgb(41, 41, 41)' : 'rgb(255, 255, 255)');
    }, looks);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    if (theme === 'Tối') await keepPicture(page, 'theme-dark-at-once');
  }
}, 180_000);

import { inBrowser, keepPicture } from './browser-workbench';

const browser = inBrowser();

test.each(['vi', 'en'] as const)('a sample opens with the add-in connected in its frame (%s)', async (language) => {
  const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx', language });
  const compute = { vi: 'Tính xếp hạng', en: 'Compute ranks' }[language];
  await pane.getByRole('button', { name: compute }).first().waitFor();
  await keepPicture(page, `sample-${language}`);
  await page.getByRole('toolbar').getByRole('button', { name: compute }).click();
  await page.waitForFunction(() => window.workbench?.document?.session.model.activeSheet.value(6, 3) === 17);
});

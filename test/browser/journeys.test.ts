import { inBrowser, keepPicture, type OpenWorkbench } from './browser-workbench';

const browser = inBrowser();

const WORDS = {
  vi: { compute: 'Tính xếp hạng', restore: 'Khôi phục', name: 'Hộp tên: địa chỉ ô', formula: 'Thanh công thức', save: 'Lưu', open: 'Mở', unsaved: '(chưa lưu)', score: '90,5' },
  en: { compute: 'Compute ranks', restore: 'Restore', name: 'Name box: address of the cell', formula: 'Formula bar', save: 'Save', open: 'Open', unsaved: '(not saved)', score: '90.5' },
} as const;

/** The value of a cell of the active sheet, waited for: the add-in answers in its own time. */
async function waitForValue({ page }: OpenWorkbench, row: number, column: number, value: string | number | null): Promise<void> {
  await page.waitForFunction(([r, c, wanted]) => window.workbench?.document?.session.model.activeSheet.value(r, c) === wanted, [row, column, value] as const);
}

async function enter({ page }: OpenWorkbench, { name, formula }: { readonly name: string; readonly formula: string }, address: string, text: string): Promise<void> {
  await page.getByLabel(name).fill(address);
  await page.getByLabel(name).press('Enter');
  await page.getByLabel(formula).fill(text);
  await page.getByLabel(formula).press('Enter');
}

test.each(['vi', 'en'] as const)('from a sample to ranks, an edited score, a function, and a saved file that opens again (%s)', async (language) => {
  const words = WORDS[language];
  const opened = await browser.open({ sample: 'ict-index-2017.xlsx', language });
  const { page, pane } = opened;
  await pane.getByRole('button', { name: words.compute }).first().waitFor();
  await keepPicture(page, `${language}-1-sample`);
  // The numbers of the rows, from which their heights show: neither ranking nor restoring changes any.
  const rowNumbers = (): Promise<Buffer> => page.screenshot({ clip: { x: 0, y: 206, width: 32, height: 530 } });
  const heights = await rowNumbers();

  // Ban Dân tộc is the last of its group of 19.
  await page.getByRole('toolbar').getByRole('button', { name: words.compute }).click();
  await waitForValue(opened, 7, 3, 19);
  await page.getByText(words.unsaved).waitFor();
  // At rest, and no tooltip over it: this picture is the one of the README.
  await page.mouse.move(700, 600);
  await page.getByRole('tooltip').waitFor({ state: 'hidden' });
  await pane.getByRole('button', { name: words.compute, disabled: false }).first().waitFor();
  await keepPicture(page, `${language}-2-ranks`);
  expect((await rowNumbers()).equals(heights)).toBe(true);

  await page.getByRole('toolbar').getByRole('button', { name: words.restore }).click();
  await waitForValue(opened, 7, 3, null);
  await keepPicture(page, `${language}-3-restored`);
  expect((await rowNumbers()).equals(heights)).toBe(true);

  // With 90,5 points it is the first; typed as the locale writes numbers.
  await enter(opened, words, 'C8', words.score);
  await waitForValue(opened, 7, 2, 90.5);
  await pane.getByRole('button', { name: words.compute }).first().click();
  await waitForValue(opened, 7, 3, 1);
  await keepPicture(page, `${language}-4-edited`);

  await enter(opened, words, 'F8', language === 'vi' ? '=XEPHANG.RANK(C8;C7:C25)' : '=XEPHANG.RANK(C8,C7:C25)');
  await waitForValue(opened, 7, 5, 1);
  await keepPicture(page, `${language}-5-function`);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('toolbar').getByRole('button', { name: words.save, exact: true }).click()]);
  expect(download.suggestedFilename()).toBe('ict-index-2017.xlsx');
  await page.getByText(words.unsaved).waitFor({ state: 'detached' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('toolbar').getByRole('button', { name: words.open, exact: true }).click()]);
  await chooser.setFiles(await download.path());
  await page.waitForFunction(() => window.workbench?.document?.fileName !== 'ict-index-2017.xlsx');
  await waitForValue(opened, 7, 2, 90.5);
  await waitForValue(opened, 7, 3, 1);
  expect(await page.evaluate(() => window.workbench?.document?.session.model.activeSheet.formula(7, 5))).toBe('=XEPHANG.RANK(C8,C7:C25)');
}, 300_000);

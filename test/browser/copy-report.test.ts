/** "Copy the result" is pressed for the first time: what is on the clipboard, or what is said. */
import { inBrowser, type OpenWorkbench } from './browser-workbench';

const browser = inBrowser();

const open = (): Promise<OpenWorkbench> => browser.open({ sample: 'ict-index-2017.xlsx', language: 'en', context: { permissions: ['clipboard-read'] } });

async function clipboardText({ page }: OpenWorkbench): Promise<string> {
  await page.bringToFront();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  return page.evaluate(() => navigator.clipboard.readText());
}

test.each([
  ['the mouse', ({ pane }: OpenWorkbench) => pane.locator('#copy-report').click()],
  ['the Enter key', ({ pane }: OpenWorkbench) => pane.locator('#copy-report').press('Enter')],
])('the first press by %s copies at once, and says so', async (_, press) => {
  const opened = await open();
  await opened.pane.locator('#ranking-heading').waitFor();
  await press(opened);
  await opened.pane.getByText('The result was copied.').waitFor();
  expect(await clipboardText(opened)).toMatch(/\tUnit\t.*\n.*Sở/);
}, 300_000);

test('a press by a script copies or says that it was not allowed, and what the browser refuses is never called copied', async () => {
  const { pane } = await open();
  await pane.locator('#ranking-heading').waitFor();
  const button = pane.locator('#copy-report');
  await button.dispatchEvent('click');
  await pane.getByText(/The result was copied\.|The browser did not allow copying/).waitFor();
  await button.evaluate(({ ownerDocument }) => {
    Object.assign(ownerDocument, { execCommand: () => false });
  });
  await button.click();
  await pane.getByText('The browser did not allow copying').waitFor();
}, 300_000);

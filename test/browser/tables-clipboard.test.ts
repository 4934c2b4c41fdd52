/** The tables on the clipboard of a real browser, copied in the pane's frame as a person does. What Word makes of them was not seen. */
import { inBrowser } from './browser-workbench';

const browser = inBrowser();

test('"Copy for Word" puts widths, lines, font and repeated header on the clipboard, and the same as text', async () => {
  const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx', context: { permissions: ['clipboard-read'] } });
  await pane.locator('#place-tables').click();
  await pane.locator('#copy-tables').click();
  await pane.getByText('Đã sao chép các bảng').waitFor();
  await page.bringToFront();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return Promise.all([read('text/html'), read('text/plain')]);
  });
  // What the browser left of it: it may rewrite what is copied.
  expect(html).toMatch(/<thead>.*?<th[^>]*width:\s*43\.94pt/s);
  expect(html).toMatch(/border:\s*(?:0\.5pt solid|solid)/);
  expect(html).toContain('Times New Roman');
  expect(html.match(/<table/g)).toHaveLength(2);
  expect(text).toContain('7\tSở Nông nghiệp và PTNT\t72,00\t6');
}, 300_000);

/** The grid in a real browser: what it shows, and what mouse, keys, input methods and the clipboard do. */

import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './chromium';
import { buildGridPage, openGridPage, openSample } from './grid-page/grid-page';

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchBrowser(), buildGridPage()]);
}, 300_000);

beforeEach(async () => {
  page = await openGridPage(browser, script);
});

afterEach(() => page.context().close());

afterAll(() => browser.close());

const value = (row: number, column: number): Promise<unknown> => page.evaluate(([r, c]) => window.gridPage.editing().session.model.activeSheet.value(r, c), [row, column] as const);
const active = (): Promise<string> => page.locator('[role=gridcell]').innerText();

/** What the canvas shows, as one number for each pixel. */
function differingPixels(): Promise<number> {
  return page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('There is no canvas');
    const frames = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const pixels = (): Uint32Array => new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    await frames();
    const scrolled = pixels();
    window.gridPage.grid().refresh();
    await frames();
    return pixels().reduce((sum, pixel, index) => sum + (pixel === scrolled[index] ? 0 : 1), 0);
  });
}

async function keepPicture(name: string): Promise<void> {
  const folder = path.resolve('out/pictures');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `grid-${name}.png`) });
}

describe('the grid', () => {
  test.each(['ict-index-2017.xlsx', 'ict-index-2017-group-column.xlsx', 'ict-index-2017-pasted.xlsx'])('shows %s', async (name) => {
    await openSample(page, name);
    await expect(active()).resolves.toMatch(/^A1, /);
    await keepPicture(name.replace('.xlsx', ''));
  });

  test('shows after scrolling what it shows when painted anew, also where screens are finer', async () => {
    for (const deviceScaleFactor of [1, 1.25]) {
      page = await openGridPage(browser, script, { deviceScaleFactor });
      await openSample(page, 'ict-index-2017.xlsx');
      await page.evaluate(() => {
        window.gridPage.editing().session.model.activeSheet.frozen = { rows: 2, columns: 1 };
        window.gridPage.grid().refresh();
      });
      for (const [across, down] of [[0, 40], [0, 36], [0, -8], [44, 0], [-16, 0], [0, 200], [20, 20]] as const) {
        await page.evaluate(([x, y]) => document.querySelector('.grid-scroller')?.scrollBy(x, y), [across, down] as const);
        expect(await differingPixels()).toBe(0);
      }
    }
  });

  test('enters what is typed in the locale of the data, and goes down', async () => {
    await openSample(page, 'ict-index-2017.xlsx');
    await page.evaluate(() => window.gridPage.grid().select({ top: 6, left: 2, rowCount: 1, columnCount: 1 }));
    await page.keyboard.type('85,5');
    await page.keyboard.press('Enter');
    expect(await value(6, 2)).toBe(85.5);
    await expect(active()).resolves.toBe('C8, 49,90');
    await page.keyboard.press('Control+z');
    expect(await value(6, 2)).toBe(60.1);
  });

  test('keeps an edit open that is refused, with its text', async () => {
    await openSample(page, 'ict-index-2017.xlsx');
    await page.evaluate(() => window.gridPage.grid().select({ top: 6, left: 4, rowCount: 1, columnCount: 1 }));
    await page.keyboard.type('=1+');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => [window.gridPage.grid().edit, window.gridPage.told.at(-1)])).toEqual([{ mode: 'enter', text: '=1+' }, 'refused: not-a-formula']);
    await page.keyboard.press('Escape');
    expect(await value(6, 4)).toBeNull();
  });

  test('lets an input method compose from the first key', async () => {
    await openSample(page, 'ict-index-2017.xlsx');
    await page.evaluate(() => window.gridPage.grid().select({ top: 6, left: 4, rowCount: 1, columnCount: 1 }));
    const client = await page.context().newCDPSession(page);
    for (const text of ['T', 'Tố', 'Tốt']) await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await page.evaluate(() => window.gridPage.grid().edit)).toEqual({ mode: 'enter', text: 'Tốt' });
    await client.send('Input.insertText', { text: 'Tốt' });
    await page.keyboard.press('Enter');
    expect(await value(6, 4)).toBe('Tốt');
  });

  test('goes on with a text from the formula bar', async () => {
    await openSample(page, 'ict-index-2017.xlsx');
    await page.evaluate(() => window.gridPage.grid().select({ top: 6, left: 4, rowCount: 1, columnCount: 1 }));
    expect(await page.evaluate(() => {
      window.gridPage.grid().setEditText('=C7*2');
      return window.gridPage.grid().commit('Down');
    })).toBe('done');
    expect(await value(6, 4)).toBe(120.2);
    await expect(active()).resolves.toMatch(/^E8, /);
  });

  test('selects by dragging and tells the session when the button is up', async () => {
    await openSample(page, 'ict-index-2017.xlsx');
    await page.mouse.move(500, 200);
    await page.mouse.down();
    await page.mouse.move(300, 270, { steps: 3 });
    await page.mouse.up();
    const area = await page.evaluate(() => {
      const { session } = window.gridPage.editing();
      return session.selection(session.model.activeSheet);
    });
    expect(area).toEqual({ top: 6, left: 1, rowCount: 4, columnCount: 2 });
  });

  test('resizes a column by the edge of its header', async () => {
    await openSample(page, 'ict-index-2017.xlsx');
    await page.mouse.move(550, 10);
    await page.mouse.down();
    await page.mouse.move(610, 10, { steps: 3 });
    await page.mouse.up();
    const width = await page.evaluate(() => window.gridPage.editing().session.model.activeSheet.columnWidth(2));
    // 98 pixels and 60 more.
    expect(Math.round(width / 0.75)).toBe(158);
  });

  test('copies cells with moved references, and texts to other programs', async () => {
    await openSample(page, 'ict-index-2017.xlsx');
    await page.evaluate(() => {
      window.gridPage.editing().type(window.gridPage.editing().session.model.activeSheet, { row: 6, column: 4 }, '=C7*2');
      window.gridPage.grid().select({ top: 6, left: 4, rowCount: 1, columnCount: 1 });
    });
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('120,2\r\n');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+v');
    expect(await page.evaluate(() => window.gridPage.editing().session.model.activeSheet.formula(7, 4))).toBe('=C8*2');
  });

  test('takes the text of a decision line by line', async () => {
    await page.evaluate(() => window.gridPage.open({ rows: 0 }));
    const text = await readFile(path.resolve('assets/samples/ict-index-2017-decision.txt'), 'utf8');
    await page.evaluate((decision) => navigator.clipboard.writeText(decision), text);
    await page.keyboard.press('Control+v');
    const lines = text.split(/\r?\n/);
    const first = lines.findIndex((line) => /^\d+\t/.test(line));
    expect(await value(0, 0)).toBe(lines[0]);
    expect(await value(first, 1)).toBe(lines[first]?.split('\t')[1]);
    // A decimal point is no number where the comma is the decimal sign: the text stays as it is written.
    expect(await value(first, 2)).toBe('85.40');
    expect(await value(first, 3)).toBe(1);
    await keepPicture('decision-pasted');
  });

  test('takes a table of another program with merged cells and formats', async () => {
    await page.evaluate(() => window.gridPage.open({ rows: 0 }));
    await page.evaluate(async () => {
      const html = '<table><tr><td colspan="2" style="font-weight:bold;color:#ff0000">Các Sở,<br>ban, ngành</td></tr><tr><td><p>Sở Y tế</p></td><td align="right">84,4</td></tr></table>';
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob(['x'], { type: 'text/plain' }) })]);
    });
    await page.keyboard.press('Control+v');
    expect(await value(0, 0)).toBe('Các Sở,\nban, ngành');
    expect(await value(1, 1)).toBe(84.4);
    const [merges, style] = await page.evaluate(() => {
      const sheet = window.gridPage.editing().session.model.activeSheet;
      return [sheet.merges, sheet.style(0, 0)] as const;
    });
    expect(merges).toEqual([{ top: 0, left: 0, rowCount: 1, columnCount: 2 }]);
    expect(style).toMatchObject({ bold: true, fontColor: '#FF0000' });
  });

  test('has nothing that axe objects to, at rest and while a cell is edited', async () => {
    await openSample(page, 'ict-index-2017.xlsx');
    await page.addScriptTag({ path: path.resolve('node_modules/axe-core/axe.min.js') });
    const violations = (): Promise<unknown> => page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
    expect(await violations()).toEqual([]);
    await page.keyboard.press('F2');
    expect(await violations()).toEqual([]);
  });
});

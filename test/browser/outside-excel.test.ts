/** The add-in's page as its server gives it to a browser, with no Excel around it: somebody has opened the address by itself. */
import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { requireBuiltAddin } from '../../workbench/headless/addin/addin-build';
import { folder } from '../../workbench/headless/jsdom/folder';
import { isOfficeAddress, officeFile } from '../../workbench/headless/jsdom/office-library';
import { mediaType } from '../../workbench/page/server/media-type';
import { launchBrowser } from './chromium';
import { keepPicture } from './browser-workbench';

/** Office.js asks for this frame three seconds after its start, and the page's policy lets no telemetry out: the browser notes that, and nobody sees it. */
const TELEMETRY_FRAME = /^Framing 'https:\/\/telemetryservice\./;

let browser: Browser | null = null;
let server: Server | null = null;
let address = '';

beforeAll(async () => {
  const read = folder(await requireBuiltAddin());
  const listening = createServer((request, response) => {
    const file = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    void read(file).then((body) => response.writeHead(body === null ? 404 : 200, { 'content-type': mediaType(file) }).end(body));
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const bound = listening.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('The server has no port');
  address = `http://127.0.0.1:${String(bound.port)}/taskpane.html`;
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly errors: readonly string[];
}

/** @param options.office what is answered in place of Office.js, for one that behaves otherwise than the installed one */
async function visit(locale: string, { office, query = '' }: { readonly office?: string; readonly query?: string } = {}): Promise<Visit> {
  if (browser === null) throw new Error('The browser has not started');
  const context = await browser.newContext({ locale });
  await context.route((url) => isOfficeAddress(url.href), async (route) => {
    const body = office ?? (await officeFile(route.request().url()));
    await (body === null ? route.abort() : route.fulfill({ body: Buffer.from(body), contentType: 'text/javascript' }));
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !TELEMETRY_FRAME.test(message.text())) errors.push(message.text());
  });
  await page.goto(address + query);
  return { context, page, errors };
}

const SAID = {
  'vi-VN': ['vi', 'Trang này là ngăn của XepHang, phần bổ trợ của Excel: hãy mở một tệp trong Excel rồi chọn Mở XepHang trên tab Trang đầu. Xem trợ giúp'],
  'en-US': ['en', 'This page is the pane of XepHang, an add-in for Excel: open a file in Excel, then choose Open XepHang on the Home tab. Read the help'],
} as const;

const LOCALES = ['vi-VN', 'en-US'] as const;

test.each(LOCALES)('a browser is told in its language what the page is and how to open it, with a link to the help (%s)', async (locale) => {
  const { context, page, errors } = await visit(locale);
  const [language, sentence] = SAID[locale];
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await page.locator('body').innerText()).toBe(sentence);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  await keepPicture(page, `outside-excel-${language}`);
  // What would still be tried, and the word about a slow start, comes by then.
  await page.waitForTimeout(5_000);
  expect(await page.locator('body').innerText()).toBe(sentence);
  expect(errors).toEqual([]);
  await notice.getByRole('link').click();
  await page.waitForURL(/\/assets\/help\.html$/);
  expect(await page.title()).toBe('XepHang: trợ giúp');
  await context.close();
});

test.each([
  ['names no host at all', 'Promise.resolve({})'],
  ['names another program', "Promise.resolve({ host: 'Word', platform: 'PC' })"],
])('so it is where Office.js %s, with nothing of Excel to be asked', async (_, ready) => {
  const { context, page, errors } = await visit('vi-VN', { office: `window.Office = { onReady: () => ${ready} };` });
  await page.getByRole('alert').waitFor();
  expect(await page.locator('body').innerText()).toBe(SAID['vi-VN'][1]);
  expect(errors).toEqual([]);
  await context.close();
});

test.each(['Excel$Web$16.01$vi-VN$$$$0', 'Excel$Win32$16.01$vi-VN$$$$0', 'Excel$Mac$16.02$vi-VN$$$$0'])('an address that was copied out of Excel (%s), where none answers: the page says how to open it', async (info) => {
  const { context, page } = await visit('vi-VN', { query: `?_host_Info=${info}` });
  await page.getByText('Nếu trang này mở trong trình duyệt: hãy mở một tệp trong Excel').waitFor();
  expect(await page.evaluate(() => performance.now())).toBeLessThan(6_000);
  await context.close();
});

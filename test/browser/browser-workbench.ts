/**
 * The workbench in a real browser, for tests of the window, the grid and the pane:
 *
 *   const browser = inBrowser();
 *   test('…', async () => {
 *     const { page, pane } = await browser.open({ sample: 'ict-index-2017.xlsx' });
 *     await pane.getByRole('button', { name: 'Tính xếp hạng' }).click();
 *   });
 *
 * Server and browser are shared by the tests of a file; each test has a context, and so a storage, of its own. Whatever is asked of
 * another machine is refused and fails the test, and so does an error that the window or the add-in did not catch.
 */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from '../../workbench/page/document/workbench';
import { launchBrowser } from './chromium';
import { startWorkbench, type WorkbenchServer } from './workbench-server';

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

export interface OpenOptions {
  /** A file of assets/samples; the start page where none is given. */
  readonly sample?: string;
  /** Default: vi. */
  readonly language?: 'vi' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly context?: BrowserContextOptions;
  /** Called before the workbench is opened, to cut off what it asks for. */
  readonly before?: (context: BrowserContext) => Promise<void>;
}

export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page in its frame. */
  readonly pane: FrameLocator;
  /** The same as a frame, for scripts to be run in it. */
  readonly paneFrame: () => Frame;
}

export interface BrowserFixture {
  readonly open: (options?: OpenOptions) => Promise<OpenWorkbench>;
  /** Errors that a test means to provoke are not its failure. */
  readonly expectErrors: () => void;
  readonly address: () => string;
}

const PICTURES = path.resolve('out/pictures');

/** What waits for the window to be at rest may take long on a machine that does other work. */
const PATIENCE_MS = 60_000;

/** To be called once at the top of a test file. Default of `start`: `npm start` as a person runs it. */
export function inBrowser({ start = startWorkbench }: { readonly start?: () => Promise<WorkbenchServer> } = {}): BrowserFixture {
  let [server, browser]: [WorkbenchServer | null, Browser | null] = [null, null];
  let contexts: BrowserContext[] = [];
  let wrong: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([start(), launchBrowser()]);
  }, 300_000);

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    const found = wrong;
    wrong = [];
    expect(found).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const address = (): string => {
    if (server === null) throw new Error('The workbench has not started: open it inside a test');
    return server.address;
  };

  const open = async ({ sample, language = 'vi', theme = 'light', context: contextOptions = {}, before }: OpenOptions = {}): Promise<OpenWorkbench> => {
    if (browser === null) throw new Error('The browser has not started: open the workbench inside a test');
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...contextOptions });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    await context.route(
      (url) => !['localhost', '127.0.0.1'].includes(url.hostname) && url.protocol.startsWith('http'),
      async (route) => {
        wrong.push(`asked another machine: ${route.request().url()}`);
        await route.abort();
      },
    );
    await before?.(context);
    context.on('weberror', (error) => wrong.push(error.error().stack ?? error.error().message));
    const page = await context.newPage();
    const query = new URLSearchParams({ language, theme, ...(sample === undefined ? {} : { open: sample }) });
    await page.goto(`${address()}?${query.toString()}`);
    const paneFrame = (): Frame => {
      const found = page.frames().find((frame) => frame !== page.mainFrame());
      if (found === undefined) throw new Error('The add-in is not loaded');
      return found;
    };
    return { page, pane: page.frameLocator('iframe'), paneFrame };
  };

  return { open, address, expectErrors: () => (wrong = []) };
}

/** Keeps a picture of the window as an artefact, to be looked at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

/**
 * How long the pane takes from `Office.onReady` until it can be used, beside a page with one Fluent button: the same browser, host, build and
 * Office.js, taking turns. Usable is where the button that computes ranks is drawn. Reading the sheet comes after it and is told apart: it is Excel's time.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../test/browser/chromium';
import { PROJECT, requireBuiltAddin } from '../../workbench/headless/addin/addin-build';
import { builtAddin } from '../../workbench/headless/jsdom/addin-files';
import { folder } from '../../workbench/headless/jsdom/folder';
import { requireBuiltPage } from '../../workbench/page/server/page-build';
import { serve } from '../../workbench/page/server/serve';
import { sites } from '../../workbench/page/server/site';
import type { Report } from '../report';

const ROUNDS = 9;
const MOST_TIMES_A_BUTTON = 1.5;

interface Start {
  readonly usable: number;
  readonly read: number | null;
}

/** Runs in every frame before its scripts: notes when Office.js is ready, when the button is there, and when the preview's data is. */
function noteTimes(): void {
  const times = { ready: 0, usable: 0, read: 0 };
  Object.assign(window, { startTimes: times });
  // Named functions would call a helper of the transpiler that the page does not have.
  const asking = setInterval(() => {
    if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return;
    clearInterval(asking);
    void Office.onReady(() => (times.ready = performance.now()));
  }, 0);
  new MutationObserver(() => {
    if (times.usable === 0 && document.querySelector('#compute-ranks') !== null) times.usable = performance.now();
    if (times.read === 0 && document.querySelector('#edit-found') !== null) times.read = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

export async function benchPaneStart(report: Report): Promise<void> {
  report.section('The pane: from Office.onReady to usable, in Chromium');
  const page = folder(await requireBuiltPage());
  const samples = folder(path.join(PROJECT, 'assets/samples'));
  const button = await mkdtemp(path.join(tmpdir(), 'one-button-'));
  const browser = await launchBrowser();
  try {
    await promisify(execFile)(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--env', 'entry=./bench/pane/one-button.tsx', '--env', `output=${button}`], { cwd: PROJECT });
    const servers = await Promise.all([await requireBuiltAddin(), button].map(async (dist) => serve(sites({ addin: await builtAddin(dist), page, samples }), 0)));
    const [pane, reference] = servers.map(({ port }) => `http://localhost:${String(port)}/?open=ict-index-2017.xlsx&language=vi&theme=light`);
    const times: { readonly pane: Start[]; readonly reference: Start[] } = { pane: [], reference: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.pane.push(await start(browser, pane ?? '', { readsSheet: true }));
      times.reference.push(await start(browser, reference ?? '', { readsSheet: false }));
    }
    const best = (starts: readonly Start[]): number => Math.min(...starts.map(({ usable }) => usable));
    report.note(`pane ${best(times.pane).toFixed(1)} ms, one button ${best(times.reference).toFixed(1)} ms; the sheet is read and shown after ${Math.min(...times.pane.map(({ read }) => read ?? Number.NaN)).toFixed(1)} ms`);
    report.target({ what: 'the pane beside a page with one Fluent button', measured: best(times.pane) / best(times.reference), bound: { atMost: MOST_TIMES_A_BUTTON }, unit: 'x' });
    await Promise.all(servers.map((server) => server.close()));
  } finally {
    await browser.close();
    await rm(button, { recursive: true });
  }
}

/** Opens the page in a context of its own and gives its times, in milliseconds after Office.js was ready. */
async function start(browser: Browser, address: string, { readsSheet }: { readonly readsSheet: boolean }): Promise<Start> {
  // Of the page's language, as Excel's is mostly: where it is not, the words of the other language are asked for only when Office.js is ready.
  const context = await browser.newContext({ locale: 'vi-VN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteTimes);
    await page.goto(address);
    await page.frameLocator('iframe').locator(readsSheet ? '#edit-found' : '#compute-ranks').waitFor();
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (frame === undefined) throw new Error('The add-in is not loaded');
    const times = await frame.evaluate(() => (window as unknown as { readonly startTimes: { readonly ready: number; readonly usable: number; readonly read: number } }).startTimes);
    if (times.ready === 0 || times.usable < times.ready) throw new Error('The times of the start were not noted');
    return { usable: times.usable - times.ready, read: readsSheet ? times.read - times.ready : null };
  } finally {
    await context.close();
  }
}

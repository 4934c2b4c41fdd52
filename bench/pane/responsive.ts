/**
 * Whether the pane stays responsive on a long table: the longest task of the add-in's own frame while it opens, computes, reads, inserts tables
 * and restores, and how soon Cancel is answered. The workbench's calculation runs in a frame of another origin; where both share a thread its
 * tasks are told apart by the browser (`PerformanceLongTaskTiming.name`) and are not counted.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../test/browser/chromium';
import { newWorkbook } from '../../workbench/engine/open';
import { requireBuiltAddin } from '../../workbench/headless/addin/addin-build';
import { builtAddin } from '../../workbench/headless/jsdom/addin-files';
import { folder } from '../../workbench/headless/jsdom/folder';
import { requireBuiltPage } from '../../workbench/page/server/page-build';
import { serve } from '../../workbench/page/server/serve';
import { sites } from '../../workbench/page/server/site';
import type { Report } from '../report';

const ROWS = 100_000;
const HEADER = ['STT', 'Tên đơn vị', 'Nhóm', 'Điểm tối đa', 'Chỉ số 1', 'Chỉ số 2', 'Chỉ số 3', 'Chỉ số 4', 'Chỉ số 5', 'Tổng điểm', 'Xếp loại', 'Ghi chú'];
const FILE = 'long.xlsx';

const LONGEST_TASK_MS = 100;
const CANCEL_MS = 200;
const PATIENCE_MS = 300_000;

/** Runs in every frame before its scripts. */
function noteLongTasks(): void {
  const tasks: { readonly start: number; readonly duration: number }[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) if (name === 'self') tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

export async function benchResponsive(report: Report): Promise<void> {
  report.section(`The pane on ${ROWS.toLocaleString('en')} rows x ${String(HEADER.length)} columns, in Chromium: its own tasks`);
  const samples = await mkdtemp(path.join(tmpdir(), 'responsive-'));
  const browser = await launchBrowser();
  try {
    await writeFile(path.join(samples, FILE), await longWorkbook());
    await writeFile(path.join(samples, 'samples.json'), '[]');
    const server = await serve(sites({ addin: await builtAddin(await requireBuiltAddin()), page: folder(await requireBuiltPage()), samples: folder(samples) }), 0);
    const context = await browser.newContext({ locale: 'vi-VN' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.addInitScript(noteLongTasks);
    await page.goto(`http://localhost:${String(server.port)}/?open=${FILE}&language=vi&theme=light`);
    await measure(report, page);
    await context.close();
    await server.close();
  } finally {
    await browser.close();
    await rm(samples, { recursive: true });
  }
}

async function measure(report: Report, page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.locator('#edit-found').waitFor();
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (frame === undefined) throw new Error('The add-in is not loaded');
  const target = async (what: string): Promise<void> => {
    report.target({ what: `${what}: longest task`, measured: await longestSince(frame), bound: { atMost: LONGEST_TASK_MS }, unit: 'ms' });
  };
  await target('opening the pane');
  await pane.locator('#compute-ranks').click();
  await pane.locator('#next-step').waitFor();
  await target('Compute ranks, with the ranking shown');
  await pane.locator('#unit-list').evaluate((list) => { list.scrollTop = list.scrollHeight / 2; });
  await page.waitForTimeout(300);
  await pane.locator('#find-unit').fill('xa so 99999');
  await pane.getByText('Xã số 99999', { exact: false }).first().waitFor();
  await target('scrolling and searching the list');
  await pane.locator('#find-unit').fill('');
  await longestSince(frame);

  report.target({ what: 'reading: from Cancel to stopped', measured: await cancelTime(frame), bound: { atMost: CANCEL_MS }, unit: 'ms' });
  await longestSince(frame);

  await pane.locator('#next-step').click();
  await pane.locator('#open-tables').waitFor();
  await target('Insert tables');
  await pane.locator('#restore-ranks').click();
  await pane.locator('.card[data-look=success]').getByText(/^Đã gỡ/).waitFor();
  await target('Restore of the tables');
  await pane.locator('#restore-ranks').click();
  await pane.locator('.card[data-look=success]').getByText(/^Đã trả lại/).waitFor();
  await target('Restore of the ranks');
}

/** The longest task of the add-in's frame since this was asked last, in milliseconds; 0 where none took 50. */
async function longestSince(frame: Frame): Promise<number> {
  // The observer hears of a task a moment after its end.
  await frame.waitForTimeout(300);
  return frame.evaluate(() => {
    const { longTasks } = window as unknown as { readonly longTasks: { readonly duration: number }[] };
    const longest = longTasks.splice(0).reduce((most, { duration }) => Math.max(most, duration), 0);
    return longest;
  });
}

/** Has the whole table read again and, once it can be pressed, presses Cancel; the time from that press until the pane has stopped. */
function cancelTime(frame: Frame): Promise<number> {
  return frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        new MutationObserver((_, observer) => {
          const stop = document.querySelector<HTMLElement>('#stop-working');
          if (pressed === 0 && stop !== null) {
            // Not before the frame that shows it was drawn.
            pressed = -1;
            setTimeout(() => {
              pressed = performance.now();
              stop.click();
            }, 150);
          }
          if (pressed > 0 && stop === null) {
            observer.disconnect();
            resolve(performance.now() - pressed);
          }
        }).observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLElement>('#read-again')?.click();
      }),
  );
}

async function longWorkbook(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  HEADER.forEach((title, column) => {
    sheet.setValue(0, column, title);
  });
  for (let i = 0; i < ROWS; i += 1) {
    const cells = [i + 1, `Xã số ${String(i)}`, `Nhóm ${String(i % 10)}`, 100, i % 7, i % 11, i % 13, i % 17, i % 19, ((i * 7919) % 9973) / 100, 'Tốt', ''];
    cells.forEach((value, column) => {
      if (value !== '') sheet.setValue(i + 1, column, value);
    });
  }
  return workbook.toXlsx();
}

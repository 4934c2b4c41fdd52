/**
 * The grid of the workbench's page: scrolling 100,000 rows × 12 columns in a browser that draws with the processor alone. A frame is what
 * passes between two calls of `requestAnimationFrame`, so 60 of them a second are the most there can be. The same page is measured at rest
 * as well: what is slow there, the machine is to blame for.
 */
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/browser/chromium';
import { buildGridPage, openGridPage } from '../test/browser/grid-page/grid-page';
import type { Report } from './report';

const ROWS = 100_000;
const FRAMES = 600;
/** Three rows at a time, as a quick turn of a mouse wheel does. */
const PIXELS_A_FRAME = 60;

export async function benchGrid(report: Report): Promise<void> {
  report.section(`Scrolling ${ROWS.toLocaleString('en')} rows x 12 columns in the grid, software rendering`);
  const browser = await launchBrowser(['--disable-gpu']);
  try {
    const page = await openGridPage(browser, await buildGridPage());
    await page.evaluate((rows) => window.gridPage.open({ rows }), ROWS);
    await framesOf(page, 60, PIXELS_A_FRAME);
    const rest = await framesOf(page, FRAMES, 0);
    const scrolled = await framesOf(page, FRAMES, PIXELS_A_FRAME);
    report.note(`at rest: median ${median(rest).toFixed(1)} ms, longest ${Math.max(...rest).toFixed(1)} ms`);
    report.note(`${String(scrolled.filter((frame) => frame > 17.5).length)} of ${String(FRAMES)} frames took more than one turn of the screen`);
    report.target({ what: 'median frame while scrolling', measured: Math.round(median(scrolled) * 10) / 10, bound: { atMost: 17 }, unit: 'ms' });
    report.target({ what: 'longest frame while scrolling', measured: Math.max(...scrolled), bound: { atMost: 50 }, unit: 'ms' });
    const seen = await page.evaluate(() => document.querySelector('.grid-scroller')?.scrollTop ?? 0);
    report.verify('the sheet was scrolled as far as asked', seen === (FRAMES + 60) * PIXELS_A_FRAME ? 'right' : 'wrong');
  } finally {
    await browser.close();
  }
}

/** Milliseconds from one frame to the next, while the grid scrolls by so many pixels in each. */
function framesOf(page: Page, count: number, pixels: number): Promise<readonly number[]> {
  return page.evaluate(
    async ({ count: frames, pixels: step }) => {
      const scroller = document.querySelector('.grid-scroller');
      if (scroller === null) throw new Error('The grid has no scrollbars');
      const times: number[] = [];
      let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      for (let frame = 0; frame < frames; frame += 1) {
        scroller.scrollTop += step;
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        times.push(now - last);
        last = now;
      }
      return times;
    },
    { count, pixels },
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

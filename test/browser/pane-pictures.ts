/**
 * `npm run pictures`: the pane's main states in both languages as pictures in docs/pane/, as docs/pane.md shows them. The builds must be there.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from './chromium';
import { startWorkbench } from './workbench-server';

const FOLDER = path.resolve('docs/pane');

/** The states in the order in which a person comes to them, each with what leads there from the one before. */
const STATES: readonly { readonly name: string; readonly goOn: (page: Page, pane: FrameLocator) => Promise<void> }[] = [
  { name: 'found', goOn: (_, pane) => pane.locator('#unit-list').waitFor() },
  {
    name: 'done',
    goOn: async (_, pane) => {
      await pane.locator('#compute-ranks').click();
      await pane.locator('#next-step').waitFor();
      await pane.locator('#unit-list [data-index="8"]').click();
    },
  },
  {
    name: 'out-of-date',
    goOn: async (page, pane) => {
      await type(page, [6, 2], '12');
      await pane.locator('.card[data-look=warning]').waitFor();
    },
  },
  {
    name: 'question',
    goOn: async (_, pane) => {
      await pane.locator('#compute-ranks').click();
      await pane.locator('.card[data-look=question]').waitFor();
    },
  },
  {
    name: 'not-ranked',
    goOn: async (page, pane) => {
      await type(page, [7, 2], '');
      await pane.locator('#issues').waitFor();
      await pane.locator('.card-answer').first().click();
      await pane.locator('.card[data-look=warning]').waitFor();
    },
  },
  {
    name: 'tables',
    goOn: async (_, pane) => {
      await pane.locator('#place-tables').click();
      await pane.locator('#insert-tables').click();
      await pane.locator('#open-tables').waitFor();
    },
  },
  {
    name: 'empty',
    goOn: async (page, pane) => {
      await page.evaluate(() => window.workbench?.document?.editing.sheets.add());
      await pane.locator('#try-sample').waitFor();
    },
  },
];

async function type(page: Page, [row, column]: readonly [number, number], text: string): Promise<void> {
  await page.evaluate(
    ([r, c, typed]) => {
      const session = window.workbench?.document?.session;
      session?.edit(session.model.activeSheet, r, c, typed);
    },
    [row, column, text] as const,
  );
}

const [server, browser] = await Promise.all([startWorkbench(), launchBrowser()]);
await mkdir(FOLDER, { recursive: true });
for (const language of ['vi', 'en'] as const) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${server.address}?language=${language}&theme=light&open=ict-index-2017.xlsx`);
  const pane = page.frameLocator('iframe');
  for (const { name, goOn } of STATES) {
    await goOn(page, pane);
    // What is being drawn comes to rest.
    await page.waitForTimeout(700);
    await page.locator('iframe').screenshot({ path: path.join(FOLDER, `${name}-${language}.png`) });
  }
  await page.close();
}
await browser.close();
await server.stop();

/**
 * What axe finds wrong in the window of the workbench while a menu or a dialog is open: without the frame, which has tests of its own, and without Fluent's
 * sentinels of its focus traps, which hand the focus on as soon as they get it. Menus stand at the end of the page, in none of its regions.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

export async function windowFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: { readonly run: (context: object, options: object) => Promise<AxeResults> } };
    // What fades in has other colours half-way.
    const fading = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    return axe.run({ exclude: ['iframe', '[data-tabster-dummy]'] }, { resultTypes: ['violations'], iframes: false, rules: { region: { enabled: false } } });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

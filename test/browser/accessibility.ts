/** What axe finds wrong in a page or a frame. axe is put there by the debugger's way in, which the page's own policy does not forbid. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

/** WCAG 2.2 A and AA, and what axe counts as good practice. */
const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/**
 * Each finding as one line: the rule, and where. An empty list is what a test wants. Where the system forces its colours, axe still reads those
 * that the page asked for, which nobody sees: contrast is the system's then, and not asked about.
 */
export async function accessibilityFindings(frame: Frame): Promise<string[]> {
  const source = await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
  await frame.evaluate(source);
  const forced = await frame.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const { violations } = await frame.evaluate(async (options) => {
    const { axe } = window as unknown as { readonly axe: { readonly run: (context: Document, options: RunOptions) => Promise<AxeResults> } };
    return axe.run(document, options);
  }, forced ? { ...RULES, rules: { 'color-contrast': { enabled: false } } } : RULES);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

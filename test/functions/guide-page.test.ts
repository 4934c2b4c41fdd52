import { readFile } from 'node:fs/promises';
import { guidePage } from '../../.ci/guide-page.mjs';
import { FUNCTIONS } from '../../src/functions/functions';

const page = async (language: 'vi' | 'en'): Promise<string> => guidePage(await readFile(`docs/guide/${language}.md`, 'utf8'), language);

test.each(['vi', 'en'] as const)('the %s guide has a heading for the help link of each function, and leads nowhere else', async (language) => {
  const html = await page(language);
  for (const id of Object.keys(FUNCTIONS)) expect(html).toContain(`<h2 id="${id.toLowerCase()}">`);
  const anchors = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => `#${String(id)}`));
  const links = [...html.matchAll(/ href="([^"]+)"/gu)].map(([, href]) => href);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => !anchors.has(String(href)))).toEqual([]);
});

test('tables of the guide are tables, and formulas stand as they are typed', async () => {
  const html = await page('vi');
  expect(html).toContain('<td><a href="#rank">RANK</a></td>');
  expect(html).toContain('<code>=XEPHANG.RANK(C13;C7:C25)</code>');
  expect(html).not.toContain('| --- |');
});

test('a guide with markup of its own is refused', () => {
  expect(() => guidePage('# Guide\n\n<script>alert(1)</script>', 'en')).toThrow('raw HTML');
});

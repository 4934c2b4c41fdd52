/** What the pane downloads, measured on the built bundle (`npm run build`), compressed as web servers do. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.resolve(__dirname, '../../dist');

/** What Office.js itself weighs is Microsoft's; all that is ours and of our libraries counts, also what is loaded later. */
const MOST_BYTES = 180_000;

async function compressed(file: string): Promise<number> {
  return gzipSync(await readFile(path.join(DIST, file)), { level: 9 }).length;
}

async function loadedAtOnce(): Promise<string[]> {
  const page = await readFile(path.join(DIST, 'taskpane.html'), 'utf8');
  return [...page.matchAll(/<script[^>]* src="?([^":\s>]+\.js)/g)].map(([, file = '']) => file);
}

test('the scripts that the pane loads when it opens take at most 180 kB compressed', async () => {
  const files = await loadedAtOnce();
  expect(files).toContain('taskpane.js');
  const sizes = await Promise.all(files.map(compressed));
  // The words of one language follow.
  const words = Math.max(...(await Promise.all(['vi.js', 'en.js'].map(compressed))));
  const bytes = sizes.reduce((sum, size) => sum + size, words);
  process.stdout.write(`What the pane loads when it opens: ${(bytes / 1000).toFixed(1)} kB compressed\n`);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test('preview and options are scripts of their own, loaded when they are used', async () => {
  const files = (await readdir(DIST)).filter((file) => file.endsWith('.js'));
  const atOnce = await loadedAtOnce();
  expect(files).toEqual(expect.arrayContaining(['preview.js', 'options.js']));
  expect(atOnce).not.toContain('preview.js');
  expect(atOnce).not.toContain('options.js');
});

test('what pasted text needs is loaded where a sheet may hold such text', async () => {
  const files = await readdir(DIST);
  expect(files).toEqual(expect.arrayContaining(['split-text.js', 'split.js']));
  expect(await loadedAtOnce()).toEqual(expect.not.arrayContaining(['split-text.js', 'split.js']));
});

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

/** The names of scripts before their hashes. */
function named(files: readonly string[]): string[] {
  return files.map((file) => path.basename(file).replace(/\.[0-9a-f]{12}\.js$/, ''));
}

async function built(): Promise<string[]> {
  return named((await readdir(path.join(DIST, 'app'))).filter((file) => file.endsWith('.js')));
}

test('the scripts that the pane loads when it opens take at most 180 kB compressed', async () => {
  const files = await loadedAtOnce();
  expect(named(files)).toEqual(['vendor', 'taskpane']);
  const sizes = await Promise.all(files.map(compressed));
  // The words of one language follow.
  const words = Math.max(...(await Promise.all((await readdir(path.join(DIST, 'app'))).filter((file) => /^(?:vi|en)\.[0-9a-f]+\.js$/.test(file)).map((file) => compressed(`app/${file}`)))));
  const bytes = sizes.reduce((sum, size) => sum + size, words);
  process.stdout.write(`What the pane loads when it opens: ${(bytes / 1000).toFixed(1)} kB compressed\n`);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test.each(['ranking', 'begin', 'writing', 'options', 'tables', 'insert-tables', 'split', 'split-text', 'word'])('%s is a script of its own, loaded when it is used', async (script) => {
  expect(await built()).toContain(script);
  expect(named(await loadedAtOnce())).not.toContain(script);
});

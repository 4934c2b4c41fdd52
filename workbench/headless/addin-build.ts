/** The built add-in in `dist`: made where it is missing or older than what it is made of, so that nobody runs yesterday's code. */

import { execFile } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withLock } from './file-lock';

export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const DIST = path.join(PROJECT, 'dist');

const LOCK = path.join(PROJECT, 'node_modules/.cache/addin-build.lock');

const SOURCES = ['src', 'assets/icons', 'manifest.xml', 'webpack.config.js'];

/** @throws {Error} with what the build printed, where it failed */
export async function requireBuiltAddin(): Promise<string> {
  // While another process builds, what lies there is half of it.
  if ((await newest(LOCK)) === 0 && (await isBuilt())) return DIST;
  // Of command lines that start together the first builds, and the others find it built.
  await withLock(LOCK, async () => {
    if (await isBuilt()) return;
    await build();
    // The bundler leaves a file alone whose content is the same, and with it the time by which the build is judged.
    const now = new Date();
    await Promise.all(['taskpane.html', 'manifest.xml'].map((file) => utimes(path.join(DIST, file), now, now)));
  });
  return DIST;
}

/** Whether the build is newer than everything that it is made of. */
async function isBuilt(): Promise<boolean> {
  const built = await Promise.all(['taskpane.html', 'manifest.xml'].map((file) => newest(path.join(DIST, file))));
  const made = await Promise.all(SOURCES.map((source) => newest(path.join(PROJECT, source))));
  return Math.min(...built) > Math.max(...made);
}

async function build(): Promise<void> {
  try {
    await promisify(execFile)('npm', ['run', '-s', 'build'], { cwd: PROJECT, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' });
  } catch (error) {
    const printed = error instanceof Error && 'stdout' in error && 'stderr' in error ? `${String(error.stdout)}${String(error.stderr)}` : String(error);
    throw new Error(`The add-in could not be built:\n${printed}`);
  }
}

/** When a file, or anything in a folder, was last changed; 0 for what is not there. */
async function newest(place: string): Promise<number> {
  const found = await stat(place).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(place);
  return Math.max(found.mtimeMs, ...(await Promise.all(names.map((name) => newest(path.join(place, name))))));
}

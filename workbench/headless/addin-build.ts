/** The built add-in in `dist`: made where it is missing or older than what it is made of, so that nobody runs yesterday's code. */

import { execFile } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const DIST = path.join(PROJECT, 'dist');

const SOURCES = ['src', 'assets/icons', 'manifest.xml', 'webpack.config.js'];

/** @throws {Error} with what the build printed, where it failed */
export async function requireBuiltAddin(): Promise<string> {
  const built = await newest(path.join(DIST, 'taskpane.html'));
  const manifest = await newest(path.join(DIST, 'manifest.xml'));
  const made = Math.max(0, ...(await Promise.all(SOURCES.map((source) => newest(path.join(PROJECT, source))))));
  if (Math.min(built, manifest) > made) return DIST;
  await build();
  // The bundler leaves a file alone whose content is the same, and with it the time by which the build is judged.
  const now = new Date();
  await Promise.all(['taskpane.html', 'manifest.xml'].map((file) => utimes(path.join(DIST, file), now, now)));
  return DIST;
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

/** The built add-in in `dist`: made where it is missing or older than what it is made of, so that nobody runs yesterday's code. */

import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { requireFresh } from './fresh-build';

export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

export const DIST = path.join(PROJECT, 'dist');

/** The functions' metadata and the guide are made by scripts of `.ci`. */
const SOURCES = ['src', 'assets/icons', 'assets/help.html', 'assets/privacy.html', 'docs/guide', '.ci', 'manifest.xml', 'webpack.config.js', 'package.json'];

/** @throws {Error} with what the build printed, where it failed */
export async function requireBuiltAddin(): Promise<string> {
  await requireFresh({
    sources: SOURCES.map((source) => path.join(PROJECT, source)),
    outputs: ['taskpane.html', 'manifest.xml'].map((file) => path.join(DIST, file)),
    lock: path.join(PROJECT, 'node_modules/.cache/addin-build.lock'),
    make: build,
  });
  return DIST;
}

/** Types are checked by `npm run typecheck`, in editors, and by the builds for others. */
async function build(): Promise<void> {
  try {
    await promisify(execFile)('npm', ['run', '-s', 'build', '--', '--env', 'types=unchecked'], { cwd: PROJECT, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' });
  } catch (error) {
    const printed = error instanceof Error && 'stdout' in error && 'stderr' in error ? `${String(error.stdout)}${String(error.stderr)}` : String(error);
    throw new Error(`The add-in could not be built:\n${printed}`, { cause: error });
  }
}

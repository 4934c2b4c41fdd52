/**
 * The Chromium that the package @sparticuz/chromium carries, made to run on a Linux that has neither its libraries nor a font. It is made for
 * functions in a cloud: the switches that it recommends put all pages into one process, which ends with the first page that is closed,
 * and take origins' borders down, which the add-in's frame is to be tested with. So it gets none of them.
 */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import packaged from '@sparticuz/chromium';
import { withLock } from '../../workbench/headless/addin/file-lock';

export interface PackagedChromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** For its process alone. */
  readonly env: Readonly<Record<string, string>>;
}

const LOCK = path.resolve('node_modules/.cache/packaged-chromium.lock');

/** Its zygote looks for a program beside it that the package leaves out. */
const ARGS = ['--no-zygote', '--font-render-hinting=none'];

/** Unpacks it into the system's temporary folder on its first use. @throws {Error} where it does not start on this machine */
export async function packagedChromium(): Promise<PackagedChromium> {
  // The package takes a file that another process is still unpacking for the whole one.
  const executablePath = await withLock(LOCK, () => packaged.executablePath());
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(tmpdir(), 'fonts') };
  if (await starts(executablePath, {})) return { executablePath, args: ARGS, env: fonts };
  const libraries = { LD_LIBRARY_PATH: await withLock(LOCK, unpackLibraries) };
  if (await starts(executablePath, libraries)) return { executablePath, args: ARGS, env: { ...fonts, ...libraries } };
  throw new Error(`${executablePath} does not start: it may have been unpacked in part (then delete it), or this is no Linux on an x64 processor`);
}

/** The few libraries of security and text that a bare Linux may lack, out of an archive beside the browser. */
async function unpackLibraries(): Promise<string> {
  const archive = path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  const folder = path.resolve('node_modules/.cache/packaged-chromium');
  const tar = path.join(folder, 'libraries.tar');
  await mkdir(folder, { recursive: true });
  await writeFile(tar, await promisify(brotliDecompress)(await readFile(archive)));
  await promisify(execFile)('tar', ['-xf', tar, '-C', folder]);
  return path.join(folder, 'lib');
}

async function starts(program: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    await promisify(execFile)(program, ['--version'], { env: { ...process.env, ...env } });
    return true;
  } catch {
    return false;
  }
}

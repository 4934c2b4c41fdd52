/**
 * A browser for tests: the Chrome, Edge or Chromium that is installed, else the one inside the package @sparticuz/chromium, so that a bare
 * Linux needs nothing but `npm ci`. `XEPHANG_BROWSER=package` takes the latter in any case, any other value is taken for a program.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { packagedChromium } from './packaged-chromium';

interface Program {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Beside what this process has. */
  readonly env: Readonly<Record<string, string>>;
}

const ON_LINUX = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const ON_MACOS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Chromium.app/Contents/MacOS/Chromium'];
const ON_WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Long enough for a small machine that does other work meanwhile. */
const LAUNCH_MS = 120_000;

export async function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args, ...switches], env: { ...process.env, ...env }, headless: true, timeout: LAUNCH_MS });
}

async function findBrowser(): Promise<Program> {
  const wanted = process.env['XEPHANG_BROWSER'] ?? '';
  if (wanted !== '' && wanted !== 'package') return installed(wanted);
  const place = wanted === 'package' ? undefined : usualPlaces().find((candidate) => existsSync(candidate));
  return place === undefined ? packagedChromium() : installed(place);
}

function installed(executablePath: string): Program {
  return { executablePath, args: [], env: {} };
}

function usualPlaces(): readonly string[] {
  const { env, platform } = process;
  if (platform === 'darwin') return ['/Applications', path.join(env['HOME'] ?? '', 'Applications')].flatMap((folder) => ON_MACOS.map((program) => path.join(folder, program)));
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return folders.flatMap((folder) => ON_WINDOWS.map((program) => path.join(folder, program)));
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter);
  return ON_LINUX.flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

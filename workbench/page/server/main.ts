/**
 * Entry of `npm start`: the workbench in a browser, with the add-in as its sources are now.
 *
 *   npm start -- [--port N] [--no-open]
 *
 * Without `--port` it is 3000 or the next free one. It runs until it is interrupted.
 */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT, requireBuiltAddin } from '../../headless/addin/addin-build';
import { errorCode } from '../../headless/command/error-code';
import { builtAddin } from '../../headless/jsdom/addin-files';
import { folder } from '../../headless/jsdom/folder';
import { openBrowser } from './open-browser';
import { requireBuiltPage } from './page-build';
import { serve } from './serve';
import { sites } from './site';

const USAGE = 'Usage: npm start -- [--port N] [--no-open]';

const DEFAULT_PORT = 3000;

interface StartOptions {
  readonly port: number;
  readonly openBrowser: boolean;
}

/** null for wrong usage. */
function readOptions(args: readonly string[]): StartOptions | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
    const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
    return Number.isInteger(port) && port >= 0 && port <= 65_000 ? { port, openBrowser: values['no-open'] !== true } : null;
  } catch (error) {
    if (errorCode(error)?.startsWith('ERR_PARSE_ARGS') === true) return null;
    throw error;
  }
}

async function main(options: StartOptions): Promise<void> {
  tell('Building the add-in and the workbench where they changed: up to half a minute the first time, on two processors …');
  // Side by side: the add-in is built by a process of its own.
  const [dist, page] = await Promise.all([timed('The add-in', requireBuiltAddin()), timed('The workbench', requireBuiltPage())]);
  const running = await serve(sites({ addin: await builtAddin(dist), page: folder(page), samples: folder(path.join(PROJECT, 'assets/samples')) }), options.port);
  const address = `http://localhost:${running.port}/`;
  tell(`The workbench is at ${address} (Ctrl+C ends it)`);
  if (options.openBrowser && (await openBrowser(address)) !== 'opened') tell('No browser was opened here: open that address in one on this computer.');
}

/** Tells when a build is there, and how long it took. */
async function timed<T>(what: string, build: Promise<T>): Promise<T> {
  const begun = performance.now();
  const built = await build;
  tell(`${what} is ready (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  return built;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

const options = readOptions(process.argv.slice(2));
if (options === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  await main(options);
}

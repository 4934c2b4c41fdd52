/**
 * A server whose add-in goes from one release to the next while the workbench is open. The next release is this build under another version, with every
 * hash another: as with a real one, no script of the old page has its name in the new folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT, requireBuiltAddin } from '../../workbench/headless/addin/addin-build';
import { builtAddin } from '../../workbench/headless/jsdom/addin-files';
import { folder } from '../../workbench/headless/jsdom/folder';
import { requireBuiltPage } from '../../workbench/page/server/page-build';
import { serve } from '../../workbench/page/server/serve';
import { sites } from '../../workbench/page/server/site';
import type { WorkbenchServer } from './workbench-server';

export const NEXT_VERSION = '99.1.0';

export interface ServerOfReleases extends WorkbenchServer {
  /** 'copied over': as docs/deployment.md says; 'in place of': the old files are gone. */
  readonly release: (how: 'copied over' | 'in place of' | 'none') => void;
}

export async function startWithReleases(): Promise<ServerOfReleases> {
  const dist = await requireBuiltAddin();
  const page = folder(await requireBuiltPage());
  const addin = await builtAddin(dist);
  const next = nextRelease(dist);
  let released: Parameters<ServerOfReleases['release']>[0] = 'none';
  const read = async (file: string): Promise<Uint8Array | null> => {
    if (released === 'none') return addin.read(file);
    const now = next(file);
    return now ?? (released === 'copied over' ? addin.read(file) : null);
  };
  const running = await serve(sites({ addin: { ...addin, read }, page, samples: folder(path.join(PROJECT, 'assets/samples')) }), 0);
  return { address: `http://localhost:${String(running.port)}/`, stop: running.close, release: (how) => (released = how) };
}

/** The files of the next release by their names; null for what it has not. */
function nextRelease(dist: string): (file: string) => Uint8Array | null {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(path.sep, '/')).filter((file) => /\.\w+$/.test(file));
  const hashes = files.flatMap((file) => /^app\/.*\.([0-9a-f]{12})\./.exec(file)?.[1] ?? []);
  const turned = (text: string): string =>
    hashes.reduce((changed, hash) => changed.replaceAll(hash, `${hash.slice(6)}${hash.slice(0, 6)}`), text).replace(/(name=xephang-version content=)[\d.]+/, `$1${NEXT_VERSION}`);
  const contents = new Map<string, Uint8Array>();
  for (const file of files) {
    const bytes = readFileSync(path.join(dist, file));
    contents.set(turned(file), file.endsWith('.png') ? bytes : Buffer.from(turned(bytes.toString('utf8'))));
  }
  return (file) => contents.get(file) ?? null;
}

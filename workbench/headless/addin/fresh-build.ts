/** A build that is made only where it is missing or older than what it is made of, once for all processes that want it. */

import { readdir, stat, utimes } from 'node:fs/promises';
import { withLock } from './file-lock';

export interface Build {
  /** Files and folders that it is made of. */
  readonly sources: readonly string[];
  /** Files by whose time its age is judged. */
  readonly outputs: readonly string[];
  /** Taken while it is being made. */
  readonly lock: string;
  /** @throws {Error} with what the build printed, where it failed */
  readonly make: () => Promise<void>;
}

export async function requireFresh(build: Build): Promise<void> {
  // While another process builds, what lies there is half of it.
  if ((await newest(build.lock)) === 0 && (await isFresh(build))) return;
  // Of processes that start together the first builds, and the others find it built.
  await withLock(build.lock, async () => {
    if (await isFresh(build)) return;
    await build.make();
    // The bundler leaves a file alone whose content is the same, and with it the time by which the build is judged.
    const now = new Date();
    await Promise.all(build.outputs.map((file) => utimes(file, now, now)));
  });
}

/** Whether the build is newer than everything that it is made of. */
async function isFresh({ sources, outputs }: Build): Promise<boolean> {
  const [built, made] = await Promise.all([Promise.all(outputs.map(newest)), Promise.all(sources.map(newest))]);
  return Math.min(...built) > Math.max(...made);
}

/** When a file, or anything in a folder, was last changed; 0 for what is not there. */
async function newest(place: string): Promise<number> {
  const found = await stat(place).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(place);
  return Math.max(found.mtimeMs, ...(await Promise.all(names.map((name) => newest(`${place}/${name}`)))));
}

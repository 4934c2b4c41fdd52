/**
 * One task at a time among all processes of this machine: a lock is a file that only one of them can make, with the number of its
 * process in it, so that a lock whose process has ended without taking it away holds nobody up.
 */

import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../command/error-code';

const RETRY_MS = 100;

/** A lock without a number is being made; one that stays so was left by a process that ended just then. */
const LONGEST_MAKING_MS = 5_000;

export async function withLock<T>(file: string, task: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  while (!(await take(file))) {
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await pause(RETRY_MS);
  }
  try {
    return await task();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows answers EPERM or EBUSY while another process takes its lock away.
    if (['EEXIST', 'EPERM', 'EBUSY'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const [owner, made] = await Promise.all([readFile(file, 'utf8').catch(() => null), stat(file).catch(() => null)]);
  if (owner === null || made === null) return false;
  if (owner === '') return Date.now() - made.mtimeMs > LONGEST_MAKING_MS;
  return !isAlive(Number(owner));
}

/** Signal 0 is never sent; only whether it could be is answered. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

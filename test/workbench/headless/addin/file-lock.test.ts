import { execFileSync } from 'node:child_process';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from '../../../../workbench/headless/addin/file-lock';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lock-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('Tasks under one lock run one after the other, and leave nothing behind', async () => {
  const lock = path.join(folder, 'not yet there', 'a.lock');
  let [running, most] = [0, 0];
  const task = async (answer: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await pause(20);
    running -= 1;
    return answer;
  };
  expect(await Promise.all([1, 2, 3].map((answer) => withLock(lock, () => task(answer))))).toEqual([1, 2, 3]);
  expect(most).toBe(1);
  await expect(access(lock)).rejects.toThrow();
});

test('A task that fails gives its lock back', async () => {
  const lock = path.join(folder, 'a.lock');
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await withLock(lock, () => Promise.resolve('yes'))).toBe('yes');
});

test('The lock of a process that has ended holds nobody up', async () => {
  const lock = path.join(folder, 'a.lock');
  const ended = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  await writeFile(lock, ended);
  expect(await withLock(lock, () => Promise.resolve('taken'))).toBe('taken');
});

/** The archive as an administrator gets it: made by the command of the README, and unpacked. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { PROJECT } from '../../workbench/headless/addin/addin-build';

export interface Archive {
  readonly bytes: Uint8Array;
  /** By their paths inside the archive's one folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Runs `npm run release -- --url …` and reads what it made. */
export async function makeRelease(url: string, env: Readonly<Record<string, string>> = {}): Promise<Archive> {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'release', '--', '--url', url], { cwd: PROJECT, env: { ...process.env, ...env } });
  const bytes = new Uint8Array(await readFile(path.join(PROJECT, stdout.split('\n')[0] ?? '')));
  const files = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => [name.replace(/^xephang-[\d.]+\//, ''), content]);
  return { bytes, files: new Map(files) };
}

export function textOf({ files }: Archive, file: string): string {
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`The archive lacks ${file}`);
  return Buffer.from(bytes).toString('utf8');
}

/** Where the links of a page lead, beside it: those to other hosts and inside the page are left out. */
export function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="?([^"\s>]+)/g)].map(([, link = '']) => link).filter((link) => !/^(?:[a-z]+:|#)/.test(link));
}

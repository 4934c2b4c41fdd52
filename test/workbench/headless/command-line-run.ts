/** The headless host's command line as a person runs it, in a process of its own. */

import { execFile } from 'node:child_process';

export interface Finished {
  readonly status: number;
  readonly out: string;
  readonly errors: string;
}

export function headless(...args: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'workbench/headless/main.ts', ...args], (error, out, errors) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, errors });
    });
  });
}

/** `npm start` as a person runs it, in a process of its own and at any free port. */

import { spawn } from 'node:child_process';

export interface WorkbenchServer {
  /** `http://localhost:PORT/` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export async function startWorkbench(): Promise<WorkbenchServer> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'workbench/page/server/main.ts', '--port', '0', '--no-open'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (bytes: Buffer): void => {
      said += bytes.toString('utf8');
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('close', () => reject(new Error(`The workbench did not start:\n${said}`)));
  });
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  return { address, stop };
}

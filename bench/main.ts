/**
 * `npm run bench`: each part measures, prints its targets, and says what it missed. Exit status 1 where a target was missed or a result was wrong.
 * `npm run bench -- grid ranking` runs these parts only.
 *
 * Several parts run in a process each: what one leaves in memory, and what V8 has learnt from it, changes the times of the next.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { benchCalculation } from './calculation';
import { benchFunctions } from './functions';
import { benchFunctionsRuntime } from './functions-runtime';
import { benchGrid } from './grid';
import { benchHost } from './host';
import { benchPaneStart } from './pane/pane-start';
import { benchResponsive } from './pane/responsive';
import { benchRanking } from './ranking';
import { benchReading } from './reading';
import { openReport, type Report } from './report';
import { benchText } from './text';

const PARTS: Readonly<Record<string, (report: Report) => void | Promise<void>>> = {
  ranking: benchRanking,
  reading: benchReading,
  text: benchText,
  functions: benchFunctions,
  'functions-runtime': benchFunctionsRuntime,
  host: benchHost,
  calculation: benchCalculation,
  grid: benchGrid,
  'pane-start': benchPaneStart,
  responsive: benchResponsive,
};

const asked = process.argv.slice(2);
for (const name of asked) if (!Object.hasOwn(PARTS, name)) throw new RangeError(`No benchmark ${name}: there are ${Object.keys(PARTS).join(', ')}`);
const [only] = asked;
if (asked.length === 1 && only !== undefined) await runHere(only);
else await runApart(asked.length === 0 ? Object.keys(PARTS) : asked);

async function runHere(name: string): Promise<void> {
  const report = openReport((text) => process.stdout.write(text));
  await PARTS[name]?.(report);
  const failures = report.failures();
  process.stdout.write(failures.length === 0 ? `\nAll targets of ${name} are met.\n` : `\n${String(failures.length)} missed or wrong:\n${failures.map((each) => `  ${each}\n`).join('')}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

async function runApart(names: readonly string[]): Promise<void> {
  const missed: string[] = [];
  for (const name of names) {
    const [status] = (await once(fork(fileURLToPath(import.meta.url), [name]), 'exit')) as [number | null];
    if (status !== 0) missed.push(name);
  }
  process.stdout.write(missed.length === 0 ? '\nAll targets are met.\n' : `\nMissed or wrong in: ${missed.join(', ')}\n`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

/**
 * `npm run bench`: each part measures, prints its targets, and says what it missed. Exit status 1 where a target was missed or a result was wrong.
 * `npm run bench -- grid ranking` runs these parts only.
 */
import { benchCalculation } from './calculation';
import { benchFunctions } from './functions';
import { benchFunctionsRuntime } from './functions-runtime';
import { benchGrid } from './grid';
import { benchHost } from './host';
import { benchPaneStart } from './pane/pane-start';
import { benchRanking } from './ranking';
import { benchReading } from './reading';
import { openReport, type Report } from './report';

const report = openReport((text) => process.stdout.write(text));
const PARTS: Readonly<Record<string, (report: Report) => void | Promise<void>>> = {
  ranking: benchRanking,
  reading: benchReading,
  functions: benchFunctions,
  'functions-runtime': benchFunctionsRuntime,
  host: benchHost,
  calculation: benchCalculation,
  grid: benchGrid,
  'pane-start': benchPaneStart,
};

const asked = process.argv.slice(2);
for (const name of asked.length === 0 ? Object.keys(PARTS) : asked) {
  const part = PARTS[name];
  if (part === undefined) throw new RangeError(`No benchmark ${name}: there are ${Object.keys(PARTS).join(', ')}`);
  await part(report);
}

const failures = report.failures();
process.stdout.write(failures.length === 0 ? '\nAll targets are met.\n' : `\n${String(failures.length)} missed or wrong:\n${failures.map((each) => `  ${each}\n`).join('')}`);
process.exitCode = failures.length === 0 ? 0 : 1;

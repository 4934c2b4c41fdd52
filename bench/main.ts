/** `npm run bench`: each part measures, prints its targets, and says what it missed. Exit status 1 where a target was missed or a result was wrong. */
import { benchCalculation } from './calculation';
import { benchFunctions } from './functions';
import { benchFunctionsRuntime } from './functions-runtime';
import { benchHost } from './host';
import { benchRanking } from './ranking';
import { openReport, type Report } from './report';

const report = openReport((text) => process.stdout.write(text));
const parts: readonly ((report: Report) => void | Promise<void>)[] = [benchRanking, benchFunctions, benchFunctionsRuntime, benchHost, benchCalculation];

for (const part of parts) await part(report);

const failures = report.failures();
process.stdout.write(failures.length === 0 ? '\nAll targets are met.\n' : `\n${String(failures.length)} missed or wrong:\n${failures.map((each) => `  ${each}\n`).join('')}`);
process.exitCode = failures.length === 0 ? 0 : 1;

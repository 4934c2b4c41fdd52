/**
 * `npm test`: all that must hold of the sources, in two lanes side by side, since most of it keeps one processor busy. A lane goes on
 * where a step of it has failed, unless the next needs what was not made. What a step prints is shown when it ends, so that two do not
 * mix; what the tests print is shown as it comes. Exit status 1 where any step failed.
 */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** `needed`: without it the rest of its lane makes no sense. */
const LANES = [
  [{ step: 'build', needed: true }, { step: 'build:page', needed: true }, { step: 'unit', live: true }],
  [{ step: 'typecheck' }, { step: 'directions' }, { step: 'lint' }],
];

const print = (text) => process.stdout.write(text);

/** Whether it succeeded. */
async function run({ step, live = false }) {
  const started = performance.now();
  const child = spawn('npm', ['run', '-s', step], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const printed = [];
  const hear = (text) => (live ? print(text) : printed.push(text));
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
  const status = await new Promise((resolve) => child.once('error', () => resolve(null)).once('close', resolve));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(`${printed.join('').trim()}\n`.replace(/^\n/u, ''));
  if (!live || status !== 0) print(`${status === 0 ? 'Passed' : 'FAILED'}: ${step}, ${seconds} s\n`);
  return status === 0;
}

/** The steps of a lane that failed, with those that were left out. */
async function walk(lane) {
  const failed = [];
  for (const [index, step] of lane.entries()) {
    if (await run(step)) continue;
    failed.push(step.step);
    if (step.needed === true) return [...failed, ...lane.slice(index + 1).map((left) => `${left.step} (not run)`)];
  }
  return failed;
}

const failed = (await Promise.all(LANES.map(walk))).flat();
if (failed.length > 0) print(`FAILED: ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

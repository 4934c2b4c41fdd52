/**
 * Tries every fault and edit at every request of every action, and counts what came of it:
 *
 *   npm run sweep -- [--only WORDS] [--every N] [--all]
 *
 * `--only` takes the scenarios whose name holds the words, `--every` each Nth injection; `--all` prints every injection with what was said.
 * The work is shared by as many processes as there are processors. Exits with 1 where anything is lost, untrue or thrown.
 */
import { spawn } from 'node:child_process';
import os from 'node:os';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { requireBuiltAddin } from '../../workbench/headless/addin/addin-build';
import { builtAddin, keptInMemory } from '../../workbench/headless/jsdom/addin-files';
import { SCENARIOS, type Scenario } from './scenarios';
import { injectionsInto, judge, requestsOf, type Verdict } from './sweep';

const GOOD: readonly Verdict[] = ['as before', 'complete', 'restorable', 'refused'];
const BAD: readonly Verdict[] = ['untrue', 'lost', 'thrown'];

/** One injection as a process tells it to the one that counts. */
interface Told {
  readonly name: string;
  readonly fault: string;
  readonly verdict: Verdict;
  readonly detail: string;
}

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, every: { type: 'string', default: '1' }, all: { type: 'boolean', default: false }, part: { type: 'string' } },
});

/** Each Nth injection of this process's scenarios, to standard output. */
async function tryPart(part: number, parts: number): Promise<void> {
  const addin = keptInMemory(await builtAddin(await requireBuiltAddin()));
  let number = 0;
  for (const scenario of chosen()) {
    const requests = await requestsOf(scenario, addin);
    for (const injection of injectionsInto(scenario, requests)) {
      number += 1;
      if (number % Number(values.every) !== 0 || Math.floor(number / Number(values.every)) % parts !== part) continue;
      const { verdict, detail } = await judge(injection, addin);
      const told: Told = { name: scenario.name, fault: `${String(injection.request)} ${injection.how}`, verdict, detail };
      process.stdout.write(`${JSON.stringify(told)}\n`);
    }
  }
}

function chosen(): readonly Scenario[] {
  return SCENARIOS.filter(({ name }) => name.includes(values.only));
}

async function countParts(parts: number): Promise<number> {
  await requireBuiltAddin();
  const counts = new Map<Verdict, number>();
  await Promise.all(
    Array.from({ length: parts }, async (_, part) => {
      const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...process.argv.slice(2), '--part', `${String(part)}/${String(parts)}`], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      for await (const line of createInterface({ input: child.stdout })) {
        const { name, fault, verdict, detail } = JSON.parse(line) as Told;
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        if (values.all || BAD.includes(verdict)) process.stdout.write(`${verdict}: ${name}, ${fault}\n    ${detail}\n`);
      }
      if ((await ended) !== 0) throw new Error(`part ${String(part)} ended early`);
    }),
  );
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${String(total)} injections: ${[...GOOD, ...BAD].map((verdict) => `${String(counts.get(verdict) ?? 0)} ${verdict}`).join(', ')}\n`);
  return BAD.some((verdict) => (counts.get(verdict) ?? 0) > 0) ? 1 : 0;
}

if (values.part === undefined) process.exitCode = await countParts(os.availableParallelism());
else {
  const [part = 0, parts = 1] = values.part.split('/').map(Number);
  await tryPart(part, parts);
  process.exit(0);
}

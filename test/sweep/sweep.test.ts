/** A fixed part of the sweep (`npm run sweep` tries all of it): each action with every fate at some of its requests, and some of people's edits. */
import path from 'node:path';
import { builtAddin, keptInMemory } from '../../workbench/headless/jsdom/addin-files';
import { SCENARIOS } from './scenarios';
import { injectionsInto, judge, requestsOf, type Injection } from './sweep';

/** A prime, so that other faults meet other requests from action to action. */
const EVERY = 41;

const BAD: readonly string[] = ['untrue', 'lost', 'thrown'];

test('whatever goes wrong at a request, nothing is lost and nothing untrue is said', async () => {
  const addin = keptInMemory(await builtAddin(path.join(__dirname, '../../dist')));
  const all: Injection[] = [];
  for (const scenario of SCENARIOS) all.push(...injectionsInto(scenario, await requestsOf(scenario, addin)));
  const some = all.filter((_, i) => i % EVERY === 0);
  const wrong: string[] = [];
  for (const injection of some) {
    const { scenario, request, how, verdict, detail } = await judge(injection, addin);
    if (BAD.includes(verdict)) wrong.push(`${verdict}: ${scenario.name}, ${String(request)} ${how}: ${detail}`);
  }
  process.stdout.write(`${String(some.length)} of ${String(all.length)} injections tried\n`);
  expect(some.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
}, 900_000);

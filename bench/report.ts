/**
 * What the parts of the benchmark share: timing by interleaved repetitions, and a report of targets. A target says what was
 * promised, what was measured, and whether the promise holds; a benchmark with a missed target, or with a wrong result, ends
 * with exit status 1.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Where the lines go, and whether anything failed. */
export interface Report {
  /** A heading. */
  readonly section: (title: string) => void;
  /** A line that only informs. */
  readonly note: (line: string) => void;
  /** A measured value against its bound. */
  readonly target: (target: Target) => void;
  /** A result that must be right for its time to mean anything. */
  readonly verify: (what: string, outcome: 'right' | 'wrong') => void;
  readonly failures: () => readonly string[];
}

export interface Target {
  readonly what: string;
  readonly measured: number;
  readonly bound: { readonly atLeast: number } | { readonly atMost: number };
  /** What is counted: 'x' for a ratio, 'requests', 'bytes' … */
  readonly unit: string;
}

/** A report that writes each line at once. */
export function openReport(write: (text: string) => void): Report {
  const failures: string[] = [];
  return {
    section: (title) => write(`\n${title}\n`),
    note: (line) => write(`  ${line}\n`),
    target: ({ what, measured, bound, unit }) => {
      const [word, limit, held] = 'atLeast' in bound ? ['at least', bound.atLeast, measured >= bound.atLeast] as const : ['at most', bound.atMost, measured <= bound.atMost] as const;
      write(`  ${held ? 'ok    ' : 'MISSED'}  ${what}: ${formatNumber(measured)} ${unit} (${word} ${formatNumber(limit)})\n`);
      if (!held) failures.push(what);
    },
    verify: (what, outcome) => {
      if (outcome === 'right') return;
      write(`  WRONG   ${what}\n`);
      failures.push(what);
    },
    failures: () => failures,
  };
}

function formatNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

setFlagsFromString('--expose-gc');
// Where earlier objects of a line outlived a collection V8 makes further ones in its old space, at more than twice the cost: by chance of when that came,
// and of which results were compared. Of two works that make the same rows one would be charged for that and the other not.
setFlagsFromString('--no-allocation-site-pretenuring');

/** V8's collection, without a flag on the command line. */
const collectGarbage = runInNewContext('gc') as (options: { readonly type: 'major' | 'minor' }) => void;

/**
 * What is collected before a time is taken. `young` is for works that make objects of many shapes: a full collection also takes what V8 compiled for
 * shapes of which no object is left, and each turn would be timed while V8 learns the work again, as nobody's second click does.
 */
export type Garbage = 'all' | 'young';

/** Long enough for the collector's own threads to finish after it. */
const REST_MS = 20;

/**
 * What has to be before a time is taken: nobody pays for the garbage that another left behind, and the process has rested. On a busy machine one that
 * has just worked is interrupted for 4 ms and more within the next few milliseconds, so a work of 2 ms got away and one of 4 ms never did.
 */
export async function rest(garbage: Garbage = 'all'): Promise<void> {
  collectGarbage({ type: garbage === 'all' ? 'major' : 'minor' });
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
}

/** Milliseconds that the work takes, once. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * The best time in milliseconds of each contestant: what else the machine does only ever adds to a time. They take turns, so that it
 * meets all of them alike; the first turn only warms up and does not count.
 */
export async function bestTimes<Name extends string>(
  contestants: Readonly<Record<Name, () => unknown>>,
  repetitions: number,
  garbage: Garbage = 'all',
): Promise<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map<Name, number>(names.map((name) => [name, Infinity]));
  for (let turn = 0; turn <= repetitions; turn++) {
    for (const name of names) {
      await rest(garbage);
      const elapsed = timeOf(contestants[name]);
      if (turn > 0) times.set(name, Math.min(elapsed, times.get(name) ?? Infinity));
    }
  }
  return Object.fromEntries(times) as Record<Name, number>;
}

/**
 * `npm run fuzz -- --sheets N --seed S`: draws N sheets (2,000 unless told) and says how many were read right, reported, asked about,
 * wrong in silence, or ended in an error. The seed is drawn where none is given, and printed. Where anything is wrong, the smallest sheet
 * that shows it is drawn as text, as a case in test/cases has it. Exit status: 0 nothing wrong; 1 something is; 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { formatA1 } from '../../../src/sheet';
import { drawingOf } from '../drawn-sheet';
import { drawSheet } from './draw-sheet';
import { sheetPlans, type SheetPlan } from './sheet-plan';
import { OUTCOMES, tryPlan, type Trial } from './try-plan';

interface Usage {
  readonly sheets: number;
  readonly seed: number;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** null: wrong usage. */
function readUsage(args: readonly string[]): Usage | null {
  try {
    const drawnSeed = String(Math.floor(Math.random() * 2 ** 31));
    const options = { sheets: { type: 'string', default: '2000' }, seed: { type: 'string', default: drawnSeed } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const [sheets, seed] = [Number(values.sheets), Number(values.seed)];
    const isUsable = Number.isSafeInteger(sheets) && sheets > 0 && (seed | 0) === seed;
    return isUsable ? { sheets, seed } : null;
  } catch {
    return null;
  }
}

/** Tries them all, so that the counts are of all. */
function countOutcomes({ sheets, seed }: Usage): Readonly<Record<Trial['outcome'], number>> {
  const counts = { right: 0, told: 0, reported: 0, asked: 0, needless: 0, wrong: 0, thrown: 0 };
  fc.assert(fc.property(sheetPlans, (plan) => void (counts[tryPlan(plan).outcome] += 1)), { seed, numRuns: sheets });
  return counts;
}

/** Draws the same sheets again up to the first that is wrong, and makes that one as small as it can be. */
function smallestWrong({ sheets, seed }: Usage): SheetPlan | null {
  const { counterexample } = fc.check(fc.property(sheetPlans, (plan) => tryPlan(plan).faults.length === 0), { seed, numRuns: sheets });
  return counterexample?.[0] ?? null;
}

function show(plan: SheetPlan): void {
  const { grid } = drawSheet(plan);
  const { groups, ...looks } = plan;
  print(`\nThe smallest sheet that shows what is wrong with the first (rows and columns count from 0):\n\n${drawingOf(grid)}\n`);
  if (grid.merges.length > 0) print(`merged: ${grid.merges.map(formatA1).join(', ')}`);
  for (const fault of tryPlan(plan).faults) print(`wrong: ${fault}`);
  print(`\nIts plan: ${JSON.stringify(looks)}\n${groups.map((group) => JSON.stringify(group)).join('\n')}`);
}

function main(args: readonly string[]): number {
  const usage = readUsage(args);
  if (usage === null) {
    process.stderr.write('Usage: npm run fuzz -- [--sheets N] [--seed S], both whole numbers, N above 0, S of 32 bits\n');
    return 2;
  }
  print(`${usage.sheets} sheets, seed ${usage.seed}`);
  const counts = countOutcomes(usage);
  print(OUTCOMES.map((outcome) => `${counts[outcome]} ${outcome}`).join(', '));
  if (counts.wrong + counts.thrown === 0) return 0;
  const plan = smallestWrong(usage);
  if (plan !== null) show(plan);
  return 1;
}

process.exitCode = main(process.argv.slice(2));

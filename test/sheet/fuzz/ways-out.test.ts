/**
 * Every way out of every problem of a fuzzed sheet can be taken, ends that problem, and is found again on the sheet as it stands: no choice
 * is handed back as unfit right after it was made.
 */
import fc from 'fast-check';
import type { Problem, WayOut } from '../../../src/sheet';
import { settle, take, waysOf } from '../settled-sheet';
import { drawSheet } from './draw-sheet';
import { sheetPlans } from './sheet-plan';

const RUNS = 400;

function isSame(one: Problem, other: Problem): boolean {
  return one.code === other.code && one.cell?.row === other.cell?.row && one.cell?.column === other.cell?.column;
}

test('each way ends the problem that it is offered for', () => {
  fc.assert(
    fc.property(sheetPlans, fc.nat(), (plan, pick) => {
      const { grid } = drawSheet(plan);
      const sheet = settle(grid);
      // The helpers take the first problem of a code: one of each is tried.
      const problems = sheet.problems.filter((problem, index) => sheet.problems.findIndex(({ code }) => code === problem.code) === index);
      for (const problem of problems) {
        const ways = waysOf(grid, sheet, problem.code).filter(({ kind }) => kind !== 'decimals');
        const way: WayOut | undefined = ways[pick % Math.max(1, ways.length)];
        if (way === undefined) continue;
        const settled = take(grid, sheet, problem.code, (one) => JSON.stringify(one) === JSON.stringify(way));
        expect(settled.reading?.unfitChoices ?? []).toEqual([]);
        expect(settled.problems.filter((one) => isSame(one, problem))).toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
});

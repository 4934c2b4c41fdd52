/**
 * Thousands of sheets from a grammar with known truth, the same in each run: `npm run fuzz` draws any number of others.
 * What was found there stands as a case in test/cases.
 */
import fc from 'fast-check';
import { hasOneMeaning } from './doubts';
import { sheetPlans } from './sheet-plan';
import { tryPlan } from './try-plan';

const RUNS = 1_200;

describe('fuzzed sheets', () => {
  test('each is understood, or asked about, and none is wrong without a word', () => {
    fc.assert(
      fc.property(sheetPlans, (plan) => {
        expect(tryPlan(plan).faults).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('few of those with one meaning are asked about', () => {
    const withOneMeaning = sheetPlans.filter(hasOneMeaning);
    const drawn = fc.sample(withOneMeaning, { numRuns: 400 });
    const outcomes = drawn.map((plan) => tryPlan(plan).outcome);
    expect(outcomes.filter((outcome) => outcome === 'right').length).toBeGreaterThanOrEqual(drawn.length * 0.95);
  });
});

/**
 * Thousands of sheets from a grammar with known truth: each is understood rightly, or asked about, or what was not understood is reported
 * at its row; none is wrong without a word, and none throws. The seed is new in each run and printed; `FUZZ_SEED` repeats one.
 * What was found here stands as a case in test/cases.
 */
import fc from 'fast-check';
import { drawSheet } from './draw-sheet';
import { judge } from './judge';
import { sheetPlans } from './sheet-plan';

const RUNS = 2_000;
const SEED = process.env['FUZZ_SEED'] === undefined ? Date.now() % 2 ** 31 : Number(process.env['FUZZ_SEED']);

describe('fuzzed sheets', () => {
  const counts = { right: 0, reported: 0, asked: 0 };
  let isChecked = false;

  test('each is understood, or asked about, and none is wrong without a word', () => {
    fc.assert(
      fc.property(sheetPlans, (plan) => {
        const { outcome, faults, told } = judge(drawSheet(plan));
        if (!isChecked) counts[outcome] += 1;
        expect(faults).toEqual([]);
        // What nothing on the sheet tells apart must be asked, unless the ranks that stand there tell.
        if (plan.scoreColumns === 'indistinguishable' && plan.rank === 'none') expect(outcome).toBe('asked');
        if (plan.grouping === 'unmarked' && plan.groups.length > 1 && outcome !== 'asked') expect(told).toContain('numbering-restarts');
      }),
      { seed: SEED, numRuns: RUNS },
    );
    isChecked = true;
  });

  test('few of those with one meaning are asked about', () => {
    const drawn = fc.sample(sheetPlans.filter(({ scoreColumns, scoreForm }) => scoreColumns !== 'indistinguishable' && scoreForm !== 'three-decimals'), { seed: SEED, numRuns: 400 });
    const outcomes = drawn.map((plan) => judge(drawSheet(plan)).outcome);
    expect(outcomes.filter((outcome) => outcome === 'right').length).toBeGreaterThanOrEqual(drawn.length * 0.95);
  });

  afterAll(() => {
    process.stdout.write(`Fuzzed sheets, seed ${SEED}: ${counts.right} right, ${counts.reported} reported, ${counts.asked} asked about\n`);
  });
});

import fc from 'fast-check';
import { findScoresOutOfLine } from '../../../../src/sheet/readings/checks/out-of-line';

function outOfLine(...groups: readonly (readonly number[])[]): (readonly [score: number | undefined, likely: number | null])[] {
  const scores = groups.flat();
  const ofUnits = groups.flatMap((group, index) => group.map(() => index));
  return findScoresOutOfLine(Float64Array.from(scores), Uint32Array.from(ofUnits), groups.length).map(({ unit, likely }) => [scores[unit], likely]);
}

const ORDINARY = [85.4, 84.4, 81.8, 79.5, 74.1, 72, 72, 71.2, 69.1, 65.2, 64.4, 61.2, 60.6, 59, 49.9];

describe('scores out of line with their group', () => {
  test('a lost decimal sign is found and undone, digit for digit', () => {
    expect(outOfLine([...ORDINARY, 8540])).toEqual([[8540, 85.4]]);
    expect(outOfLine([...ORDINARY, 854])).toEqual([[854, 85.4]]);
    expect(outOfLine([...ORDINARY, 6521])).toEqual([[6521, 65.21]]);
  });

  test('a moved decimal sign is found', () => {
    expect(outOfLine([...ORDINARY, 8.54])).toEqual([[8.54, 85.4]]);
  });

  test('a score that no power of ten explains is reported without a guess', () => {
    expect(outOfLine([...ORDINARY, 2024])).toEqual([[2024, null]]);
  });

  test('of a few scores, what a power of ten explains among close ones, or a gap of ten times sets apart', () => {
    expect(outOfLine([85.4, 84.4, 8180, 79.5])).toEqual([[8180, 81.8]]);
    expect(outOfLine([85.4, 84.4, 2024, 79.5])).toEqual([[2024, null]]);
    expect(outOfLine([85.4, 84.4, 600, 79.5])).toEqual([]);
    expect(outOfLine([85.4, 8450, 79.5])).toEqual([[8450, 84.5]]);
    expect(outOfLine([85.4, 2024, 79.5])).toEqual([]);
    expect(outOfLine([85.4, 854])).toEqual([]);
  });

  test('several slips are found while they are few', () => {
    expect(outOfLine([...ORDINARY, ...ORDINARY, 854, 7950, 6.12])).toEqual([[854, 85.4], [7950, 79.5], [6.12, 61.2]]);
  });

  test('a small group is held against the whole sheet', () => {
    expect(outOfLine(ORDINARY, [80, 70.5, 2024])).toEqual([[2024, null]]);
    expect(outOfLine(ORDINARY, [80, 70.5, 605])).toEqual([[605, 60.5]]);
  });

  test('a small group with a scale of its own is not', () => {
    expect(outOfLine(ORDINARY, [801, 705])).toEqual([]);
  });

  test.each([
    ['scores of a decision', ORDINARY],
    ['noughts and poor scores', [...ORDINARY, 0, 0, 3, 12.5]],
    ['medals', [126, 91, 65, 64, 62, 45, 34, 33, 20, 19, 18, 13, 10, 9, 9, 8, 7, 6, 5, 4, 3, 2, 2, 1, 1, 1]],
    ['populations', [8_993_082, 8_053_663, 3_000_000, 1_500_000, 420_000, 310_000, 96_000, 5_400, 120]],
    ['negative changes', [-5, -2.5, 1, 0, 3.5, -1, 2, 0.5]],
    ['fractions', [0.9717, 0.9533, 0.9529, 0.9432, 0.941, 0.941, 0.1524, 0.0875]],
    ['nothing scored', [Number.NaN, Number.NaN]],
    ['no unit', []],
  ])('%s are ordinary', (_, scores) => {
    expect(outOfLine(scores)).toEqual([]);
  });

  test('no score between a fifth of the greatest and the greatest is ever suspected', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2_001, max: 10_000 }), { maxLength: 60 }), (hundredths) => {
        expect(outOfLine(hundredths.map((score) => score / 100))).toEqual([]);
      }),
    );
  });

  test('a single slip among scores from 40 to 100 is always found', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4_000, max: 10_000 }), { minLength: 8, maxLength: 60 }), fc.nat(), fc.constantFrom(10, 100, 1_000), (hundredths, place, factor) => {
        const scores = hundredths.map((score) => score / 100);
        const slip = place % scores.length;
        fc.pre((scores[slip] ?? 0) * factor >= 5 * Math.max(...scores));
        const found = outOfLine(scores.map((score, unit) => (unit === slip ? score * factor : score)));
        expect(found.length).toBe(1);
      }),
    );
  });
});

/** Random tables with one slip each: nearly all are found, by their cause and unit, and findings are right. `main.ts` here prints the same for more tables. */
import { measure } from './measure';

const NEARLY_ALL = 0.95;

describe('slips in 24 random tables', () => {
  const { recall, precision, falseAlarms } = measure(24, 20_261_201);

  test.each(recall.map((each) => [each.kind, each] as const))('%s: nearly all that contradict the sheet are found', (_, { seen, found }) => {
    expect(seen).toBeGreaterThan(5);
    expect(found / seen).toBeGreaterThanOrEqual(NEARLY_ALL);
  });

  test('findings are right, cause by cause', () => {
    const often = precision.filter(({ told }) => told >= 10);
    expect(often.length).toBeGreaterThan(8);
    expect(often.filter(({ told, right }) => right < told * NEARLY_ALL)).toEqual([]);
  });

  test('nothing is found where a slip leaves no trace, or there is none', () => {
    expect(falseAlarms).toBe(0);
  });
});

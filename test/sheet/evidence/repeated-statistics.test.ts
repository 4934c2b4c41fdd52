import { repeatedStatistics } from '../../../src/sheet/evidence/repeated-statistics';
import { numberColumns } from './drawn-evidence';

const SCORES = numberColumns(`
91
84
62
79
70
55
64
63`);
const [WORD, OTHER] = ['Zusammen', 'Alle'];

function rowsOf(names: readonly string[]): readonly number[] {
  return [...repeatedStatistics(SCORES, names).keys()];
}

describe('rows of one name that are each a statistic of their block', () => {
  test('are told by arithmetic, whatever the name means, with the bits of all of them', () => {
    const found = repeatedStatistics(SCORES, ['A', 'B', 'C', WORD, 'D', 'E', 'F', WORD]);
    expect([...found].map(([row, { kind, of }]) => [row, kind, of])).toEqual([[3, 'mean', 3], [7, 'mean', 3]]);
    expect(found.get(3)?.bits).toBe(found.get(7)?.bits);
  });

  test('one row that bears its name alone proves nothing here', () => {
    expect(rowsOf(['A', 'B', 'C', WORD, 'D', 'E', 'F', OTHER])).toEqual([]);
  });

  test('a name of which one row is no statistic is the name of a unit', () => {
    expect(rowsOf(['A', 'B', WORD, WORD, 'D', 'E', 'F', WORD])).toEqual([]);
    expect(rowsOf(['A', 'B', 'C', WORD, 'D', WORD, 'F', 'G'])).toEqual([]);
  });

  test('the best unit of each block is a unit', () => {
    expect([...repeatedStatistics(numberColumns('91\n84\n95\n62\n70\n88'), ['A', 'B', WORD, 'C', 'D', WORD]).keys()]).toEqual([]);
  });

  test('rows without a name have none in common', () => {
    expect(rowsOf(['A', 'B', 'C', '', 'D', 'E', 'F', ''])).toEqual([]);
  });
});

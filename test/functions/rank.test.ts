import { rank } from '../../src/functions/definitions/rank';
import { rankIf } from '../../src/functions/definitions/rank-if';
import { rankPercent } from '../../src/functions/definitions/rank-percent';
import { FunctionFault } from '../../src/functions/function-fault';
import { column, faultOf } from './cells';

const SCORES = column(80, 72, 85.4, 72, 60);

describe('RANK', () => {
  test.each([
    ['standard', [2, 3, 1, 3, 5]],
    ['modified', [2, 4, 1, 4, 5]],
    ['dense', [2, 3, 1, 3, 4]],
    ['ordinal', [2, 3, 1, 3, 5]],
    ['fractional', [2, 3.5, 1, 3.5, 5]],
  ])('ranks by the %s method; an ordinal rank is that of the first of the equal scores', (ties, expected) => {
    expect(SCORES.map(([score]) => rank(score, SCORES, null, ties))).toEqual(expected);
  });

  test('the least score is best in ascending order', () => {
    expect(SCORES.map(([score]) => rank(score, SCORES, 'ascending'))).toEqual([4, 2, 5, 2, 1]);
    expect(SCORES.map(([score]) => rank(score, SCORES, 1, 'dense'))).toEqual([3, 2, 4, 2, 1]);
  });

  test('binary noise does not split a tie, also where decimals are omitted', () => {
    expect(rank(0.3, column(0.1 + 0.2, 0.3, 0.4))).toBe(2);
    expect(rank(72, column(72.00000000000001, 72))).toBe(1);
  });

  test('scores tie at the published decimals, half away from zero', () => {
    expect(rank(69.86, column(69.94, 69.86))).toBe(2);
    expect(rank(69.86, column(69.94, 69.86), null, null, 0)).toBe(1);
    expect(rank(1.005, column(1.01, 1.005), null, null, 2)).toBe(1);
    expect(rank(-1.005, column(-1.01, -1.005), null, null, 2)).toBe(1);
  });

  test('a score need not stand among the scores itself, as long as its published value does', () => {
    expect(rank(72.004, SCORES, null, null, 2)).toBe(3);
    expect(faultOf(() => rank(72.004, SCORES))).toEqual(['#N/A', 'score-not-among-scores']);
  });

  test('blank cells, texts, booleans and errors count for nobody', () => {
    const scores = column(80, null, '', '99', 'Không xếp hạng', true, { code: '#DIV/0!' }, 70);
    expect(rank(70, scores)).toBe(2);
    expect(rank(70, scores, 'ascending')).toBe(1);
  });

  test('a real 0 is ranked, a blank cell is not 0', () => {
    expect(rank(0, column(5, 0, null))).toBe(2);
    expect(faultOf(() => rank(0, column(5, null)))).toEqual(['#N/A', 'score-not-among-scores']);
  });

  test('a range may be a row, a block or a single cell', () => {
    expect(rank(3, [[1, 3, 2]])).toBe(1);
    expect(rank(3, [[1, 5], [3, 2]])).toBe(2);
    expect(rank(3, 3 as unknown as unknown[][])).toBe(1);
    expect(rank([[3]], [[3]])).toBe(1);
  });

  test('what cannot be ranked is an error with its reason', () => {
    expect(faultOf(() => rank(null, SCORES))).toEqual(['#N/A', 'score-missing']);
    expect(faultOf(() => rank('', SCORES))).toEqual(['#N/A', 'score-missing']);
    expect(faultOf(() => rank('85,4', SCORES))).toEqual(['#VALUE!', 'score-is-no-number']);
    expect(faultOf(() => rank(true, SCORES))).toEqual(['#VALUE!', 'score-is-no-number']);
    expect(faultOf(() => rank([[80], [72]], SCORES))).toEqual(['#VALUE!', 'score-is-no-number']);
    expect(faultOf(() => rank(80, null as unknown as unknown[][]))).toEqual(['#VALUE!', 'scores-missing']);
    expect(faultOf(() => rank(80, [[80, 1], [2]]))).toEqual(['#VALUE!', 'rows-ragged']);
  });

  test('an error in the score is passed on as it is, where Excel lets a function answer it', () => {
    expect(faultOf(() => rank({ code: '#DIV/0!' }, SCORES))).toEqual(['#DIV/0!', 'score-is-error']);
    expect(faultOf(() => rank({ code: '#N/A' }, SCORES))).toEqual(['#N/A', 'score-is-error']);
    expect(faultOf(() => rank({ code: '#REF!' }, SCORES))).toEqual(['#VALUE!', 'score-is-error']);
  });

  test('a whole column is answered in a moment', () => {
    const blank: unknown[] = [null];
    const wholeColumn = Array.from({ length: 1_048_576 }, (_, row): unknown[] => (row < 1_000 ? [row] : blank));
    const start = process.cpuUsage();
    expect(rank(10, wholeColumn)).toBe(990);
    expect(process.cpuUsage(start).user).toBeLessThan(2_500_000);
  });
});

describe('RANKIF', () => {
  const scores = column(80, 72, 85.4, 72, 60);
  const groups = column('Sở', 'Huyện', 'sở ', 'Sở', 'Huyện');

  test('ranks inside the group, wherever its rows stand', () => {
    expect(scores.map(([score], row) => rankIf(score, groups[row]?.[0], scores, groups))).toEqual([2, 1, 1, 3, 2]);
    expect(rankIf(80, 'SỞ', scores, groups, 'ascending', 'dense')).toBe(2);
  });

  test('group names are equal without regard to case, composition and spaces, and only then', () => {
    const names = column('Sở Y tế', 'SỞ  Y TẾ'.normalize('NFD'), 'Sở\u00a0Y tế', 'So Y te', 'Sở Y*');
    expect(rankIf(1, 'sở y tế', column(1, 2, 3, 4, 5), names)).toBe(3);
    expect(rankIf(5, 'Sở Y*', column(1, 2, 3, 4, 5), names)).toBe(1);
  });

  test('the number 1 and the text "1" are one group, as in COUNTIFS; blank cells are one group', () => {
    expect(rankIf(5, 1, column(5, 6, 7), column('1', 1, 2))).toBe(2);
    expect(rankIf(5, null, column(5, 6, 7), column(null, '', 2))).toBe(2);
  });

  test('a score of another group is not available', () => {
    expect(faultOf(() => rankIf(80, 'Huyện', scores, groups))).toEqual(['#N/A', 'score-not-among-scores']);
  });

  test('scores and groups must have one shape', () => {
    expect(faultOf(() => rankIf(80, 'Sở', scores, column('Sở')))).toEqual(['#VALUE!', 'shapes-differ']);
    expect(faultOf(() => rankIf(80, 'Sở', scores, [['Sở', 'Huyện', 'sở', 'Sở', 'Huyện']]))).toEqual(['#VALUE!', 'shapes-differ']);
  });
});

describe('RANKPERCENT', () => {
  test('is the share of the others that are worse', () => {
    const scores = column(80, 72, 85, 72, 60);
    expect(scores.map(([score]) => rankPercent(score, scores))).toEqual([0.75, 0.25, 1, 0.25, 0]);
    expect(scores.map(([score]) => rankPercent(score, scores, 'ascending'))).toEqual([0.25, 0.5, 0, 0.5, 1]);
  });

  test('a single unit is 1, and units that are not scored are nobody', () => {
    expect(rankPercent(5, column(5))).toBe(1);
    expect(rankPercent(5, column(5, null, 'x'))).toBe(1);
  });

  test('equal scores at the published decimals are not worse', () => {
    expect(rankPercent(72.004, column(72.004, 71.996, 60), null, 2)).toBe(0.5);
  });

  test('a score that is not among the scores is not interpolated', () => {
    expect(() => rankPercent(75, column(80, 70))).toThrow(FunctionFault);
  });
});

import { score } from '../../src/functions/definitions/score';
import { faultOf } from './cells';

test.each([
  ['85,40', 85.4],
  ['85.4 điểm', 85.4],
  ['85,4/100', 85.4],
  ['1.234,5', 1234.5],
  ['81,3%', 81.3],
  ['17 (0,633)', 0.633],
  ['\u00a085,4 ', 85.4],
  ['-2,5', -2.5],
  [85.4, 85.4],
  [0, 0],
  [[['85,4']], 85.4],
])('%j is %d', (text, expected) => {
  expect(score(text)).toBe(expected);
});

test.each([
  ['1.000', '#N/A', 'text-ambiguous'],
  ['91.651', '#N/A', 'text-ambiguous'],
  ['-', '#N/A', 'text-says-not-scored'],
  ['Không xếp hạng', '#N/A', 'text-says-not-scored'],
  ['Tốt', '#N/A', 'text-is-no-score'],
  ['', '#N/A', 'score-missing'],
  [null, '#N/A', 'score-missing'],
  [true, '#VALUE!', 'score-is-no-number'],
  [{ code: '#DIV/0!' }, '#DIV/0!', 'score-is-error'],
])('%j is %s: %s', (text, error, code) => {
  expect(faultOf(() => score(text))).toEqual([error, code]);
});

import { gradeScores } from '../../../src/sheet';

test('grades rank in the order that is given, whatever the alphabet says', () => {
  const { scores, unknown } = gradeScores(['A', 'A+', ' a ', 'B −', 'Đạt'], ['A+', 'A', 'B-', 'Đạt']);
  expect(Array.from(scores)).toEqual([3, 4, 3, 2, 1]);
  expect(unknown).toEqual([]);
});

test('a text that is no grade is told and not scored; a blank cell is not scored', () => {
  const { scores, unknown } = gradeScores(['A', '', 'Dat', 'C'], ['A', 'Đạt']);
  expect(Array.from(scores)).toEqual([2, Number.NaN, Number.NaN, Number.NaN]);
  expect(unknown).toEqual([{ index: 2, text: 'Dat' }, { index: 3, text: 'C' }]);
});

test.each([[['A', 'a']], [['A', ' ']]])('the grades %j are refused', (grades) => {
  expect(() => gradeScores(['A'], grades)).toThrow(RangeError);
});

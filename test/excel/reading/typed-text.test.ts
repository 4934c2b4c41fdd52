import { typedText, untyped } from '../../../src/excel/reading/typed-text';

test.each([
  ['6', "'6"],
  ['=1+1', "'=1+1"],
  ['+x', "'+x"],
  ['-5', "'-5"],
  ['@a', "'@a"],
  ["'quoted", "''quoted"],
  ['1/2', "'1/2"],
  ['#N/A', "'#N/A"],
  ['true', "'true"],
  [' =1+x', "' =1+x"],
  ['\n@a', "'\n@a"],
  ['＝x', "'＝x"],
  ['Xếp hạng', 'Xếp hạng'],
  ['(*)', '(*)'],
  ['', ''],
])('the text %p is written as %p into a cell of General format, and reads back as it was', (text, written) => {
  expect(typedText(text, 'General')).toBe(written);
  expect(untyped(written)).toBe(text);
});

test('a text-formatted cell takes text as it is', () => {
  expect(typedText('6', '@')).toBe('6');
  expect(typedText("'6", '@')).toBe("''6");
});

test('numbers and booleans are written as they are', () => {
  expect(untyped(6)).toBe(6);
  expect(untyped(true)).toBe(true);
});

import { addressOf, problemSentence, quotedSheet } from '../../src/app/sentences';
import { say } from '../../src/messages';

test.each([
  ['Sheet1', 'Sheet1'],
  ['Bảng', 'Bảng'],
  ['Bảng điểm', "'Bảng điểm'"],
  ["Ea H' Leo", "'Ea H'' Leo'"],
  ['2017', "'2017'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ['Quý-1', "'Quý-1'"],
])('the sheet %s is written %s in an address', (name, written) => {
  expect(quotedSheet(name)).toBe(written);
});

test('a place is named as Excel names it', () => {
  expect(addressOf('Sheet1', { row: 6, column: 4 })).toBe('Sheet1!E7');
  expect(addressOf('Bảng điểm', { top: 3, left: 4, rowCount: 2, columnCount: 1 })).toBe("'Bảng điểm'!E4:E5");
});

test('a problem names its cell, the unit and the way out, in both languages', () => {
  const sentence = problemSentence({ code: 'score-is-text', cell: { row: 8, column: 2 }, unit: 'Sở Y tế', text: 'tốt' }, 'Sheet1');
  for (const language of ['vi', 'en'] as const) {
    const text = say(sentence, language);
    expect(text).toContain('Sheet1!C9');
    expect(text).toContain('Sở Y tế');
    expect(text).toContain('tốt');
  }
});

test('candidates for the score column are named by letter and header', () => {
  const candidates = [{ column: 3, header: 'Tổng điểm' }, { column: 4, header: '' }];
  const sentence = problemSentence({ code: 'score-column-ambiguous', cell: { row: 2, column: 3 }, candidates }, 'Sheet1');
  expect(say(sentence, 'vi')).toContain('D: Tổng điểm; E');
});

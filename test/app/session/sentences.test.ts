import { addressOf, problemSentence, quotedSheet } from '../../../src/app/session/sentences';
import { say, loadWords } from '../../../src/messages';

beforeAll(() => Promise.all([loadWords('vi'), loadWords('en')]));

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

test('both readings of a text are shown in the decimal sign of the reader, without a sign for thousands', () => {
  const sentence = problemSentence({ code: 'scores-ambiguous', cell: { row: 1, column: 2 }, text: '91.651', asDecimal: 91.651, asThousands: 91651 }, 'Sheet1');
  expect(say(sentence, 'vi')).toContain('“91.651” là 91,651 hay 91651?');
  expect(say(sentence, 'en')).toContain('is “91.651” 91.651 or 91651?');
});

test('a near tie names both cells and the decimal that differs', () => {
  const sentence = problemSentence(
    { code: 'near-tie', cell: { row: 1, column: 2 }, unit: 'Sở A', other: { row: 4, column: 2 }, otherUnit: 'Sở B', decimals: 2, differAt: 3 },
    'Bảng điểm',
  );
  expect(say(sentence, 'vi')).toContain("'Bảng điểm'!C2: “Sở A” và “Sở B” chỉ bằng nhau khi làm tròn. Điểm ở đây và ở ô 'Bảng điểm'!C5 bằng nhau đến 2 chữ số thập phân, khác ở chữ số thứ 3");
});

test('the kinds of units are counted in words', () => {
  const kinds = [{ kind: 'departments', count: 19 }, { kind: 'communes', count: 102 }] as const;
  const sentence = problemSentence({ code: 'groups-by-name', cell: { row: 1, column: 1 }, kinds }, 'Sheet1');
  expect(say(sentence, 'vi')).toContain('sở, ban, ngành: 19; xã, phường, đặc khu: 102.');
});

test('a likely score is offered only where there is one', () => {
  const about = { code: 'score-out-of-line', cell: { row: 1, column: 2 }, unit: 'Sở A', score: 8540 } as const;
  expect(say(problemSentence({ ...about, likely: 85.4 }, 'Sheet1'), 'vi')).toContain('điểm 8540 lệch hẳn các điểm khác. Có phải 85,4?');
  expect(say(problemSentence({ ...about, likely: null }, 'Sheet1'), 'vi')).not.toContain('Có phải');
});

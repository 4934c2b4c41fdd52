import { readTimeText } from '../../../src/sheet';

test.each([
  ['1:02:03', 3723],
  ['01:02:03,45', 3723.45],
  ['9:05.3', 545.3],
  ['2h15', 8100],
  ['2 giờ', 7200],
  ['1 giờ 30 phút', 5400],
  ['1h 2m 3s', 3723],
  ['1,5 giờ', 5400],
  ['95 giây', 95],
  ['1\'30"', 90],
  ['90 min', 5400],
])('%s is a time', (text, seconds) => {
  expect(readTimeText(text)).toEqual({ kind: 'time', seconds });
});

test('two numbers with a colon have two readings', () => {
  expect(readTimeText('1:30')).toEqual({ kind: 'ambiguous', asHours: 5400, asMinutes: 90 });
});

test.each(['', '12', '1:75', '1:2:99', 'h', 'giờ', '3 điểm', '1:30 pm'])('"%s" is no time', (text) => {
  expect(readTimeText(text)).toEqual({ kind: 'text' });
});

import { NOTHING_ALLOWED } from '../../../workbench/objects/sheet/worksheet-protection';
import { area, cells, desk } from './workbook';

test.each([
  ['85,40', 85.4],
  ['1.234,5', 1234.5],
  ['1.234', 1234],
  ['16,5%', 0.165],
  ['-7', -7],
  ['20/11/2026', 46346],
  ['85.4', '85.4'],
  ['TRUE', true],
  ['#N/A', { error: '#N/A' }],
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ["'01", '01'],
  ['', null],
])('With Vietnamese data, typing %j enters %j', (text, value) => {
  const { type, value: held } = desk();
  expect(type('A1', text)).toMatchObject({ kind: 'done' });
  expect(held('A1')).toEqual(value);
});

test.each([
  ['85.40', 85.4],
  ['1,234.5', 1234.5],
  ['85,40', '85,40'],
  ['11/20/2026', 46346],
])('With English data, typing %j enters %j', (text, value) => {
  const { type, value: held } = desk([], { locale: 'en-US' });
  type('A1', text);
  expect(held('A1')).toEqual(value);
});

test.each(['85,4', '1234567,89', '16,5%', '20/11/2026', '20/11/2026 10:30:00', "'0123", 'TRUE', '#DIV/0!', '=SUM(A2:A3;1,5)', '={1\\2;3\\4}', '=IF("a;b"="c,d";1,5;\'x;y\'!A1)', '0,000012', '1E+25'])(
  '%j stands in the cell editor as it was typed, and entering it again changes nothing',
  (text) => {
    const { type, text: shown, editing, sheet, value } = desk();
    editing.session.model.addSheet('x;y');
    expect(type('A1', text)).toMatchObject({ kind: 'done' });
    expect(shown('A1')).toBe(text);
    const before = value('A1');
    editing.type(sheet, { row: 0, column: 0 }, shown('A1'));
    expect(value('A1')).toEqual(before);
  },
);

test('Formulas are kept in English and shown with semicolons and decimal commas', () => {
  const { type, formula, text, value } = desk([['2', '3']]);
  type('C1', '=ROUND(A1*B1*1,25;1)');
  expect(formula('C1')).toBe('=ROUND(A1*B1*1.25,1)');
  expect(value('C1')).toBe(7.5);
  expect(text('C1')).toBe('=ROUND(A1*B1*1,25;1)');
});

test.each(['=SUM(A1,B1)', '=1.5+1', '=SUM(A1', '=A1,5'])('%j is refused with Vietnamese data, and the cell keeps what it had', (text) => {
  const { type, value } = desk([['1']]);
  expect(type('A1', text)).toEqual({ kind: 'refused', code: 'not-a-formula', detail: 'A1' });
  expect(value('A1')).toBe(1);
});

test('A function that Excel has and the workbench lacks is refused by its name', () => {
  expect(desk().type('A1', '=CUBEVALUE("a";"b")')).toMatchObject({ kind: 'refused', code: 'not-in-workbench' });
});

test('A percent format makes percentages of bare numbers', () => {
  const { type, value } = desk();
  type('A1', '50%');
  type('A1', '16,5');
  expect(value('A1')).toBe(0.165);
  type('A1', '0,1');
  expect(value('A1')).toBe(0.1);
});

test('A locked cell of a protected sheet and a covered cell of merged ones refuse what is typed', () => {
  const { type, sheet } = desk([['a']]);
  sheet.merge(area('B1:C1'));
  expect(type('C1', 'x')).toEqual({ kind: 'refused', code: 'part-of-merge', detail: 'B1:C1' });
  sheet.protect(NOTHING_ALLOWED);
  expect(type('A1', 'x')).toEqual({ kind: 'refused', code: 'protected', detail: 'A1' });
});

test('Pasted texts are read as typed, fill a larger selection, and end shorter rows with empty cells', () => {
  const { editing, sheet } = desk();
  editing.paste(sheet, area('A1'), [['Đơn vị', 'Điểm'], ['Sở Y tế', '85,40'], ['=== ghi chú ===']]);
  expect(cells(sheet, 'A1:B3')).toEqual([['Đơn vị', 'Điểm'], ['Sở Y tế', 85.4], ['=== ghi chú ===', null]]);
  expect(editing.paste(sheet, area('D1:E4'), [['1', '2'], ['3', '4']])).toEqual({ kind: 'done', value: area('D1:E4') });
  expect(cells(sheet, 'D1:E4')).toEqual([[1, 2], [3, 4], [1, 2], [3, 4]]);
  expect(editing.paste(sheet, area('XFD1'), [['1', '2']])).toMatchObject({ kind: 'refused', code: 'off-sheet' });
});

test('Views are told once of changes that come together, with a version that grows', async () => {
  const { editing, sheet } = desk();
  await Promise.resolve();
  const told: number[] = [];
  const stop = editing.subscribe((version) => told.push(version));
  const before = editing.version;
  editing.type(sheet, { row: 0, column: 0 }, '1');
  sheet.setStyle(area('A1'), { bold: true });
  await Promise.resolve();
  expect(told).toEqual([editing.version]);
  expect(editing.version).toBeGreaterThan(before);
  stop();
  editing.type(sheet, { row: 0, column: 0 }, '2');
  await Promise.resolve();
  expect(told).toHaveLength(1);
});

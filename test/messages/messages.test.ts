import { sentences as en } from '../../src/messages/en';
import { languageOf } from '../../src/messages';
import { sentences as vi } from '../../src/messages/vi';

/** Stands for every parameter that a sentence could ask for; lists and numbers where lists and numbers are asked. */
const anything = {
  sheet: 'Sheet1', cell: 'Sheet1!C9', columns: ['C', 'D'], unit: 'Sở Y tế', text: '1.000', error: '#N/A', first: 'Sheet1!B2', key: 'ties', value: 'x',
  area: 'Sheet1!D4:D9', header: 'Xếp hạng', heading: 'Điểm', cells: ['Sheet1!D4'], count: 3, rowCount: 40, columnCount: 4, by: 'D4', units: 34, groups: 2, notRanked: 1, firstNotRanked: 'Sheet1!C9',
  score: 8540, likely: 85.4, asDecimal: 1, asThousands: 1000, other: 'Sheet1!C8', otherUnit: 'Sở Nội vụ', decimals: 2, differAt: 3, group: 'Nhóm 1',
  choice: { about: 'column', role: 'score', column: 2, header: 'Điểm' }, column: 'C', filtered: true,
  kinds: [{ kind: 'departments', count: 3 }, { kind: 'communes', count: 4 }], keptInMemoryOnly: true, calculating: true, areas: ['Sheet1!D4:D9'], leftAlone: ['Bìa'], limit: 5000, last: 'DXE', end: 'XFD',
  candidates: ['C: Điểm'], rows: ['Trung bình (Sheet1!B9)'], names: ['Sở A'], agree: 3, of: 4, sheets: ['Bảng'], source: 'Điểm', kind: 'functions', tooLong: true, unclear: 7, firstUnclear: ['Sheet1!A9'], newSheetSince: 'columns-taken', what: 'cells', because: 'rows', older: true, kept: 1, undone: 'put-back', excelCode: 'GeneralException',
};
const spoken = (catalogue: typeof vi): [string, string][] =>
  Object.entries(catalogue).map(([code, speak]) => [code, (speak as (values: typeof anything) => string)(anything)]);

test('both languages have the same sentences', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test.each([...spoken(vi), ...spoken(en)])('%s is a whole sentence: %s', (_, text) => {
  expect(text).toMatch(/[.!]$/);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  expect(text).toBe(text.normalize('NFC'));
});

test('the two languages differ in every sentence', () => {
  const english = new Map(spoken(en));
  for (const [code, text] of spoken(vi)) expect(text).not.toBe(english.get(code));
});

test('Vietnamese for any Vietnamese tag, English for every other', () => {
  expect(['vi-VN', 'vi', 'VI-vn', 'en-US', 'fr-FR', ''].map(languageOf)).toEqual(['vi', 'vi', 'vi', 'en', 'en', 'en']);
});

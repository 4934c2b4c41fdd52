import { readTableOptions } from '../../../src/app/tables/table-options';

function read(key: string, value: string): ReturnType<typeof readTableOptions> {
  return readTableOptions(new Map([[key, value]]));
}

test.each(['Arial', '.VnTime', 'VNI-Times', 'Segoe UI Emoji', 'ＭＳ 明朝', 'Gill Sans MT Ext Condensed Bold1'.slice(0, 31), ''])('the font %p is taken', (font) => {
  expect(read('tablesFont', font)).toMatchObject({ options: { font }, invalid: [] });
});

test.each([
  ['markup', `Arial'"><img src="file://server/x">`],
  ['the codes of a page header', 'Arial&"Bold'],
  ['a rule of a style sheet', 'Arial;x:y'],
  ['an escape of a style sheet', 'Arial\\'],
  ['a line break', 'Ari\nal'],
  ['a control character', 'Ari\u0001al'],
  ['half a character', 'Ari\uD83Dal'],
  ['32 characters', 'A'.repeat(32)],
])('a font with %s is left aside and reported', (_, font) => {
  expect(read('tablesFont', font)).toMatchObject({ options: { font: '' }, invalid: [{ code: 'setting-invalid', with: { key: 'tablesFont', value: font } }] });
});

const WORDS = [['tablesTitle', 'title'], ['tablesAnnexHeading', 'annexHeading'], ['tablesIssued', 'issued'], ['tablesHeadings', 'headings'], ['tablesName', 'name']] as const;

test.each(WORDS)('%s is any text of a few lines', (key, option) => {
  expect(read(key, 'Kết quả <b>\n=1+1 😀')).toMatchObject({ options: { [option]: 'Kết quả <b>\n=1+1 😀' }, invalid: [] });
});

test.each(WORDS)('%s with control characters or half characters, or too long, is left aside', (key, option) => {
  for (const value of ['a\u0000', 'a\tb', '\uDC00', 'a'.repeat(1_001)]) {
    const { options, invalid } = read(key, value);
    expect({ value: options[option], count: invalid.length }).toEqual({ value: '', count: 1 });
  }
});

test('of a long value that means nothing its beginning is said', () => {
  expect(read('tablesWhere', 'x'.repeat(200_000)).invalid).toEqual([{ code: 'setting-invalid', with: { key: 'tablesWhere', value: `${'x'.repeat(60)}…` } }]);
});

/** Every sentence with the longest names and the largest numbers that a sheet is likely to give it. */
import { detailsOf, headlineOf, labelsIn, loadWords, say, type Sentence, type SentenceCode } from '../../src/messages';
import { sentences } from '../../src/messages/vi';

beforeAll(() => Promise.all([loadWords('vi'), loadWords('en')]));

const UNIT = 'Ủy ban nhân dân xã Đại Thắng 2';
const HEADER = 'Tổng điểm chấm lần 2';
const SHEET = "'Chỉ số cải cách năm 2017'";
const CELL = `${SHEET}!AC1048`;
const COLUMN = { sheet: SHEET, column: 'AC', first: 5, last: 10048 };
const AREA = `${SHEET}!AC5:AC10048`;

const longest = {
  sheet: SHEET, source: SHEET, sheets: [SHEET, SHEET], leftAlone: [SHEET, SHEET], by: AREA, area: AREA, areas: [AREA, AREA],
  cell: CELL, first: CELL, other: CELL, firstNotRanked: CELL, cells: [CELL, CELL], firstUnclear: [CELL], firstLeftOut: [`${UNIT} (B9)`],
  unit: UNIT, otherUnit: UNIT, text: UNIT, group: UNIT, value: UNIT, header: HEADER, heading: HEADER, key: 'tables-extra-columns', error: '#GETTING_DATA',
  column: 'AC', columns: [COLUMN, COLUMN], last: 'DXE', end: 'XFD', candidates: [`AC: ${HEADER}`, `AD: ${HEADER}`],
  rows: [`${UNIT} (AC1048)`, `${UNIT} (AC1049)`], kinds: [{ kind: 'districts', count: 10043 }, { kind: 'named', name: UNIT, count: 10043 }],
  score: 1234567.8912, likely: 12345.678912, asDecimal: 1234.567, asThousands: 1234567, decimals: 10, differAt: 12, filtered: true,
  count: 100000, units: 100000, groups: 10000, notRanked: 10000, unclear: 10000, changed: 100000, leftOut: 10000, kept: 10000,
  agree: 99999, of: 100000, limit: 10000, rowCount: 100000, columnCount: 100,
  choice: { about: 'column', role: 'score', column: 28, header: HEADER }, order: 'ascending', kind: 'functions', tooLong: true,
  newSheetSince: 'read-otherwise', keptInMemoryOnly: true, calculating: true, older: true,
  what: 'cells', because: 'rows', undone: 'not-put-back', excelCode: 'InvalidOperationInCellEditMode',
};

/** The parameters of a code are some of all; where one name means two things, what this code means by it. */
const ofCode: Readonly<Record<string, object>> = {
  'ranks-written': { column: COLUMN, score: `AC “${HEADER}”` },
  'tables-columns-missing': { columns: [HEADER, HEADER] },
};

const one = {
  count: 1, units: 1, groups: 1, unclear: 1, changed: 1, leftOut: 1, kept: 1, of: 1, limit: 1, rowCount: 1, columnCount: 1, decimals: 1,
  sheets: [SHEET], areas: [AREA], columns: [COLUMN], rows: [`${UNIT} (AC1048)`], candidates: [`AC: ${HEADER}`],
};
const variants: readonly object[] = [
  {},
  one,
  { ...one, notRanked: 1, undone: 'not-known', because: 'formulas', what: 'sheet' },
  { ...one, changed: null, notRanked: 0, undone: 'put-back', because: 'place', what: 'tables' },
  { changed: null, undone: 'nothing-written', because: 'tables' },
  { notRanked: 0, unclear: 0, kept: 0, of: 0, changed: 0, likely: null, groups: 1 },
];

const codes = Object.keys(sentences) as SentenceCode[];
const everySaid = codes.flatMap((code) => variants.map((variant) => ({ code, with: { ...longest, ...variant, ...ofCode[code] } }) as unknown as Sentence));

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test('every headline fits two lines of the pane, 76 letters', () => {
    const tooLong = everySaid.map((sentence) => headlineOf(sentence, language)).filter((headline) => headline.length > 76);
    expect(tooLong).toEqual([]);
  });

  test('what the card says of the sheet, before and after an edit, fits as well', () => {
    const { ready, ranksStale, ranksMayBeStale, editedSinceRead, ranksWillChange, ranksAgree } = labelsIn(language);
    const said = [ready('XFD'), ranksStale(100000), ranksMayBeStale, editedSinceRead, ranksWillChange(100000, 'XFD'), ranksAgree('XFD')];
    expect(said.filter((text) => text.length > 76)).toEqual([]);
  });

  test('a name that is cut in the headline stands in full in the details', () => {
    for (const sentence of everySaid) {
      const whole = say(sentence, language);
      const shown = `${headlineOf(sentence, language)} ${detailsOf(sentence, language)}`;
      for (const name of [UNIT, HEADER]) if (whole.includes(name)) expect(shown).toContain(name);
    }
  });

  test('headline and details are whole sentences without gaps', () => {
    for (const sentence of everySaid) {
      for (const text of [headlineOf(sentence, language), detailsOf(sentence, language)]) expect(`${sentence.code}: ${text}`).toMatch(/: (?:|\S.*[.?!])$/u);
      const whole = say(sentence, language);
      expect(whole).toBe(whole.normalize('NFC'));
      expect(whole).not.toMatch(/ {2}|undefined|NaN|\[object|[«»]| [,.]/u);
    }
  });
});

test('the two languages differ in every sentence', () => {
  for (const sentence of everySaid) expect(headlineOf(sentence, 'vi')).not.toBe(headlineOf(sentence, 'en'));
});

test('of one thing English speaks in the singular', () => {
  const plural = /(?<![\d.,:])\b1 (?:more )?(?:units|rows|cells|tables|sheets|columns|decimals|groups|lines|scores|ranks|choices|parts|others?)\b/u;
  expect(everySaid.map((sentence) => say(sentence, 'en')).filter((text) => plural.test(text))).toEqual([]);
});

test('a short headline stays as it is, and its details do not repeat it', () => {
  const sentence: Sentence = { code: 'rank-column-exists', with: { column: 'D', agree: 31, of: 34 } };
  expect([headlineOf(sentence, 'vi'), detailsOf(sentence, 'vi')]).toEqual(['Cột D đã có thứ hạng. Ghi đè?', 'Chưa ghi gì. 31 trong 34 thứ hạng ở đó đúng.']);
  expect(headlineOf(sentence, 'en')).toBe('Column D already has ranks. Overwrite?');
});

import { DEFAULT_OPTIONS, readOptions } from '../../../src/app/session/options';
import { decimalsOfText, optionTexts } from '../../../src/app/session/settings';

test('a workbook without settings is ranked by the defaults', () => {
  expect(readOptions(new Map())).toEqual({ options: DEFAULT_OPTIONS, invalid: [] });
});

test('every documented setting is read', () => {
  const texts = new Map(Object.entries({ unitColumn: 'B', scoreColumn: 'D', groupColumn: 'AA', order: 'ascending', ties: 'dense', decimals: '2', overwrite: 'no', write: 'functions', recompute: 'on-change', scope: 'workbook' }));
  expect(readOptions(texts)).toEqual({
    options: { order: 'ascending', ties: 'dense', decimals: 2, overwrite: 'no', write: 'functions', recompute: 'on-change', scope: 'workbook', choices: { unitColumn: 1, scoreColumn: 3, groupColumn: 26 }, answers: [] },
    invalid: [],
  });
});

test.each([
  ['order', 'up'],
  ['ties', 'max'],
  ['decimals', '11'],
  ['decimals', '-1'],
  ['decimals', ''],
  ['overwrite', 'YES'],
  ['recompute', 'yes'],
  ['scope', 'all'],
  ['scoreColumn', '3'],
  ['scoreColumn', 'ZZZZ'],
])('the setting %s=%p is left aside and reported', (key, value) => {
  const { options, invalid } = readOptions(new Map([[key, value]]));
  expect(options).toEqual(DEFAULT_OPTIONS);
  expect(invalid).toEqual([{ code: 'setting-invalid', with: { key, value } }]);
});

test('decimals are auto, all, or a whole number from 0 to 10', () => {
  expect(['auto', 'all', '0', '10', '2.5', '1e1'].map(decimalsOfText)).toEqual(['auto', 'all', 0, 10, undefined, undefined]);
});

test('the way of ranking is kept with the workbook, consent to overwrite never is', () => {
  expect(optionTexts({ order: 'ascending', decimals: 3, overwrite: 'yes', scope: 'workbook' })).toEqual({ order: 'ascending', decimals: '3', scope: 'workbook' });
});

import { DIST } from '../../../../workbench/headless/addin/addin-build';
import { settingsTaken, settingValue, type SettingsTaken } from '../../../../workbench/headless/command/settings';
import { WrongUsage } from '../../../../workbench/headless/command/wrong-usage';

let taken: SettingsTaken;

beforeAll(async () => {
  taken = await settingsTaken(DIST);
});

test.each([
  ['ties', 'dense', 'dense'],
  ['decimals', '10', '10'],
  ['scoreColumn', 'ab', 'AB'],
  ['groupColumn', 'xfd', 'XFD'],
  ['groupColumn', 'none', 'none'],
  ['doubtfulRows', 'leave-out', 'leave-out'],
  ['recompute', 'on-change', 'on-change'],
  ['tablesTitle', '', ''],
  ['tablesColumns', 'unit,F[x],rank', 'unit,F[x],rank'],
])('%s=%s is set, columns in capitals', (key, value, set) => {
  expect(settingValue(key, value, taken)).toBe(set);
});

test.each([
  ['decimals', '11', /--set decimals takes auto, all, 0/],
  ['decimals', '02', /not 02/],
  ['unitColumn', 'XFE', /from A to XFD, not XFE/],
  ['unitColumn', '3', /from A to XFD, not 3/],
  ['unitColumn', 'none', /from A to XFD, not none/],
  ['toString', '1', /--set knows unitColumn/],
  ['choices', '{}', /--set knows unitColumn.*; not choices/],
  ['ties', '', /--set ties takes standard/],
])('%s=%s is wrong usage, told in one line', (key, value, message) => {
  const set = () => settingValue(key, value, taken);
  expect(set).toThrow(WrongUsage);
  expect(set).toThrow(message);
  expect(set).not.toThrow(/\n/);
});

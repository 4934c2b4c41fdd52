import { readOptions } from '../../src/functions/arguments/options';
import { faultOf } from './cells';

test.each([null, undefined, '', [[null]]])('an omitted argument (%j) means the default', (omitted) => {
  expect(readOptions({ order: omitted, ties: omitted, decimals: omitted })).toEqual({ order: 'descending', ties: 'standard', decimals: 'all' });
});

test.each([0, '0', ' 0 ', 'descending', 'DESC', 'giảm dần', 'Giảm', 'giam dan'.normalize('NFD'), [['giảm dần']]])('order %j is descending', (order) => {
  expect(readOptions({ order }).order).toBe('descending');
});

test.each([1, '1', 'Ascending', 'asc', 'tăng dần', 'TĂNG', 'tang dan'])('order %j is ascending', (order) => {
  expect(readOptions({ order }).order).toBe('ascending');
});

test.each([2, -1, 'up', true, 'constructor', [[0], [1]]])('order %j is refused', (order) => {
  expect(faultOf(() => readOptions({ order }))).toEqual(['#VALUE!', 'order-unknown']);
});

test.each([
  ['standard', ['Standard', 'chuẩn', 'CHUẨN']],
  ['modified', ['modified', 'lấy hạng cuối', 'hạng cuối']],
  ['dense', ['dense', 'liên tục']],
  ['ordinal', ['ordinal', 'thứ tự', 'theo thứ tự']],
  ['fractional', ['fractional', 'trung bình', 'hạng trung bình']],
])('%s is named in English and Vietnamese', (method, names) => {
  expect(names.map((ties) => readOptions({ ties }).ties)).toEqual(names.map(() => method));
});

test.each(['min', 1, 'toString'])('ties %j are refused', (ties) => {
  expect(faultOf(() => readOptions({ ties }))).toEqual(['#VALUE!', 'ties-unknown']);
});

test.each([
  [0, 0],
  [10, 10],
  ['2', 2],
  [' 2 ', 2],
  ['all', 'all'],
  ['Tất cả', 'all'],
  [[[3]], 3],
])('decimals %j are %j', (decimals, expected) => {
  expect(readOptions({ decimals }).decimals).toBe(expected);
});

test.each([11, -1, 1.5, 'two', '1,5', true, { code: '#N/A' }])('decimals %j are refused', (decimals) => {
  expect(faultOf(() => readOptions({ decimals }))).toEqual(['#VALUE!', 'decimals-unknown']);
});

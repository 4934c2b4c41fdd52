import { firstPages, pageParts } from '../../src/taskpane/preview/pages';

/** 120 units of the first group, then 5 of the second, in order. */
const GROUPS = Uint32Array.from({ length: 125 }, (_, i) => (i < 120 ? 0 : 1));
const ORDER = Int32Array.from(GROUPS, (_, i) => i);

test('a page holds a hundred units, cut where a group begins', () => {
  expect(pageParts(ORDER, GROUPS, 0)).toEqual([{ group: 0, start: 0, end: 100 }]);
  expect(pageParts(ORDER, GROUPS, 1)).toEqual([{ group: 0, start: 100, end: 120 }, { group: 1, start: 120, end: 125 }]);
});

test('there is no page without units', () => {
  expect(pageParts(new Int32Array(), GROUPS, 0)).toEqual([]);
});

test('each group is found on the page where it begins', () => {
  expect(firstPages(ORDER, GROUPS, 2)).toEqual([0, 1]);
});

/** Cells as text and as tables on the clipboard. Tables need the DOM of a browser: see test/browser. */

import fc from 'fast-check';
import { fieldsOf, tabSeparated } from '../../../../workbench/page/grid/clipboard/tab-separated';

describe('text on the clipboard', () => {
  test('is rows of fields between tabs', () => {
    expect(fieldsOf('STT\tTên đơn vị\r\n1\tSở Nội vụ\r\n')).toEqual([['STT', 'Tên đơn vị'], ['1', 'Sở Nội vụ']]);
  });

  test('lands line by line where it is written text', () => {
    expect(fieldsOf('Điều 1. Công bố kết quả\n\nĐiều 2. "Xếp hạng" là việc\nhết')).toEqual([['Điều 1. Công bố kết quả'], [''], ['Điều 2. "Xếp hạng" là việc'], ['hết']]);
  });

  test('holds a line break, a tab or a quote in a quoted field', () => {
    expect(fieldsOf('"Sở\r\nNội vụ"\t"a""b"\tc')).toEqual([['Sở\nNội vụ', 'a"b', 'c']]);
  });

  test('takes a quote for text where the field does not end with it', () => {
    expect(fieldsOf('"Xếp hạng" năm 2017\t1')).toEqual([['"Xếp hạng" năm 2017', '1']]);
    expect(fieldsOf('"chưa đóng\n2')).toEqual([['"chưa đóng'], ['2']]);
  });

  test('keeps empty fields at both ends of a row', () => {
    expect(fieldsOf('\ta\t')).toEqual([['', 'a', '']]);
    expect(fieldsOf('')).toEqual([]);
  });

  test('comes back as it was copied', () => {
    const field = fc.stringMatching(/^[a-zÀ-ỹ"\t\n ]{0,8}$/u);
    const rows = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(field, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }));
    fc.assert(fc.property(rows, (cells) => expect(fieldsOf(tabSeparated(cells))).toEqual(cells)));
  });
});

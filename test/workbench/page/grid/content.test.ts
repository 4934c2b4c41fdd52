/** Lines of texts and numbers in narrow columns. A letter is one wide here. */

import fc from 'fast-check';
import { newWorkbook } from '../../../../workbench/engine/open';
import type { CellStyle } from '../../../../workbench/engine/port';
import { CellViews } from '../../../../workbench/page/grid/content/cell-view';
import { fittingHeight } from '../../../../workbench/page/grid/content/fitting-sizes';
import { MergeIndex } from '../../../../workbench/page/grid/content/merge-index';
import { fitNumber } from '../../../../workbench/page/grid/content/number-fit';
import { wrapLines } from '../../../../workbench/page/grid/content/wrap-lines';
import { readColumns } from '../../../../workbench/page/grid/geometry/sheet-axes';

const width = (text: string): number => text.length;

describe('wrapping', () => {
  test('breaks between words', () => {
    expect(wrapLines('Sở Văn hóa, Thể thao và Du lịch', 12, width)).toEqual(['Sở Văn hóa,', 'Thể thao và', 'Du lịch']);
  });

  test('keeps the line breaks of the text, empty lines too', () => {
    expect(wrapLines('STT\r\n\nTên đơn vị', 20, width)).toEqual(['STT', '', 'Tên đơn vị']);
  });

  test('breaks a word only where it alone is too long', () => {
    expect(wrapLines('Sở Thông-tin-truyền-thông', 9, width)).toEqual(['Sở Thông-', 'tin-', 'truyền-', 'thông']);
    expect(wrapLines('Krôngbukhuyện xa', 6, width)).toEqual(['Krôngb', 'ukhuyệ', 'n xa']);
  });

  test('never parts a letter from its marks', () => {
    const decomposed = 'Phường'.normalize('NFD');
    const letters = wrapLines(decomposed, 1, (text) => Array.from(text.normalize('NFC')).length);
    expect(letters.map((letter) => letter.normalize('NFC'))).toEqual(Array.from('Phường'));
  });

  const vietnamese = fc.array(fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'xã', 'Krông', 'Búk', 'Buôn'), { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

  test('loses no word, and no line is too long', () => {
    fc.assert(fc.property(vietnamese, fc.integer({ min: 5, max: 40 }), (text, available) => {
      const lines = wrapLines(text, available, width);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(available);
    }));
  });

  test('fills each line as far as the next word allows', () => {
    fc.assert(fc.property(vietnamese, fc.integer({ min: 5, max: 40 }), (text, available) => {
      const lines = wrapLines(text, available, width);
      lines.slice(1).forEach((line, index) => {
        const [next = ''] = line.split(' ');
        expect(`${lines[index] ?? ''} ${next}`.length).toBeGreaterThan(available);
      });
    }));
  });
});

describe('a number in a column', () => {
  const shown = (value: number, available: number, numberFormat = 'General', text = String(value).replace('.', ',')): string =>
    fitNumber({ value, text, numberFormat, decimalSign: ',', available, width });

  test('shows as it is where it fits', () => {
    expect(shown(60.1, 4)).toBe('60,1');
  });

  test('loses decimals under General, rounded', () => {
    expect(shown(3.14159265, 5)).toBe('3,142');
    expect(shown(2.96, 3)).toBe('3');
  });

  test('turns scientific under General where even its whole part does not fit', () => {
    expect(shown(123456789, 7)).toBe('1,2E+08');
    expect(shown(123456789, 5)).toBe('1E+08');
  });

  test('shows hashes where nothing fits, or a format says how it looks', () => {
    expect(shown(123456789, 4)).toBe('####');
    expect(shown(60.1, 4, '0.00', '60,10')).toBe('####');
    expect(shown(60.1, 0, '0.00', '60,10')).toBe('#');
  });

  test('is never shown in part', () => {
    fc.assert(fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 15 }), (value, available) => {
      const text = shown(value, available);
      expect(text.length).toBeLessThanOrEqual(Math.max(1, available));
      if (/^#+$/.test(text)) return;
      const read = Number(text.replace(',', '.'));
      expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.max(0.5, Math.abs(value) * 0.5));
    }));
  });
});

describe('fitting a row', () => {
  function fitted(text: string, style: Partial<CellStyle>): number | null {
    const sheet = newWorkbook().activeSheet;
    const area = { top: 0, left: 0, rowCount: 1, columnCount: 1 };
    sheet.setValue(0, 0, text);
    sheet.setStyle(area, { fontSize: 12, ...style });
    const views = new CellViews(sheet, { locale: 'vi-VN' });
    return fittingHeight({ used: area, views, merges: new MergeIndex([]), columns: readColumns(sheet) }, { width: (line) => line.length * 10 }, 0);
  }

  test('makes room for turned text', () => {
    // A line is 21 pixels high; on both sides 2 are kept free, and the line of the grid takes one.
    expect(fitted('Sở Nội vụ', {})).toBe(21);
    expect(fitted('Sở Nội vụ', { textOrientation: 90 })).toBe(9 * 10 + 5);
    expect(fitted('Sở Nội vụ', { textOrientation: -90 })).toBe(9 * 10 + 5);
    expect(fitted('Sở', { textOrientation: 180 })).toBe(2 * 21 + 5);
    expect(fitted('Sở Nội vụ', { textOrientation: 30 })).toBe(Math.ceil(90 * 0.5 + 21 * Math.cos(Math.PI / 6)) + 5);
  });
});

import { findHeaderRows, headerTextsOf } from '../../../src/sheet/evidence/header-rows';
import type { DrawnOptions } from '../drawn-sheet';
import { drawnWindow } from './drawn-evidence';

/** Header rows and the first row of the body, from 1 as a person counts. */
function headerOf(drawing: string, options: DrawnOptions = {}): string {
  const { rows, bodyTop } = findHeaderRows(drawnWindow(drawing, options).window);
  return `${rows.map((row) => row + 1).join('+')} | ${bodyTop + 1}`;
}

function textsOf(drawing: string, options: DrawnOptions = {}): string[] {
  const { window, header } = drawnWindow(drawing, options);
  return Array.from({ length: window.right }, (_, column) => headerTextsOf(window, header.rows, column).join(' / '));
}

const BODY = '1 | Sở A | 80 | 1\n2 | Sở B | 79 | 2';

describe('where the header is', () => {
  test('below titles, above the units', () => {
    expect(headerOf(`BẢNG ĐIỂM\n\nSTT | Đơn vị | Điểm | Hạng\n${BODY}`)).toBe('3 | 4');
  });

  test('in words that are not known, over numbers', () => {
    expect(headerOf('Phường thị | Cột mốc\nAn Bình | 80\nTân Phú | 79')).toBe('1 | 2');
  });

  test('nowhere: then the body begins at the first row of a table, past titles', () => {
    expect(headerOf('Sở A | 80\nSở B | 79')).toBe(' | 1');
    expect(headerOf('Ghi chú: số liệu tạm\nSở A | 80\nSở B | 79')).toBe(' | 2');
  });

  test('a date or a tick among its cells leaves it a header', () => {
    expect(headerOf('STT | Đơn vị | Điểm | 45292\n1 | Sở A | 80 | x\n2 | Sở B | 79 | x', { formats: { D: 'dd/mm/yyyy' } })).toBe('1 | 2');
    expect(headerOf('No | Unit | Score | TRUE\n1 | North | 80 | x\n2 | South | 79 | x')).toBe('1 | 2');
  });

  test('numbers that stand apart, beyond a blank column, do not hide it', () => {
    expect(headerOf(`STT | Đơn vị | Điểm | Hạng | | 2 | 3\n${BODY}`)).toBe('1 | 2');
  });

  test('two rows where cells are merged', () => {
    expect(headerOf(`STT | Đơn vị | Điểm |\n | | Tự chấm | Thẩm định\n1 | Sở A | 80 | 81\n2 | Sở B | 79 | 78`, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] })).toBe('1+2 | 3');
  });

  test('going on below a blank row, with what names the units', () => {
    expect(headerOf('| | Kết quả | Kết quả\n\nSTT | Đơn vị | Điểm | Hạng\n1 | Sở A | 80 | 1\n2 | Sở B | 79 | 2')).toMatch(/3 \| 4$/u);
  });

  test('going on below a blank row with the parts of its columns, not with a heading or a unit', () => {
    const BELOW = '1 | Sở A | 80 | 79\n2 | Sở B | 70 | 75';
    expect(headerOf(`STT | Đơn vị | Điểm |\n\n | | Tự chấm | Thẩm định\n${BELOW}`)).toBe('1+3 | 4');
    expect(headerOf(`STT | Đơn vị | Điểm |\n\n | Khối sở | |\n${BELOW}`)).toBe('1 | 2');
    expect(headerOf(`STT | Đơn vị | Điểm |\n\n | Phía nam | Điểm | \n${BELOW}`)).toBe('1 | 2');
  });

  test.each([
    ['in brackets', "'(1) | '(2) | '(3) | '(4)"],
    ['as Excel stores typed brackets', '-1 | -2 | -3 | -4'],
    ['letters and numbers, with what they are made of', "A | B | 1 | '2=3+4"],
    ['plain numbers', '1 | 2 | 3 | 4'],
  ])('the row that numbers the columns belongs to no unit: %s', (_form, numbers) => {
    expect(headerOf(`STT | Đơn vị | Điểm | Hạng\n${numbers}\n${BODY}`)).toBe('1 | 3');
  });

  test('units named by letters, each with a number, number no columns', () => {
    expect(headerOf('Đội | Điểm\nA | 1\nB | 5\nC | 3')).toBe('1 | 2');
  });
});

describe('the header texts of a column', () => {
  test('a merged cell names all columns under it', () => {
    expect(textsOf(`STT | Đơn vị | Điểm |\n | | Tự chấm | Thẩm định\n1 | Sở A | 80 | 81`, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] })).toEqual(['STT', 'Đơn vị', 'Điểm / Tự chấm', 'Điểm / Thẩm định']);
  });

  test('without merges a text names the columns to its right that have parts of their own', () => {
    expect(textsOf('STT | Đơn vị | Điểm\n | | Tự chấm | Thẩm định\n1 | Sở A | 80 | 81')).toEqual(['STT', 'Đơn vị', 'Điểm / Tự chấm', 'Điểm / Thẩm định']);
  });

  test('the same text twice is said once', () => {
    expect(textsOf('STT | Đơn vị | Điểm\n | | ĐIỂM | Hạng\n1 | Sở A | 80 | 1')[2]).toBe('Điểm');
  });
});

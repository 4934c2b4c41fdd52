import type { CellValue, ColumnCells } from '../../../src/sheet';
import { extraCell } from '../../../src/tables';

function cell(value: CellValue, numberFormat: string, shown = ''): ColumnCells {
  return { column: 5, top: 3, values: [value], numberFormats: [numberFormat], texts: [shown] };
}

test.each<[CellValue, string, string, string]>([
  [81.555, '0.00', '81.56', '81,56'],
  [1.005, '0.00', '1.01', '1,01'],
  [1234567.5, '#,##0.0', '1,234,567.5', '1.234.567,5'],
  [0.813, '0.0%', '81.3%', '81,3%'],
  [70.25, 'General', '70.25', '70,25'],
  [0.1 + 0.2, 'General', '0.3', '0,3'],
  [42735, 'dd/mm/yyyy', '31/12/2016', '31/12/2016'],
  [42735, 'dd/mm/yyyy', '####', '42735'],
])('in a Vietnamese document the number %p with the format %p, shown as %p, is %p', (value, format, shown, text) => {
  expect(extraCell(cell(value, format, shown), 3, 'vi')).toEqual({ value, numberFormat: format, text });
});

test('texts stay as entered, whatever they begin with; true and false stay values; an error is named', () => {
  const texts = ['=1+1', '+x', '-5', '@a', "'Sở", 'a\nb', ' 007 ', ''];
  expect(texts.map((text) => extraCell(cell(text, '@'), 3, 'vi'))).toEqual(texts.map((text) => ({ value: text, numberFormat: '', text })));
  expect(extraCell(cell(true, 'General'), 3, 'vi')).toEqual({ value: true, numberFormat: '', text: 'TRUE' });
  expect(extraCell(cell({ error: '#N/A' }, 'General'), 3, 'en').value).toBe('Error #N/A');
});

test('a number in a cell for text keeps its kind', () => {
  expect(extraCell(cell(7, '@', '7'), 3, 'vi')).toEqual({ value: 7, numberFormat: 'General', text: '7' });
});

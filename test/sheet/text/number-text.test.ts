import fc from 'fast-check';
import { readNumberText } from '../../../src/sheet';

function value(text: string, context?: Parameters<typeof readNumberText>[1]): number | string {
  const read = readNumberText(text, context);
  return read.kind === 'number' ? read.value : read.kind;
}

describe('scores held as text', () => {
  test.each([
    ['85,40', 85.4],
    ['85.40', 85.4],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ["1'234.5", 1234.5],
    ['85,4/100', 85.4],
    ['85,4 / 100', 85.4],
    ['85,4 điểm', 85.4],
    ['85,4đ', 85.4],
    ['85.4 points', 85.4],
    ['81,3%', 81.3],
    ['\u00a085,4\u00a0', 85.4],
    ['85,4*', 85.4],
    ['85,4 (*)', 85.4],
    ['85,4 (1)', 85.4],
    ['85,4²', 85.4],
    ['-1,5', -1.5],
    ['−1,5', -1.5],
    ['0.633', 0.633],
    ['0,633', 0.633],
    ['1,234', 1.234],
    ['72', 72],
    [',5', 0.5],
    ['17 (0,633)', 0.633],
    ['2\n(0,4880)', 0.488],
    ['85,4 (3)', 85.4],
  ])('%j is %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('one dot and three digits are not settled alone', () => {
    expect(readNumberText('91.651')).toEqual({ kind: 'ambiguous', asDecimal: 91.651, asThousands: 91651 });
    expect(readNumberText('1.000')).toEqual({ kind: 'ambiguous', asDecimal: 1, asThousands: 1000 });
  });

  test('the decimal sign of the column settles one sign and three digits', () => {
    const by = (decimalSign: '.' | ','): Parameters<typeof readNumberText>[1] => ({ decimalSign, typicalScore: null });
    expect(value('1.000', by(','))).toBe(1000);
    expect(value('1.000', by('.'))).toBe(1);
    expect(value('1,000', by('.'))).toBe(1000);
  });

  test('signs and sizes that contradict each other settle nothing', () => {
    expect(value('1.000', { decimalSign: '.', typicalScore: 985 })).toBe('ambiguous');
    expect(value('1.000', { decimalSign: ',', typicalScore: 0.98 })).toBe('ambiguous');
    expect(value('1,000', { decimalSign: ',', typicalScore: 985 })).toBe('ambiguous');
    expect(value('1.000', { decimalSign: ',', typicalScore: 85 })).toBe(1000);
  });

  test('the size of the other scores settles it, unless both readings are near', () => {
    expect(value('91.651', { decimalSign: null, typicalScore: 88 })).toBe(91.651);
    expect(value('91.651', { decimalSign: null, typicalScore: 70_000 })).toBe(91651);
    expect(value('91.651', { decimalSign: null, typicalScore: 2_500 })).toBe('ambiguous');
  });

  test.each(['', '  ', '-', '–', '—', '(*)', '*', '...', 'Không xếp hạng', 'KHÔNG ĐÁNH GIÁ', 'không xếp hạng'.normalize('NFD'), 'Chưa đánh giá', 'N/A', 'n/a', '#N/A', 'Không có số liệu'])(
    '%j says that there is no score',
    (text) => {
      expect(readNumberText(text).kind).toBe('not-scored');
    },
  );

  test.each(['Tốt', '85,4,3', '1.23.456', '12 34', '85 điểm cộng', 'mười', '1e5', '85-90', '3/4 5', '01/02/2024'])('%j is a text, not a score', (text) => {
    expect(readNumberText(text).kind).toBe('text');
  });

  test('the decimals are those that are printed', () => {
    const decimals = (text: string): number => {
      const read = readNumberText(text);
      return read.kind === 'number' ? read.decimals : -1;
    };
    expect(['85,40', '85', '1.234,5', '0,6330'].map(decimals)).toEqual([2, 0, 1, 4]);
  });

  test('a number printed with a comma is read as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom(1, 2, 4), (digits, decimals) => {
        const printed = (digits / 10 ** decimals).toFixed(decimals);
        expect(value(printed.replace('.', ','))).toBe(Number(printed));
        expect(value(`${printed} điểm`)).toBe(Number(printed));
      }),
    );
  });
});

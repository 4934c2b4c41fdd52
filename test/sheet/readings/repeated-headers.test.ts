import { drawnSheet, readDrawn, unitsAsText } from '../drawn-sheet';
import type { Choice } from '../../../src/sheet';

function unitsOf(drawing: string, settled: readonly Choice[] = []): string[] | string {
  const { reading, problems } = readDrawn(drawnSheet(drawing), { settled });
  return reading === null ? problems.map(({ code }) => code).join() : unitsAsText(reading);
}

describe('a header that comes again on each page', () => {
  test.each([
    ['-1 | -2 | -3', 'typed as (1) (2) (3)'],
    ['A | 1 | 2', 'in letters and numbers'],
  ])('only its column numbers %s, %s, are no unit', (numbers) => {
    expect(unitsOf(`Đơn vị | Điểm 1 | Tổng\n${numbers}\nSở B | 80 | 90\nSở C | 79 | 85\n${numbers}\nSở D | 78 | 88`)).toEqual(['Sở B = 90', 'Sở C = 85', 'Sở D = 88']);
  });

  test('a year over the scores is no score among others that may be read in two ways', () => {
    const years = "Unit | 2023 | 2024\nNorth | '41.000 | '30.000\nEast | '31.500 | '45.250\nUnit | 2023 | 2024\nSouth | '35.100 | '55.150";
    expect(unitsOf(years)).toBe('scores-ambiguous');
    expect(unitsOf(years.replaceAll('2024', "'2024"))).toBe('scores-ambiguous');
    expect(unitsOf(years, [{ about: 'sign', header: '2024', reading: 'decimal' }])).toEqual(['North = 30', 'East = 45.25', 'South = 55.15']);
  });

  test('the years of a long table group as without it', () => {
    expect(unitsOf('Năm | Đơn vị | Tổng điểm\n-1 | -2 | -3\n2023 | Sở A | 80\n2023 | Sở B | 79\nNăm | Đơn vị | Tổng điểm\n-1 | -2 | -3\n2024 | Sở A | 70\n2024 | Sở B | 89')).toEqual([
      '2023: Sở A = 80', '2023: Sở B = 79', '2024: Sở A = 70', '2024: Sở B = 89',
    ]);
  });

  test('a row without a serial is asked about also where its group tells how its score is read', () => {
    const rows = ['90.110', '84.250', '0.000', '77.750'].map((score, unit) => `${unit + 1} | Xã ${'BCDE'.charAt(unit)} | '${score}`).join('\n');
    expect(unitsOf(`STT | Đơn vị | Tổng điểm\n | Nhóm một: |\n${rows}\n | Nhóm hai: |\n${rows.replaceAll('Xã', 'Phường')}\n | Vùng Tây Nguyên | '56.340`)).toBe('rows-doubtful');
  });
});

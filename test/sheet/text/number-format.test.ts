import { decimalsOfNumberFormat } from '../../../src/sheet';
import { isDateFormat, isPercentFormat, isTimeFormat, printsOtherwise } from '../../../src/sheet/text/number-format';

describe('decimals that a number format shows', () => {
  test.each([
    ['0', 0],
    ['0.00', 2],
    ['#,##0.0', 1],
    ['#,##0', 0],
    ['0.0%', 3],
    ['0%', 2],
    ['#.##', 2],
    ['.00', 2],
    ['0.00_);(0.00)', 2],
    ['[Red]0.000;[Blue]-0.0', 3],
    ['[>=100]0;0.00', 0],
    ['0.0" điểm"', 1],
    ['"Điểm: "0.00', 2],
    ['0.0\\ \\đ', 1],
    ['_-* #,##0.00_-;-* #,##0.00_-', 2],
    ['#,##0.00 [$₫-42A]', 2],
    ['0.00,', 0],
    ['???.???', 3],
    ['(0.00)', 2],
    ['-0.0', 1],
    ['$#,##0.00', 2],
    ['+0;-0', 0],
  ])('%j shows %i', (format, decimals) => {
    expect(decimalsOfNumberFormat(format)).toBe(decimals);
  });

  test.each(['General', '@', 'dd/mm/yyyy', 'h:mm', '[h]:mm', '# ?/?', '0.00E+00', '', '"text"', ';;;', '"0.00'])('%j tells nothing', (format) => {
    expect(decimalsOfNumberFormat(format)).toBeNull();
  });

  test('dates and per cents are told apart from literals', () => {
    expect(['dd/mm/yyyy', '[h]:mm', '0.0" ngày"', 'General'].map(isDateFormat)).toEqual([true, true, false, false]);
    expect(['0.0%', '0" %"', '0'].map(isPercentFormat)).toEqual([true, false, false]);
  });

  test('times and durations are told apart from days', () => {
    expect(['h:mm:ss', '[h]:mm', 'mm:ss.0', '[mm]:ss'].filter((format) => !isTimeFormat(format))).toEqual([]);
    expect(['dd/mm/yyyy', 'dd/mm/yyyy hh:mm', 'mm/yy', '0.0" ngày"', 'General', '0.00', '[>=10]0.0', ''].filter(isTimeFormat)).toEqual([]);
  });
});

describe('formats that print otherwise than by decimals', () => {
  test.each(['#,##0,', '0.0,,', '# ?/?', '0.00E+00', '[>=10]0.0;0.00', '[<1]0.00;0', 'h:mm:ss', 'dd/mm/yyyy', '0.00;-0.0', '[h]:mm'])('%j', (format) => {
    expect(printsOtherwise(format)).toBe(true);
  });

  test.each(['General', '', '@', '0', '#,##0.00', '0.0%', '0.00_);(0.00)', '[Red]0.0;[Blue]-0.0', '0.0" điểm"', '0;-0;"–"'])('%j does not', (format) => {
    expect(printsOtherwise(format)).toBe(false);
  });
});
